//! What was done is taken back and done again, one by one and down to a point; and what cannot be any more is said.

use support::{Key, Name, Page, Result, Role, browser};

/// Opens the panel by the account's menu.
async fn open_panel(page: &Page) -> Result {
    page.button(Name::containing("Account of")).click().await?;
    page.menuitem("Recent changes").click().await?;
    page.dialog("Recent changes").wait().await
}

/// In the open dialog, goes to a folder below the root and confirms.
async fn send_to(page: &Page, folder: &str, action: &str) -> Result {
    let dialog = page.dialog(Name::Any);
    dialog.navigation("Path").button("Files").click().await?;
    dialog.get(Role::List, "Folders").button(folder).click().await?;
    dialog.navigation("Path").button(folder).wait().await?;
    dialog.button(action).click().await?;
    dialog.wait_gone().await
}

#[test]
fn everything_is_taken_back_and_done_again() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.get(Role::Searchbox, "Search").wait().await?;
        page.pick("Meeting notes.md", "Move to trash").await?;
        page.wait_message("“Meeting notes.md” moved to trash.").await?;
        page.pick("Budget 2026.csv", "Rename").await?;
        let dialog = page.dialog("Rename file");
        dialog.textbox("New name").fill("Money.csv").await?;
        dialog.button("Rename").click().await?;
        page.wait_message("Renamed to “Money.csv”.").await?;
        page.pick("Contracts", "Copy to…").await?;
        send_to(page, "Scans", "Copy here").await?;
        page.wait_message("1 item copied to “Scans”.").await?;

        page.listing().press(Key::Control + "z").await?;
        page.wait_message("Undone: 1 item copied to “Scans”.").await?;
        page.listing().press(Key::Control + "z").await?;
        page.row("Budget 2026.csv").wait().await?;
        page.listing().press(Key::Control + Key::Shift + "z").await?;
        page.row("Money.csv").wait().await?;
        page.wait_message("Done again: Renamed to “Money.csv”.").await?;

        open_panel(page).await?;
        let panel = page.dialog("Recent changes");
        panel.button("Redo: 1 item copied to “Scans”.").wait().await?;
        panel.button("Undo: Renamed to “Money.csv”.").wait().await?;
        page.assert_accessible("recent changes").await?;
        panel.button("Undo down to here: “Meeting notes.md” moved to trash.").click().await?;
        panel.button("Redo: “Meeting notes.md” moved to trash.").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        panel.wait_gone().await?;
        page.wait_rows(&[
            "Contracts",
            "Budget 2026.csv",
            "Meeting notes.md",
            "Travel checklist.txt",
            "Über uns – Entwurf.md",
        ])
        .await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        page.get(Role::Heading, "This folder is empty").wait().await?;

        page.open_files().await?;
        page.pick("Welcome.md", "Share…").await?;
        let dialog = page.dialog("Share “Welcome.md”");
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("Saved").await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.listing().press(Key::Control + "z").await?;
        page.wait_message("Undone: Access to “Welcome.md”: Public.").await?;
        page.assert_clean().await
    });
}

#[test]
fn what_cannot_be_taken_back_any_more_says_why() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.get(Role::Searchbox, "Search").wait().await?;
        page.pick("Reading list.md", "Move to…").await?;
        send_to(page, "Scans", "Move here").await?;
        page.wait_message("1 item moved to “Scans”.").await?;
        page.row("Reading list.md").wait_gone().await?;
        page.make_folder("Reading list.md").await?;
        page.row("Reading list.md").wait().await?;
        page.listing().press(Key::Control + "z").await?;
        page.wait_message("Another file or folder has taken its place.").await?;

        page.pick("Welcome.md", "Move to trash").await?;
        page.wait_message("“Welcome.md” moved to trash.").await?;
        page.open_trash().await?;
        page.button("Empty trash").click().await?;
        page.dialog("Empty the trash?").button("Empty trash").click().await?;
        page.get(Role::Heading, "The trash is empty").wait().await?;
        page.open_files().await?;
        page.row("Contacts.vcf").wait().await?;
        page.listing().press(Key::Control + "z").await?;
        page.wait_message("It is not in the trash any more").await?;
        // What cannot be taken back is let go.
        open_panel(page).await?;
        page.dialog("Recent changes").wait_text("Nothing yet.").await?;
        page.assert_accessible("no recent changes").await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.assert_clean_but(&["409", "404"]).await
    });
}
