//! One's own account: the profile, the address, the password and a forgotten one, what was stored and done.

use std::fs;

use anyhow::ensure;
use support::{Conditions, Name, Page, Result, Role, browser, demo};

/// Opens the account by the menu.
async fn open(page: &Page) -> Result {
    page.button(Name::containing("Account of")).click().await?;
    page.menuitem("Account").click().await?;
    page.wait_path("/account/profile").await?;
    page.region("About you").wait().await
}

#[test]
fn a_profile_is_changed_and_an_address_is_confirmed() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        open(page).await?;
        page.assert_accessible("the profile").await?;
        let person = page.region("About you");
        person.textbox("First name").fill("D").await?;
        person.button("Save").click().await?;
        person.wait_text("A name has 2 to 50 characters.").await?;
        person.textbox("First name").fill("Daniela").await?;
        person.textbox("Company").fill("Garden Houses").await?;
        person.button("Save").click().await?;
        person.wait_text("Saved.").await?;
        page.button("Account of Daniela Demo").wait().await?;
        page.reload().await?;
        person.wait().await?;
        ensure!(person.textbox("Company").value().await? == "Garden Houses");
        person.button("Save").click().await?;
        person.wait_text("Nothing was changed.").await?;

        let email = page.region("Mail address");
        email.textbox("New mail address").fill("nonsense").await?;
        email.button("Mail a code to it").click().await?;
        email.wait_text("Enter a mail address").await?;
        email.textbox("New mail address").fill(demo::EMAIL).await?;
        email.button("Mail a code to it").click().await?;
        email.wait_text("Somebody else uses this address.").await?;
        email.textbox("New mail address").fill("dana@garden.example").await?;
        email.button("Mail a code to it").click().await?;
        email.wait_text("A code is on its way to dana@garden.example.").await?;
        let code = stage.server.mailed_code("verify-email").await?;
        email.textbox("Code from the mail").fill("wrong").await?;
        email.button("Confirm").click().await?;
        email.wait_text("This code is not right").await?;
        email.textbox("Code from the mail").fill(&code).await?;
        email.button("Confirm").click().await?;
        email.wait_text("Your mail address is changed.").await?;
        email.wait_text("Your address is dana@garden.example.").await?;

        let settings = page.region("Settings");
        settings.get(Role::Combobox, "Time zone").choose("Europe/Berlin").await?;
        settings.get(Role::Spinbutton, "Versions of each file").fill("100").await?;
        settings.button("Save").click().await?;
        settings.wait_text("Enter a number from 1 to 99.").await?;
        settings.get(Role::Spinbutton, "Versions of each file").fill("5").await?;
        settings.get(Role::Combobox, "Language").choose("Deutsch").await?;
        settings.button("Save").click().await?;
        page.region("Einstellungen").wait_text("Gespeichert.").await?;
        page.assert_clean_but(&["400", "403"]).await
    });
}

#[test]
fn what_is_stored_transferred_and_done_is_shown_and_saved() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/account/usage").await?;
        page.region("Storage used").wait_text("left").await?;
        let kinds = page.region("By kind of file");
        kinds.button("Count").click().await?;
        kinds.button("Count again").wait().await?;
        kinds.get(Role::List, "By kind of file").wait_text("Pictures").await?;
        let traffic = page.region("Uploads and downloads");
        traffic.wait_text("uploaded").await?;
        page.region("Twelve months").wait_text("Uploaded").await?;
        page.region("All in all").wait_text("Ever uploaded").await?;
        page.assert_accessible("the usage").await?;
        traffic.button("The month before").click().await?;
        page.wait_path("/account/usage?month=").await?;
        traffic.get(Role::Combobox, "What is counted").choose("Number of files").await?;
        ensure!(page.path().await?.contains("count=files"));

        page.navigation("Account").link("Activity").click().await?;
        let log = page.get(Role::List, "What was done");
        log.wait_text("Signed in").await?;
        page.assert_accessible("the activity").await?;
        let filters = page.get(Role::Main, Name::Any);
        filters.get(Role::Combobox, "What was done").choose("Signed in").await?;
        page.wait_path("/account/activity?deed=sign-in").await?;
        log.wait_text("Dana Demo").await?;
        page.button("Save as CSV").click().await?;
        let file = page.downloaded("activity.csv").await?;
        let text = fs::read_to_string(file)?;
        ensure!(text.contains("Signed in") && !text.contains("Uploaded"), "{text}");
        page.goto("/account/activity?from=2001-01-01&to=2001-01-02").await?;
        page.get(Role::Heading, "Nothing like this is on record").wait().await?;
        page.button("Clear filters").click().await?;
        log.wait_text("Signed in").await?;

        page.set_network(Conditions::Offline).await?;
        page.navigation("Account").link("Usage").click().await?;
        page.region("Twelve months").button("Try again").wait().await?;
        page.assert_accessible("the usage, offline").await?;
        page.set_network(Conditions::Good).await?;
        page.region("Twelve months").button("Try again").click().await?;
        page.region("Twelve months").wait_text("Uploaded").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}

#[test]
fn a_password_is_changed_and_a_forgotten_one_is_replaced() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/account/security").await?;
        page.region("This session").wait_text("You are signed in as").await?;
        page.region("Recent sign-ins").wait_text("Signed in").await?;
        page.assert_accessible("the security").await?;
        let form = page.region("Password");
        form.textbox("Password until now").fill("wrong").await?;
        form.textbox("New password").fill("a new password").await?;
        form.button("Change the password").click().await?;
        form.wait_text("This is not your password.").await?;
        form.textbox("Password until now").fill(demo::PASSWORD).await?;
        form.textbox("New password").fill("abc").await?;
        form.button("Change the password").click().await?;
        form.wait_text("A password has at least 5 characters.").await?;
        form.textbox("New password").fill("a new password").await?;
        form.button("Change the password").click().await?;
        form.wait_text("Your password is changed").await?;
        page.sign_out().await?;

        page.link("Forgotten your password?").click().await?;
        page.wait_path("/forgot").await?;
        page.get(Role::Heading, "Choose another password").wait().await?;
        page.assert_accessible("a forgotten password").await?;
        page.button("Mail me a code").click().await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("Enter your user name.").await?;
        page.textbox("User name or email").fill("nobody@portico.example").await?;
        page.button("Mail me a code").click().await?;
        main.wait_text("If somebody here signs in with this name").await?;
        page.link("Mail me another code").click().await?;
        page.textbox("User name or email").fill(demo::EMAIL).await?;
        page.button("Mail me a code").click().await?;
        main.wait_text("If somebody here signs in with this name").await?;
        let code = stage.server.mailed_code("reset-password").await?;
        page.textbox("Code from the mail").fill("wrong").await?;
        page.textbox("New password").fill("another password").await?;
        page.button("Change the password").click().await?;
        main.wait_text("This code does not belong to this name").await?;
        page.assert_accessible("a wrong code").await?;
        page.textbox("Code from the mail").fill(&code).await?;
        page.button("Change the password").click().await?;
        main.wait_text("Your password is changed.").await?;
        page.link("Sign in").click().await?;
        page.textbox("Password").fill("another password").await?;
        page.button("Sign in").click().await?;
        page.row("Welcome.md").wait().await?;
        page.assert_clean_but(&["400", "404"]).await
    });
}
