//! Folders and files: made, renamed, moved, copied, by menu and by keyboard.

use support::{Key, Name, Page, Result, Role, browser};

/// Creates a folder where the page is.
async fn create(page: &Page, name: &str) -> Result {
    page.button("New folder").click().await?;
    let dialog = page.dialog("New folder");
    dialog.textbox("Name of the folder").fill(name).await?;
    dialog.button("Create").click().await?;
    dialog.wait_gone().await
}

/// In the open dialog, goes to the folder at the end of `way`, from the top, and confirms.
async fn send_to(page: &Page, way: &[&str], action: &str) -> Result {
    let dialog = page.dialog(Name::Any);
    dialog.navigation("Path").button("Files").click().await?;
    for folder in way {
        dialog.get(Role::List, "Folders").button(*folder).click().await?;
        dialog.navigation("Path").button(*folder).wait().await?;
    }
    dialog.button(action).click().await?;
    dialog.wait_gone().await
}

#[test]
fn a_folder_is_created_and_bad_names_are_told() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        create(page, "Plans for 2027").await?;
        page.row("Plans for 2027").wait().await?;
        page.assert_clean().await?;
        // What is new is selected, and what can be done with it stands where the folder's own buttons were.
        page.button("Clear selection").click().await?;

        page.button("New folder").click().await?;
        let dialog = page.dialog("New folder");
        let field = dialog.textbox("Name of the folder");
        for (name, told) in [
            ("plans for 2027", "A file or folder of this name is already there."),
            ("a/b", "A name cannot contain /."),
            ("..", "A name cannot consist of dots only."),
            ("", "Enter a name."),
        ] {
            field.fill(name).await?;
            dialog.button("Create").click().await?;
            dialog.wait_text(told).await?;
        }
        page.assert_clean_but(&["409"]).await?;
        field.fill("Plans for 2028").await?;
        field.press(Key::Enter).await?;
        page.row("Plans for 2028").wait().await?;
        page.open_folder("Plans for 2028").await?;
        page.get(Role::Heading, "This folder is empty").wait().await
    });
}

#[test]
fn files_and_folders_are_renamed_by_menu_and_by_keyboard() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;

        page.pick("Contracts", "Rename").await?;
        let dialog = page.dialog("Rename folder");
        dialog.textbox("New name").fill("Agreements").await?;
        dialog.button("Rename").click().await?;
        page.row("Agreements").wait().await?;
        page.row("Contracts").wait_gone().await?;

        page.row("Travel checklist.txt").click().await?;
        page.listing().press(Key::F2).await?;
        let dialog = page.dialog("Rename file");
        // The name without its ending is selected: typing replaces it.
        dialog.textbox("New name").press("Packing").await?;
        dialog.textbox("New name").press(Key::Enter).await?;
        page.row("Packing.txt").wait().await?;
        page.wait_message("Renamed to “Packing.txt”.").await?;
        page.listing().press(Key::Control + "z").await?;
        page.row("Travel checklist.txt").wait().await?;
        page.row("Packing.txt").wait_gone().await?;
        page.assert_clean().await?;

        page.pick("Meeting notes.md", "Rename").await?;
        let dialog = page.dialog("Rename file");
        dialog.textbox("New name").fill("Budget 2026.csv").await?;
        dialog.button("Rename").click().await?;
        dialog.wait_text("A file or folder of this name is already there.").await?;
        dialog.textbox("New name").press(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.assert_clean_but(&["409"]).await?;
        page.reload().await?;
        page.wait_rows(&[
            "Agreements",
            "Budget 2026.csv",
            "Meeting notes.md",
            "Travel checklist.txt",
            "Über uns – Entwurf.md",
        ])
        .await
    });
}

#[test]
fn files_and_folders_are_moved_and_copied_by_menu() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.pick("Meeting notes.md", "Move to…").await?;
        send_to(page, &["Scans"], "Move here").await?;
        page.wait_message("1 item moved to “Scans”.").await?;
        page.row("Meeting notes.md").wait_gone().await?;
        page.pick("Contracts", "Copy to…").await?;
        send_to(page, &["Scans"], "Copy here").await?;
        page.wait_message("1 item copied to “Scans”.").await?;
        page.pick("Budget 2026.csv", "Copy to…").await?;
        send_to(page, &["Scans"], "Copy here").await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        page.wait_rows(&["Contracts", "Budget 2026.csv", "Meeting notes.md"]).await?;

        page.pick("Contracts", "Move to…").await?;
        send_to(page, &["Projects", "Website"], "Move here").await?;
        page.row("Contracts").wait_gone().await?;
        page.listing().press(Key::Control + "z").await?;
        page.row("Contracts").wait().await?;
        page.open_folder("Contracts").await?;
        page.wait_rows(&["Insurance.pdf", "Rental agreement.pdf"]).await
    });
}

#[test]
fn a_folder_is_made_on_the_way_to_a_destination() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.pick("Meeting notes.md", "Move to…").await?;
        let dialog = page.dialog("Move “Meeting notes.md”");
        let name = dialog.textbox("Name of the folder");
        dialog.button("New folder").click().await?;
        dialog.button("Do not create a folder").click().await?;
        name.wait_gone().await?;
        dialog.button("New folder").click().await?;
        name.fill("Contracts").await?;
        dialog.button("Create").click().await?;
        dialog.wait_text("A file or folder of this name is already there.").await?;
        page.assert_clean_but(&["409"]).await?;
        name.fill("Minutes").await?;
        name.press(Key::Enter).await?;
        dialog.navigation("Path").button("Minutes").wait().await?;
        dialog.button("Move here").click().await?;
        page.wait_message("1 item moved to “Minutes”.").await?;
        page.open_folder("Minutes").await?;
        page.wait_rows(&["Meeting notes.md"]).await
    });
}

#[test]
fn several_are_cut_copied_and_pasted_by_keyboard() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        let listing = page.listing();
        // From the first row down to the second, as in a file manager.
        listing.press(Key::Home).await?;
        listing.press(Key::Shift + Key::Down).await?;
        page.get(Role::Status, Name::Any).wait().await?;
        listing.press(Key::Control + "x").await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        page.button("Paste").click().await?;
        page.wait_rows(&["Contracts", "Budget 2026.csv"]).await?;

        listing.press(Key::Control + "a").await?;
        listing.press(Key::Control + "c").await?;
        page.open_files().await?;
        page.open_folder("Invoices").await?;
        page.row("Invoice 1001.pdf").wait().await?;
        listing.press(Key::Control + "v").await?;
        page.row("Contracts").wait().await?;
        page.wait_message("2 items copied to “Invoices”.").await?;
        // Typing a letter goes to the next name that begins with it; Enter opens it; Backspace leads up again.
        listing.press("c").await?;
        listing.press(Key::Enter).await?;
        page.wait_rows(&["Insurance.pdf", "Rental agreement.pdf"]).await?;
        listing.press(Key::Backspace).await?;
        page.row("Invoice 1001.pdf").wait().await?;
        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.wait_rows(&["Meeting notes.md", "Travel checklist.txt", "Über uns – Entwurf.md"]).await
    });
}

#[test]
fn a_folder_cannot_go_into_itself_nor_where_it_is() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.pick("Documents", "Move to…").await?;
        let dialog = page.dialog("Move “Documents”");
        dialog.wait_text("Already in this folder.").await?;
        // A folder that is to be moved cannot be entered at all.
        dialog.get(Role::List, "Folders").button("Photos").wait().await?;
        dialog.get(Role::List, "Folders").button("Documents").wait_gone().await?;
        dialog.button("Move here").press(Key::Enter).await?;
        dialog.button("Cancel").click().await?;
        dialog.wait_gone().await?;
        page.row("Documents").wait().await
    });
}
