//! A month of tasks, and the ways between tasks, files and the palette.

use anyhow::ensure;
use support::{Folder, Key, Locator, Name, Page, Result, Role, browser};

use crate::tasks::{add, begin, name};

/// The day of a month's sheet that is called so.
fn day<'a>(page: &'a Page, date: &str) -> Locator<'a> {
    page.get(Role::Gridcell, Name::containing(date))
}

async fn panel_of<'a>(page: &'a Page, task: &str) -> Result<Locator<'a>> {
    let panel = page.get(Role::Complementary, "Task");
    panel.textbox("Name of the task").wait().await?;
    ensure!(panel.textbox("Name of the task").value().await? == task);
    Ok(panel)
}

#[test]
fn a_month_shows_tasks_on_their_days_and_moves_them() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for (line, task) in
            [("Plant trees from 2030-05-02 2030-05-06", "Plant trees"), ("Whenever", "Whenever")]
        {
            add(page, "To do", line).await?;
            todo.listitem(task).wait().await?;
        }
        page.button("Calendar").click().await?;
        page.get(Role::Grid, "Calendar of tasks").wait().await?;
        let here = page.path().await?;
        ensure!(here.contains("view=calendar"), "{here}");
        page.region("Without a date").listitem("Whenever").wait().await?;
        page.goto(&format!("{here}&month=2030-05")).await?;
        page.get(Role::Heading, "May 2030").wait().await?;
        day(page, "May 2, 2030").link("Begins: Plant trees").wait().await?;
        day(page, "May 6, 2030").link("Plant trees").wait().await?;
        page.assert_accessible("tasks, a month").await?;

        page.drag(&page.listitem("Whenever"), &day(page, "May 14, 2030")).await?;
        day(page, "May 14, 2030").listitem("Whenever").wait().await?;
        page.wait_message("“Whenever” is due May 14, 2030 now.").await?;
        page.region("Messages").button("Undo").click().await?;
        page.region("Without a date").listitem("Whenever").wait().await?;
        page.drag(&page.listitem("Whenever"), &day(page, "May 14, 2030")).await?;
        page.pick("Whenever", "One week later").await?;
        day(page, "May 21, 2030").listitem("Whenever").wait().await?;

        day(page, "May 21, 2030").press(Key::Down).await?;
        page.press_anywhere(Key::Enter).await?;
        name(page, "New task", "Name of the task", "Water them").await?;
        day(page, "May 28, 2030").listitem("Water them").wait().await?;
        day(page, "May 28, 2030").press(Key::Down).await?;
        page.get(Role::Heading, "June 2030").wait().await?;
        ensure!(page.path().await?.contains("month=2030-06"));
        page.button("Month before").click().await?;
        day(page, "May 28, 2030").link("Water them").click().await?;
        panel_of(page, "Water them").await?;
        page.reload().await?;
        panel_of(page, "Water them").await?;
        page.button("List").click().await?;
        todo.listitem("Water them").wait_text("Due").await?;
        ensure!(!page.path().await?.contains("month="));
        page.assert_clean().await
    });
}

#[test]
fn a_file_its_note_and_its_task_lead_to_each_other() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Tax return").await?;
        page.region("To do").link("Tax return").click().await?;
        let panel = panel_of(page, "Tax return").await?;
        panel.button("Attach a file").click().await?;
        let picker = page.dialog("Attach a file");
        picker.button("Upload a file here").wait().await?;
        page.assert_accessible("a file to attach").await?;
        page.choose("Upload a file here", &[folder.text("Receipt.txt", "paid")?]).await?;
        picker.wait_gone().await?;
        let file = panel.listitem("Receipt.txt");
        file.wait().await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.region("Transfers").wait_gone().await?;
        file.button("Open Receipt.txt").click().await?;
        page.wait_path("/files").await?;
        page.dialog("Receipt.txt").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog("Receipt.txt").wait_gone().await?;

        page.pick("Receipt.txt", "Details").await?;
        let details = page.get(Role::Complementary, "Details");
        let hangs = details.get(Role::List, "Notes and tasks");
        hangs.link("Tax return").wait().await?;
        page.assert_accessible("details, what a file hangs on").await?;
        hangs.link("Tax return").click().await?;
        panel_of(page, "Tax return").await?;

        page.press_anywhere(Key::Control + "k").await?;
        let palette = page.dialog("Commands");
        palette.get(Role::Combobox, "Commands").press("garden").await?;
        palette.get(Role::Option, "Garden").click().await?;
        page.get(Role::Heading, "Garden").wait().await?;
        page.press_anywhere(Key::Control + "k").await?;
        palette.get(Role::Combobox, "Commands").press("tax ret").await?;
        palette.get(Role::Option, "Tax return").click().await?;
        panel_of(page, "Tax return").await?;
        page.assert_clean().await
    });
}
