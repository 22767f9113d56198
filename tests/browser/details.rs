//! The details beside the listing: what there is to know, the description, the versions.

use anyhow::ensure;
use support::{Conditions, Folder, Name, Role, browser};

#[test]
fn details_follow_the_selection_and_stay_open() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.pick("Budget 2026.csv", "Details").await?;
        let panel = page.get(Role::Complementary, "Details");
        panel.wait_text("Version 1, current").await?;
        panel.wait_text("Private").await?;
        ensure!(page.path().await?.ends_with("?details=1"));
        panel.button("Edit the description").click().await?;
        panel.textbox("Description").fill("For the tax office").await?;
        panel.button("Save").click().await?;
        panel.wait_text("For the tax office").await?;
        panel.textbox("Description").wait_gone().await?;
        page.row("Contracts").click().await?;
        panel.get(Role::Heading, "Contracts").wait().await?;
        page.row("Budget 2026.csv").click().await?;
        panel.wait_text("For the tax office").await?;

        page.open_folder("Contracts").await?;
        panel.get(Role::Heading, "Contracts").wait().await?;
        page.reload().await?;
        panel.get(Role::Heading, "Contracts").wait().await?;
        panel.button("Close details").click().await?;
        panel.wait_gone().await?;
        ensure!(!page.path().await?.contains("details"));
        page.assert_clean().await
    });
}

#[test]
fn an_old_version_comes_back_and_another_one_goes() {
    browser(async |stage| {
        let page = &stage.page;
        let (one, two) = (Folder::new()?, Folder::new()?);
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&[one.text("Plan.txt", "the first plan")?]).await?;
        page.wait_done("Plan.txt").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.choose_files(&[two.text("Plan.txt", "another plan")?]).await?;
        let dialog = page.dialog("Upload to “Scans”");
        let choice = dialog.get(Role::Combobox, "What becomes of Plan.txt");
        choice.choose("Replace by a new version").await?;
        dialog.button("Upload 1 item").click().await?;
        page.wait_done("Plan.txt").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.pick("Plan.txt", "Details").await?;
        let panel = page.get(Role::Complementary, "Details");
        panel.wait_text("Version 2, current").await?;
        page.pick("version 1", "Restore").await?;
        page.wait_message("Version 1 is the current one again.").await?;
        panel.wait_text("Version 3, current").await?;
        page.row("Plan.txt").link("Plan.txt").click().await?;
        page.region("Plan.txt").wait_text("the first plan").await?;
        page.press_anywhere(support::Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;

        page.pick("version 2", "Remove").await?;
        page.dialog("Remove version 2?").button("Remove").click().await?;
        page.wait_message("Version 2 was removed.").await?;
        panel.listitem("Version 2").wait_gone().await?;
        page.assert_clean().await
    });
}

#[test]
fn details_that_do_not_come_can_be_asked_for_again() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.pick("Contracts", "Details").await?;
        let panel = page.get(Role::Complementary, "Details");
        panel.wait_text("Location").await?;
        page.set_network(Conditions::Offline).await?;
        page.row("Meeting notes.md").click().await?;
        panel.button("Try again").wait().await?;
        page.set_network(Conditions::Good).await?;
        panel.button("Try again").click().await?;
        panel.wait_text("Location").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}
