//! One's own account: the name that signs in, what is set, what a member may not, sessions, the log, and what fails.

use anyhow::ensure;
use support::{
    ADA, Conditions, Fault, Folder, Joining, Locator, Name, Page, Person, Result, Role, browser,
    demo, eventually,
};

/// An answer that makes no sense is not asked for again by the client itself.
const NONSENSE: &str = "The server's answer could not be understood.";

/// Somebody who works in the demonstration's account.
const CAROL: Person = Person {
    email: "carol@portico.example",
    password: "a password of hers",
    first_name: "Carol",
    last_name: "King",
};

fn main(page: &Page) -> Locator<'_> {
    page.get(Role::Main, Name::Any)
}

async fn wait_value(field: &Locator<'_>, value: &str) -> Result {
    eventually(&format!("{field} to be {value:?}"), async || {
        Ok((field.value().await? == value).then_some(()))
    })
    .await
}

#[test]
fn the_name_that_signs_in_is_changed_and_signs_in() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/account/profile").await?;
        let login = page.region("Sign-in name");
        let name = login.textbox("Sign-in name");
        login.button("Save").click().await?;
        login.wait_text("Nothing was changed.").await?;
        for (typed, words) in [
            ("abc", "A sign-in name has 4 to 100 characters and no spaces."),
            ("dana the gardener", "A sign-in name has 4 to 100 characters and no spaces."),
            (ADA.email, "Somebody else signs in with this name."),
        ] {
            name.fill(typed).await?;
            login.button("Save").click().await?;
            login.wait_text(words).await?;
            ensure!(name.value().await? == typed, "what was typed is not lost");
        }
        page.assert_accessible("a name that is taken").await?;
        name.fill("dana.gardener").await?;
        login.button("Save").click().await?;
        login.wait_text("You sign in as dana.gardener from now on.").await?;
        page.sign_out().await?;
        page.textbox("User name or email").fill("dana.gardener").await?;
        page.textbox("Password").fill(demo::PASSWORD).await?;
        page.button("Sign in").click().await?;
        page.row("Welcome.md").wait().await?;
        page.goto("/account/profile").await?;
        wait_value(&name, "dana.gardener").await?;
        page.assert_clean_but(&["400", "403", "404"]).await
    });
}

#[test]
fn what_is_set_is_kept_and_a_wrong_code_confirms_nothing() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.goto("/account/profile").await?;
        let email = page.region("Mail address");
        email.wait_text("Your address is").await?;
        page.evaluate("document.querySelector('details.fold').open = true").await?;
        email.textbox("Code for your new account").fill("wrong").await?;
        email.button("Confirm").click().await?;
        email.wait_text("This code is not right").await?;
        page.assert_accessible("a wrong code for a new account").await?;

        let settings = page.region("Settings");
        let (zone, access) = (
            settings.get(Role::Combobox, "Time zone"),
            settings.get(Role::Combobox, "New files in the first folder"),
        );
        zone.choose("Europe/Berlin").await?;
        access.choose("For everybody who has the link").await?;
        settings.button("Save").click().await?;
        settings.wait_text("Saved.").await?;
        page.reload().await?;
        wait_value(&zone, "Europe/Berlin").await?;
        // The server keeps it and does not say what it is.
        settings.wait_text("The server does not show what is set").await?;
        wait_value(&access, "").await?;
        settings.button("Save").click().await?;
        settings.wait_text("Nothing was changed.").await?;
        page.open_files().await?;
        page.choose_files(&[folder.text("Shown.txt", "to whom?")?]).await?;
        page.wait_done("Shown.txt").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.pick("Shown.txt", "Share…").await?;
        let hidden = page.dialog("Share “Shown.txt”").get(Role::Radio, "Hidden");
        eventually("a new file that is open to who has the link", async || {
            Ok((hidden.state("checked").await? == Some("true".into())).then_some(()))
        })
        .await?;
        page.goto("/account/profile").await?;
        settings.get(Role::Combobox, "Language").choose("Deutsch").await?;
        settings.button("Save").click().await?;
        page.region("Einstellungen").wait_text("Gespeichert.").await?;
        page.reload().await?;
        let language = page.region("Einstellungen").get(Role::Combobox, "Sprache");
        wait_value(&language, "de").await?;
        ensure!(page.evaluate("document.documentElement.lang").await? == "de");
        page.assert_clean_but(&["400", "404"]).await
    });
}

#[test]
fn a_member_changes_what_is_theirs_and_nothing_else() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/sign-in").await?;
        let joining = Joining { may_change_password: false, ..Joining::default() };
        page.add_member_as(CAROL, joining).await?;
        page.sign_in_as(CAROL).await?;
        page.goto("/account/security").await?;
        let password = page.region("Password");
        password.wait_text("The owner of the account has not allowed you").await?;
        ensure!(password.button("Change the password").is_disabled().await?);
        page.assert_accessible("a password that is fixed").await?;
        page.goto("/account/profile").await?;
        let person = page.region("About you");
        ensure!(person.textbox("Company").is_disabled().await?, "the account's");
        ensure!(page.region("Sign-in name").textbox("Sign-in name").is_disabled().await?);
        let settings = page.region("Settings");
        ensure!(settings.get(Role::Combobox, "Time zone").is_disabled().await?);
        settings.wait_text("Only the owner of the account changes this.").await?;
        page.assert_accessible("a member's profile").await?;
        person.textbox("Phone").fill("110").await?;
        person.button("Save").click().await?;
        person.wait_text("Saved.").await?;
        page.reload().await?;
        wait_value(&person.textbox("Phone"), "110").await?;
        page.assert_clean().await
    });
}

#[test]
fn another_password_ends_all_other_sessions() {
    browser(async |stage| {
        let other = stage.another().await?;
        let page = &stage.page;
        other.sign_in().await?;
        other.row("Welcome.md").wait().await?;
        page.sign_in().await?;
        page.goto("/account/security").await?;
        let form = page.region("Password");
        form.textbox("Password until now").fill(demo::PASSWORD).await?;
        form.textbox("New password").fill("a new password").await?;
        form.button("Change the password").click().await?;
        form.wait_text("all your other sessions have ended").await?;
        other.goto("/account/profile").await?;
        other.wait_path("/sign-in").await?;
        other.into_browser().close().await?;
        // This one goes on.
        page.goto("/account/profile").await?;
        page.region("About you").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn the_log_is_narrowed_to_a_person_turned_over_and_asked_for_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.add_member(CAROL).await?;
        page.sign_in_as(CAROL).await?;
        page.sign_out().await?;
        page.sign_in().await?;
        page.make_groups((demo::EMAIL, demo::PASSWORD), 55).await?;
        page.goto("/account/activity").await?;
        let log = page.get(Role::List, "What was done");
        let pages = page.navigation("Pages");
        pages.wait_text("Page 1 of 2").await?;
        ensure!(pages.button("Newer").is_disabled().await?, "these are the newest");
        pages.button("Older").click().await?;
        page.wait_path("/account/activity?page=2").await?;
        pages.wait_text("Page 2 of 2").await?;
        ensure!(pages.button("Older").is_disabled().await?, "these are the oldest");
        log.wait_text("Signed in").await?;

        let who = page.get(Role::Combobox, "By whom");
        who.choose("Carol King").await?;
        log.wait_text("Carol King").await?;
        let text = log.text().await?;
        ensure!(!text.contains("Dana Demo") && !text.contains("Group 1"), "{text}");
        ensure!(!page.path().await?.contains("page="), "another list begins with its first page");
        who.choose("The owner").await?;
        log.wait_text("Dana Demo").await?;
        page.get(Role::Combobox, "What was done").choose("Group").await?;
        log.wait_text("Group 55").await?;

        relay.spoil("/users/userlogs.json", Fault::OtherJson);
        page.reload().await?;
        page.heading("The log could not be loaded").wait().await?;
        main(page).wait_text(NONSENSE).await?;
        page.assert_accessible("a log that did not come").await?;
        relay.heal();
        page.button("Try again").click().await?;
        log.wait_text("Group 55").await?;

        // She sees what she did herself.
        page.sign_out().await?;
        page.sign_in_as(CAROL).await?;
        page.goto("/account/activity").await?;
        main(page).wait_text("You see what you did yourself.").await?;
        log.wait_text("Signed in").await?;
        ensure!(!log.text().await?.contains("Dana Demo"), "what others did is not hers to see");
        page.assert_clean().await
    });
}

#[test]
fn who_transferred_the_most_is_listed_by_what_is_counted() {
    browser(async |stage| {
        stage.become_partner(5).await?;
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/account/usage").await?;
        let top = page.region("Who transferred the most");
        let table = top.get(Role::Table, "Who transferred the most");
        table.wait_text("amelia0000").await?;
        top.get(Role::Combobox, "Counted by").choose("Files downloaded").await?;
        page.wait_path("/account/usage?by=downloads").await?;
        table.wait_text("Files downloaded").await?;
        table.wait_text("amelia0000").await?;
        page.assert_accessible("who transferred the most").await?;
        page.goto("/account/usage?month=2001-01").await?;
        top.wait_text("Nobody has transferred anything then.").await?;
        relay.spoil("/stats/toplist.json", Fault::OtherJson);
        page.reload().await?;
        top.wait_text(NONSENSE).await?;
        relay.heal();
        top.button("Try again").click().await?;
        top.wait_text("Nobody has transferred anything then.").await?;
        page.assert_clean().await
    });
}

#[test]
fn a_way_back_that_cannot_be_gone_is_told() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/forgot").await?;
        let name = page.textbox("User name or email");
        name.fill(demo::EMAIL).await?;
        page.set_network(Conditions::Offline).await?;
        page.button("Mail me a code").click().await?;
        main(page).wait_text("There is no connection. Nothing was changed.").await?;
        ensure!(name.value().await? == demo::EMAIL, "what was typed is not lost");
        page.assert_accessible("a way back, offline").await?;
        page.set_network(Conditions::Good).await?;
        page.button("Mail me a code").click().await?;
        main(page).wait_text("If somebody here signs in with this name").await?;
        let code = stage.server.mailed_code("reset-password").await?;
        page.button("Change the password").click().await?;
        main(page).wait_text("Enter the code from the mail.").await?;
        page.textbox("Code from the mail").fill(&code).await?;
        page.textbox("New password").fill("abc").await?;
        page.button("Change the password").click().await?;
        main(page).wait_text("A password has at least 5 characters.").await?;
        page.assert_accessible("a password that is too short").await?;
        // The code was not used up by that.
        page.textbox("New password").fill("another password").await?;
        page.button("Change the password").click().await?;
        main(page).wait_text("Your password is changed.").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED", "400"]).await
    });
}
