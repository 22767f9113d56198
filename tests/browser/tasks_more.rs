//! Files on tasks and comments, answers, filters, archives of whole projects, and what is found by what is said.

use anyhow::ensure;
use support::{Folder, Locator, Name, Page, Result, Role, browser, eventually};

use crate::tasks::{add, begin, project, wait_tasks};

/// Uploads a file where the dialog asks for one.
async fn upload(page: &Page, folder: &Folder, name: &str) -> Result {
    let picker = page.dialog("Attach a file");
    picker.button("Upload a file here").wait().await?;
    page.choose("Upload a file here", &[folder.text(name, name)?]).await?;
    picker.wait_gone().await?;
    // What is transferred lies over the panel.
    page.wait_done(name).await?;
    page.region("Transfers").button("Clear finished").click().await
}

async fn wait_without(what: &Locator<'_>, part: &str) -> Result {
    eventually(&format!("{what} without {part:?}"), async || {
        Ok((!what.text().await?.contains(part)).then_some(()))
    })
    .await
}

#[test]
fn files_hang_on_tasks_and_comments_and_come_off_again() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Tax return").await?;
        page.region("To do").link("Tax return").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.button("Attach a file").click().await?;
        upload(page, &folder, "Receipt.txt").await?;
        let file = panel.listitem("Receipt.txt");
        file.button("Remove Receipt.txt").click().await?;
        page.wait_message("“Receipt.txt” is no longer attached.").await?;
        file.wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        file.wait().await?;

        panel.textbox("Write a comment").fill("Look at this").await?;
        panel.button("Send").click().await?;
        let comment = panel.listitem(Name::containing("Comment of"));
        let menu = comment.button(Name::containing("Actions for Comment of"));
        menu.click().await?;
        page.menuitem("Attach a file").click().await?;
        upload(page, &folder, "Letter.txt").await?;
        let letter = comment.listitem("Letter.txt");
        letter.wait().await?;
        page.assert_accessible("tasks, a file on a comment").await?;
        page.reload().await?;
        letter.button("Remove Letter.txt").click().await?;
        letter.wait_gone().await?;

        menu.click().await?;
        page.menuitem("Reply").click().await?;
        comment.textbox("Write a reply").fill("Tomorrow").await?;
        comment.button("Send").click().await?;
        let reply = comment.listitem(Name::containing("Reply of"));
        reply.wait_text("Tomorrow").await?;
        let of_reply = reply.button(Name::containing("Actions for Reply of"));
        of_reply.click().await?;
        page.menuitem("Edit").click().await?;
        reply.textbox("Text of the comment").fill("On Friday").await?;
        reply.button("Save").click().await?;
        reply.wait_text("On Friday").await?;
        of_reply.click().await?;
        page.menuitem("Delete").click().await?;
        page.dialog(Name::containing("Delete the comment of")).button("Delete").click().await?;
        reply.wait_gone().await?;
        comment.wait_text("Look at this").await?;
        page.assert_clean().await
    });
}

#[test]
fn tasks_are_filtered_by_tag_and_by_the_coming_days() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for (line, name) in [
            ("Now today #home", "Now"),
            ("Soon in 3 days #work", "Soon"),
            ("Later in 3 weeks #home", "Later"),
            ("Whenever", "Whenever"),
        ] {
            add(page, "To do", line).await?;
            todo.listitem(name).wait().await?;
        }
        let main = page.get(Role::Main, Name::Any);
        let choose = async |chip: &str, option: &str| {
            main.button(Name::containing(chip)).click().await?;
            page.get(Role::Menuitemradio, option).click().await
        };
        choose("Tag", "home").await?;
        wait_tasks(&todo, &["Now", "Later"]).await?;
        let address = page.path().await?;
        ensure!(address.contains("tag="), "{address}");
        page.goto(&address).await?;
        wait_tasks(&todo, &["Now", "Later"]).await?;
        page.button("Clear filters").click().await?;
        for (option, word, wanted) in [
            ("Today", "due=today", &["Now"][..]),
            ("Next 7 days", "due=week", &["Now", "Soon"]),
            ("No date", "due=none", &["Whenever"]),
        ] {
            choose("Due", option).await?;
            wait_tasks(&todo, wanted).await?;
            ensure!(page.path().await?.contains(word), "{word}");
        }
        page.button("Clear filters").click().await?;
        page.get(Role::Searchbox, "With the words").fill("nowhere").await?;
        page.navigation("Projects").link("All tasks").click().await?;
        page.get(Role::Searchbox, "With the words").fill("nowhere").await?;
        page.get(Role::Heading, "No task fits the filters").wait().await?;
        page.assert_accessible("tasks, nothing fits").await?;
        page.assert_clean().await
    });
}

#[test]
fn projects_and_lists_of_projects_are_archived_and_come_back() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        project(page, "House").await?;
        let places = page.navigation("Projects");
        page.pick("House", "Archive").await?;
        page.wait_message("“House” was archived.").await?;
        places.link("House").wait_gone().await?;
        places.link("Archive").click().await?;
        let archive = page.get(Role::List, "Archive");
        archive.listitem("House").wait_text("Project in Private").await?;
        archive.listitem("House").button("Restore").click().await?;
        page.wait_message("“House” is back.").await?;
        places.link("House").wait().await?;

        page.pick("Private", "Archive").await?;
        page.wait_message("“Private” was archived.").await?;
        places.link("House").wait_gone().await?;
        places.link("Garden").wait_gone().await?;
        places.link("Archive").click().await?;
        archive.listitem("Private").wait_text("Project list").await?;
        archive.listitem("Private").button("Restore").click().await?;
        page.wait_message("“Private” is back.").await?;
        places.link("Garden").wait().await?;
        page.pick("Private", "Rename…").await?;
        crate::tasks::name(page, "Rename the project list", "Name of the project list", "Own")
            .await?;
        page.button("Actions for Own").wait().await?;
        page.pick("Own", "Move to trash").await?;
        page.wait_message("“Own” moved to trash.").await?;
        page.region("Messages").button("Undo").click().await?;
        places.link("Garden").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn the_search_finds_projects_and_what_is_said() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Water the roses").await?;
        page.region("To do").link("Water the roses").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").fill("With the green can").await?;
        panel.button("Send").click().await?;
        panel.listitem(Name::containing("Comment of")).wait().await?;
        let search = page.get(Role::Searchbox, "Search tasks");
        search.fill("green can").await?;
        let found = page.get(Role::List, "Found tasks");
        found.listitem("With the green can").wait_text("Comment").await?;
        found.link("With the green can").click().await?;
        ensure!(panel.textbox("Name of the task").value().await? == "Water the roses");
        search.fill("gard").await?;
        found.listitem("Garden").wait_text("Project").await?;
        found.link("Garden").click().await?;
        page.region("To do").listitem("Water the roses").wait().await?;
        search.fill("nowhere").await?;
        page.get(Role::Heading, "Nothing found").wait().await?;
        wait_without(&page.get(Role::Main, Name::Any), "green can").await?;
        page.assert_accessible("tasks, nothing found").await?;
        page.assert_clean().await
    });
}
