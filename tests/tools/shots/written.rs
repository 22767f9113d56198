//! Pictures of notes and tasks.

use support::{Key, Name, Page, Result, Role};

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
    out.shoot(page, "notes-trash").await
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
    panel.button("Close the task").click().await?;
    page.navigation("Projects").link("All tasks").click().await?;
    page.get(Role::Heading, "All tasks").wait().await?;
    out.shoot(page, "tasks-all").await
}
