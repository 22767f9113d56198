//! What was shown before the server had done it, and then was not done: everything is as before, and nothing is told as done.

use anyhow::ensure;
use support::{Conditions, Fault, Key, Locator, Name, Page, Result, Role, browser, eventually};

use crate::notes;
use crate::tasks::{add, begin, wait_tasks};

/// What the browser itself says of such faults.
const EXPECTED: [&str; 2] = ["net::ERR_INTERNET_DISCONNECTED", "500"];

/// How the server cannot be reached.
#[derive(Debug, Clone, Copy)]
enum Hindrance {
    Offline,
    Failed,
}

const ALL: [(Hindrance, &str); 2] = [
    (Hindrance::Offline, "There is no connection."),
    (Hindrance::Failed, "The server has a problem at the moment."),
];

/// Closes all messages, so that the next one is the next one.
pub(crate) async fn close_messages(page: &Page) -> Result {
    eventually("no messages", async || {
        let messages = page.region("Messages");
        let names = messages.button(Name::Any).names().await?;
        if names.is_empty() {
            return Ok(Some(()));
        }
        page.evaluate(
            "document.querySelectorAll('.toast button').forEach((it) => \
             it.getAttribute('aria-label') === 'Close' && it.click())",
        )
        .await?;
        Ok(None)
    })
    .await
}

/// Waits for what was refused, and sees that nothing was told as done.
async fn refused(page: &Page, told: &str, never: &str) -> Result {
    page.wait_message(told).await?;
    ensure!(
        !page.region("Messages").text().await?.contains(never),
        "{never:?} is told, and was not done"
    );
    close_messages(page).await
}

async fn wait_checked(what: &Locator<'_>, wanted: &str) -> Result {
    eventually(&format!("{what} to be checked: {wanted}"), async || {
        Ok((what.state("checked").await? == Some(wanted.into())).then_some(()))
    })
    .await
}

async fn wait_without(what: &Locator<'_>, part: &str) -> Result {
    eventually(&format!("{what} without {part:?}"), async || {
        Ok((!what.text().await?.contains(part)).then_some(()))
    })
    .await
}

#[test]
fn a_task_that_could_not_be_changed_is_as_before() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for line in ["One", "Two", "Three"] {
            add(page, "To do", line).await?;
            todo.listitem(line).wait().await?;
        }
        todo.link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        let priority = panel.get(Role::Combobox, "Priority");
        priority.wait().await?;
        let one = todo.listitem("One");
        for (hindrance, told) in ALL {
            match hindrance {
                Hindrance::Offline => page.set_network(Conditions::Offline).await?,
                Hindrance::Failed => relay.spoil("/tasks", Fault::Failed),
            }
            one.checkbox("Complete One").click().await?;
            refused(page, told, "done").await?;
            wait_checked(&one.checkbox("Complete One"), "false").await?;
            wait_checked(&panel.checkbox("Complete One"), "false").await?;
            priority.choose("High").await?;
            refused(page, told, "High").await?;
            wait_without(&one, "Priority").await?;
            eventually("the priority of before", async || {
                Ok((priority.value().await? == "none").then_some(()))
            })
            .await?;
            page.pick("Three", "Move up").await?;
            refused(page, told, "another place").await?;
            wait_tasks(&todo, &["One", "Two", "Three"]).await?;
            page.pick("Two", "Move to trash").await?;
            refused(page, told, "moved to trash").await?;
            wait_tasks(&todo, &["One", "Two", "Three"]).await?;
            page.pick("To do", "Complete all tasks").await?;
            refused(page, told, "done").await?;
            todo.wait_text("3 open").await?;
            match hindrance {
                Hindrance::Offline => page.set_network(Conditions::Good).await?,
                Hindrance::Failed => relay.heal(),
            }
            // What is done now is done once, on what is really there.
            one.checkbox("Complete One").click().await?;
            todo.wait_text("2 open").await?;
            one.checkbox("Complete One").click().await?;
            todo.wait_text("3 open").await?;
        }
        page.reload().await?;
        wait_tasks(&todo, &["One", "Two", "Three"]).await?;
        page.assert_clean_but(&EXPECTED).await
    });
}

#[test]
fn a_task_in_the_calendar_stays_on_its_day_when_it_cannot_be_moved() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Plant trees 2030-05-06").await?;
        page.region("To do").listitem("Plant trees").wait().await?;
        page.button("Calendar").click().await?;
        let here = page.path().await?;
        page.goto(&format!("{here}&month=2030-05")).await?;
        let day = |date: &str| page.get(Role::Gridcell, Name::containing(date));
        day("May 6, 2030").listitem("Plant trees").wait().await?;
        relay.spoil("/tasks", Fault::Failed);
        page.drag(&page.listitem("Plant trees"), &day("May 14, 2030")).await?;
        refused(page, "The server has a problem at the moment.", "is due").await?;
        day("May 6, 2030").listitem("Plant trees").wait().await?;
        relay.heal();
        page.assert_clean_but(&EXPECTED).await
    });
}

#[test]
fn notes_that_could_not_be_changed_are_as_before() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        notes::begin(page, "Ideas", "Today").await?;
        notes::list_of(page, "Later").await?;
        notes::write(page, "Today", "Buy milk").await?;
        let note = page.region("Today").listitem("Buy milk");
        for (hindrance, told) in ALL {
            match hindrance {
                Hindrance::Offline => page.set_network(Conditions::Offline).await?,
                Hindrance::Failed => relay.spoil("/notes", Fault::Failed),
            }
            note.checkbox("Done: Buy milk").click().await?;
            refused(page, told, "done").await?;
            wait_checked(&note.checkbox("Done: Buy milk"), "false").await?;
            page.pick("Buy milk", "Delete").await?;
            refused(page, told, "deleted").await?;
            note.wait().await?;
            page.pick("Buy milk", "Later").await?;
            refused(page, told, "is now in").await?;
            note.wait().await?;
            page.pick("Later", "Move one place back").await?;
            refused(page, told, "another place").await?;
            notes::wait_lists(page, &["Today", "Later"]).await?;
            page.pick("Later", "Archive").await?;
            refused(page, told, "archived").await?;
            page.region("Later").wait().await?;
            page.pick("Ideas", "Move to trash").await?;
            refused(page, told, "moved to trash").await?;
            page.navigation("Notepads").link("Ideas").click().await?;
            note.wait().await?;
            match hindrance {
                Hindrance::Offline => page.set_network(Conditions::Good).await?,
                Hindrance::Failed => relay.heal(),
            }
        }
        page.reload().await?;
        note.wait().await?;
        notes::wait_lists(page, &["Today", "Later"]).await?;
        page.assert_clean_but(&EXPECTED).await
    });
}

#[test]
fn what_was_put_aside_and_tags_stay_when_the_server_fails() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for (line, name) in [("One #home", "One"), ("Two", "Two")] {
            add(page, "To do", line).await?;
            todo.listitem(name).wait().await?;
        }
        page.pick("Two", "Move to trash").await?;
        page.wait_message("“Two” moved to trash.").await?;
        close_messages(page).await?;
        page.navigation("Projects").link("Trash").click().await?;
        let trash = page.get(Role::List, "Trash");
        trash.listitem("Two").wait().await?;
        let told = "The server has a problem at the moment.";
        relay.spoil("/tasks", Fault::Failed);
        trash.listitem("Two").button("Restore").click().await?;
        refused(page, told, "is back").await?;
        trash.listitem("Two").wait().await?;
        page.button("Empty trash").click().await?;
        page.dialog("Empty the trash of tasks?").button("Empty trash").click().await?;
        refused(page, told, "is empty now").await?;
        trash.listitem("Two").wait().await?;
        relay.heal();
        page.navigation("Projects").link("Garden").click().await?;
        todo.listitem("One").wait_text("#home").await?;
        page.button("Manage tags").click().await?;
        let tags = page.dialog("Tags");
        tags.listitem("home").wait().await?;
        relay.spoil("/tasks", Fault::Failed);
        page.pick("home", "Delete").await?;
        page.dialog("Delete the tag “home”?").button("Delete").click().await?;
        relay.wait_answered("DELETE /api/v1/tasks/tag.json", 1).await?;
        tags.listitem("home").wait().await?;
        relay.heal();
        page.assert_clean_but(&EXPECTED).await
    });
}

#[test]
fn a_task_that_was_deleted_elsewhere_is_not_shown_as_if_it_were_there() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "One").await?;
        page.region("To do").link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").fill("Half a thou").await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        session.switch_to_window(second).await?;
        page.goto("/tasks").await?;
        page.region("Garden › To do").listitem("One").wait().await?;
        page.pick("One", "Move to trash").await?;
        page.wait_message("“One” moved to trash.").await?;
        session.switch_to_window(first).await?;
        panel.get(Role::Combobox, "Priority").choose("High").await?;
        page.wait_message("It is no longer there: it was moved or deleted elsewhere.").await?;
        ensure!(panel.textbox("Write a comment").value().await? == "Half a thou", "it stays");
        page.region("To do").listitem("One").wait_gone().await?;
        page.assert_accessible("tasks, one that was deleted elsewhere").await?;
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn what_is_looked_for_in_vain_is_asked_for_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let told = "The server has a problem at the moment.";
        page.sign_in().await?;
        notes::begin(page, "Ideas", "Today").await?;
        notes::write(page, "Today", "The lighthouse").await?;
        relay.spoil("/notes/search.json", Fault::Failed);
        page.get(Role::Searchbox, "Search notes").fill("lighthouse").await?;
        page.get(Role::Heading, "The notes could not be loaded").wait().await?;
        relay.heal();
        page.button("Try again").click().await?;
        page.get(Role::List, "Found notes").listitem("The lighthouse").wait().await?;
        page.get(Role::Searchbox, "Search notes").fill("").await?;
        page.navigation("Notepads").link("Ideas").click().await?;
        page.pick("Today", "Move to trash").await?;
        page.wait_message("“Today” moved to trash.").await?;
        close_messages(page).await?;
        page.navigation("Notepads").link("Trash").click().await?;
        let trash = page.get(Role::List, "Trash");
        trash.listitem("Today").wait().await?;
        relay.spoil("/notes", Fault::Failed);
        trash.listitem("Today").button("Delete forever").click().await?;
        page.dialog("Delete “Today” forever?").button("Delete forever").click().await?;
        refused(page, told, "was deleted forever").await?;
        trash.listitem("Today").wait().await?;
        relay.heal();

        begin(page).await?;
        relay.spoil("/tasks/search.json", Fault::Failed);
        page.get(Role::Searchbox, "Search tasks").fill("gard").await?;
        page.get(Role::Heading, "The tasks could not be loaded").wait().await?;
        page.assert_accessible("tasks, a search that failed").await?;
        relay.heal();
        page.button("Try again").click().await?;
        page.get(Role::List, "Found tasks").listitem("Garden").wait().await?;

        relay.spoil("/tasks", Fault::Failed);
        page.press_anywhere(Key::Control + "k").await?;
        let palette = page.dialog("Commands");
        palette.get(Role::Combobox, "Commands").press("garden").await?;
        palette.wait_text("Notes and tasks could not be searched").await?;
        page.press_anywhere(Key::Escape).await?;
        palette.wait_gone().await?;
        page.open_files().await?;
        page.pick("Welcome.md", "Details").await?;
        let details = page.get(Role::Complementary, "Details");
        details.get(Role::Alert, Name::Any).wait_text(told).await?;
        relay.heal();
        details.button("Try again").click().await?;
        details.wait_text("attached to no note and no task").await?;
        page.assert_clean_but(&EXPECTED).await
    });
}
