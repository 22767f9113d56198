//! What goes wrong while something is shared: it is told, what is shown is true, and nothing that was typed is lost.

use anyhow::ensure;
use support::{ADA, Fault, Locator, Page, Result, Role, browser};

const OFFLINE: &str = "There is no connection.";

async fn share<'a>(page: &'a Page, name: &str) -> Result<Locator<'a>> {
    page.pick(name, "Share…").await?;
    let dialog = page.dialog(format!("Share “{name}”"));
    dialog.region("Without signing in").wait().await?;
    Ok(dialog)
}

async fn close(dialog: &Locator<'_>) -> Result {
    dialog.button("Done").click().await?;
    dialog.wait_gone().await
}

async fn is_chosen(dialog: &Locator<'_>, access: &str) -> Result<bool> {
    Ok(dialog.get(Role::Radio, access).state("checked").await? == Some("true".into()))
}

#[test]
fn after_an_answer_that_was_lost_the_dialog_shows_what_is_true() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        let part = dialog.region("Without signing in");
        relay.spoil("/folder/setaccess.json", Fault::NotSent);
        dialog.get(Role::Radio, "Hidden").click().await?;
        part.wait_text("Nothing was changed.").await?;
        ensure!(is_chosen(&dialog, "Private").await?, "it is as it was");
        relay.heal();

        // It is open, but what guests may do there was never said.
        relay.spoil("/folder/setaccess.json", Fault::AnswerLost);
        dialog.get(Role::Radio, "Public").click().await?;
        part.wait_text("Only a part of it was done.").await?;
        ensure!(is_chosen(&dialog, "Public").await?, "it is public");
        page.assert_accessible("share dialog, half done").await?;
        relay.heal();
        part.get(Role::Combobox, "Guests may").choose("see and download").await?;
        part.wait_text("Saved.").await?;
        dialog.wait_text("whoever has the link (may see and download)").await?;

        // Nobody can tell how it is.
        relay.spoil("/folder/setaccess.json", Fault::AnswerLost);
        relay.spoil("/folder/info.json", Fault::NotSent);
        dialog.get(Role::Radio, "Private").click().await?;
        dialog.wait_text("It is not known who has access").await?;
        relay.heal();
        dialog.button("Try again").click().await?;
        dialog.wait_text("“Documents” is open to you alone.").await?;
        ensure!(is_chosen(&dialog, "Private").await?);
        close(&dialog).await?;

        let dialog = share(page, "Welcome.md").await?;
        let part = dialog.region("Without signing in");
        relay.spoil("/file/access.json", Fault::AnswerLost);
        dialog.get(Role::Radio, "Hidden").click().await?;
        part.wait_text("Saved.").await?;
        part.textbox("Link").wait().await?;
        ensure!(is_chosen(&dialog, "Hidden").await?, "it was done");
        page.assert_clean_but(&["net::ERR_"]).await
    });
}

#[test]
fn a_folder_is_hidden_without_being_public_for_a_moment() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Hidden").click().await?;
        dialog.wait_text("whoever has the link (may see and download)").await?;
        let asked = relay.seen("/folder/setaccess.json");
        ensure!(asked.len() == 1, "{asked:?}");
        page.assert_clean().await
    });
}

#[test]
fn of_several_the_ones_that_stay_as_they_were_are_counted() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        let dialog = share(page, "Meeting notes.md").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("whoever has the link.").await?;
        close(&dialog).await?;
        // The shared one is selected since its menu was open.
        for name in ["Contracts", "Budget 2026.csv"] {
            page.row(name).get(Role::Checkbox, format!("Select {name}")).click().await?;
        }
        page.get(Role::Toolbar, "Actions for the selection").button("Share…").click().await?;
        let dialog = page.dialog("Share 3 items");
        dialog.wait_text("They differ at the moment.").await?;
        page.assert_accessible("share dialog of several that differ").await?;
        relay.spoil("/folder/setaccess.json", Fault::Failed);
        dialog.get(Role::Radio, "Hidden").click().await?;
        dialog.wait_text("1 item stayed as it was.").await?;
        dialog.wait_text("They differ at the moment.").await?;
        let links = dialog.textbox("Their links").value().await?;
        ensure!(links.lines().count() == 2, "{links}");
        relay.heal();
        dialog.get(Role::Radio, "Hidden").click().await?;
        dialog.wait_text("Done for all 3 items.").await?;
        let links = dialog.textbox("Their links").value().await?;
        ensure!(links.lines().count() == 3, "{links}");
        dialog.button("Copy the links").click().await?;
        dialog.wait_text("Copied.").await?;

        relay.spoil("/folder/setaccess.json", Fault::AnswerLost);
        relay.spoil("/folder/info.json", Fault::NotSent);
        dialog.get(Role::Radio, "Private").click().await?;
        dialog.wait_text(OFFLINE).await?;
        relay.heal();
        dialog.button("Try again").click().await?;
        dialog.get(Role::Radio, "Private").wait().await?;
        ensure!(is_chosen(&dialog, "Private").await?, "all of them are");
        page.assert_clean_but(&["500", "net::ERR_"]).await
    });
}

#[test]
fn what_fails_for_a_file_is_told_and_what_was_typed_stays() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        let password = dialog.region("Password");
        password.button("Set a password").click().await?;
        password.textbox("New password").fill("open sesame 7").await?;
        relay.spoil("/file/filesettings.json", Fault::NotSent);
        password.button("Save").click().await?;
        password.wait_text(OFFLINE).await?;
        let typed = password.textbox("New password").value().await?;
        ensure!(typed == "open sesame 7", "{typed}");
        relay.heal();
        password.button("Save").click().await?;
        password.wait_text("Guests are asked for a password.").await?;
        relay.spoil("/file/filesettings.json", Fault::NotSent);
        password.button("Remove it").click().await?;
        password.wait_text(OFFLINE).await?;
        password.wait_text("Guests are asked for a password.").await?;
        relay.heal();

        let part = dialog.region("Link that expires");
        let uses = part.get(Role::Spinbutton, "Downloads allowed");
        uses.fill("7").await?;
        relay.spoil("/file/expiringlink.json", Fault::NotSent);
        part.button("Create the link").click().await?;
        part.wait_text(OFFLINE).await?;
        ensure!(uses.value().await? == "7");
        relay.heal();
        part.button("Create the link").click().await?;
        part.wait_text("7 downloads left").await?;
        part.button("Change the end").click().await?;
        uses.fill("9").await?;
        relay.spoil("/file/expiringlink.json", Fault::NotSent);
        part.button("Save").click().await?;
        part.wait_text(OFFLINE).await?;
        part.button("Cancel").click().await?;
        part.wait_text("7 downloads left").await?;
        part.button("Withdraw").click().await?;
        part.wait_text("This cannot be undone").await?;
        part.button("Withdraw").click().await?;
        part.wait_text(OFFLINE).await?;
        part.textbox("Link").wait().await?;

        let mail = dialog.region("Send by mail");
        let to = mail.textbox("Mail addresses");
        let many: Vec<String> = (1..=21).map(|number| format!("g{number}@x.example")).collect();
        to.fill(&many.join(",")).await?;
        mail.button("Send").click().await?;
        mail.wait_text("A mail goes to at most 20 people.").await?;
        to.fill("guest@portico.example").await?;
        mail.textbox("Your message").fill("Hello").await?;
        relay.spoil("/file/sendbyemail.json", Fault::NotSent);
        mail.button("Send").click().await?;
        mail.wait_text(OFFLINE).await?;
        ensure!(to.value().await? == "guest@portico.example");
        ensure!(mail.textbox("Your message").value().await? == "Hello");
        relay.heal();
        mail.button("Send").click().await?;
        mail.wait_text("The mail is on its way.").await?;
        page.assert_clean_but(&["net::ERR_"]).await
    });
}

#[test]
fn what_fails_for_a_folder_is_told_and_stays_as_it_was() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.textbox("Name or mail address").fill(ADA.email).await?;
        dialog.button("Add").click().await?;
        dialog.button("Remove Ada Lovelace").wait().await?;
        relay.spoil("DELETE /api/v1/sharing.json", Fault::NotSent);
        dialog.button("Remove Ada Lovelace").click().await?;
        dialog.region("People").wait_text(OFFLINE).await?;
        dialog.button("Remove Ada Lovelace").wait().await?;
        relay.heal();

        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("(may see and download)").await?;
        relay.spoil("/folder/foldersettings.json", Fault::NotSent);
        let part = dialog.region("Without signing in");
        let may = part.get(Role::Combobox, "Guests may");
        may.choose("see, download and upload").await?;
        part.wait_text("Nothing was changed.").await?;
        ensure!(may.value().await? == "download", "it is as it was");
        dialog.wait_text("(may see and download)").await?;
        relay.heal();
        relay.spoil("/folder/foldersettings.json", Fault::AnswerLost);
        may.choose("see, download and upload").await?;
        part.wait_text("Saved.").await?;
        dialog.wait_text("(may see, download and upload)").await?;
        relay.heal();
        close(&dialog).await?;

        page.sign_out().await?;
        page.sign_in_as(ADA).await?;
        page.goto("/shared").await?;
        page.listitem("Documents").wait().await?;
        relay.spoil("DELETE /api/v1/sharing.json", Fault::NotSent);
        page.button("Actions for Documents").click().await?;
        page.menuitem("Leave").click().await?;
        page.dialog("Leave “Documents”?").button("Leave").click().await?;
        page.wait_message(OFFLINE).await?;
        page.listitem("Documents").wait().await?;
        page.assert_clean_but(&["net::ERR_"]).await
    });
}

#[test]
fn a_link_that_is_neither_extended_nor_withdrawn_stays_in_the_list() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        dialog.region("Link that expires").button("Create the link").click().await?;
        dialog.region("Link that expires").button("Withdraw").wait().await?;
        close(&dialog).await?;
        page.goto("/shared?tab=links").await?;
        page.wait_rows(&["Welcome.md"]).await?;
        let before = page.row("Welcome.md").text().await?;
        relay.spoil("/file/expiringlink.json", Fault::NotSent);
        page.pick("Welcome.md", "Extend by 30 days").await?;
        page.wait_message(OFFLINE).await?;
        relay.heal();
        relay.spoil("/file/expiringlink.json", Fault::Failed);
        page.pick("Welcome.md", "Withdraw").await?;
        page.dialog("Withdraw the link to “Welcome.md”?").button("Withdraw").click().await?;
        page.wait_message("The server has a problem at the moment.").await?;
        page.wait_rows(&["Welcome.md"]).await?;
        ensure!(page.row("Welcome.md").text().await? == before, "it is as it was");
        page.assert_clean_but(&["500", "net::ERR_"]).await
    });
}
