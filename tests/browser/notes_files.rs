//! Files on notes and the ways between them, notepads, and what becomes of notes when something breaks while they are written.

use anyhow::ensure;
use support::{Conditions, Fault, Folder, Key, Name, Page, Result, Role, browser, eventually};

use crate::notes::{begin, close, list_of, pad_of, write};

const OFFLINE: &str = "net::ERR_INTERNET_DISCONNECTED";

/// How many notes say this.
async fn count(page: &Page, list: &str, text: &str) -> Result<usize> {
    let names = page.region(list).listitem(Name::Any).names().await?;
    Ok(names.iter().filter(|name| *name == text).count())
}

#[test]
fn a_file_hangs_on_a_note_and_both_lead_to_each_other() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        page.region("Today").link("Add a note to Today").click().await?;
        let new = page.dialog("New note in “Today”");
        ensure!(new.button("Attach a file").is_disabled().await?, "there is no note yet");
        close(&new).await?;
        write(page, "Today", "Read the letter").await?;
        page.region("Today").link("Edit Read the letter").click().await?;
        let dialog = page.dialog("Note");
        dialog.button("Attach a file").click().await?;
        let picker = page.dialog("Attach a file");
        page.choose("Upload a file here", &[folder.text("Letter.txt", "Dear all")?]).await?;
        picker.wait_gone().await?;
        close(&dialog).await?;
        page.wait_done("Letter.txt").await?;
        let note = page.region("Today").listitem("Read the letter");
        note.button("Attached file").wait().await?;
        page.assert_accessible("notes, a file on a note").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.region("Transfers").wait_gone().await?;
        note.button("Attached file").click().await?;
        page.wait_path("/files").await?;
        page.dialog("Letter.txt").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog("Letter.txt").wait_gone().await?;
        page.pick("Letter.txt", "Details").await?;
        let hangs = page.get(Role::Complementary, "Details").get(Role::List, "Notes and tasks");
        hangs.link("Read the letter").click().await?;
        ensure!(dialog.textbox("Text").value().await? == "Read the letter");
        close(&dialog).await?;
        page.press_anywhere(Key::Control + "k").await?;
        let palette = page.dialog("Commands");
        palette.get(Role::Combobox, "Commands").press("read the").await?;
        palette.get(Role::Option, "Read the letter").click().await?;
        ensure!(dialog.textbox("Text").value().await? == "Read the letter");
        page.assert_clean().await
    });
}

#[test]
fn notepads_are_renamed_archived_and_brought_back() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        pad_of(page, "Travel").await?;
        page.pick("Travel", "Rename…").await?;
        let dialog = page.dialog("Rename the notepad");
        dialog.textbox("Name of the notepad").fill("Journeys").await?;
        dialog.textbox("Name of the notepad").press(Key::Enter).await?;
        dialog.wait_gone().await?;
        let places = page.navigation("Notepads");
        places.link("Journeys").wait().await?;
        page.get(Role::Heading, "Journeys").wait().await?;
        page.pick("Journeys", "Archive").await?;
        page.wait_message("“Journeys” was archived.").await?;
        places.link("Journeys").wait_gone().await?;
        places.link("Archive").click().await?;
        let archive = page.get(Role::List, "Archive");
        archive.listitem("Journeys").wait_text("Notepad, since").await?;
        archive.listitem("Journeys").button("Restore").click().await?;
        page.wait_message("“Journeys” is back.").await?;
        places.link("Journeys").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn several_new_notes_wait_for_the_line_and_none_is_written_over() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        let today = page.region("Today");
        let dialog = page.dialog("New note in “Today”");
        // Its code comes when it is first asked for.
        today.link("Add a note to Today").click().await?;
        dialog.textbox("Text").wait().await?;
        close(&dialog).await?;
        page.set_network(Conditions::Offline).await?;
        for text in ["First thought", "Second thought"] {
            today.link("Add a note to Today").click().await?;
            ensure!(dialog.textbox("Text").value().await?.is_empty(), "each is a new one");
            dialog.textbox("Text").fill(text).await?;
            dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
            close(&dialog).await?;
        }
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("2 texts could not be saved yet.").await?;
        page.link("Open “First thought”").click().await?;
        ensure!(dialog.textbox("Text").value().await? == "First thought");
        close(&dialog).await?;
        // It is sent wherever somebody is when the line comes back.
        page.open_files().await?;
        page.set_network(Conditions::Good).await?;
        page.navigation("Main navigation").link("Notes").click().await?;
        today.listitem("First thought").wait().await?;
        today.listitem("Second thought").wait().await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn what_waits_is_sent_from_another_view() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        page.region("Today").link("Add a note to Today").click().await?;
        let dialog = page.dialog("New note in “Today”");
        dialog.textbox("Text").wait().await?;
        relay.spoil("POST /api/v1/notes.json", Fault::NotSent);
        dialog.textbox("Text").fill("On the way").await?;
        dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
        close(&dialog).await?;
        relay.heal();
        relay.forget();
        page.goto("/files").await?;
        relay.wait_answered("POST /api/v1/notes.json", 1).await?;
        page.assert_clean_but(&["net::ERR_"]).await
    });
}

#[test]
fn a_note_whose_answer_was_lost_is_written_once() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        page.region("Today").link("Add a note to Today").click().await?;
        let dialog = page.dialog("New note in “Today”");
        dialog.textbox("Text").wait().await?;
        relay.spoil("POST /api/v1/notes.json", Fault::AnswerLost);
        dialog.textbox("Text").fill("Only once").await?;
        dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
        relay.heal();
        dialog.textbox("Text").fill("Only once, and longer").await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        close(&dialog).await?;
        page.reload().await?;
        page.region("Today").listitem("Only once, and longer").wait().await?;
        ensure!(count(page, "Today", "Only once").await? == 0, "it is the same note");
        ensure!(count(page, "Today", "Only once, and longer").await? == 1);
        page.assert_clean_but(&["net::ERR_"]).await
    });
}

#[test]
fn a_note_that_cannot_be_saved_says_so_and_is_saved_when_asked_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        write(page, "Today", "Old").await?;
        page.region("Today").link("Edit Old").click().await?;
        let dialog = page.dialog("Note");
        dialog.textbox("Text").wait().await?;
        relay.spoil("PUT /api/v1/notes.json", Fault::Failed);
        dialog.textbox("Text").fill("New").await?;
        dialog.get(Role::Status, Name::Any).wait_text("Not saved; your text is kept").await?;
        page.assert_accessible("notes, a text that was not saved").await?;
        relay.heal();
        dialog.button("Try again").click().await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        close(&dialog).await?;
        page.reload().await?;
        page.region("Today").listitem("New").wait().await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn a_note_outlives_the_tab_that_it_was_written_in() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        page.region("Today").link("Add a note to Today").click().await?;
        let dialog = page.dialog("New note in “Today”");
        dialog.textbox("Text").wait().await?;
        let doomed = session.window().await?;
        let other = session.new_tab().await?;
        session.switch_to_window(doomed).await?;
        page.set_network(Conditions::Offline).await?;
        dialog.textbox("Text").fill("Written in the last moment").await?;
        // The command has no answer: who would give it is gone.
        let _ = session.cdp().send_raw("Page.crash", serde_json::json!({})).await;
        session.switch_to_window(other).await?;
        page.goto("/notes").await?;
        page.region("Today").listitem("Written in the last moment").wait().await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn of_two_texts_each_can_be_chosen() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        list_of(page, "Later").await?;
        write(page, "Today", "Old").await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        let dialog = page.dialog("Note");
        let mut before = "Old".to_owned();
        for (way, mine, theirs, wanted) in [
            ("Use my text", "Mine", "Theirs", "Mine"),
            ("Use the other text", "Also mine", "Also theirs", "Also theirs"),
        ] {
            session.switch_to_window(first.clone()).await?;
            page.region("Today").link(format!("Edit {before}")).click().await?;
            dialog.textbox("Text").wait().await?;
            let address = page.path().await?;
            session.switch_to_window(second.clone()).await?;
            page.goto(&address).await?;
            dialog.textbox("Text").fill(theirs).await?;
            dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
            session.switch_to_window(first.clone()).await?;
            dialog.textbox("Text").fill(mine).await?;
            dialog.button(way).click().await?;
            eventually("the text that was chosen", async || {
                Ok((dialog.textbox("Text").value().await? == wanted).then_some(()))
            })
            .await?;
            dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
            close(&dialog).await?;
            page.reload().await?;
            page.region("Today").listitem(wanted).wait().await?;
            wanted.clone_into(&mut before);
        }
        page.region("Today").link(format!("Edit {before}")).click().await?;
        dialog.textbox("Text").wait().await?;
        session.switch_to_window(second).await?;
        page.goto("/notes").await?;
        page.pick(&before, "Delete").await?;
        page.wait_message("The note was deleted.").await?;
        session.switch_to_window(first).await?;
        dialog.textbox("Text").fill("Given up").await?;
        dialog.button("Discard my text").click().await?;
        dialog.wait_gone().await?;
        page.reload().await?;
        page.region("Later").wait().await?;
        let main = page.get(Role::Main, Name::Any);
        ensure!(!main.text().await?.contains("Given up"), "it is not kept any more");
        page.assert_clean().await
    });
}
