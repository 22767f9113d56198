//! Folders that people share with each other, in two browsers.

use anyhow::ensure;
use support::{ADA, Conditions, Key, Name, Page, Result, Role, browser, eventually};

/// Opens the dialog for an entry of the listing.
async fn share<'a>(page: &'a Page, name: &str) -> Result<support::Locator<'a>> {
    page.pick(name, "Share…").await?;
    let dialog = page.dialog(format!("Share “{name}”"));
    dialog.region("People").wait().await?;
    Ok(dialog)
}

#[test]
fn a_folder_is_shared_with_somebody_who_opens_it() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let ada = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.wait_text("“Documents” is open to you alone.").await?;
        dialog.textbox("Name or mail address").fill(ADA.email).await?;
        dialog.button("Add").click().await?;
        dialog.button("Remove Ada Lovelace").wait().await?;
        dialog.wait_text("Ada Lovelace (can view)").await?;
        page.assert_accessible("share dialog of a folder").await?;

        ada.sign_in_as(ADA).await?;
        ada.navigation("Main navigation").link("Shared").click().await?;
        ada.get(Role::Heading, "Dana Demo").wait().await?;
        let folder = ada.listitem("Documents");
        folder.wait_text("Can view").await?;
        ada.assert_accessible("shared with me").await?;
        folder.link("Documents").click().await?;
        ada.row("Meeting notes.md").wait().await?;
        ada.reload().await?;
        ada.row("Meeting notes.md").wait().await?;
        let upload = ada.button("Upload files");
        eventually("a folder that may only be looked at", async || {
            Ok(upload.is_disabled().await?.then_some(()))
        })
        .await?;
        ada.button("Actions for Meeting notes.md").click().await?;
        ensure!(ada.menuitem(Name::containing("Rename")).is_disabled().await?);
        ensure!(!ada.menuitem(Name::containing("Copy to")).is_disabled().await?);
        ada.assert_accessible("a menu of what may only be looked at").await?;
        ada.press_anywhere(Key::Escape).await?;

        let right = dialog.get(Role::Combobox, "What Ada Lovelace may do");
        right.choose("Can edit").await?;
        dialog.wait_text("Saved: Ada Lovelace (can edit).").await?;
        ada.goto("/shared").await?;
        ada.listitem("Documents").wait_text("Can edit").await?;
        ada.listitem("Documents").link("Documents").click().await?;
        ada.row("Meeting notes.md").wait().await?;
        eventually("a folder that may be changed", async || {
            Ok((!upload.is_disabled().await?).then_some(()))
        })
        .await?;
        ada.goto("/shared").await?;
        ada.listitem("Documents").wait().await?;

        dialog.button("Remove Ada Lovelace").click().await?;
        dialog.wait_text("Ada Lovelace has no access any more.").await?;
        dialog.wait_text("“Documents” is open to you alone.").await?;
        ada.reload().await?;
        ada.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
        ada.assert_accessible("nothing shared with me").await?;
        dialog.button("Undo").click().await?;
        dialog.wait_text("Ada Lovelace (can edit)").await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        ensure!(!page.path().await?.contains("share="));

        ada.reload().await?;
        ada.listitem("Documents").wait_text("Can edit").await?;
        ada.button("Actions for Documents").click().await?;
        ada.menuitem("Leave").click().await?;
        let question = ada.dialog("Leave “Documents”?");
        question.wait_text("Only Dana Demo can share it with you again.").await?;
        question.button("Leave").click().await?;
        ada.wait_message("You have left “Documents”.").await?;
        ada.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
        ada.assert_clean().await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn what_i_share_is_listed_and_ended_there() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/shared?tab=by-me").await?;
        page.get(Role::Heading, "You share no folders yet").wait().await?;
        page.open_files().await?;
        page.open_folder("Documents").await?;
        let dialog = share(page, "Contracts").await?;
        dialog.textbox("Name or mail address").fill(ADA.email).await?;
        dialog.get(Role::Combobox, "What they may do").choose("Can edit").await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("Ada Lovelace (can edit)").await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;

        page.navigation("Main navigation").link("Shared").click().await?;
        page.navigation("Shared").link("By me").click().await?;
        page.wait_path("/shared?tab=by-me").await?;
        let card = page.region("Contracts");
        card.wait_text("Files › Documents").await?;
        card.button("Remove Ada Lovelace").wait().await?;
        page.assert_accessible("shared by me").await?;
        card.get(Role::Combobox, "What Ada Lovelace may do").choose("Can view").await?;
        card.wait_text("Saved: Ada Lovelace (can view).").await?;
        page.reload().await?;
        let value = card.get(Role::Combobox, "What Ada Lovelace may do").value().await?;
        ensure!(value == "view", "{value}");
        card.button("Remove Ada Lovelace").click().await?;
        card.wait_text("Ada Lovelace has no access any more.").await?;
        card.button("Undo").click().await?;
        card.button("Remove Ada Lovelace").wait().await?;
        card.button("Share…").click().await?;
        page.dialog("Share “Contracts”").wait_text("Ada Lovelace (can view)").await?;
        page.reload().await?;
        page.dialog("Share “Contracts”").wait_text("Ada Lovelace (can view)").await?;
        page.assert_clean().await
    });
}

#[test]
fn whom_nothing_can_be_shared_with_is_told() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        let who = dialog.textbox("Name or mail address");
        dialog.button("Add").click().await?;
        dialog.wait_text("Type whom you want to share it with.").await?;
        who.fill("nobody@portico.example").await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("Nobody here has this name or mail address.").await?;
        ensure!(who.value().await? == "nobody@portico.example", "nothing is lost");
        page.assert_accessible("share dialog with a refusal").await?;
        who.fill(support::demo::EMAIL).await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("This is you: you have access anyway.").await?;
        who.fill("<script>alert(1)</script>").await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("Nobody here has this name or mail address.").await?;
        who.fill(ADA.email).await?;
        dialog.button("Add").click().await?;
        dialog.button("Remove Ada Lovelace").wait().await?;
        who.fill(ADA.email).await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("It is already shared with this person.").await?;

        page.set_network(Conditions::Offline).await?;
        let right = dialog.get(Role::Combobox, "What Ada Lovelace may do");
        right.choose("Can edit").await?;
        dialog.wait_text("There is no connection. Nothing was changed.").await?;
        ensure!(right.value().await? == "view", "it is as it was");
        ensure!(dialog.button("Remove Ada Lovelace").is_disabled().await?);
        page.set_network(Conditions::Good).await?;
        right.choose("Can edit").await?;
        dialog.wait_text("Saved: Ada Lovelace (can edit).").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED", "404", "400"]).await
    });
}

#[test]
fn a_dialog_that_does_not_come_can_be_asked_for_again() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        share(page, "Documents").await?.button("Done").click().await?;
        page.dialog(Name::Any).wait_gone().await?;
        // The view has been there once: its code needs no line any more.
        page.navigation("Main navigation").link("Shared").click().await?;
        page.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
        page.open_files().await?;
        page.row("Documents").wait().await?;
        let path = page.path().await?;
        page.set_network(Conditions::Offline).await?;
        page.button("Actions for Documents").click().await?;
        page.menu(Name::Any).wait_text("There is no connection at the moment.").await?;
        page.press_anywhere(support::Key::Escape).await?;
        ensure!(page.path().await? == path);
        page.navigation("Main navigation").link("Shared").click().await?;
        page.get(Role::Heading, "It could not be loaded").wait().await?;
        page.assert_accessible("shared, failed").await?;
        page.navigation("Shared").link("Links").click().await?;
        page.get(Role::Heading, "It could not be loaded").wait().await?;
        page.set_network(Conditions::Good).await?;
        page.button("Try again").click().await?;
        page.get(Role::Heading, "There are no links yet").wait().await?;
        page.assert_accessible("no links").await?;
        page.navigation("Shared").link("With me").click().await?;
        page.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}
