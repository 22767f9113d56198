//! A folder looked at in part and in order: filters and orders that are in the address, type-ahead, names that surprise.

use anyhow::ensure;
use support::{Key, Name, Page, Result, Role, Width, browser, eventually};

const FIND: &str = "Find in this folder";

/// Waits until the address is this one.
async fn wait_address(page: &Page, address: &str) -> Result {
    eventually(&format!("the address {address}"), async || {
        Ok((page.path().await? == address).then_some(()))
    })
    .await
}

/// Waits until this row is selected.
async fn wait_selected(page: &Page, name: &str) -> Result {
    let row = page.row(name);
    eventually(&format!("{row} to be selected"), async || {
        Ok((row.state("selected").await? == Some(true.into())).then_some(()))
    })
    .await
}

#[test]
fn rows_are_left_out_by_name_and_type_and_the_address_says_so() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        page.button("Filter").click().await?;
        let find = page.get(Role::Searchbox, FIND);
        find.press("RE").await?;
        let found = ["Larch and screws.csv", "Reading list.md", "Recipes for guests.md"];
        page.wait_rows(&found).await?;
        wait_address(page, "/files?find=RE").await?;
        // Only what is shown is selected.
        find.press(Key::Enter).await?;
        page.listing().press(Key::Control + "a").await?;
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        bar.wait_text("3 selected").await?;
        page.button("Type").click().await?;
        page.get(Role::Menuitemradio, "Documents").click().await?;
        page.wait_rows(&["Reading list.md", "Recipes for guests.md"]).await?;
        bar.wait_text("2 selected").await?;
        page.assert_accessible("a listing with filters").await?;
        page.button("Clear selection").click().await?;

        // Sorting, opening a file and loading the page anew keep what is left out.
        page.listing().button("Modified").click().await?;
        page.wait_rows(&["Reading list.md", "Recipes for guests.md"]).await?;
        wait_address(page, "/files?find=RE&type=document&sort=modified").await?;
        page.row("Reading list.md").link("Reading list.md").click().await?;
        page.dialog("Reading list.md").wait_text("1 of 2").await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.reload().await?;
        page.wait_rows(&["Reading list.md", "Recipes for guests.md"]).await?;
        ensure!(find.value().await? == "RE");

        find.fill("zebra").await?;
        page.get(Role::Heading, "Nothing in this folder fits").wait().await?;
        page.assert_accessible("a listing with nothing in it").await?;
        page.button("Show everything").click().await?;
        page.row("Welcome.md").wait().await?;
        wait_address(page, "/files?sort=modified").await?;
        page.get(Role::Searchbox, FIND).wait_gone().await?;
        // Words that nobody knows leave nothing out.
        page.goto("/files?type=nonsense&size=huge").await?;
        page.row("Welcome.md").wait().await?;
        page.row("Documents").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn filters_are_reached_by_keyboard_and_on_a_phone() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        let find = page.get(Role::Searchbox, FIND);
        page.button("Filter").wait().await?;
        page.listing().press(Key::Control + "f").await?;
        find.press("wel").await?;
        page.wait_rows(&["Welcome.md"]).await?;
        find.press(Key::Escape).await?;
        find.wait_gone().await?;
        page.row("Documents").wait().await?;
        // Letters that follow quickly belong together, and the keyboard is among the rows again.
        page.listing().press("rec").await?;
        wait_selected(page, "Recipes for guests.md").await?;

        page.button("Clear selection").click().await?;
        page.set_width(Width::Phone).await?;
        page.button("View").click().await?;
        page.menuitem("Filter…").click().await?;
        find.press("garden").await?;
        page.wait_rows(&["Garden party.pdf"]).await?;
        page.assert_accessible("filters on a phone").await?;
        page.set_width(Width::Desktop).await
    });
}

#[test]
fn each_folder_remembers_how_it_was_sorted() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        page.button("View").click().await?;
        page.get(Role::Menuitemradio, "Modified").click().await?;
        page.button("View").click().await?;
        page.get(Role::Menuitemradio, "Descending").click().await?;
        let newest = [
            "Contracts",
            "Über uns – Entwurf.md",
            "Meeting notes.md",
            "Budget 2026.csv",
            "Travel checklist.txt",
        ];
        page.wait_rows(&newest).await?;
        page.open_files().await?;
        page.row("Welcome.md").wait().await?;
        wait_address(page, "/files").await?;
        page.reload().await?;
        page.open_folder("Documents").await?;
        page.wait_rows(&newest).await?;
        eventually("the address to tell the order", async || {
            let told = page.path().await?.ends_with("?sort=modified&order=desc");
            Ok(told.then_some(()))
        })
        .await?;
        page.button("Name").click().await?;
        page.wait_rows(&[
            "Contracts",
            "Budget 2026.csv",
            "Meeting notes.md",
            "Travel checklist.txt",
            "Über uns – Entwurf.md",
        ])
        .await?;
        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        ensure!(!page.path().await?.contains('?'), "The usual order leaves no trace.");
        page.assert_clean().await
    });
}

#[test]
fn the_folder_has_a_menu_and_names_that_surprise_are_told() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.button("View").wait().await?;
        page.get(Role::Heading, "This folder is empty").context_click().await?;
        let menu = page.menu("Actions for the folder");
        menu.wait_text("Nothing was copied or cut.").await?;
        page.assert_accessible("the menu of a folder").await?;
        page.menuitem("New folder").click().await?;
        let dialog = page.dialog("New folder");
        let name = dialog.textbox("Name of the folder");
        name.fill(".attic").await?;
        dialog.wait_text("hidden on many computers").await?;
        name.fill("Attic").await?;
        dialog.button("Create").click().await?;
        page.row("Attic").wait().await?;

        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.pick("Travel checklist.txt", "Rename").await?;
        let dialog = page.dialog("Rename file");
        let name = dialog.textbox("New name");
        name.fill("Travel checklist").await?;
        dialog.wait_text("Without “.txt”").await?;
        name.fill("Travel checklist.exe").await?;
        dialog.wait_text("The extension changes from “.txt” to “.exe”").await?;
        page.assert_accessible("a name that surprises").await?;
        // It is told, not forbidden.
        dialog.button("Rename").click().await?;
        page.row("Travel checklist.exe").wait().await
    });
}
