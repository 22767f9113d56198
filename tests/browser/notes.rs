//! Notes: notepads, lists as tiles, notes that save by themselves, and what becomes of them when something goes wrong.

use anyhow::ensure;
use support::{Conditions, Fault, Key, Locator, Name, Page, Result, Role, browser, eventually};

const OFFLINE: &str = "net::ERR_INTERNET_DISCONNECTED";

/// Goes to the notes by their link.
pub(crate) async fn open_notes(page: &Page) -> Result {
    page.navigation("Main navigation").link("Notes").click().await?;
    page.get(Role::Heading, "Notes").wait().await
}

/// Answers the dialog that asks for a name.
async fn name(page: &Page, dialog: &str, field: &str, name: &str) -> Result {
    let dialog = page.dialog(dialog);
    dialog.textbox(field).fill(name).await?;
    dialog.textbox(field).press(Key::Enter).await?;
    dialog.wait_gone().await
}

/// A notepad with a list.
pub(crate) async fn begin(page: &Page, pad: &str, list: &str) -> Result {
    open_notes(page).await?;
    pad_of(page, pad).await?;
    list_of(page, list).await
}

pub(crate) async fn pad_of(page: &Page, pad: &str) -> Result {
    page.button("New notepad").click().await?;
    name(page, "New notepad", "Name of the notepad", pad).await?;
    page.get(Role::Heading, pad).wait().await
}

pub(crate) async fn list_of(page: &Page, list: &str) -> Result {
    page.button("New list").click().await?;
    name(page, "New list", "Name of the list", list).await?;
    page.region(list).wait().await
}

/// Writes a note, and waits until it is saved.
pub(crate) async fn write(page: &Page, list: &str, text: &str) -> Result {
    page.region(list).link(format!("Add a note to {list}")).click().await?;
    let dialog = page.dialog(format!("New note in “{list}”"));
    dialog.textbox("Text").fill(text).await?;
    dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
    close(&dialog).await
}

pub(crate) async fn close(dialog: &Locator<'_>) -> Result {
    dialog.textbox(Name::Any).press(Key::Escape).await?;
    dialog.wait_gone().await
}

/// Waits until these lists stand in this order.
pub(crate) async fn wait_lists(page: &Page, wanted: &[&str]) -> Result {
    eventually(&format!("the lists {wanted:?}"), async || {
        let names = page.region(Name::Any).names().await?;
        let names: Vec<&str> =
            names.iter().map(String::as_str).filter(|it| wanted.contains(it)).collect();
        Ok((names == wanted).then_some(()))
    })
    .await
}

#[test]
fn notes_are_written_formatted_marked_moved_and_deleted() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        open_notes(page).await?;
        page.get(Role::Heading, "Write down what matters").wait().await?;
        page.assert_accessible("notes, none yet").await?;
        pad_of(page, "Ideas").await?;
        page.get(Role::Heading, "This notepad is empty").wait().await?;
        page.assert_accessible("notes, an empty notepad").await?;
        list_of(page, "Today").await?;
        write(page, "Today", "Buy **oat milk**").await?;
        page.reload().await?;
        let today = page.region("Today");
        let note = today.listitem("Buy oat milk");
        note.wait_text("oat milk").await?;
        ensure!(note.count("strong").await? == 1, "it is formatted");
        page.assert_accessible("notes, tiles").await?;

        note.checkbox("Done: Buy oat milk").click().await?;
        page.pick("Buy oat milk", "Edit").await?;
        let dialog = page.dialog("Note");
        page.assert_accessible("notes, the dialog").await?;
        ensure!(dialog.get(Role::Combobox, "Marked as").value().await? == "done");
        dialog.get(Role::Combobox, "Marked as").choose("Important").await?;
        dialog.textbox("Text").fill("Buy soy milk").await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        close(&dialog).await?;
        today.listitem("Buy soy milk").wait_text("Important").await?;

        list_of(page, "Later").await?;
        page.button("Actions for Buy soy milk").click().await?;
        page.menuitem("Later").click().await?;
        page.wait_message("The note is now in “Later”.").await?;
        page.region("Later").listitem("Buy soy milk").wait_text("Important").await?;
        page.region("Messages").button("Undo").click().await?;
        today.listitem("Buy soy milk").wait().await?;
        page.region("Later").listitem("Buy soy milk").wait_gone().await?;
        page.button("Actions for Buy soy milk").click().await?;
        page.menuitem("Delete").click().await?;
        page.wait_message("The note was deleted.").await?;
        today.listitem("Buy soy milk").wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        today.listitem("Buy soy milk").wait().await?;
        page.reload().await?;
        today.listitem("Buy soy milk").wait_text("Important").await?;
        let later = page.region("Later");
        page.drag(&today.listitem("Buy soy milk"), &later.get(Role::Heading, "Later")).await?;
        later.listitem("Buy soy milk").wait().await?;
        page.reload().await?;
        later.listitem("Buy soy milk").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn lists_change_their_look_and_their_order() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "One").await?;
        list_of(page, "Two").await?;
        page.button("Actions for Two").click().await?;
        page.get(Role::Menuitemradio, "Large").click().await?;
        page.button("Actions for Two").click().await?;
        page.get(Role::Menuitemradio, "Green").click().await?;
        page.button("Actions for Two").click().await?;
        page.menuitem("Move one place back").click().await?;
        let order = async |wanted: [&str; 2]| wait_lists(page, &wanted).await;
        order(["Two", "One"]).await?;
        page.reload().await?;
        page.region("One").wait().await?;
        order(["Two", "One"]).await?;
        ensure!(page.get(Role::Main, Name::Any).count(".note-tile-large").await? == 1);
        page.button("Actions for Two").click().await?;
        ensure!(
            page.get(Role::Menuitemradio, "Green").state("checked").await? == Some("true".into())
        );
        ensure!(page.menuitem(Name::containing("Move one place back")).is_disabled().await?);
        page.assert_accessible("notes, the menu of a list").await?;
        page.menu(Name::Any).press(Key::Escape).await?;
        page.pick("Two", "Rename…").await?;
        name(page, "Rename the list", "Name of the list", "Third").await?;
        page.region("Third").wait().await?;
        page.drag(&page.heading("One"), &page.heading("Third")).await?;
        order(["One", "Third"]).await?;
        page.wait_message("“One” has another place now.").await?;
        page.region("Messages").button("Undo").click().await?;
        order(["Third", "One"]).await?;
        page.assert_clean().await
    });
}

#[test]
fn what_was_put_aside_comes_back_or_is_gone() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "One").await?;
        list_of(page, "Two").await?;
        page.pick("One", "Archive").await?;
        page.wait_message("“One” was archived.").await?;
        page.region("One").wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        page.region("One").wait().await?;
        page.pick("One", "Archive").await?;
        page.region("One").wait_gone().await?;
        page.pick("Two", "Move to trash").await?;
        page.wait_message("“Two” moved to trash.").await?;
        let places = page.navigation("Notepads");
        places.link("Archive").click().await?;
        page.get(Role::Heading, "Archive").wait().await?;
        page.get(Role::List, "Archive").listitem("One").button("Restore").click().await?;
        page.wait_message("“One” is back.").await?;
        page.get(Role::Heading, "The archive is empty").wait().await?;
        page.assert_accessible("notes, an empty archive").await?;
        places.link("Trash").click().await?;
        page.reload().await?;
        let trash = page.get(Role::List, "Trash");
        trash.listitem("Two").wait().await?;
        page.assert_accessible("notes, the trash").await?;
        trash.listitem("Two").button("Delete forever").click().await?;
        page.dialog("Delete “Two” forever?").button("Delete forever").click().await?;
        page.wait_message("“Two” was deleted forever.").await?;
        page.get(Role::Heading, "The trash is empty").wait().await?;
        places.link("Ideas").click().await?;
        page.region("One").wait().await?;
        page.pick("Ideas", "Move to trash").await?;
        page.wait_message("“Ideas” moved to trash.").await?;
        places.link("Trash").click().await?;
        trash.listitem("Ideas").wait().await?;
        page.button("Empty trash").click().await?;
        page.dialog("Empty the trash of notes?").button("Empty trash").click().await?;
        page.wait_message("The trash of notes is empty now.").await?;
        open_notes(page).await?;
        page.get(Role::Heading, "Write down what matters").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn notes_are_found_by_what_they_say() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Holidays", "Places").await?;
        write(page, "Places", "The lighthouse of Rügen").await?;
        page.get(Role::Searchbox, "Search notes").fill("LIGHTHOUSE").await?;
        let found = page.get(Role::List, "Found notes");
        found.listitem("The lighthouse of Rügen").wait_text("Holidays").await?;
        page.assert_accessible("notes, found").await?;
        found.link("The lighthouse of Rügen").click().await?;
        let dialog = page.dialog("Note");
        ensure!(dialog.textbox("Text").value().await? == "The lighthouse of Rügen");
        close(&dialog).await?;
        page.region("Places").wait().await?;
        page.get(Role::Searchbox, "Search notes").fill("nowhere").await?;
        page.get(Role::Heading, "Nothing found").wait().await?;
        page.get(Role::Searchbox, "Search notes").fill("").await?;
        page.region("Places").wait().await?;
        page.goto("/notes?note=999999").await?;
        page.dialog("Note").wait_text("no longer here").await?;
        page.assert_clean().await
    });
}

#[test]
fn typed_text_survives_offline_and_a_reload_and_is_sent_when_the_line_is_back() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        write(page, "Today", "First").await?;
        page.region("Today").link("Edit First").click().await?;
        let dialog = page.dialog("Note");
        dialog.textbox("Text").wait().await?;
        page.set_network(Conditions::Offline).await?;
        dialog.textbox("Text").fill("First and second").await?;
        dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
        page.assert_accessible("notes, a text that waits").await?;
        close(&dialog).await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("One text could not be saved yet.").await?;
        page.set_network(Conditions::Good).await?;
        page.region("Today").listitem("First and second").wait().await?;
        page.link("Open “First and second”").wait_gone().await?;
        page.assert_clean_but(&[OFFLINE]).await?;

        // The browser is gone before the text was sent: the next page sends it.
        page.region("Today").link("Edit First and second").click().await?;
        dialog.textbox("Text").wait().await?;
        page.set_network(Conditions::Offline).await?;
        dialog.textbox("Text").fill("Third").await?;
        dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
        page.set_network(Conditions::Good).await?;
        page.goto("/notes").await?;
        page.region("Today").listitem("Third").wait().await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn two_windows_never_lose_a_text() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        write(page, "Today", "Old").await?;
        let link = page.region("Today").link("Edit Old");
        link.click().await?;
        let dialog = page.dialog("Note");
        dialog.textbox("Text").wait().await?;
        let address = page.path().await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        session.switch_to_window(second.clone()).await?;
        page.goto(&address).await?;
        dialog.textbox("Text").fill("Theirs").await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        session.switch_to_window(first.clone()).await?;
        dialog.textbox("Text").fill("Mine").await?;
        dialog.wait_text("This note was changed elsewhere meanwhile.").await?;
        page.region("The text from elsewhere").wait_text("Theirs").await?;
        page.assert_accessible("notes, a conflict").await?;
        // It survives being closed, and is asked again.
        dialog.button("Use my text").wait().await?;
        dialog.textbox("Your text").press(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.link("Open “Mine”").click().await?;
        dialog.button("Merge both by hand").click().await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        ensure!(dialog.textbox("Text").value().await? == "Theirs\n\nMine");
        close(&dialog).await?;

        // What the other one deletes can be written anew.
        page.region("Today").link("Edit Theirs").click().await?;
        dialog.textbox("Text").wait().await?;
        session.switch_to_window(second).await?;
        page.goto("/notes").await?;
        page.pick("Theirs", "Delete").await?;
        page.wait_message("The note was deleted.").await?;
        session.switch_to_window(first).await?;
        dialog.textbox("Text").fill("Still here").await?;
        dialog.wait_text("This note was deleted elsewhere meanwhile.").await?;
        page.assert_accessible("notes, a note that is gone").await?;
        dialog.button("Save as a new note").click().await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        close(&dialog).await?;
        page.reload().await?;
        page.region("Today").listitem("Still here").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn notes_that_do_not_come_can_be_asked_for_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        relay.spoil("/notes/notepads.json", Fault::Failed);
        page.goto("/notes").await?;
        page.get(Role::Heading, "The notes could not be loaded").wait().await?;
        page.assert_accessible("notes, failed").await?;
        relay.heal();
        page.button("Try again").click().await?;
        page.region("Today").wait().await?;

        // A name that cannot be one is told in the dialog.
        page.pick("Today", "Rename…").await?;
        let dialog = page.dialog("Rename the list");
        dialog.textbox("Name of the list").fill("").await?;
        dialog.button("Rename").click().await?;
        dialog.wait_text("name").await?;
        page.set_network(Conditions::Offline).await?;
        dialog.textbox("Name of the list").fill("Tomorrow").await?;
        dialog.button("Rename").click().await?;
        dialog.wait_text("There is no connection.").await?;
        page.set_network(Conditions::Good).await?;
        dialog.button("Rename").click().await?;
        page.region("Tomorrow").wait().await?;
        page.assert_clean_but(&[OFFLINE, "500"]).await
    });
}

#[test]
fn nothing_that_is_written_into_a_note_runs() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page, "Ideas", "Today").await?;
        let text = "<script>window.ran=1</script> <img src=x onerror=window.ran=1> \
                    [a](javascript:window.ran=1) [b](data:text/html,x) ![c](http://x.invalid/c.png)";
        write(page, "Today", text).await?;
        let note = page.region("Today").listitem(Name::Any);
        note.wait_text("<script>").await?;
        ensure!(note.count(".card-text img, .card-text script").await? == 0);
        ensure!(note.count("a[href^='javascript:'], a[href^='data:']").await? == 0);
        ensure!(page.evaluate("window.ran === undefined").await? == true);
        page.assert_clean().await
    });
}
