//! When tasks and projects begin and end: dates that are none, or in the wrong order, are told and change nothing.

use anyhow::ensure;
use support::{Key, Locator, Name, Page, Result, Role, browser, eventually};

use crate::tasks::{add, begin};

const BACKWARDS: &str = "The task would end before it begins.";
const NO_DATE: &str = "This is no complete date.";

/// The request that changes a task.
const CHANGE: &str = "PUT /api/v1/tasks.json";

/// The field of a date by its label, as a part of a script.
fn field(label: &str) -> String {
    format!(
        "document.getElementById([...document.querySelectorAll('.task-panel label, dialog label')]\
         .find((it) => it.textContent === '{label}').htmlFor)"
    )
}

/// Chooses a day, as a calendar of the browser would.
async fn choose(page: &Page, label: &str, day: &str) -> Result {
    let field = field(label);
    page.evaluate(&format!(
        "(() => {{ const field = {field}; field.value = '{day}'; \
         for (const kind of ['input', 'change']) \
         field.dispatchEvent(new Event(kind, {{ bubbles: true }})); }})()"
    ))
    .await
    .map(drop)
}

/// Takes a part of a date away, so that the rest is none.
async fn spoil(page: &Page, label: &str) -> Result {
    page.evaluate(&format!("{}.focus()", field(label))).await?;
    page.press_anywhere(Key::Backspace).await
}

async fn wait_day(page: &Page, label: &str, day: &str) -> Result {
    eventually(&format!("{label} to be {day:?}"), async || {
        Ok((page.evaluate(&format!("{}.value", field(label))).await? == day).then_some(()))
    })
    .await
}

fn day<'a>(page: &'a Page, date: &str) -> Locator<'a> {
    page.get(Role::Gridcell, Name::containing(date))
}

#[test]
fn a_task_begins_and_ends_on_days_that_fit() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Paint from 2030-05-02 2030-05-06").await?;
        page.region("To do").link("Paint").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Name of the task").wait().await?;
        wait_day(page, "Start date", "2030-05-02").await?;
        wait_day(page, "Due date", "2030-05-06").await?;
        choose(page, "Start date", "2030-05-10").await?;
        panel.wait_text(BACKWARDS).await?;
        page.assert_accessible("tasks, a date in the wrong order").await?;
        page.reload().await?;
        panel.textbox("Name of the task").wait().await?;
        wait_day(page, "Start date", "2030-05-02").await?;
        choose(page, "Due date", "2030-05-01").await?;
        panel.wait_text(BACKWARDS).await?;
        choose(page, "Due date", "2030-05-08").await?;
        eventually("no complaint any more", async || {
            Ok((!panel.text().await?.contains(BACKWARDS)).then_some(()))
        })
        .await?;
        choose(page, "Start date", "2030-05-03").await?;
        relay.wait_answered(CHANGE, 2).await?;
        spoil(page, "Due date").await?;
        panel.wait_text(NO_DATE).await?;
        page.reload().await?;
        panel.textbox("Name of the task").wait().await?;
        wait_day(page, "Start date", "2030-05-03").await?;
        wait_day(page, "Due date", "2030-05-08").await?;
        choose(page, "Start date", "").await?;
        relay.wait_answered(CHANGE, 3).await?;
        page.reload().await?;
        panel.textbox("Name of the task").wait().await?;
        wait_day(page, "Start date", "").await?;
        wait_day(page, "Due date", "2030-05-08").await?;
        page.assert_clean().await
    });
}

#[test]
fn what_is_dragged_in_the_calendar_is_the_day_that_is_meant() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Paint from 2030-05-02 2030-05-08").await?;
        page.region("To do").listitem("Paint").wait().await?;
        page.button("Calendar").click().await?;
        let here = page.path().await?;
        page.goto(&format!("{here}&month=2030-05")).await?;
        day(page, "May 2, 2030").link("Begins: Paint").wait().await?;
        let begins = page.link("Begins: Paint");
        page.drag(&begins, &day(page, "May 6, 2030")).await?;
        page.wait_message("“Paint” begins May 6, 2030 now.").await?;
        day(page, "May 6, 2030").link("Begins: Paint").wait().await?;
        day(page, "May 8, 2030").link("Paint").wait().await?;
        page.region("Messages").button("Undo").click().await?;
        day(page, "May 2, 2030").link("Begins: Paint").wait().await?;
        page.drag(&begins, &day(page, "May 14, 2030")).await?;
        page.wait_message(BACKWARDS).await?;
        day(page, "May 2, 2030").link("Begins: Paint").wait().await?;
        day(page, "May 2, 2030").button("Actions for Paint").click().await?;
        page.menuitem("One day later").click().await?;
        page.wait_message("“Paint” begins May 3, 2030 now.").await?;
        day(page, "May 3, 2030").link("Begins: Paint").wait().await?;
        day(page, "May 8, 2030").link("Paint").wait().await?;
        page.reload().await?;
        day(page, "May 3, 2030").link("Begins: Paint").wait().await?;
        day(page, "May 8, 2030").link("Paint").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn half_a_date_of_a_project_takes_nothing_away() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        page.pick("Garden", "Project settings…").await?;
        let settings = page.dialog("Project settings");
        settings.textbox("Name of the project").wait().await?;
        choose(page, "Start date", "2030-01-01").await?;
        choose(page, "Due date", "2030-02-02").await?;
        spoil(page, "Due date").await?;
        settings.button("Save").click().await?;
        settings.wait_text(NO_DATE).await?;
        ensure!(settings.is_there().await?, "nothing was sent");
        choose(page, "Due date", "2030-02-03").await?;
        settings.button("Save").click().await?;
        settings.wait_gone().await?;
        page.pick("Garden", "Project settings…").await?;
        settings.textbox("Name of the project").wait().await?;
        wait_day(page, "Start date", "2030-01-01").await?;
        wait_day(page, "Due date", "2030-02-03").await?;
        page.assert_clean().await
    });
}
