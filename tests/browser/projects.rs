//! Projects and their people, and the tags.

use anyhow::ensure;
use support::{ADA, Key, Role, browser};

use crate::tasks::{add, begin, name};

/// Gives the days of a project's form these values, as a calendar of the browser would.
fn days(start: &str, due: &str) -> String {
    format!(
        "[...document.querySelectorAll('dialog input[type=date]')].map((field, at) => {{ \
         field.value = ['{start}', '{due}'][at]; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); return field.value; }}).length"
    )
}

#[test]
fn a_project_and_the_tags_are_arranged() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Clean up #home").await?;
        let task = page.region("To do").listitem("Clean up");
        task.wait_text("#home").await?;
        page.pick("Garden", "Project settings…").await?;
        let settings = page.dialog("Project settings");
        settings.textbox("Name of the project").fill("Orchard").await?;
        settings.wait_text("This account has no further users yet.").await?;
        page.assert_accessible("a project's settings").await?;
        ensure!(page.evaluate(&days("2030-02-02", "2030-01-01")).await? == 2);
        settings.button("Save").click().await?;
        settings.wait_text("The project would end before it begins.").await?;
        page.evaluate(&days("2030-01-01", "2030-02-02")).await?;
        settings.button("Save").click().await?;
        settings.wait_gone().await?;
        page.get(Role::Heading, "Orchard").wait().await?;
        page.navigation("Projects").link("Orchard").wait().await?;
        page.pick("Orchard", "Project settings…").await?;
        settings.textbox("Name of the project").wait().await?;
        page.reload().await?;
        settings.textbox("Name of the project").wait().await?;
        let days = "[...document.querySelectorAll('dialog input[type=date]')].map((it) => it.value).join()";
        ensure!(page.evaluate(days).await? == "2030-01-01,2030-02-02");
        page.press_anywhere(Key::Escape).await?;
        settings.wait_gone().await?;

        page.button("Manage tags").click().await?;
        let tags = page.dialog("Tags");
        tags.listitem("home").wait().await?;
        page.assert_accessible("the tags").await?;
        page.pick("home", "Rename…").await?;
        name(page, "Rename the tag", "Name of the tag", "house").await?;
        tags.listitem("house").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        tags.wait_gone().await?;
        task.wait_text("#house").await?;
        page.button("Manage tags").click().await?;
        page.pick("house", "Delete").await?;
        page.dialog("Delete the tag “house”?").button("Delete").click().await?;
        tags.listitem("house").wait_gone().await?;
        tags.wait_text("There are no tags yet.").await?;
        page.press_anywhere(Key::Escape).await?;
        tags.wait_gone().await?;
        ensure!(!task.text().await?.contains("#house"));
        page.assert_clean().await
    });
}

#[test]
fn two_people_work_in_a_project_as_far_as_they_may() {
    browser(async |stage| {
        let page = &stage.page;
        let ada = stage.another().await?;
        page.sign_in().await?;
        page.add_member(ADA).await?;
        begin(page).await?;
        add(page, "To do", "Water the roses").await?;
        page.region("To do").listitem("Water the roses").wait().await?;
        page.pick("Garden", "Project settings…").await?;
        let settings = page.dialog("Project settings");
        let right = settings.get(Role::Combobox, "What Ada Lovelace may do");
        right.choose("Can view").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        let address = page.path().await?.replace("?manage=project", "");

        ada.sign_in_as(ADA).await?;
        ada.goto(&address).await?;
        let task = ada.region("To do").listitem("Water the roses");
        let done = task.checkbox("Complete Water the roses");
        done.wait().await?;
        ensure!(done.is_disabled().await?, "she may only look at it");
        ada.assert_accessible("a project that may only be viewed").await?;
        right.choose("Can edit").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        ada.reload().await?;
        done.click().await?;
        ada.region("To do").wait_text("0 open").await?;
        page.reload().await?;
        settings.wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.region("To do").wait_text("0 open").await?;

        page.pick("Garden", "Project settings…").await?;
        right.choose("Does not see it").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        ada.reload().await?;
        ada.get(Role::Heading, "The tasks could not be loaded").wait().await?;
        ada.assert_clean_but(&["404"]).await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}
