//! Texts that are edited: saved as versions, kept until they are saved, merged when two people wrote, and compared.

use anyhow::ensure;
use support::{Conditions, Folder, Key, Locator, Name, Page, Result, Role, browser, eventually};

const OFFLINE: &str = "net::ERR_INTERNET_DISCONNECTED";

/// Uploads a text into the folder `Scans`, which is open then.
async fn upload(page: &Page, folder: &Folder, name: &str, text: &str) -> Result {
    page.choose_files(&[folder.text(name, text)?]).await?;
    page.wait_done(name).await?;
    clear_transfers(page).await
}

/// Takes the panel of the transfers away, which lies over what is below.
async fn clear_transfers(page: &Page) -> Result {
    page.region("Transfers").button("Clear finished").click().await?;
    page.region("Transfers").wait_gone().await
}

/// The editor of a file, and the field in it.
fn editor<'a>(page: &'a Page, name: &str) -> (Locator<'a>, Locator<'a>) {
    let dialog = page.dialog(name);
    let field = dialog.textbox(format!("Text of {name}"));
    (dialog, field)
}

/// Waits until the head of an editor says `words`.
async fn wait_state(dialog: &Locator<'_>, words: &str) -> Result {
    eventually(&format!("{dialog} to say {words:?}"), async || {
        Ok(dialog.text().await?.contains(words).then_some(()))
    })
    .await
}

/// Waits until the field has this text.
async fn wait_value(field: &Locator<'_>, text: &str) -> Result {
    eventually(&format!("{field} to have {text:?}"), async || {
        Ok((field.value().await? == text).then_some(()))
    })
    .await
}

#[test]
fn a_text_keeps_its_form_and_every_saving_is_a_version_that_can_be_compared() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        upload(page, &folder, "Plan.txt", "\u{feff}one\r\ntwo\r\n").await?;
        page.pick("Plan.txt", "Edit").await?;
        let (dialog, field) = editor(page, "Plan.txt");
        wait_value(&field, "one\ntwo\n").await?;
        dialog.wait_text("UTF-8 (BOM) · CRLF").await?;
        ensure!(dialog.button("Save").is_disabled().await?, "there is nothing to save");
        page.assert_accessible("editor, a text").await?;

        // The Tab key indents, and Esc lets it go on.
        field.fill("one\ntwo\nthree").await?;
        wait_state(&dialog, "Not saved yet").await?;
        field.press(Key::Tab).await?;
        wait_value(&field, "one\ntwo\nthree\t").await?;
        field.press(Key::Escape).await?;
        dialog.wait_text("The next Tab leaves the text.").await?;
        page.press_anywhere(Key::Tab).await?;
        ensure!(page.evaluate("document.activeElement.tagName !== 'TEXTAREA'").await? == true);
        ensure!(field.value().await? == "one\ntwo\nthree\t");
        field.press(Key::Control + "s").await?;
        wait_state(&dialog, "Saved").await?;
        dialog.button("Close").click().await?;
        dialog.wait_gone().await?;
        page.pick("Plan.txt", "Download").await?;
        let saved = std::fs::read(page.downloaded("Plan.txt").await?)?;
        ensure!(saved == "\u{feff}one\r\ntwo\r\nthree\t".as_bytes(), "{saved:?}");
        page.wait_done("Plan.txt").await?;
        clear_transfers(page).await?;

        page.pick("Plan.txt", "Details").await?;
        let panel = page.get(Role::Complementary, "Details");
        panel.wait_text("Version 2, current").await?;
        page.pick("version 2", "Compare with the version before").await?;
        let compare = page.dialog("Versions of “Plan.txt”");
        compare.get(Role::Status, Name::Any).wait_text("1 line added, 1 removed").await?;
        page.get(Role::Table, "Differences").wait_text("three").await?;
        page.assert_accessible("compare, two versions").await?;
        page.reload().await?;
        compare.get(Role::Status, Name::Any).wait_text("1 line added, 1 removed").await?;
        compare.get(Role::Combobox, Name::containing("Compare version")).press("2").await?;
        compare.get(Role::Status, Name::Any).wait_text("Both are the same.").await?;
        page.press_anywhere(Key::Escape).await?;
        compare.wait_gone().await?;
        ensure!(!page.path().await?.contains("compare"));
        page.assert_clean().await
    });
}

#[test]
fn two_windows_never_lose_a_text() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        upload(page, &folder, "Plan.txt", "a\nb\nc").await?;
        page.pick("Plan.txt", "Edit").await?;
        let (dialog, field) = editor(page, "Plan.txt");
        wait_value(&field, "a\nb\nc").await?;
        let address = page.path().await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        session.switch_to_window(second.clone()).await?;
        page.goto(&address).await?;
        wait_value(&field, "a\nb\nc").await?;
        field.fill("a\nB\nc\nd").await?;
        field.press(Key::Control + "s").await?;
        wait_state(&dialog, "Saved").await?;

        // What differs is taken over line by line, and then saved.
        session.switch_to_window(first.clone()).await?;
        field.fill("A\nb\nc").await?;
        field.press(Key::Control + "s").await?;
        dialog.wait_text("This file was changed elsewhere meanwhile.").await?;
        dialog.get(Role::Heading, "2 differences").wait().await?;
        page.assert_accessible("editor, a conflict").await?;
        dialog.button("Take over the other text from line 4").click().await?;
        wait_value(&field, "A\nb\nc\nd").await?;
        dialog.get(Role::Heading, "1 difference").wait().await?;
        dialog.button("Save my text over it").click().await?;
        wait_state(&dialog, "Saved").await?;

        // The other window keeps its own beside it.
        session.switch_to_window(second.clone()).await?;
        field.fill("mine").await?;
        field.press(Key::Control + "s").await?;
        dialog.button("Keep both").click().await?;
        let (copy, copied) = editor(page, "Plan (1).txt");
        wait_value(&copied, "mine").await?;
        copy.button("Close").click().await?;
        copy.wait_gone().await?;

        // What the one throws away the other can write anew.
        page.goto("/files").await?;
        page.open_folder("Scans").await?;
        page.pick("Plan.txt", "Move to trash").await?;
        page.wait_message("Plan.txt").await?;
        session.switch_to_window(first).await?;
        field.fill("still here").await?;
        field.press(Key::Control + "s").await?;
        dialog.wait_text("This file is no longer there").await?;
        page.assert_accessible("editor, a file that is gone").await?;
        dialog.button("Save as a new file").click().await?;
        wait_state(&dialog, "Saved").await?;
        wait_value(&field, "still here").await?;
        dialog.button("Close").click().await?;
        dialog.wait_gone().await?;
        page.wait_rows(&["Plan (1).txt", "Plan.txt"]).await?;
        page.assert_clean().await
    });
}

#[test]
fn a_text_survives_offline_a_reload_and_being_left() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Meeting notes.md").link("Meeting notes.md").click().await?;
        page.dialog("Meeting notes.md").button("Edit").click().await?;
        let (dialog, field) = editor(page, "Meeting notes.md");
        field.wait().await?;
        let shown = dialog.region("Meeting notes.md, formatted");
        shown.wait_text("Meeting notes").await?;
        page.assert_accessible("editor, Markdown beside its look").await?;
        page.set_network(Conditions::Offline).await?;
        field.fill("# Draft\n\nkept").await?;
        shown.get(Role::Heading, "Draft").wait().await?;
        field.press(Key::Control + "s").await?;
        wait_state(&dialog, "There is no connection.").await?;
        page.set_network(Conditions::Good).await?;
        wait_state(&dialog, "Saved").await?;
        dialog.button("Text").click().await?;
        shown.wait_gone().await?;

        // The browser is gone before anybody has saved.
        field.fill("second").await?;
        wait_state(&dialog, "Not saved yet").await?;
        page.reload().await?;
        wait_value(&field, "second").await?;
        dialog.wait_text("which was not saved").await?;
        page.assert_accessible("editor, a text that was kept").await?;
        dialog.button("Close").click().await?;
        page.wait_message("is not saved yet").await?;
        page.navigation("Main navigation").link("Recent").click().await?;
        page.link("Go on with “Meeting notes.md”").click().await?;
        wait_value(&field, "second").await?;
        dialog.button("Discard my text").click().await?;
        wait_value(&field, "# Draft\n\nkept").await?;
        wait_state(&dialog, "Saved").await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn new_files_are_edited_at_once_and_what_is_no_text_is_refused() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        for name in ["Untitled.md", "Untitled (1).md"] {
            page.button("New file").click().await?;
            page.menuitem("Markdown document").click().await?;
            let (dialog, field) = editor(page, name);
            wait_value(&field, "").await?;
            field.fill("# New").await?;
            dialog.button("Save").click().await?;
            wait_state(&dialog, "Saved").await?;
            dialog.button("Close").click().await?;
            dialog.wait_gone().await?;
            page.row(name).wait().await?;
            // The new one is selected: its bar lies over the buttons of the folder.
            page.button("Clear selection").click().await?;
        }
        page.button("New file").click().await?;
        page.assert_accessible("files, the menu of new files").await?;
        page.menuitem("Document (Word)").click().await?;
        page.wait_message("“Document.docx” is there now.").await?;
        page.row("Document.docx").wait().await?;
        page.button("Actions for Document.docx").click().await?;
        ensure!(page.menuitem(Name::containing("Edit")).is_disabled().await?);
        page.menu(Name::Any).press(Key::Escape).await?;

        page.choose_files(&[folder.file("noise.xyz", 5_000)?]).await?;
        page.wait_done("noise.xyz").await?;
        page.pick("noise.xyz", "Edit").await?;
        let dialog = page.dialog("Editor");
        dialog.get(Role::Heading, "This file cannot be edited here").wait().await?;
        page.assert_accessible("editor, no text").await?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.assert_clean().await
    });
}
