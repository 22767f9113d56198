//! What guests meet on their pages: folders within folders, passwords, the last use, and files that are not taken.

use anyhow::ensure;
use support::{Folder, Locator, Name, Page, Result, Role, browser, eventually, zip_names};

const WRONG: &str = "This is not the password.";
const GONE: &str = "This link does not work any more";

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
fn a_guest_walks_through_an_open_folder_and_takes_all_of_it() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        for (access, outer, inner, file) in [
            ("Public", "Documents", "Contracts", "Insurance.pdf"),
            ("Hidden", "Travel", "Lisbon in spring", "Itinerary.md"),
        ] {
            let dialog = share(page, outer).await?;
            dialog.get(Role::Radio, access).click().await?;
            dialog.wait_text("whoever has the link (may see and download)").await?;
            let link = address(&dialog.region("Without signing in")).await?;
            dialog.button("Done").click().await?;
            dialog.wait_gone().await?;

            guest.visit(&link).await?;
            guest.get(Role::Heading, outer).wait().await?;
            guest.link(inner).click().await?;
            guest.get(Role::Heading, inner).wait().await?;
            guest.link(file).wait().await?;
            guest.assert_accessible(&format!("guest, a folder within a folder, {access}")).await?;
            guest.button("Grid").click().await?;
            guest.link(file).click().await?;
            guest.get(Role::Heading, file).wait().await?;
            guest.link(format!("Up to {inner}")).click().await?;
            guest.get(Role::Heading, inner).wait().await?;
            guest.link(format!("Up to {outer}")).click().await?;
            guest.get(Role::Heading, outer).wait().await?;
            guest.button("Download all").click().await?;
            let archive = guest.downloaded(&format!("{outer}.zip")).await?;
            let (names, wanted) = (zip_names(&archive)?, format!("{outer}/{inner}/{file}"));
            ensure!(names.contains(&wanted), "{access}: {names:?}");
        }
        // What is made private within is no longer there for guests.
        page.open_folder("Travel").await?;
        let dialog = share(page, "Lisbon in spring").await?;
        dialog.get(Role::Radio, "Private").click().await?;
        dialog.region("Without signing in").wait_text("Saved.").await?;
        guest.reload().await?;
        guest.get(Role::Heading, "Travel").wait().await?;
        ensure!(!guest.link("Lisbon in spring").is_there().await?);
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_guest_opens_a_file_with_its_password_on_both_of_its_pages() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        dialog.get(Role::Radio, "Hidden").click().await?;
        let open = address(&dialog.region("Without signing in")).await?;
        let part = dialog.region("Link that expires");
        part.button("Create the link").click().await?;
        let ending = address(&part).await?;
        let password = dialog.region("Password");
        password.button("Set a password").click().await?;
        password.textbox("New password").fill("open sesame 7").await?;
        password.button("Save").click().await?;
        password.wait_text("Guests are asked for a password.").await?;
        dialog.wait_text("whoever has the link and the password").await?;
        dialog.wait_text(", with the password.").await?;

        for (link, saved) in [(&open, "Welcome.md"), (&ending, "Welcome (1).md")] {
            guest.visit(link).await?;
            guest.get(Role::Heading, "Welcome.md").wait().await?;
            ensure!(!guest.region("Preview").is_there().await?, "it is locked: {link}");
            guest.textbox("Password").fill("open says me").await?;
            guest.button("Open").click().await?;
            guest.alert(Name::Any).wait_text(WRONG).await?;
            guest.assert_accessible("guest, a wrong password").await?;
            guest.textbox("Password").fill("open sesame 7").await?;
            guest.button("Open").click().await?;
            guest.region("Preview").wait().await?;
            guest.link("Download").click().await?;
            guest.downloaded(saved).await?;
        }
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn of_two_guests_one_has_the_last_use() {
    browser(async |stage| {
        let (first, second) = (stage.another().await?, stage.another().await?);
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        let part = dialog.region("Link that expires");
        part.get(Role::Spinbutton, "Downloads allowed").fill("1").await?;
        part.button("Create the link").click().await?;
        part.wait_text("1 download left").await?;
        let link = address(&part).await?;
        for guest in [&first, &second] {
            guest.visit(&link).await?;
            guest.link("Download").wait().await?;
        }
        first.link("Download").click().await?;
        first.downloaded("Welcome.md").await?;
        second.link("Download").click().await?;
        second.get(Role::Heading, GONE).wait().await?;
        ensure!(second.downloads()?.is_empty());
        first.reload().await?;
        first.get(Role::Heading, GONE).wait().await?;
        for guest in [first, second] {
            guest.into_browser().close().await?;
        }
        page.assert_clean().await
    });
}

#[test]
fn a_file_that_is_not_taken_is_told_and_another_can_be_brought() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let folder = Folder::new()?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Scans").await?;
        dialog.get(Role::Radio, "Hidden").click().await?;
        let part = dialog.region("Without signing in");
        dialog.wait_text("(may see and download)").await?;
        part.get(Role::Combobox, "Guests may").choose("see, download and upload").await?;
        let link = address(&part).await?;
        eventually("a page that takes files", async || {
            guest.visit(&link).await?;
            Ok(guest.get(Role::Heading, "Upload files").is_there().await?.then_some(()))
        })
        .await?;
        guest.button("Upload").click().await?;
        let missing = "document.querySelector('input[type=file]').validity.valueMissing";
        ensure!(guest.evaluate(missing).await? == true, "the browser asks for a file");
        ensure!(!guest.get(Role::Heading, "Receipt").is_there().await?);
        guest.choose("Files", &[folder.text("a:b.txt", "x")?]).await?;
        guest.button("Upload").click().await?;
        guest.alert(Name::Any).wait_text("A file cannot be called like this").await?;
        guest.assert_accessible("guest, a file that is not taken").await?;
        guest.choose("Files", &[folder.text("Good.txt", "x")?]).await?;
        guest.button("Upload").click().await?;
        guest.status(Name::Any).wait_text("Good.txt has arrived.").await?;
        guest.link("Back").click().await?;
        guest.link("Good.txt").wait().await?;

        guest.choose("Files", &[folder.text("Late.txt", "x")?]).await?;
        dialog.get(Role::Radio, "Private").click().await?;
        part.wait_text("Saved.").await?;
        guest.button("Upload").click().await?;
        guest.get(Role::Heading, GONE).wait().await?;
        guest.into_browser().close().await?;
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.open_folder("Scans").await?;
        page.wait_rows(&["Good.txt"]).await?;
        page.assert_clean().await
    });
}
