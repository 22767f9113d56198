//! Saves pictures of the app in many states, in every width and scheme; `cargo xtask shots` runs it.

#[path = "shots/people.rs"]
mod people;

use std::path::PathBuf;

use anyhow::Context as _;
use support::{ADA, Browser, Conditions, Folder, Key, Name, Options, Page, Result, Role, Server};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let out =
        std::env::args_os().nth(1).map(PathBuf::from).context("Say where the pictures go.")?;
    let wanted = std::env::args().nth(2).unwrap_or_default();
    let server = Server::start(Options::demo()).await?;
    server.add(ADA).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let out = Out { folder: out, wanted };
    let taken = take(&page, &out).await;
    page.into_browser().close().await?;
    taken?;
    partner(&out).await
}

/// What a partner sees of customers, on a server of its own.
async fn partner(out: &Out) -> Result {
    let arguments = vec!["--demo-customers".to_owned(), "60".to_owned()];
    let server = Server::start(Options { arguments, ..Options::demo() }).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let taken = customers(&page, out).await;
    page.into_browser().close().await?;
    taken
}

async fn customers(page: &Page, out: &Out) -> Result {
    let main = page.get(Role::Main, Name::Any);
    page.sign_in().await?;
    for (address, words, state) in [
        ("/partner/customers", "60 customers", "partner-customers"),
        ("/partner/customers?q=nobody", "No customer fits", "partner-none-fits"),
        ("/partner/customers/new", "Create customer", "partner-new"),
        ("/partner/customers/3", "Boris", "partner-customer"),
        ("/partner/customers/3?tab=payments", "USD", "partner-payments"),
        ("/partner/customers/3?tab=notes", "No notes yet", "partner-notes"),
        ("/partner/customers/3?tab=usage", "Transferred today", "partner-usage"),
        ("/partner/customers/3/edit", "Versions kept", "partner-edit"),
        ("/partner/customers/3?do=close%3A3", "Choose a reason", "partner-close"),
        ("/partner/customers/9999", "There is no such customer", "partner-gone"),
        ("/partner/stats", "Highest", "partner-stats"),
        ("/partner/settings", "Page with help", "partner-settings"),
    ] {
        page.goto(address).await?;
        main.wait_text(words).await?;
        out.shoot(page, state).await?;
    }
    page.goto("/partner/customers?q=amelia").await?;
    page.checkbox("Select all").click().await?;
    page.button("Suspend").click().await?;
    page.dialog("Suspend 4 customers").wait_text("3 done.").await?;
    out.shoot(page, "partner-many").await
}

/// Where pictures go, and of what they are wanted.
struct Out {
    folder: PathBuf,
    wanted: String,
}

impl Out {
    async fn shoot(&self, page: &Page, name: &str) -> Result {
        if name.contains(&self.wanted) {
            page.assert_accessible(name).await?;
            page.shots(&self.folder, name).await?;
        }
        Ok(())
    }
}

/// Goes from state to state; each is one picture in six variants.
async fn take(page: &Page, out: &Out) -> Result {
    page.goto("/sign-in").await?;
    page.button("Sign in").wait().await?;
    out.shoot(page, "sign-in").await?;
    people::forgot(page, out).await?;
    page.sign_in().await?;
    page.row(Name::Any).wait().await?;
    out.shoot(page, "files").await?;
    for (name, state) in [
        ("Balcony in June.jpg", "preview-picture"),
        ("Recipes for guests.md", "preview-text"),
        ("Larch and screws.csv", "preview-table"),
        ("Choir – first verse.wav", "preview-sound"),
    ] {
        page.row(name).link(name).click().await?;
        page.dialog(name).wait().await?;
        out.shoot(page, state).await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
    }
    looks(page, out).await?;
    editing(page, out).await?;
    people::account(page, out).await?;
    people::team(page, out).await?;
    notes(page, out).await?;
    tasks(page, out).await?;
    page.open_files().await?;
    page.pick("Balcony in June.jpg", "Details").await?;
    page.get(Role::Complementary, "Details").wait_text("Version 1, current").await?;
    out.shoot(page, "details").await?;
    page.get(Role::Complementary, "Details").button("Close details").click().await?;
    page.listing().press(Key::Control + "k").await?;
    page.dialog("Commands").wait().await?;
    out.shoot(page, "commands").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.listing().press("?").await?;
    page.dialog("Keyboard shortcuts").wait().await?;
    out.shoot(page, "keys").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.get(Role::Searchbox, "Search").press("plan").await?;
    page.get(Role::Searchbox, "Search").press(Key::Enter).await?;
    page.get(Role::List, "Results").listitem("Plan.md").wait().await?;
    out.shoot(page, "search").await?;
    storage(page, out).await?;
    sharing(page, out).await?;
    page.open_files().await?;
    page.pick("Welcome.md", "Move to…").await?;
    let dialog = page.dialog(Name::Any);
    dialog.get(Role::List, "Folders").wait().await?;
    out.shoot(page, "move").await?;
    dialog.button("New folder").click().await?;
    dialog.textbox("Name of the folder").fill("Documents").await?;
    dialog.button("Create").click().await?;
    dialog.wait_text("already there").await?;
    out.shoot(page, "move-new-folder-refused").await?;
    dialog.button("Cancel").click().await?;
    transfers(page, out).await?;
    page.navigation("Main navigation").link("Trash").click().await?;
    page.wait_path("/trash").await?;
    page.get(Role::Main, Name::Any).wait().await?;
    out.shoot(page, "trash").await
}

/// The storage explorer, many names at once, and what was done.
async fn storage(page: &Page, out: &Out) -> Result {
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

/// The dialog that shares, and the view of what is shared, empty and full.
async fn sharing(page: &Page, out: &Out) -> Result {
    let shared = page.navigation("Shared");
    page.goto("/shared").await?;
    page.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
    out.shoot(page, "shared-with-me-empty").await?;
    page.open_files().await?;
    page.pick("Documents", "Share…").await?;
    let dialog = page.dialog("Share “Documents”");
    dialog.textbox("Name or mail address").fill(ADA.email).await?;
    dialog.button("Add").click().await?;
    dialog.button("Remove Ada Lovelace").wait().await?;
    dialog.textbox("Name or mail address").fill("somebody").await?;
    dialog.button("Add").click().await?;
    dialog.wait_text("Nobody here has this name").await?;
    dialog.get(Role::Radio, "Public").click().await?;
    dialog.wait_text("may see and download").await?;
    out.shoot(page, "share-folder").await?;
    let open = dialog.region("Without signing in").textbox("Link").value().await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.pick("Welcome.md", "Share…").await?;
    let dialog = page.dialog("Share “Welcome.md”");
    let link = dialog.region("Link that expires");
    link.get(Role::Spinbutton, "Downloads allowed").fill("3").await?;
    link.button("Create the link").click().await?;
    link.wait_text("3 downloads left").await?;
    dialog.region("Password").button("Set a password").click().await?;
    dialog.region("Password").button("Generate").click().await?;
    dialog.get(Role::Radio, "Hidden").click().await?;
    dialog.region("Without signing in").textbox("Link").wait().await?;
    out.shoot(page, "share-file").await?;
    dialog.region("Send by mail").textbox("Mail addresses").click().await?;
    out.shoot(page, "share-mail").await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.navigation("Main navigation").link("Shared").click().await?;
    shared.link("By me").click().await?;
    page.button("Remove Ada Lovelace").wait().await?;
    out.shoot(page, "shared-by-me").await?;
    shared.link("Links").click().await?;
    page.row("Meeting notes.md").wait().await?;
    out.shoot(page, "shared-links").await?;
    page.get(Role::Checkbox, "Select all").click().await?;
    out.shoot(page, "shared-links-selected").await?;
    page.sign_out().await?;
    guests(page, out, &open).await?;
    page.sign_in_as(ADA).await?;
    page.goto("/shared").await?;
    page.listitem("Documents").wait().await?;
    out.shoot(page, "shared-with-me").await?;
    page.sign_out().await?;
    page.sign_in().await
}

/// What guests see: a folder as a list and as tiles, a text, and what is not there any more.
async fn guests(page: &Page, out: &Out, link: &str) -> Result {
    page.visit(link).await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-folder").await?;
    page.button("Grid").click().await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-tiles").await?;
    page.link("Meeting notes.md").click().await?;
    page.get(Role::Heading, "Meeting notes.md").wait().await?;
    out.shoot(page, "guest-text").await?;
    page.goto("/l/nothing").await?;
    page.get(Role::Heading, "This link does not work any more").wait().await?;
    out.shoot(page, "guest-gone").await
}

/// How a folder is looked at: filtered, with nothing left, as tiles, with its menus and its choice of columns.
async fn looks(page: &Page, out: &Out) -> Result {
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
async fn editing(page: &Page, out: &Out) -> Result {
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

/// Answers the dialog that asks for a name.
async fn name(page: &Page, field: &str, name: &str) -> Result {
    page.textbox(field).fill(name).await?;
    page.textbox(field).press(Key::Enter).await?;
    page.textbox(field).wait_gone().await
}

/// Notes: none, a notepad with tiles, the dialog, and what was put aside.
async fn notes(page: &Page, out: &Out) -> Result {
    page.navigation("Main navigation").link("Notes").click().await?;
    page.get(Role::Heading, "Write down what matters").wait().await?;
    out.shoot(page, "notes-none").await?;
    page.button("New notepad").click().await?;
    name(page, "Name of the notepad", "Garden house").await?;
    page.get(Role::Heading, "This notepad is empty").wait().await?;
    out.shoot(page, "notes-empty").await?;
    for list in ["To buy", "Ideas", "Questions for the carpenter"] {
        page.button("New list").click().await?;
        name(page, "Name of the list", list).await?;
        page.region(list).wait().await?;
    }
    for (list, look) in [("To buy", "Yellow"), ("Ideas", "Teal"), ("Ideas", "Medium")] {
        page.button(format!("Actions for {list}")).click().await?;
        page.get(Role::Menuitemradio, look).click().await?;
    }
    for (list, text) in [
        ("To buy", "**Larch** boards, 4 m"),
        ("To buy", "Stainless screws"),
        ("Ideas", "A bench along the south wall, with a lid"),
        ("Ideas", "Ask Ann about [roofs](https://example.com/roofs)"),
    ] {
        page.region(list).link(format!("Add a note to {list}")).click().await?;
        let dialog = page.dialog(Name::Any);
        dialog.textbox("Text").fill(text).await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        dialog.textbox("Text").press(Key::Escape).await?;
        dialog.wait_gone().await?;
    }
    page.checkbox("Done: Stainless screws").click().await?;
    out.shoot(page, "notes-tiles").await?;
    page.button("Actions for Ideas").click().await?;
    page.menu(Name::Any).wait().await?;
    out.shoot(page, "notes-menu").await?;
    page.menu(Name::Any).press(Key::Escape).await?;
    page.link("Edit A bench along the south wall, with a lid").click().await?;
    page.dialog("Note").wait().await?;
    out.shoot(page, "notes-dialog").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.pick("Questions for the carpenter", "Move to trash").await?;
    page.navigation("Notepads").link("Trash").click().await?;
    page.get(Role::List, "Trash").wait().await?;
    out.shoot(page, "notes-trash").await
}

/// Tasks: none, a project as a list and as a board, and the panel.
async fn tasks(page: &Page, out: &Out) -> Result {
    page.navigation("Main navigation").link("Tasks").click().await?;
    page.get(Role::Heading, "What is to be done?").wait().await?;
    out.shoot(page, "tasks-none").await?;
    page.button("New project list").click().await?;
    name(page, "Name of the project list", "At home").await?;
    page.pick("At home", "New project").await?;
    name(page, "Name of the project", "Garden house").await?;
    page.region("To do").wait().await?;
    page.button("New list").click().await?;
    name(page, "Name of the list", "In progress").await?;
    for (list, line, name) in [
        ("To do", "Order the roof tiles by 2020-05-01 !high #roof", "Order the roof tiles"),
        ("To do", "Call the carpenter tomorrow !medium", "Call the carpenter"),
        ("To do", "Measure the windows", "Measure the windows"),
        ("In progress", "Paint the door #paint", "Paint the door"),
    ] {
        let field = page.region(list).textbox(format!("Add a task to {list}"));
        field.fill(line).await?;
        field.press(Key::Enter).await?;
        page.region(list).listitem(name).wait().await?;
    }
    page.checkbox("Complete Measure the windows").click().await?;
    out.shoot(page, "tasks-list").await?;
    page.button("Board").click().await?;
    out.shoot(page, "tasks-board").await?;
    page.button("Calendar").click().await?;
    page.get(Role::Grid, "Calendar of tasks").wait().await?;
    out.shoot(page, "tasks-calendar").await?;
    page.button("List").click().await?;
    page.pick("Garden house", "Project settings…").await?;
    page.dialog("Project settings").wait_text("no further users").await?;
    out.shoot(page, "tasks-project").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.button("Manage tags").click().await?;
    page.dialog("Tags").listitem("roof").wait().await?;
    out.shoot(page, "tasks-tags").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.link("Call the carpenter").click().await?;
    let panel = page.get(Role::Complementary, "Task");
    panel.textbox("Write a comment").fill("He is back on *Monday*.").await?;
    panel.button("Send").click().await?;
    panel.wait_text("He is back on Monday.").await?;
    out.shoot(page, "tasks-panel").await?;
    panel.button("Close the task").click().await?;
    page.navigation("Projects").link("All tasks").click().await?;
    page.get(Role::Heading, "All tasks").wait().await?;
    out.shoot(page, "tasks-all").await
}

/// Uploads in all their states: asked about, on their way, done, and what is told of them afterwards.
async fn transfers(page: &Page, out: &Out) -> Result {
    let folder = Folder::new()?;
    let large = folder.file("Holiday film.mp4", 24 << 20)?;
    let small = folder.text("Meeting notes.md", "Other notes than those that are there.")?;
    let odd = folder.text("What now?.txt", "a name that cannot be")?;
    page.open_files().await?;
    page.open_folder("Documents").await?;
    page.row("Meeting notes.md").wait().await?;
    page.choose_files(&[small, odd]).await?;
    let dialog = page.dialog("Upload to “Documents”");
    dialog.get(Role::Combobox, "What becomes of Meeting notes.md").wait().await?;
    out.shoot(page, "upload-plan").await?;
    dialog.button("Upload 1 item").click().await?;
    page.wait_all_done(1).await?;
    page.set_network(Conditions::Slow(1 << 20)).await?;
    page.choose_files(&[&large]).await?;
    page.wait_progress("Holiday film.mp4").await?;
    out.shoot(page, "transfers").await?;
    let panel = page.region("Transfers");
    page.set_network(Conditions::Offline).await?;
    out.shoot(page, "transfers-offline").await?;
    page.set_network(Conditions::Slow(1 << 20)).await?;
    panel.button("Pause all").click().await?;
    page.transfer("Holiday film.mp4").wait_text("Paused").await?;
    out.shoot(page, "transfers-paused").await?;
    panel.button("Cancel Holiday film.mp4").click().await?;
    page.transfer("Holiday film.mp4").wait_text("Canceled").await?;
    out.shoot(page, "transfers-canceled").await?;
    panel.button("Retry Holiday film.mp4").click().await?;
    page.wait_progress("Holiday film.mp4").await?;
    page.reload().await?;
    page.transfer("Holiday film.mp4").wait().await?;
    out.shoot(page, "transfers-after-reload").await?;
    page.choose_files(&[&large]).await?;
    page.wait_progress("Holiday film.mp4").await?;
    panel.button("More for transfers").click().await?;
    page.menuitem("Transfer settings").click().await?;
    page.dialog("Transfer settings").wait().await?;
    out.shoot(page, "transfer-settings").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.set_network(Conditions::Good).await?;
    page.wait_done("Holiday film.mp4").await?;
    out.shoot(page, "transfers-done").await?;
    panel.button("More for transfers").click().await?;
    page.menuitem("Transfer history").click().await?;
    page.dialog("Transfer history").wait_text("all verified").await?;
    out.shoot(page, "transfer-history").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    panel.button("Clear finished").click().await?;
    panel.wait_gone().await
}
