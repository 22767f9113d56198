//! Notes and tasks without a mouse: by keyboard alone, and with a finger on a small screen.

use anyhow::bail;
use support::{Key, Name, Page, Result, Role, browser};

use crate::notes::wait_lists;
use crate::refusals::close_messages;
use crate::tasks::wait_tasks;

/// Answers the dialog that asks for a name; its field has the focus.
async fn name(page: &Page, dialog: &str, name: &str) -> Result {
    page.dialog(dialog).wait().await?;
    page.press_anywhere(name).await?;
    page.press_anywhere(Key::Enter).await?;
    page.dialog(dialog).wait_gone().await
}

/// Opens the menu of something, and takes an item by its first letters.
async fn pick(page: &Page, name: &str, item: &str) -> Result {
    page.enter(&page.button(format!("Actions for {name}"))).await?;
    let wanted = page.menuitem(item);
    wanted.wait().await?;
    for _ in 0..40 {
        if wanted.state("focused").await? == Some(true.into()) {
            return page.press_anywhere(Key::Enter).await;
        }
        page.press_anywhere(Key::Down).await?;
    }
    bail!("The arrows do not lead to {item}.")
}

#[test]
fn a_project_is_worked_with_by_keyboard_alone() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/tasks").await?;
        page.get(Role::Heading, "What is to be done?").wait().await?;
        page.enter(&page.button("New project list")).await?;
        name(page, "New project list", "Private").await?;
        pick(page, "Private", "New project").await?;
        name(page, "New project", "Garden").await?;
        let todo = page.region("To do");
        page.tab_to(&todo.textbox("Add a task to To do")).await?;
        for line in ["Water the roses !high", "Mow", "Rake"] {
            page.press_anywhere([line, "\n"].concat()).await?;
        }
        wait_tasks(&todo, &["Water the roses", "Mow", "Rake"]).await?;

        page.tab_to(&todo.checkbox("Complete Mow")).await?;
        page.press_anywhere(" ").await?;
        todo.wait_text("2 open").await?;
        pick(page, "Rake", "Move up").await?;
        wait_tasks(&todo, &["Water the roses", "Rake", "Mow"]).await?;
        close_messages(page).await?;
        pick(page, "Mow", "Move to trash").await?;
        page.wait_message("“Mow” moved to trash.").await?;
        wait_tasks(&todo, &["Water the roses", "Rake"]).await?;
        page.enter(&page.region("Messages").button("Undo")).await?;
        wait_tasks(&todo, &["Water the roses", "Rake", "Mow"]).await?;

        page.enter(&todo.link("Rake")).await?;
        let panel = page.get(Role::Complementary, "Task");
        page.tab_to(&panel.textbox("Write a comment")).await?;
        page.press_anywhere("Where is it?").await?;
        page.enter(&panel.button("Send")).await?;
        panel.listitem(Name::containing("Comment of")).wait_text("Where is it?").await?;
        page.enter(&panel.button("Close the task")).await?;
        panel.wait_gone().await?;
        page.assert_clean().await
    });
}

#[test]
fn notes_are_worked_with_by_keyboard_alone() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/notes").await?;
        page.get(Role::Heading, "Notes").wait().await?;
        page.enter(&page.button("New notepad")).await?;
        name(page, "New notepad", "Ideas").await?;
        for list in ["Today", "Later"] {
            page.enter(&page.button("New list")).await?;
            name(page, "New list", list).await?;
            page.region(list).wait().await?;
        }
        let today = page.region("Today");
        page.enter(&today.link("Add a note to Today")).await?;
        let note = page.dialog("New note in “Today”");
        note.textbox("Text").wait().await?;
        page.press_anywhere("Buy **seeds**").await?;
        note.get(Role::Status, Name::Any).wait_text("Saved").await?;
        page.press_anywhere(Key::Escape).await?;
        note.wait_gone().await?;
        today.wait_text("Buy seeds").await?;

        wait_lists(page, &["Today", "Later"]).await?;
        pick(page, "Later", "Move one place back").await?;
        wait_lists(page, &["Later", "Today"]).await?;
        close_messages(page).await?;
        pick(page, "Later", "Archive").await?;
        page.region("Later").wait_gone().await?;
        page.enter(&page.region("Messages").button("Undo")).await?;
        page.region("Later").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_telephone_is_enough_for_notes_and_tasks() {
    browser(async |stage| {
        let page = &stage.page;
        page.use_fingers().await?;
        page.sign_in().await?;
        page.goto("/tasks").await?;
        page.get(Role::Heading, "What is to be done?").wait().await?;
        page.tap(&page.button("New project list")).await?;
        name(page, "New project list", "Private").await?;
        page.tap(&page.button("Actions for Private")).await?;
        page.tap(&page.menuitem("New project")).await?;
        name(page, "New project", "Garden").await?;
        let todo = page.region("To do");
        page.tap(&todo.textbox("Add a task to To do")).await?;
        for line in ["Mow", "Rake"] {
            page.press_anywhere([line, "\n"].concat()).await?;
        }
        wait_tasks(&todo, &["Mow", "Rake"]).await?;
        page.tap(&todo.checkbox("Complete Mow")).await?;
        todo.wait_text("One open").await?;
        page.tap(&page.button("Actions for Rake")).await?;
        page.tap(&page.menuitem("Move up")).await?;
        wait_tasks(&todo, &["Rake", "Mow"]).await?;
        page.tap(&todo.link("Rake")).await?;
        let panel = page.get(Role::Complementary, "Task");
        page.tap(&panel.button("Edit the description")).await?;
        page.press_anywhere("Under the shed").await?;
        page.tap(&panel.button("Save")).await?;
        panel.wait_text("Under the shed").await?;
        page.assert_accessible("a task on a telephone").await?;
        page.tap(&panel.button("Close the task")).await?;
        panel.wait_gone().await?;

        page.goto("/notes").await?;
        page.tap(&page.button("New notepad")).await?;
        name(page, "New notepad", "Ideas").await?;
        page.tap(&page.button("New list")).await?;
        name(page, "New list", "Today").await?;
        let today = page.region("Today");
        page.tap(&today.link("Add a note to Today")).await?;
        let note = page.dialog("New note in “Today”");
        page.tap(&note.textbox("Text")).await?;
        page.press_anywhere("Buy seeds").await?;
        note.get(Role::Status, Name::Any).wait_text("Saved").await?;
        page.assert_accessible("a note on a telephone").await?;
        page.press_anywhere(Key::Escape).await?;
        note.wait_gone().await?;
        today.wait_text("Buy seeds").await?;
        page.assert_clean().await
    });
}
