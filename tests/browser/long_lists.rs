//! Ten thousand tasks and a thousand lists of notes: only what is in sight is drawn, and all of it is reached.

use anyhow::ensure;
use support::{Key, Locator, Name, Page, Result, Role, browser, eventually};

const TASKS: u32 = 10_000;
const LISTS: u32 = 1_000;
/// No more rows than these are in the page at a time.
const MOST: u64 = 300;

/// Scrolls what holds a list to its end.
const SCROLL: &str = "(() => { let it = document.querySelector('LIST'); const scrolls = (it) => \
    /auto|scroll/.test(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight; \
    while (it && !scrolls(it)) it = it.parentElement; it?.scrollTo(0, END); })()";

/// Scrolls what holds a list to its end, or to its beginning.
async fn scroll(page: &Page, list: &str, to_end: bool) -> Result {
    let end = if to_end { "it.scrollHeight" } else { "0" };
    page.evaluate(&SCROLL.replace("LIST", list).replace("END", end)).await.map(drop)
}

/// How many of these are in the page.
async fn count(page: &Page, css: &str) -> Result<u64> {
    let count = page.evaluate(&format!("document.querySelectorAll('{css}').length")).await?;
    Ok(count.as_u64().unwrap_or(u64::MAX))
}

/// Scrolls to the end of a list again and again until this is there: what is drawn on the way may be higher than was
/// thought.
async fn to_end(page: &Page, list: &str, last: &Locator<'_>) -> Result {
    eventually(&format!("{last} at the end"), async || {
        scroll(page, list, true).await?;
        Ok(last.is_there().await?.then_some(()))
    })
    .await
}

#[test]
fn ten_thousand_tasks_are_worked_with() {
    browser(async |stage| {
        stage.have_much_to_do(TASKS, 0).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/tasks").await?;
        page.navigation("Projects").link("Everything").click().await?;
        let todo = page.region("To do");
        todo.listitem("Task 1").wait().await?;
        todo.wait_text("10,000 open").await?;
        ensure!(count(page, ".task").await? <= MOST, "not all of them are drawn");
        to_end(page, ".tasks", &todo.listitem("Task 10000")).await?;
        ensure!(count(page, ".task").await? <= MOST, "what is out of sight is let go");
        ensure!(!page.listitem("Task 1").is_there().await?, "the first ones are far away");
        let last = page.listitem("Task 10000");
        let place =
            page.evaluate("[...document.querySelectorAll('.task')].at(-1).ariaPosInSet").await?;
        ensure!(place == "10000", "{place}");
        last.checkbox("Complete Task 10000").click().await?;
        todo.wait_text("9,999 open").await?;
        page.pick("Task 10000", "Move up").await?;
        page.wait_message("“Task 10000” has another place now.").await?;
        ensure!(count(page, ".task").await? <= MOST);
        // The way back: nothing jumps, and the first one is there again.
        page.get(Role::Searchbox, "With the words").fill("task 4711").await?;
        todo.listitem("Task 4711").wait().await?;
        page.button("Clear filters").click().await?;
        scroll(page, ".tasks", false).await?;
        todo.listitem("Task 1").wait().await?;
        ensure!(count(page, ".task").await? <= MOST);

        page.button("Status").click().await?;
        page.region("Not begun").listitem("Task 1").wait().await?;
        ensure!(count(page, ".task").await? <= MOST, "the board draws what is in sight");
        page.button("Calendar").click().await?;
        let here = page.path().await?;
        page.goto(&format!("{here}&month=2030-05")).await?;
        let day = page.get(Role::Gridcell, Name::containing("May 14, 2030, 100 tasks"));
        day.listitem("Task 100").wait().await?;
        ensure!(day.count("li").await? < 20, "a day shows its first tasks");
        day.button("Show 94 more").click().await?;
        day.listitem("Task 4600").wait().await?;
        day.button("Show 54 more").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_thousand_lists_of_notes_are_worked_with() {
    browser(async |stage| {
        stage.have_much_to_do(0, LISTS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.navigation("Main navigation").link("Notes").click().await?;
        page.region("List 1").wait().await?;
        ensure!(count(page, ".note-tile").await? <= MOST, "not all of them are drawn");
        page.button("Actions for Note of list 1").click().await?;
        ensure!(count(page, "[role=menuitem]").await? < 20, "a menu can be read");
        page.menuitem("Choose…").click().await?;
        let dialog = page.dialog("Move to");
        dialog.get(Role::Searchbox, "Look for").wait().await?;
        page.assert_accessible("notes, one of many lists").await?;
        dialog.get(Role::Searchbox, "Look for").fill("list 977").await?;
        dialog.button("List 977").click().await?;
        page.wait_message("The note is now in “List 977”.").await?;
        to_end(page, ".note-tiles", &page.region("List 1000")).await?;
        ensure!(count(page, ".note-tile").await? <= MOST, "what is out of sight is let go");
        let last = page.region("List 1000").listitem("Note of list 1000");
        last.checkbox("Done: Note of list 1000").click().await?;
        page.reload().await?;
        page.region("List 1").wait().await?;
        page.get(Role::Searchbox, "Search notes").fill("note of list 1000").await?;
        page.get(Role::List, "Found notes").link("Note of list 1000").click().await?;
        let dialog = page.dialog("Note");
        ensure!(dialog.get(Role::Combobox, "Marked as").value().await? == "done");
        dialog.textbox("Text").press(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.assert_clean().await
    });
}
