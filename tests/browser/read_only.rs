//! A project that somebody may only look at: nothing can be pressed in vain, and everything says why.

use anyhow::ensure;
use support::{ADA, Key, Name, Page, Result, Role, browser, eventually};

use crate::tasks::{add, begin};

const WHY: &str = "You may only look at this project.";

/// Says what Ada may do.
async fn permit(page: &Page, right: &str) -> Result {
    page.pick("Garden", "Project settings…").await?;
    let settings = page.dialog("Project settings");
    settings.get(Role::Combobox, "What Ada Lovelace may do").choose(right).await?;
    settings.wait_text("Saved for Ada Lovelace.").await?;
    page.press_anywhere(Key::Escape).await?;
    settings.wait_gone().await
}

#[test]
fn who_may_only_look_is_told_before_anything_is_pressed() {
    browser(async |stage| {
        let page = &stage.page;
        let ada = stage.another().await?;
        page.sign_in().await?;
        page.add_member(ADA).await?;
        begin(page).await?;
        add(page, "To do", "Water the roses").await?;
        page.region("To do").link("Water the roses").click().await?;
        let own = page.get(Role::Complementary, "Task");
        own.textbox("Write a comment").fill("How much?").await?;
        own.button("Send").click().await?;
        own.listitem(Name::containing("Comment of")).wait().await?;
        let address = page.path().await?;
        own.button("Close the task").click().await?;
        permit(page, "Can view").await?;

        ada.sign_in_as(ADA).await?;
        ada.goto(&address).await?;
        let panel = ada.get(Role::Complementary, "Task");
        panel.wait_text(WHY).await?;
        for field in ["Priority", "Progress", "Assigned to", "Tag", "Color"] {
            ensure!(panel.get(Role::Combobox, field).is_disabled().await?, "{field}");
        }
        for button in ["Edit the description", "Attach a file", "Send"] {
            ensure!(panel.button(button).is_disabled().await?, "{button}");
        }
        ensure!(panel.checkbox("Complete Water the roses").is_disabled().await?);
        panel.button(Name::containing("Actions for Comment of")).click().await?;
        for item in ["Reply", "Edit", "Delete"] {
            ensure!(ada.menuitem(Name::containing(item)).is_disabled().await?, "{item}");
        }
        ada.menu(Name::Any).press(Key::Escape).await?;
        let todo = ada.region("To do");
        ensure!(
            todo.textbox("Add a task to To do").state("readonly").await? == Some(true.into()),
            "the quick line takes nothing"
        );
        ada.button("Actions for To do").click().await?;
        for item in ["Rename…", "Complete all tasks", "Archive", "Move to trash"] {
            ensure!(ada.menuitem(Name::containing(item)).is_disabled().await?, "{item}");
        }
        ada.menu(Name::Any).press(Key::Escape).await?;
        ensure!(ada.button("New list").is_disabled().await?);
        ada.assert_accessible("a task that may only be looked at").await?;

        // The right is given, and withdrawn again while she has the task open.
        permit(page, "Can edit").await?;
        ada.reload().await?;
        let priority = panel.get(Role::Combobox, "Priority");
        priority.choose("High").await?;
        todo.listitem("Water the roses").wait_text("Priority: High").await?;
        permit(page, "Can view").await?;
        priority.choose("Low").await?;
        ada.wait_message(WHY).await?;
        eventually("the priority of before", async || {
            Ok((priority.is_disabled().await? && priority.value().await? == "high").then_some(()))
        })
        .await?;
        todo.listitem("Water the roses").wait_text("Priority: High").await?;
        ada.assert_clean_but(&["403"]).await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_private_task_is_there_for_its_maker_and_who_is_to_do_it() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let ada = stage.another().await?;
        page.sign_in().await?;
        page.add_member(ADA).await?;
        begin(page).await?;
        for line in ["Surprise", "Cake"] {
            add(page, "To do", line).await?;
            page.region("To do").listitem(line).wait().await?;
        }
        permit(page, "Can edit").await?;
        page.region("To do").link("Surprise").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.checkbox(Name::containing("Private:")).click().await?;
        relay.wait_answered("PUT /api/v1/tasks.json", 1).await?;
        let here = page.path().await?;
        page.reload().await?;
        let private = panel.checkbox(Name::containing("Private:"));
        ensure!(private.state("checked").await? == Some("true".into()), "it is kept");
        let project = here.split('?').next().unwrap_or_default().to_owned();

        ada.sign_in_as(ADA).await?;
        ada.goto(&project).await?;
        ada.region("To do").listitem("Cake").wait().await?;
        ensure!(!ada.region("To do").listitem("Surprise").is_there().await?, "it is not hers");
        ada.goto(&here).await?;
        ada.get(Role::Heading, "The task could not be loaded").wait().await?;
        let assigned = panel.get(Role::Combobox, "Assigned to");
        assigned.choose("Ada Lovelace").await?;
        relay.wait_answered("PUT /api/v1/tasks.json", 2).await?;
        ada.goto(&project).await?;
        ada.region("To do").listitem("Surprise").wait().await?;
        ada.assert_clean_but(&["404"]).await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}
