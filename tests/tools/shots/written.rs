//! Pictures of notes and tasks.

use support::{Conditions, Key, Name, Page, Result, Role};

use super::Out;

/// Answers the dialog that asks for a name.
async fn name(page: &Page, field: &str, name: &str) -> Result {
    page.textbox(field).fill(name).await?;
    page.textbox(field).press(Key::Enter).await?;
    page.textbox(field).wait_gone().await
}

/// Notes: none, a notepad with tiles, the dialog, and what was put aside.
pub(super) async fn notes(page: &Page, out: &Out) -> Result {
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
    out.shoot(page, "notes-trash").await?;
    page.navigation("Notepads").link("Archive").click().await?;
    page.get(Role::Heading, "The archive is empty").wait().await?;
    out.shoot(page, "notes-archive").await?;
    page.get(Role::Searchbox, "Search notes").fill("larch").await?;
    page.get(Role::List, "Found notes").wait().await?;
    out.shoot(page, "notes-search").await?;
    page.get(Role::Searchbox, "Search notes").fill("").await?;
    troubled_notes(page, out).await
}

/// A text that waits for the line, one that was changed elsewhere, and one that was deleted there.
async fn troubled_notes(page: &Page, out: &Out) -> Result {
    page.navigation("Notepads").link("Garden house").click().await?;
    page.link("Edit Stainless screws").click().await?;
    let dialog = page.dialog("Note");
    dialog.textbox("Text").wait().await?;
    let address = page.path().await?;
    page.set_network(Conditions::Offline).await?;
    dialog.textbox("Text").fill("Stainless screws, 5 mm").await?;
    dialog.get(Role::Status, Name::Any).wait_text("kept in this browser").await?;
    out.shoot(page, "notes-unsent").await?;
    page.set_network(Conditions::Good).await?;
    dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
    let session = page.session();
    let first = session.window().await?;
    let second = session.new_tab().await?;
    session.switch_to_window(second.clone()).await?;
    page.goto(&address).await?;
    dialog.textbox("Text").fill("Brass screws").await?;
    dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
    session.switch_to_window(first.clone()).await?;
    dialog.textbox("Text").fill("Stainless screws, 6 mm").await?;
    dialog.button("Use my text").wait().await?;
    out.shoot(page, "notes-conflict").await?;
    dialog.button("Use my text").click().await?;
    dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
    session.switch_to_window(second).await?;
    page.goto("/notes").await?;
    page.pick("Stainless screws, 6 mm", "Delete").await?;
    page.wait_message("The note was deleted.").await?;
    session.close_window().await?;
    session.switch_to_window(first).await?;
    dialog.textbox("Text").fill("Stainless screws, 8 mm").await?;
    dialog.button("Discard my text").wait().await?;
    out.shoot(page, "notes-gone").await?;
    dialog.button("Discard my text").click().await?;
    dialog.wait_gone().await
}

/// Tasks: none, a project as a list and as a board, and the panel.
pub(super) async fn tasks(page: &Page, out: &Out) -> Result {
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
    page.button("Status").click().await?;
    page.region("Not begun").wait().await?;
    out.shoot(page, "tasks-status").await?;
    page.button("Calendar").click().await?;
    page.get(Role::Grid, "Calendar of tasks").wait().await?;
    out.shoot(page, "tasks-calendar").await?;
    page.button("List").click().await?;
    page.pick("Garden house", "Project settings…").await?;
    page.dialog("Project settings").wait_text("Carol").await?;
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
    panel.button("Attach a file").click().await?;
    page.dialog("Attach a file").button("Upload a file here").wait().await?;
    out.shoot(page, "tasks-attach").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    panel.button("Close the task").click().await?;
    page.navigation("Projects").link("All tasks").click().await?;
    page.get(Role::Heading, "All tasks").wait().await?;
    out.shoot(page, "tasks-all").await?;
    page.get(Role::Searchbox, "Search tasks").fill("the").await?;
    page.get(Role::List, "Found tasks").wait().await?;
    out.shoot(page, "tasks-search").await?;
    page.get(Role::Searchbox, "Search tasks").fill("").await?;
    let places = page.navigation("Projects");
    places.link("Garden house").click().await?;
    page.pick("Measure the windows", "Move to trash").await?;
    page.pick("Paint the door", "Archive").await?;
    for (place, state) in [("Trash", "tasks-trash"), ("Archive", "tasks-archive")] {
        places.link(place).click().await?;
        page.get(Role::List, place).wait().await?;
        out.shoot(page, state).await?;
    }
    page.press_anywhere(Key::Control + "k").await?;
    let palette = page.dialog("Commands");
    palette.get(Role::Combobox, "Commands").press("roof").await?;
    palette.get(Role::Option, Name::containing("roof")).wait().await?;
    out.shoot(page, "commands-written").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.goto("/tasks/999999").await?;
    page.get(Role::Heading, "The tasks could not be loaded").wait().await?;
    out.shoot(page, "tasks-failed").await
}
