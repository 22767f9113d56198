//! Answers that no good server gives: each is told in words, and nothing breaks.

use support::{Fault, Name, Role, browser, demo};

const FAULTS: [(Fault, &str); 5] = [
    (Fault::Failed, "The server has a problem at the moment."),
    (Fault::Page, "The server's answer could not be understood."),
    (Fault::HalfJson, "The server's answer could not be understood."),
    (Fault::OtherJson, "The server's answer could not be understood."),
    (Fault::Cut, "There is no connection."),
];

#[test]
fn a_listing_that_makes_no_sense_is_told_and_tried_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        let main = page.get(Role::Main, Name::Any);
        for (fault, words) in FAULTS {
            relay.spoil("/folder/list.json", fault);
            page.goto("/files").await?;
            main.wait_text("The folder could not be loaded").await?;
            main.wait_text(words).await?;
            relay.heal();
            page.button("Try again").click().await?;
            page.row("Welcome.md").wait().await?;
        }
        page.assert_clean_but(&["500", "net::ERR_"]).await
    });
}

#[test]
fn a_change_whose_answer_makes_no_sense_is_told() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.button("New folder").click().await?;
        let dialog = page.dialog("New folder");
        for (fault, words) in FAULTS {
            relay.spoil("POST /api/v1/folder.json", fault);
            dialog.textbox("Name of the folder").fill("Never").await?;
            dialog.button("Create").click().await?;
            dialog.wait_text(words).await?;
            relay.heal();
        }
        dialog.button("Create").click().await?;
        page.row("Never").wait().await?;
        page.assert_clean_but(&["500", "net::ERR_"]).await
    });
}

#[test]
fn a_sign_in_whose_answer_makes_no_sense_is_told() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.textbox("User name or email").fill(demo::EMAIL).await?;
        page.textbox("Password").fill(demo::PASSWORD).await?;
        let main = page.get(Role::Main, Name::Any);
        for (fault, words) in FAULTS {
            relay.spoil("/oauth2/grant.json", fault);
            page.button("Sign in").click().await?;
            main.wait_text(words).await?;
            relay.heal();
        }
        page.button("Sign in").click().await?;
        page.row("Welcome.md").wait().await?;
        page.assert_clean_but(&["500", "net::ERR_"]).await
    });
}

#[test]
fn uploads_outlast_bad_answers() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let folder = support::Folder::new()?;
        let file = folder.file("Stubborn.bin", 2_000_000)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        relay.spoil("/upload/", Fault::Page);
        page.choose_files(&[&file]).await?;
        page.transfer("Stubborn.bin").wait_text("Trying again in").await?;
        relay.heal();
        page.wait_done("Stubborn.bin").await?;
        page.pick("Stubborn.bin", "Download").await?;
        support::Folder::assert_same(&file, &page.downloaded("Stubborn.bin").await?)
    });
}
