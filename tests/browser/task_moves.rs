//! Where tasks are dropped: before and behind others, and on projects; what is moved within a list is taken back, too.

use support::browser;

use crate::tasks::{add, begin, list_of, project, wait_tasks};

#[test]
fn a_task_is_dropped_before_or_behind_another_one_and_on_a_project() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        project(page, "House").await?;
        page.navigation("Projects").link("Garden").click().await?;
        let todo = page.region("To do");
        // What matters about them stands below their names, which are the upper halves then.
        for line in ["One !high", "Two !high", "Three !high"] {
            add(page, "To do", line).await?;
        }
        wait_tasks(&todo, &["One", "Two", "Three"]).await?;
        page.drag(&todo.link("Three"), &todo.link("One")).await?;
        wait_tasks(&todo, &["Three", "One", "Two"]).await?;
        page.wait_message("“Three” has another place now.").await?;
        page.region("Messages").button("Undo").click().await?;
        wait_tasks(&todo, &["One", "Two", "Three"]).await?;
        page.drag(&todo.link("Two"), &todo.link("One")).await?;
        wait_tasks(&todo, &["Two", "One", "Three"]).await?;
        page.drag_low(&todo.link("Two"), &todo.listitem("Three")).await?;
        wait_tasks(&todo, &["One", "Three", "Two"]).await?;
        page.wait_message("“Two” has another place now.").await?;
        page.drag(&todo.link("Two"), &todo.link("One")).await?;
        wait_tasks(&todo, &["Two", "One", "Three"]).await?;
        page.drag(&todo.link("Three"), &todo.link("One")).await?;
        wait_tasks(&todo, &["Two", "Three", "One"]).await?;
        page.reload().await?;
        wait_tasks(&todo, &["Two", "Three", "One"]).await?;
        list_of(page, "Doing").await?;
        page.drag(&todo.link("One"), &page.region("Doing").heading("Doing")).await?;
        wait_tasks(&page.region("Doing"), &["One"]).await?;
        page.drag(&todo.link("Two"), &page.region("Doing").link("One")).await?;
        wait_tasks(&page.region("Doing"), &["Two", "One"]).await?;

        page.drag(&todo.link("Three"), &page.navigation("Projects").link("House")).await?;
        page.wait_message("The task is now in “House”.").await?;
        todo.listitem("Three").wait_gone().await?;
        page.navigation("Projects").link("House").click().await?;
        todo.listitem("Three").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_project_that_was_archived_elsewhere_takes_no_task_and_says_why() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        begin(page).await?;
        project(page, "House").await?;
        page.navigation("Projects").link("Garden").click().await?;
        let todo = page.region("To do");
        add(page, "To do", "One").await?;
        todo.listitem("One").wait().await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        session.switch_to_window(second).await?;
        page.goto("/tasks").await?;
        page.navigation("Projects").link("House").click().await?;
        page.pick("House", "Archive").await?;
        page.wait_message("“House” was archived.").await?;
        session.switch_to_window(first).await?;
        page.pick("One", "House").await?;
        page.wait_message("It lies in the archive, or what it is in.").await?;
        todo.listitem("One").wait().await?;
        page.navigation("Projects").link("House").wait_gone().await?;
        page.assert_clean_but(&["403"]).await
    });
}
