//! More of what is done with links: shown as a picture, looked at as a guest, warned of, sorted, extended together, copied.

use anyhow::{Context as _, ensure};
use serde_json::json;
use support::{Locator, Page, Person, Result, Role, browser, demo};
use thirtyfour::By;

/// Somebody whose name wants to be a program.
const EVE: Person = Person {
    email: "eve@portico.example",
    password: "a password of hers",
    first_name: "<img src=x onerror=alert(1)>",
    last_name: "Eve",
};

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

/// Says that a link ends so many days from now; a date is typed in another way in every country.
async fn set_day(page: &Page, part: &Locator<'_>, days: i64) -> Result {
    const SET: &str = "const [part, days] = arguments; const field = part.querySelector('input[type=date]'); \
        field.value = new Date(Date.now() + days * 864e5).toISOString().slice(0, 10); \
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    let part = part.element().await?.to_json()?;
    page.session().execute(SET, vec![part, json!(days)]).await?;
    Ok(())
}

#[test]
fn a_link_is_shown_to_a_camera_and_to_whoever_shares_it() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        dialog.get(Role::Radio, "Hidden").click().await?;
        let part = dialog.region("Without signing in");
        part.textbox("Link").wait().await?;
        let link = part.textbox("Link").value().await?;
        let is_open = "document.querySelector('.share-qr').open";
        ensure!(page.evaluate(is_open).await? == false, "it is folded up");
        session.find(By::Css(".share-qr summary")).await?.click().await?;
        ensure!(page.evaluate(is_open).await? == true);
        let size = "document.querySelector('svg.qr[role=img]').getBoundingClientRect().width";
        let width = page.evaluate(size).await?.as_f64().unwrap_or_default();
        ensure!(width > 100.0, "a camera needs more than {width} pixels");
        page.assert_accessible("share dialog with a QR code").await?;

        let here = session.window().await?;
        part.link("What my guest sees").click().await?;
        let opened = support::eventually("another window", async || {
            let windows = session.windows().await?;
            Ok(windows.into_iter().find(|window| *window != here))
        });
        session.switch_to_window(opened.await?).await?;
        page.get(Role::Heading, "Welcome.md").wait().await?;
        page.region("Preview").wait().await?;
        ensure!(session.current_url().await?.as_str() == link, "{link}");
        session.close_window().await?;
        session.switch_to_window(here).await?;
        page.assert_clean().await
    });
}

#[test]
fn links_are_warned_of_sorted_extended_and_copied() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Welcome.md").await?;
        let part = dialog.region("Link that expires");
        set_day(page, &part, -1).await?;
        part.button("Create the link").click().await?;
        part.wait_text("Choose a day from today on.").await?;
        set_day(page, &part, 1).await?;
        part.get(Role::Spinbutton, "Downloads allowed").fill("3").await?;
        part.button("Create the link").click().await?;
        part.wait_text("3 downloads left").await?;
        close(&dialog).await?;
        let dialog = share(page, "Recipes for guests.md").await?;
        let password = dialog.region("Password");
        password.button("Set a password").click().await?;
        password.textbox("New password").fill("open sesame 7").await?;
        password.button("Save").click().await?;
        password.wait_text("Guests are asked for a password.").await?;
        let part = dialog.region("Link that expires");
        set_day(page, &part, 20).await?;
        part.button("Create the link").click().await?;
        part.button("Withdraw").wait().await?;
        close(&dialog).await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("(may see and download)").await?;
        close(&dialog).await?;

        page.goto("/shared?tab=links").await?;
        page.wait_rows(&["Welcome.md", "Recipes for guests.md", "Documents"]).await?;
        page.row("Welcome.md").wait_text("3 of 3 downloads left").await?;
        page.row("Recipes for guests.md").wait_text("Expiring · with a password · Files").await?;
        let before = page.row("Welcome.md").text().await?;
        let main = page.get(Role::Main, support::Name::Any);
        main.wait_text("1 link ends within three days.").await?;
        page.assert_accessible("links, one ends soon").await?;
        page.get(Role::Combobox, "Sort").choose("By name").await?;
        page.wait_rows(&["Documents", "Recipes for guests.md", "Welcome.md"]).await?;
        page.wait_path("/shared?tab=links&sort=name").await?;
        page.get(Role::Combobox, "Sort").choose("Ending first").await?;
        page.wait_rows(&["Welcome.md", "Recipes for guests.md", "Documents"]).await?;

        page.button("Extend by 7 days").click().await?;
        page.wait_message("The link to “Welcome.md” now ends after").await?;
        let warned = async || main.text().await.map(|text| text.contains("within three days"));
        support::eventually("the warning to go", async || Ok((!warned().await?).then_some(())))
            .await?;
        ensure!(page.row("Welcome.md").text().await? != before, "another day");
        page.region("Messages").button("Undo").click().await?;
        main.wait_text("1 link ends within three days.").await?;
        ensure!(page.row("Welcome.md").text().await? == before, "the day is back");
        page.pick("Recipes for guests.md", "Extend by 30 days").await?;
        page.wait_message("The link to “Recipes for guests.md” now ends after").await?;

        page.get(Role::Checkbox, "Select all").click().await?;
        let bar = page.get(Role::Toolbar, support::Name::Any);
        bar.button("Copy the links").click().await?;
        page.wait_message("Copied.").await?;
        bar.button("Extend by 7 days").click().await?;
        page.wait_message("2 links were extended.").await?;
        page.assert_clean().await
    });
}

#[test]
fn guests_see_the_names_only_or_bring_files_as_well() {
    browser(async |stage| {
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("(may see and download)").await?;
        let part = dialog.region("Without signing in");
        let may = part.get(Role::Combobox, "Guests may");
        let link = part.textbox("Link").value().await?;
        guest.visit(&link).await?;
        guest.link("Meeting notes.md").wait().await?;
        may.choose("see the names only").await?;
        support::eventually("nothing but names", async || {
            guest.visit(&link).await?;
            Ok((!guest.link("Meeting notes.md").is_there().await?).then_some(()))
        })
        .await?;
        let list = guest.get(Role::List, "What is in it");
        list.wait_text("Meeting notes.md").await?;
        ensure!(!guest.button("Download all").is_there().await?);
        guest.link("Contracts").click().await?;
        list.wait_text("Insurance.pdf").await?;
        ensure!(!guest.link("Insurance.pdf").is_there().await?, "here as well");
        guest.assert_accessible("guest, names only").await?;
        may.choose("see, download and upload").await?;
        dialog.wait_text("(may see, download and upload)").await?;
        support::eventually("a page that gives and takes files", async || {
            guest.reload().await?;
            Ok(guest.link("Insurance.pdf").is_there().await?.then_some(()))
        })
        .await?;
        guest.get(Role::Heading, "Upload files").wait().await?;
        guest.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn names_that_want_to_be_programs_are_names() {
    const NAME: &str = "&lt;script&gt; 'onload='alert(1) {{7}}";
    browser(async |stage| {
        stage.server.add(EVE).await?;
        let eve = stage.another().await?;
        let page = &stage.page;
        eve.sign_in_as(EVE).await?;
        eve.make_folder(NAME).await?;
        let dialog = share(&eve, NAME).await?;
        dialog.textbox("Name or mail address").fill(demo::EMAIL).await?;
        dialog.button("Add").click().await?;
        dialog.button("Remove Dana Demo").wait().await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("(may see and download)").await?;
        dialog.wait_text(&format!("“{NAME}” is open to")).await?;
        let link = dialog.region("Without signing in").textbox("Link").value().await?;

        page.sign_in().await?;
        page.goto("/shared").await?;
        page.get(Role::Heading, "<img src=x onerror=alert(1)> Eve").wait().await?;
        page.listitem(NAME).link(NAME).wait().await?;
        page.visit(&link).await?;
        page.get(Role::Heading, NAME).wait().await?;
        page.assert_accessible("guest, a name like a program").await?;
        let title = page.session().title().await?;
        ensure!(title.starts_with(NAME), "{title}");
        eve.assert_clean().await.context("Eve's page")?;
        eve.into_browser().close().await?;
        page.assert_clean().await
    });
}
