//! Tasks: projects, lists, the quick line, the panel, the filters, and what becomes of them when something goes wrong.

use anyhow::ensure;
use support::{Conditions, Fault, Key, Locator, Name, Page, Result, Role, browser, eventually};

const OFFLINE: &str = "net::ERR_INTERNET_DISCONNECTED";

/// Answers the dialog that asks for a name.
pub(crate) async fn name(page: &Page, dialog: &str, field: &str, name: &str) -> Result {
    let dialog = page.dialog(dialog);
    dialog.textbox(field).fill(name).await?;
    dialog.textbox(field).press(Key::Enter).await?;
    dialog.wait_gone().await
}

/// A project with its first list, “To do”.
pub(crate) async fn begin(page: &Page) -> Result {
    page.navigation("Main navigation").link("Tasks").click().await?;
    page.get(Role::Heading, "What is to be done?").wait().await?;
    page.button("New project list").click().await?;
    name(page, "New project list", "Name of the project list", "Private").await?;
    project(page, "Garden").await
}

pub(crate) async fn project(page: &Page, project: &str) -> Result {
    page.pick("Private", "New project").await?;
    name(page, "New project", "Name of the project", project).await?;
    page.get(Role::Heading, project).wait().await?;
    page.region("To do").wait().await
}

pub(crate) async fn add(page: &Page, list: &str, line: &str) -> Result {
    let field = page.region(list).textbox(format!("Add a task to {list}"));
    field.fill(line).await?;
    field.press(Key::Enter).await
}

pub(crate) async fn list_of(page: &Page, list: &str) -> Result {
    page.button("New list").click().await?;
    name(page, "New list", "Name of the list", list).await?;
    page.region(list).wait().await
}

/// Waits until the tasks of a list are these, in this order.
pub(crate) async fn wait_tasks(list: &Locator<'_>, wanted: &[&str]) -> Result {
    eventually(&format!("the tasks {wanted:?}"), async || {
        Ok((list.listitem(Name::Any).names().await? == wanted).then_some(()))
    })
    .await
}

#[test]
fn a_line_makes_a_task_that_is_completed_and_changed_in_its_panel() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.navigation("Main navigation").link("Tasks").click().await?;
        page.get(Role::Heading, "What is to be done?").wait().await?;
        page.assert_accessible("tasks, none yet").await?;
        begin(page).await?;
        page.assert_accessible("tasks, an empty list").await?;
        add(page, "To do", "call Ann tomorrow !high #phone").await?;
        let todo = page.region("To do");
        let task = todo.listitem("call Ann");
        task.wait_text("Priority: High").await?;
        task.wait_text("#phone").await?;
        task.wait_text("Due").await?;
        todo.wait_text("One open").await?;
        task.checkbox("Complete call Ann").click().await?;
        todo.wait_text("0 open").await?;
        page.reload().await?;
        let done = task.checkbox("Complete call Ann");
        ensure!(done.state("checked").await? == Some("true".into()));
        done.click().await?;
        todo.wait_text("One open").await?;

        task.link("call Ann").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.wait_text("Garden › To do").await?;
        page.assert_accessible("tasks, the panel").await?;
        panel.get(Role::Combobox, "Priority").choose("Low").await?;
        task.wait_text("Priority: Low").await?;
        panel.get(Role::Combobox, "Progress").choose("50%").await?;
        panel.get(Role::Combobox, "Color").choose("Green").await?;
        panel.get(Role::Combobox, "Tag").choose("No tag").await?;
        eventually("the task without its tag", async || {
            Ok((!task.text().await?.contains("#phone")).then_some(()))
        })
        .await?;
        panel.button("Edit the description").click().await?;
        panel.textbox("Description").fill("Ask about the **roses**").await?;
        panel.button("Save").click().await?;
        panel.wait_text("Ask about the roses").await?;
        panel.textbox("Name of the task").fill("call Ann again").await?;
        panel.textbox("Name of the task").press(Key::Enter).await?;
        todo.listitem("call Ann again").wait().await?;
        page.reload().await?;
        panel.wait_text("Ask about the roses").await?;
        ensure!(panel.get(Role::Combobox, "Progress").value().await? == "50");
        ensure!(panel.get(Role::Combobox, "Priority").value().await? == "low");
        panel.button("Close the task").click().await?;
        panel.wait_gone().await?;
        ensure!(!page.path().await?.contains("task="));
        page.assert_clean().await
    });
}

#[test]
fn what_is_said_about_a_task_is_answered_changed_and_deleted() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Water the roses").await?;
        page.region("To do").link("Water the roses").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").fill("How *much*?").await?;
        page.set_network(Conditions::Offline).await?;
        panel.button("Send").click().await?;
        panel.wait_text("There is no connection.").await?;
        ensure!(
            panel.textbox("Write a comment").value().await? == "How *much*?",
            "nothing is lost"
        );
        page.set_network(Conditions::Good).await?;
        panel.button("Send").click().await?;
        let comment = panel.listitem(Name::containing("Comment of"));
        comment.wait_text("How much?").await?;
        page.assert_accessible("tasks, a comment").await?;
        let menu = comment.button(Name::containing("Actions for Comment of"));
        menu.click().await?;
        page.menuitem("Reply").click().await?;
        comment.textbox("Write a reply").fill("Ten liters").await?;
        comment.button("Send").click().await?;
        comment.wait_text("Ten liters").await?;
        page.region("To do").listitem("Water the roses").wait_text("One comment").await?;
        menu.click().await?;
        page.menuitem("Edit").click().await?;
        comment.textbox("Text of the comment").fill("How long?").await?;
        comment.button("Save").click().await?;
        comment.wait_text("How long?").await?;
        menu.click().await?;
        page.menuitem("Delete").click().await?;
        let dialog = page.dialog(Name::containing("Delete the comment of"));
        dialog.button("Delete").click().await?;
        comment.wait_gone().await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn tasks_are_moved_within_their_list_to_another_one_and_to_another_project() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for line in ["One", "Two", "Three"] {
            add(page, "To do", line).await?;
            todo.listitem(line).wait().await?;
        }
        page.pick("Three", "Move up").await?;
        wait_tasks(&todo, &["One", "Three", "Two"]).await?;
        page.pick("Three", "Move up").await?;
        wait_tasks(&todo, &["Three", "One", "Two"]).await?;
        page.pick("Three", "Move down").await?;
        wait_tasks(&todo, &["One", "Three", "Two"]).await?;
        page.reload().await?;
        wait_tasks(&todo, &["One", "Three", "Two"]).await?;
        list_of(page, "Doing").await?;
        page.pick("One", "Doing").await?;
        page.wait_message("The task is now in “Doing”.").await?;
        let doing = page.region("Doing");
        wait_tasks(&doing, &["One"]).await?;
        page.region("Messages").button("Undo").click().await?;
        wait_tasks(&todo, &["One", "Three", "Two"]).await?;
        page.button("Board").click().await?;
        page.assert_accessible("tasks, the board").await?;
        page.drag(&todo.link("Two"), &doing.get(Role::Heading, "Doing")).await?;
        wait_tasks(&doing, &["Two"]).await?;
        page.reload().await?;
        wait_tasks(&doing, &["Two"]).await?;
        wait_tasks(&todo, &["One", "Three"]).await?;

        page.button("Status").click().await?;
        let begun = page.region("In progress");
        begun.wait().await?;
        page.assert_accessible("tasks, by how far they are").await?;
        page.drag(&page.listitem("One"), &begun.get(Role::Heading, "In progress")).await?;
        wait_tasks(&begun, &["One"]).await?;
        for (status, wanted) in [("Completed", &["Three"][..]), ("Not begun", &["Three", "Two"])] {
            page.button("Actions for Three").click().await?;
            page.get(Role::Menuitemradio, status).click().await?;
            wait_tasks(&page.region(status), wanted).await?;
        }
        page.reload().await?;
        wait_tasks(&begun, &["One"]).await?;
        page.button("List").click().await?;

        project(page, "House").await?;
        page.navigation("Projects").link("Garden").click().await?;
        wait_tasks(&doing, &["Two"]).await?;
        page.pick("Two", "House").await?;
        page.wait_message("The task is now in “House”.").await?;
        page.navigation("Projects").link("House").click().await?;
        page.region("To do").listitem("Two").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn filters_are_in_the_address() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for (line, name) in
            [("Late 2020-01-01", "Late"), ("Soon today #x", "Soon"), ("Whenever", "Whenever")]
        {
            add(page, "To do", line).await?;
            todo.listitem(name).wait().await?;
        }
        todo.listitem("Late").wait_text("Overdue").await?;
        let filters = page.get(Role::Main, Name::Any);
        filters.button("Due").click().await?;
        page.get(Role::Menuitemradio, "Overdue").click().await?;
        wait_tasks(&todo, &["Late"]).await?;
        ensure!(page.path().await?.contains("due=overdue"));
        page.reload().await?;
        wait_tasks(&todo, &["Late"]).await?;
        page.assert_accessible("tasks, filtered").await?;
        page.button("Clear filters").click().await?;
        wait_tasks(&todo, &["Late", "Soon", "Whenever"]).await?;
        page.get(Role::Searchbox, "With the words").fill("when").await?;
        wait_tasks(&todo, &["Whenever"]).await?;
        page.button("Clear filters").click().await?;
        todo.listitem("Soon").link("Soon").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        let assigned = panel.get(Role::Combobox, "Assigned to");
        eventually("somebody to assign it to", async || {
            Ok((assigned.count("option").await? > 1).then_some(()))
        })
        .await?;
        assigned.choose("Dana Demo").await?;
        todo.listitem("Soon").wait_text("Dana Demo").await?;
        panel.button("Close the task").click().await?;
        page.button("Mine").click().await?;
        wait_tasks(&todo, &["Soon"]).await?;
        page.navigation("Projects").link("All tasks").click().await?;
        page.get(Role::Heading, "All tasks").wait().await?;
        let all = page.region("Garden › To do");
        wait_tasks(&all, &["Late", "Soon", "Whenever"]).await?;
        page.get(Role::Searchbox, "Search tasks").fill("WHENEVER").await?;
        let found = page.get(Role::List, "Found tasks");
        found.link("Whenever").click().await?;
        ensure!(panel.textbox("Name of the task").value().await? == "Whenever");
        page.assert_clean().await
    });
}

#[test]
fn what_was_put_aside_comes_back_at_every_level() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        add(page, "To do", "One").await?;
        todo.listitem("One").wait().await?;
        page.pick("One", "Move to trash").await?;
        page.wait_message("“One” moved to trash.").await?;
        todo.listitem("One").wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        todo.listitem("One").wait().await?;
        page.pick("One", "Archive").await?;
        todo.listitem("One").wait_gone().await?;
        let places = page.navigation("Projects");
        places.link("Archive").click().await?;
        let archive = page.get(Role::List, "Archive");
        archive.listitem("One").button("Restore").click().await?;
        page.wait_message("“One” is back.").await?;
        places.link("Garden").click().await?;
        todo.listitem("One").wait().await?;
        page.pick("To do", "Move to trash").await?;
        todo.wait_gone().await?;
        places.link("Trash").click().await?;
        let trash = page.get(Role::List, "Trash");
        trash.listitem("To do").wait_text("List in Garden").await?;
        page.assert_accessible("tasks, the trash").await?;
        trash.listitem("To do").button("Restore").click().await?;
        page.wait_message("“To do” is back.").await?;
        places.link("Garden").click().await?;
        todo.wait().await?;
        page.pick("Garden", "Move to trash").await?;
        page.wait_message("“Garden” moved to trash.").await?;
        places.link("Garden").wait_gone().await?;
        places.link("Trash").click().await?;
        trash.listitem("Garden").wait().await?;
        page.button("Empty trash").click().await?;
        page.dialog("Empty the trash of tasks?").button("Empty trash").click().await?;
        page.wait_message("The trash of tasks is empty now.").await?;
        page.get(Role::Heading, "The trash is empty").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_whole_list_is_completed_and_a_pasted_text_becomes_tasks() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        page.evaluate(
            "(() => { const data = new DataTransfer(); data.setData('text/plain', \
             'Shopping\\n  - milk\\n  - [ ] bread tomorrow'); const field = \
             document.querySelector('.task-add input'); field.dispatchEvent(new ClipboardEvent('paste', \
             { clipboardData: data, bubbles: true, cancelable: true })); })()",
        )
        .await?;
        wait_tasks(&todo, &["Shopping", "milk", "bread"]).await?;
        page.pick("To do", "Complete all tasks").await?;
        todo.wait_text("0 open").await?;
        page.reload().await?;
        todo.wait_text("0 open").await?;
        page.button("Hide completed").click().await?;
        todo.listitem("milk").wait_gone().await?;
        page.button("Hide completed").click().await?;
        page.pick("To do", "Open all tasks again").await?;
        todo.wait_text("3 open").await?;
        page.assert_clean().await
    });
}

#[test]
fn what_cannot_be_done_is_told_and_taken_back() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        add(page, "To do", "One").await?;
        todo.listitem("One").wait().await?;
        page.set_network(Conditions::Offline).await?;
        add(page, "To do", "Two").await?;
        todo.wait_text("There is no connection.").await?;
        ensure!(todo.textbox("Add a task to To do").value().await? == "Two", "nothing is lost");
        todo.checkbox("Complete One").click().await?;
        page.wait_message("There is no connection.").await?;
        let box_of_one = todo.checkbox("Complete One");
        eventually("the box to be as before", async || {
            Ok((box_of_one.state("checked").await? == Some("false".into())).then_some(()))
        })
        .await?;
        page.set_network(Conditions::Good).await?;
        relay.spoil("/tasks.json", Fault::Failed);
        page.goto("/tasks").await?;
        page.get(Role::Heading, "The tasks could not be loaded").wait().await?;
        page.assert_accessible("tasks, failed").await?;
        relay.heal();
        page.button("Try again").click().await?;
        page.region("Garden › To do").listitem("One").wait().await?;
        page.goto("/tasks?task=99999").await?;
        page.get(Role::Heading, "The task could not be loaded").wait().await?;
        page.assert_accessible("tasks, one that is not there").await?;
        page.assert_clean_but(&[OFFLINE, "404", "500"]).await
    });
}
