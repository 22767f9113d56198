//! Pictures of the files view's looks, the editor, the storage explorer and what was done.

use support::{Key, Name, Page, Result, Role};

use super::Out;

/// The storage explorer, many names at once, and what was done.
pub(super) async fn storage(page: &Page, out: &Out) -> Result {
    page.button("Save this search").click().await?;
    let dialog = page.dialog("Save this search");
    dialog.button("Save").click().await?;
    dialog.wait_gone().await?;
    out.shoot(page, "search-saved").await?;
    page.goto("/storage").await?;
    page.button("Look again").wait().await?;
    out.shoot(page, "storage-map").await?;
    page.button("By type").click().await?;
    page.get(Role::List, "What takes the room in All types").wait().await?;
    out.shoot(page, "storage-types").await?;
    page.button("Table").click().await?;
    page.get(Role::Table, Name::Any).wait().await?;
    out.shoot(page, "storage-table").await?;
    let tabs = page.navigation("Storage");
    tabs.link("Largest files").click().await?;
    page.row(Name::containing(".jpg")).wait().await?;
    out.shoot(page, "storage-largest").await?;
    tabs.link("Old versions").click().await?;
    page.get(Role::Heading, Name::Any).wait().await?;
    out.shoot(page, "storage-versions").await?;
    tabs.link("Duplicates").click().await?;
    page.button("Select all but one of each").click().await?;
    out.shoot(page, "storage-duplicates").await?;
    let bar = page.get(Role::Toolbar, "Actions for the selection");
    bar.button("Move to trash").click().await?;
    let dialog = page.dialog(Name::containing("to the trash"));
    dialog.wait().await?;
    out.shoot(page, "storage-cleaning").await?;
    dialog.button("Cancel").click().await?;
    page.open_files().await?;
    page.row("Welcome.md").wait().await?;
    page.listing().press(Key::Control + "a").await?;
    page.listing().press(Key::F2).await?;
    let dialog = page.dialog(Name::containing("Rename "));
    dialog.textbox("Find").fill("e").await?;
    dialog.textbox("Replace with").fill("/").await?;
    dialog.wait_text("are not possible").await?;
    out.shoot(page, "rename-many").await?;
    dialog.button("New names").click().await?;
    dialog.textbox("Pattern").fill("Entry {n:03}").await?;
    dialog.wait_text("names change.").await?;
    out.shoot(page, "rename-many-numbers").await?;
    dialog.button("Cancel").click().await?;
    dialog.wait_gone().await?;
    page.listing().press(Key::Escape).await?;
    page.pick("Contacts.vcf", "Move to trash").await?;
    page.wait_message("“Contacts.vcf” moved to trash.").await?;
    page.listing().press(Key::Control + "z").await?;
    page.row("Contacts.vcf").wait().await?;
    page.pick("Reading list.md", "Move to trash").await?;
    page.wait_message("“Reading list.md” moved to trash.").await?;
    page.button(Name::containing("Account of")).click().await?;
    page.menuitem("Recent changes").click().await?;
    let panel = page.dialog("Recent changes");
    panel.wait().await?;
    out.shoot(page, "recent-changes").await?;
    panel.button(Name::containing("Undo: ")).click().await?;
    panel.button(Name::containing("Redo: ")).wait().await?;
    page.press_anywhere(Key::Escape).await?;
    panel.wait_gone().await
}

/// How a folder is looked at: filtered, with nothing left, as tiles, with its menus and its choice of columns.
pub(super) async fn looks(page: &Page, out: &Out) -> Result {
    page.button("Filter").click().await?;
    let find = page.get(Role::Searchbox, "Find in this folder");
    find.press("re").await?;
    page.wait_rows(&["Larch and screws.csv", "Reading list.md", "Recipes for guests.md"]).await?;
    out.shoot(page, "files-filtered").await?;
    find.fill("zebra").await?;
    page.get(Role::Heading, "Nothing in this folder fits").wait().await?;
    out.shoot(page, "files-nothing-fits").await?;
    page.button("Show everything").click().await?;
    page.button("View").click().await?;
    page.menu(Name::Any).wait().await?;
    out.shoot(page, "files-view-menu").await?;
    page.menuitem("Columns…").click().await?;
    page.dialog("Columns").checkbox("Show “Kind”").click().await?;
    out.shoot(page, "files-columns").await?;
    page.dialog("Columns").button("Done").click().await?;
    out.shoot(page, "files-four-columns").await?;
    page.button("Show as grid").click().await?;
    page.get(Role::Gridcell, "Welcome.md").click().await?;
    out.shoot(page, "files-grid-selected").await?;
    page.button("Clear selection").click().await?;
    page.get(Role::Gridcell, "Photos").link("Photos").click().await?;
    page.get(Role::Gridcell, "Night train.jpg").wait().await?;
    out.shoot(page, "files-grid").await?;
    page.button("Show as grid").click().await?;
    page.open_files().await
}

/// The editor with a text and what it looks like, two versions beside each other, and what was used lately.
pub(super) async fn editing(page: &Page, out: &Out) -> Result {
    page.goto("/recent?tab=favorites").await?;
    page.get(Role::Heading, "No favorites yet").wait().await?;
    out.shoot(page, "recent-no-favorites").await?;
    page.open_files().await?;
    page.pick("Recipes for guests.md", "Edit").await?;
    let dialog = page.dialog("Recipes for guests.md");
    dialog.region("Recipes for guests.md, formatted").wait().await?;
    out.shoot(page, "editor-markdown").await?;
    dialog.textbox(Name::Any).press("A line of this evening.\n").await?;
    out.shoot(page, "editor-not-saved").await?;
    dialog.button("Save").click().await?;
    dialog.wait_text("Saved").await?;
    dialog.button("Close").click().await?;
    dialog.wait_gone().await?;
    page.pick("Recipes for guests.md", "Details").await?;
    let panel = page.get(Role::Complementary, "Details");
    panel.wait_text("Version 2, current").await?;
    page.pick("version 2", "Compare with the version before").await?;
    page.get(Role::Table, "Differences").wait().await?;
    out.shoot(page, "compare").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    panel.button("Close details").click().await?;
    page.pick("Documents", "Add to favorites").await?;
    page.navigation("Main navigation").link("Recent").click().await?;
    page.get(Role::List, "Recently used").wait().await?;
    out.shoot(page, "recent").await
}
