//! What guests reach without an account: pages, passwords, links that end, and the cockpit of all of them.

use anyhow::ensure;
use support::{Conditions, Folder, Locator, Name, Page, Result, Role, Width, browser};

async fn share<'a>(page: &'a Page, name: &str) -> Result<Locator<'a>> {
    page.pick(name, "Share…").await?;
    let dialog = page.dialog(format!("Share “{name}”"));
    dialog.region("Without signing in").wait().await?;
    Ok(dialog)
}

/// The address that a part of the dialog shows.
async fn address(part: &Locator<'_>) -> Result<String> {
    part.textbox("Link").wait().await?;
    part.textbox("Link").value().await
}

#[test]
fn a_guest_opens_what_is_open_with_its_password() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        dialog.wait_text("Only folders can be shared with people.").await?;
        dialog.wait_text("There is no link to send yet").await?;
        dialog.get(Role::Radio, "Hidden").click().await?;
        let part = dialog.region("Without signing in");
        let link = address(&part).await?;
        dialog.wait_text("whoever has the link.").await?;
        page.assert_accessible("share dialog of a file").await?;
        guest.visit(&link).await?;
        guest.get(Role::Heading, "Welcome.md").wait().await?;
        guest.link("Download").wait().await?;

        part.button("Copy the link").click().await?;
        part.wait_text("Copied.").await?;
        let password = dialog.region("Password");
        password.button("Set a password").click().await?;
        password.textbox("New password").fill("abc").await?;
        password.wait_text("Weak").await?;
        password.button("Generate").click().await?;
        password.wait_text("Strong").await?;
        password.textbox("New password").fill("open sesame 7").await?;
        page.assert_accessible("share dialog with a password").await?;
        password.button("Save").click().await?;
        password.wait_text("Guests are asked for a password.").await?;
        dialog.wait_text("whoever has the link and the password.").await?;
        guest.visit(&link).await?;
        guest.get(Role::Heading, "Welcome.md").wait().await?;
        ensure!(!guest.link("Download").is_there().await?, "the password is asked for first");
        password.button("Remove it").click().await?;
        password.wait_text("Guests need no password.").await?;

        dialog.get(Role::Radio, "Private").click().await?;
        dialog.wait_text("is open to you alone.").await?;
        part.wait_text("Saved.").await?;
        guest.visit(&link).await?;
        guest.get(Role::Heading, Name::Any).wait().await?;
        ensure!(!guest.get(Role::Heading, "Welcome.md").is_there().await?, "nothing is told");
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn guests_see_or_upload_as_the_owner_says() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        let part = dialog.region("Without signing in");
        let link = address(&part).await?;
        dialog.wait_text("whoever has the link (may see and download).").await?;
        guest.visit(&link).await?;
        guest.link("Meeting notes.md").wait().await?;
        part.get(Role::Combobox, "Guests may")
            .choose("upload only, without seeing anything")
            .await?;
        dialog.wait_text("(may upload only, without seeing anything)").await?;
        part.wait_text("Saved.").await?;
        page.reload().await?;
        dialog.wait_text("(may upload only, without seeing anything)").await?;
        guest.visit(&link).await?;
        guest.get(Role::Heading, "Documents").wait().await?;
        ensure!(!guest.link(Name::containing("Meeting notes.md")).is_there().await?);
        dialog.get(Role::Radio, "Private").click().await?;
        part.wait_text("Saved.").await?;
        dialog.wait_text("is open to you alone.").await?;
        guest.visit(&link).await?;
        ensure!(!guest.get(Role::Heading, "Documents").is_there().await?);
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_link_ends_by_itself_is_changed_mailed_and_withdrawn() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        let part = dialog.region("Link that expires");
        let uses = part.get(Role::Spinbutton, "Downloads allowed");
        uses.fill("0").await?;
        part.button("Create the link").click().await?;
        part.wait_text("Type a number from 1 on, or nothing.").await?;
        uses.fill("2").await?;
        part.button("Create the link").click().await?;
        part.wait_text("2 downloads left").await?;
        let link = address(&part).await?;
        dialog.wait_text("whoever has the link that expires, until").await?;
        page.assert_accessible("share dialog with an expiring link").await?;
        guest.visit(&link).await?;
        guest.get(Role::Heading, "Welcome.md").wait().await?;

        part.button("Change the end").click().await?;
        uses.fill("5").await?;
        part.button("Save").click().await?;
        part.wait_text("5 downloads left").await?;
        ensure!(address(&part).await? == link, "its address stays");

        let mail = dialog.region("Send by mail");
        mail.textbox("Mail addresses").fill("not an address").await?;
        mail.button("Send").click().await?;
        mail.wait_text("Type one mail address or several").await?;
        mail.textbox("Mail addresses").fill("guest@portico.example").await?;
        mail.textbox("Your message").fill("Here it is. <b>Hello</b>").await?;
        mail.button("Send").click().await?;
        mail.wait_text("The mail is on its way.").await?;

        part.button("Withdraw").click().await?;
        part.wait_text("This cannot be undone").await?;
        part.button("Cancel").click().await?;
        part.button("Withdraw").click().await?;
        part.button("Withdraw").click().await?;
        part.button("Create the link").wait().await?;
        dialog.wait_text("is open to you alone.").await?;
        guest.visit(&link).await?;
        ensure!(!guest.get(Role::Heading, "Welcome.md").is_there().await?, "it is over");
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn all_links_are_in_one_place_and_under_control() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        dialog.region("Link that expires").button("Create the link").click().await?;
        dialog.region("Link that expires").button("Withdraw").wait().await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.open_folder("Documents").await?;
        let dialog = share(page, "Meeting notes.md").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("whoever has the link.").await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;

        page.goto("/shared?tab=links").await?;
        page.wait_rows(&["Welcome.md", "Meeting notes.md"]).await?;
        page.row("Meeting notes.md").wait_text("Public · Files › Documents").await?;
        page.row("Meeting notes.md").wait_text("does not end").await?;
        page.assert_accessible("all links").await?;
        page.pick("Welcome.md", "Extend by 7 days").await?;
        page.wait_message("The link to “Welcome.md” now ends after").await?;
        page.region("Messages").button("Undo").click().await?;
        page.get(Role::Combobox, "Which links").choose("Public").await?;
        page.wait_path("/shared?tab=links&show=public").await?;
        page.wait_rows(&["Meeting notes.md"]).await?;
        page.reload().await?;
        page.wait_rows(&["Meeting notes.md"]).await?;
        page.pick("Meeting notes.md", "Make private").await?;
        page.wait_message("“Meeting notes.md” is private now.").await?;
        page.get(Role::Heading, "No link of this kind").wait().await?;
        page.region("Messages").button("Undo").click().await?;
        page.wait_rows(&["Meeting notes.md"]).await?;
        page.get(Role::Combobox, "Which links").choose("All links").await?;
        page.wait_rows(&["Welcome.md", "Meeting notes.md"]).await?;

        page.pick("Welcome.md", "Change…").await?;
        let dialog = page.dialog("Share “Welcome.md”");
        dialog.region("Link that expires").button("Change the end").wait().await?;
        page.session().back().await?;
        dialog.wait_gone().await?;

        page.get(Role::Checkbox, "Select all").click().await?;
        page.assert_accessible("all links, selected").await?;
        page.get(Role::Toolbar, Name::Any).button("Withdraw").click().await?;
        let question = page.dialog("Withdraw 2 links?");
        question.wait_text("This cannot be undone").await?;
        question.button("Withdraw").click().await?;
        page.get(Role::Heading, "There are no links yet").wait().await?;
        page.reload().await?;
        page.get(Role::Heading, "There are no links yet").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_guest_looks_into_a_folder_takes_some_of_it_and_brings_files() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let folder = Folder::new()?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        let part = dialog.region("Link that expires");
        part.button("Create the link").click().await?;
        part.button("Withdraw").wait().await?;
        guest.visit(&address(&part).await?).await?;
        guest.get(Role::Heading, "Documents").wait().await?;
        guest.assert_accessible("guest, a folder").await?;
        for name in ["Meeting notes.md", "Budget 2026.csv"] {
            guest.checkbox(format!("Select {name}")).click().await?;
        }
        guest.button("Download selected").click().await?;
        guest.downloaded("Documents.zip").await?;
        guest.button("Grid").click().await?;
        guest.link("Contracts").wait().await?;
        guest.set_width(Width::Phone).await?;
        guest.assert_accessible("guest, tiles on a phone").await?;
        let fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        ensure!(guest.evaluate(fits).await? == true);
        guest.link("Meeting notes.md").click().await?;
        guest.get(Role::Heading, "Meeting notes.md").wait().await?;
        guest.region("Preview").wait().await?;
        guest.assert_accessible("guest, a text").await?;
        guest.link("Up to Documents").click().await?;
        guest.get(Role::Heading, "Documents").wait().await?;
        guest.set_width(Width::Desktop).await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.goto("/shared?tab=links").await?;
        page.row("Documents").wait_text("1 view").await?;

        page.open_files().await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        let part = dialog.region("Without signing in");
        dialog.wait_text("whoever has the link (may see and download)").await?;
        part.get(Role::Combobox, "Guests may")
            .choose("upload only, without seeing anything")
            .await?;
        part.wait_text("Saved.").await?;
        guest.visit(&address(&part).await?).await?;
        guest.get(Role::Heading, "Upload files").wait().await?;
        guest.assert_accessible("guest, an upload folder").await?;
        guest
            .choose("Files", &[folder.text("One.txt", "one")?, folder.text("Two.txt", "two")?])
            .await?;
        guest.button("Upload").click().await?;
        let receipt = guest.get(Role::Status, Name::Any);
        receipt.wait_text("One.txt has arrived.").await?;
        receipt.wait_text("Two.txt has arrived.").await?;
        guest.assert_accessible("guest, a receipt").await?;
        guest.goto("/l/nothing").await?;
        guest.get(Role::Heading, "This link does not work any more").wait().await?;
        guest.assert_accessible("guest, nothing there").await?;
        guest.into_browser().close().await?;

        dialog.button("Done").click().await?;
        page.open_folder("Documents").await?;
        page.row("Two.txt").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn several_are_opened_at_once() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        for name in ["Meeting notes.md", "Budget 2026.csv"] {
            page.row(name).get(Role::Checkbox, format!("Select {name}")).click().await?;
        }
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        bar.button("Share…").click().await?;
        let dialog = page.dialog("Share 2 items");
        dialog.get(Role::Radio, "Hidden").click().await?;
        dialog.wait_text("Done for all 2 items.").await?;
        let links = dialog.textbox("Their links").value().await?;
        ensure!(links.lines().count() == 2, "{links}");
        page.assert_accessible("share dialog of several").await?;
        page.set_network(Conditions::Offline).await?;
        dialog.wait_text("There is no connection at the moment.").await?;
        page.set_network(Conditions::Good).await?;
        dialog.get(Role::Radio, "Private").click().await?;
        dialog.textbox("Their links").wait_gone().await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}
