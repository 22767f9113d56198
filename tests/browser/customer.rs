//! One customer: what is taken back, what is mailed, written down and looked up, and what cannot be saved.

use anyhow::ensure;
use support::{
    Conditions, Fault, Folder, Joining, Key, Locator, Name, Page, Person, Result, Role, browser,
    demo, eventually,
};

const CUSTOMERS: u32 = 60;
/// The page of Amelia Jansen, who pays for a plan of a company.
const JANSEN: &str = "/partner/customers/50";
/// She signs in with this, as every customer of the demonstration does with the partner's password.
const OWNER: (&str, &str) = ("amelia.48@customers.example", demo::PASSWORD);

/// Somebody who works for her.
const GUS: Person = Person {
    email: "gus@customers.example",
    password: "a password of his",
    first_name: "Gus",
    last_name: "Grant",
};

fn main(page: &Page) -> Locator<'_> {
    page.get(Role::Main, Name::Any)
}

/// Picks from the menu on a customer's own page.
async fn pick(page: &Page, item: &str) -> Result {
    page.button("More for Amelia Jansen").click().await?;
    page.menuitem(item).click().await
}

/// Waits until one of a group of facts is exactly this.
async fn wait_fact(page: &Page, group: &str, fact: &str) -> Result {
    let facts = page.region(group);
    eventually(&format!("{fact:?} within {facts}"), async || {
        let text = facts.text().await?;
        let told = [" ", fact].concat();
        let is_told = |line: &str| line.trim() == fact || line.trim().ends_with(&told);
        Ok(text.lines().any(is_told).then_some(()))
    })
    .await
}

/// Waits until the account is so.
async fn wait_standing(page: &Page, standing: &str) -> Result {
    wait_fact(page, "Account", standing).await
}

/// Waits until the address holds this.
async fn wait_asked(page: &Page, part: &str) -> Result {
    eventually(&format!("{part} in the address"), async || {
        Ok(page.path().await?.contains(part).then_some(()))
    })
    .await
}

#[test]
fn what_is_done_to_a_customer_is_taken_back() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto(JANSEN).await?;
        wait_standing(page, "Active").await?;
        pick(page, "Close account…").await?;
        let close = page.dialog("Close account…");
        close.get(Role::Combobox, "Reason").choose("Chargeback").await?;
        relay.spoil("PUT /api/v1/admin/user.json", Fault::Failed);
        close.button("Close account").click().await?;
        close.wait_text("The server has a problem at the moment.").await?;
        page.assert_accessible("an account that could not be closed").await?;
        relay.heal();
        close.button("Close account").click().await?;
        close.wait_gone().await?;
        wait_standing(page, "Closed").await?;
        page.region("Messages").button("Undo").click().await?;
        page.wait_message("The account of “Amelia Jansen” is open again.").await?;
        wait_standing(page, "Active").await?;

        pick(page, "Close account…").await?;
        close.get(Role::Combobox, "Reason").choose("No longer needed").await?;
        close.button("Close account").click().await?;
        close.wait_gone().await?;
        wait_standing(page, "Closed").await?;
        pick(page, "Reopen account").await?;
        wait_standing(page, "Active").await?;
        page.button("More for Amelia Jansen").click().await?;
        let trash = page.menuitem(Name::containing("Empty into the trash"));
        ensure!(trash.is_disabled().await?, "an open account is not emptied");
        trash.wait_text("Close the account first.").await?;
        page.press_anywhere(Key::Escape).await?;

        // Without the messages of what was before.
        page.goto(JANSEN).await?;
        pick(page, "Delete…").await?;
        let delete = page.dialog("Delete…");
        relay.spoil("DELETE /api/v1/admin/user.json", Fault::Failed);
        delete.button("Delete account").click().await?;
        delete.wait_text("The server has a problem at the moment.").await?;
        relay.heal();
        delete.button("Delete account").click().await?;
        delete.wait_gone().await?;
        page.wait_message("The account of “Amelia Jansen” is deleted.").await?;
        wait_standing(page, "Closed").await?;
        page.region("Messages").button("Undo").click().await?;
        wait_standing(page, "Active").await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn reminders_are_mailed_to_whom_they_are_meant_for() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers?q=elif").await?;
        page.row("Elif Novak").wait_text("Trial").await?;
        page.pick("Elif Novak", "Trial reminder").await?;
        page.wait_message("A reminder goes to elif.4@customers.example.").await?;
        let mail = stage.server.mailed("trial_reminder", "Hello Elif").await?;
        ensure!(mail.contains("elif.4@customers.example"), "{mail}");
        page.pick("Elif Novak", "Payment reminder").await?;
        let mail = stage.server.mailed("payment_reminder", "Hello Elif").await?;
        ensure!(mail.contains("elif.4@customers.example"), "{mail}");
        // Another one has no trial that could end.
        page.button("Actions for Elif Greco").click().await?;
        let item = page.menuitem(Name::containing("Trial reminder"));
        ensure!(item.is_disabled().await?, "there is no trial");
        item.wait_text("This is no trial.").await?;
        page.press_anywhere(Key::Escape).await?;
        page.set_network(Conditions::Offline).await?;
        page.pick("Elif Greco", "Payment reminder").await?;
        page.wait_message("There is no connection. Nothing was changed.").await?;
        page.set_network(Conditions::Good).await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}

#[test]
fn notes_people_groups_and_the_log_of_a_customer_are_shown() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        let joining = Joining { owner: OWNER, group: Some("Office"), ..Joining::default() };
        page.add_member_as(GUS, joining).await?;
        page.goto(&format!("{JANSEN}?tab=groups")).await?;
        page.get(Role::Table, "Groups").wait_text("Office").await?;
        page.assert_accessible("a customer's groups").await?;
        let parts = page.navigation("Parts of the customer");
        parts.link("Account users").click().await?;
        let people = page.get(Role::Table, "Account users");
        people.wait_text("Gus Grant").await?;
        people.wait_text(GUS.email).await?;
        page.assert_accessible("a customer's account users").await?;
        parts.link("Usage").click().await?;
        main(page).wait_text("Transferred today").await?;
        main(page).get(Role::Progressbar, "Storage").wait().await?;
        page.assert_accessible("a customer's usage").await?;

        parts.link("Notes").click().await?;
        page.textbox("New note").fill("Call on Monday.").await?;
        page.button("Add note").click().await?;
        let notes = page.get(Role::List, "Notes");
        notes.wait_text("Call on Monday.").await?;
        let note = notes.listitem(Name::containing("Dana Demo"));
        note.button("Edit note").click().await?;
        let text = note.textbox("Edit note");
        text.fill("").await?;
        note.button("Save").click().await?;
        note.wait_text("Write something first.").await?;
        text.fill("Call on Tuesday.").await?;
        note.button("Save").click().await?;
        notes.wait_text("Call on Tuesday.").await?;
        page.reload().await?;
        notes.wait_text("Call on Tuesday.").await?;
        ensure!(!notes.text().await?.contains("Monday"), "one note, rewritten");

        parts.link("Log").click().await?;
        let log = page.get(Role::Table, "Log");
        // In the words of this drive, whatever the server calls it.
        log.wait_text("Signed in").await?;
        log.wait_text("Person of the account").await?;
        page.get(Role::Combobox, "What").choose("Group").await?;
        wait_asked(page, "deed=group").await?;
        log.wait_text("Office").await?;
        ensure!(!log.text().await?.contains("Signed in"), "groups alone");
        page.get(Role::Combobox, "What").choose("Anything").await?;
        let who = page.get(Role::Combobox, "By whom");
        who.choose("By a partner").await?;
        page.heading("Nothing was done").wait().await?;
        who.choose("By the customer").await?;
        log.wait_text("Signed in").await?;
        page.make_groups(OWNER, 55).await?;
        who.choose("By anybody").await?;
        main(page).wait_text("part 1 of 2").await?;
        ensure!(page.button("Newer").is_disabled().await?, "these are the newest");
        page.button("Older").click().await?;
        wait_asked(page, "page=2").await?;
        main(page).wait_text("part 2 of 2").await?;
        log.wait_text("Signed in").await?;
        page.button("Newer").click().await?;
        main(page).wait_text("part 1 of 2").await?;
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn what_is_less_than_stored_taken_or_changed_by_two_is_told_before_it_is_saved() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let owner = stage.another().await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        owner.goto("/sign-in").await?;
        owner.sign_in_here(OWNER.0, OWNER.1).await?;
        owner.wait_path("/files").await?;
        owner.choose_files(&[folder.file("Large.bin", 3_000_000)?]).await?;
        owner.wait_done("Large.bin").await?;
        owner.into_browser().close().await?;

        page.sign_in().await?;
        page.goto(&format!("{JANSEN}/edit")).await?;
        let storage = page.textbox("Storage in MB");
        storage.fill("1").await?;
        page.textbox("Mail address").fill("amelia.0@customers.example").await?;
        page.button("Save").click().await?;
        main(page).wait_text("are stored already. Nothing is deleted").await?;
        page.assert_accessible("less than what is stored").await?;
        page.checkbox("Allow less than what is stored").click().await?;
        page.button("Save").click().await?;
        main(page).wait_text("Somebody already signs in with this").await?;
        page.textbox("Mail address").fill("amelia.48@customers.example").await?;
        page.button("Save").click().await?;
        let limits = page.region("Limits");
        limits.wait_text("Storage").await?;
        page.goto(&format!("{JANSEN}/edit")).await?;
        ensure!(storage.value().await? == "1", "so it was meant");

        // Another plan, and the limits stay; then without them.
        storage.fill("7000").await?;
        page.get(Role::Combobox, "Plan").choose("Plan 1").await?;
        page.checkbox("Keep these limits instead of the new plan's").click().await?;
        page.button("Save").click().await?;
        page.region("Account").wait_text("Plan 1").await?;
        page.goto(&format!("{JANSEN}/edit")).await?;
        ensure!(storage.value().await? == "7000", "the limits were kept");
        page.get(Role::Combobox, "Plan").choose("Plan 2").await?;
        page.button("Save").click().await?;
        page.region("Account").wait_text("Plan 2").await?;
        page.goto(&format!("{JANSEN}/edit")).await?;
        ensure!(storage.value().await? == "512000", "the plan brought its own");

        let other = stage.another().await?;
        page.textbox("Phone").fill("1").await?;
        other.sign_in().await?;
        other.goto(&format!("{JANSEN}/edit")).await?;
        other.textbox("Phone").fill("2").await?;
        other.button("Save").click().await?;
        other.region("Person").wait().await?;
        other.into_browser().close().await?;
        page.button("Save").click().await?;
        main(page).wait_text("Somebody else has changed this customer meanwhile.").await?;
        page.button("Forget mine and show theirs").click().await?;
        eventually("the other's number", async || {
            Ok((page.textbox("Phone").value().await? == "2").then_some(()))
        })
        .await?;
        page.button("Save").click().await?;
        wait_fact(page, "Person", "2").await?;
        page.assert_clean_but(&["/admin/user.json"]).await
    });
}
