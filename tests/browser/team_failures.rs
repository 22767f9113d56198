//! What goes wrong with people and groups: told in words, taken back on the page, and done the next time.

use anyhow::ensure;
use support::{
    Fault, Folder, Joining, Key, Locator, Name, Page, Person, Relay, Result, Role, Stage, browser,
    demo, eventually,
};

const FAILED: &str = "The server has a problem at the moment.";
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

fn carol_s_row(page: &Page) -> Locator<'_> {
    page.get(Role::List, "People of the account").listitem("Carol King")
}

/// Waits until her row says this, or no longer does.
async fn wait_row(page: &Page, part: &str, is_there: bool) -> Result {
    let row = carol_s_row(page);
    let what = if is_there { "to say" } else { "not to say" };
    eventually(&format!("{row} {what} {part:?}"), async || {
        Ok((row.text().await?.contains(part) == is_there).then_some(()))
    })
    .await
}

/// The team with Carol in it; what passes can be spoiled.
async fn open(stage: &mut Stage) -> Result<Relay> {
    let relay = stage.relay().await?;
    let page = &stage.page;
    page.sign_in().await?;
    page.add_member(CAROL).await?;
    page.goto("/team").await?;
    carol_s_row(page).wait().await?;
    Ok(relay)
}

#[test]
fn lists_that_do_not_come_are_asked_for_again() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        for (address, part, then) in [
            ("/team", "/accountusers/searchusers.json", "1 person of"),
            ("/team/groups", "/usergroups/all.json", "There are no groups yet"),
        ] {
            relay.spoil(part, Fault::OtherJson);
            page.goto(address).await?;
            page.heading("The team could not be loaded").wait().await?;
            main(page).wait_text(NONSENSE).await?;
            page.assert_accessible("a team that did not come").await?;
            relay.heal();
            page.button("Try again").click().await?;
            main(page).wait_text(then).await?;
        }
        page.assert_clean().await
    });
}

#[test]
fn what_is_not_done_to_somebody_is_shown_as_it_was() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        relay.spoil("POST /api/v1/accountusers/setaccess.json", Fault::Failed);
        page.pick("Carol King", "Block").await?;
        page.wait_message(FAILED).await?;
        wait_row(page, "Blocked", false).await?;
        ensure!(relay.seen("/accountusers/setaccess.json").len() == 1, "nobody tries it twice");
        relay.heal();
        page.pick("Carol King", "Block").await?;
        page.wait_message("Carol King is blocked and signed out.").await?;
        wait_row(page, "Blocked", true).await?;
        page.pick("Carol King", "Unblock").await?;
        page.wait_message("Carol King can sign in again.").await?;
        wait_row(page, "Blocked", false).await?;

        page.goto("/team/groups").await?;
        page.button("New group").click().await?;
        let form = page.dialog("New group");
        form.textbox("Name of the group").fill("Clerks").await?;
        form.button("Save").click().await?;
        page.wait_message("The group “Clerks” is there.").await?;
        page.goto("/team").await?;
        let choose = async |group: &str| {
            page.button("Actions for Carol King").click().await?;
            page.get(Role::Menuitemradio, group).click().await
        };
        relay.spoil("/accountusers/move.json", Fault::Failed);
        choose("Clerks").await?;
        relay.wait_answered("/accountusers/move.json", 1).await?;
        page.wait_message(FAILED).await?;
        wait_row(page, "Clerks", false).await?;
        relay.heal();
        choose("Clerks").await?;
        page.wait_message("Carol King is now in “Clerks”.").await?;
        wait_row(page, "Clerks", true).await?;
        page.region("Messages").button("Undo").click().await?;
        page.wait_message("Carol King is in no group now.").await?;
        wait_row(page, "Clerks", false).await?;

        relay.spoil("DELETE /api/v1/accountusers.json", Fault::Failed);
        page.pick("Carol King", "Remove…").await?;
        page.dialog("Remove Carol King?").button("Remove").click().await?;
        relay.wait_answered("DELETE /api/v1/accountusers.json", 1).await?;
        page.wait_message(FAILED).await?;
        carol_s_row(page).wait().await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn a_right_that_is_not_saved_is_taken_back_and_one_is_taken_away() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        page.pick("Carol King", "Folders…").await?;
        let dialog = page.dialog("Carol King");
        let right = dialog.get(Role::Combobox, "Right in Documents");
        relay.spoil("/accountusers/setfolderaccess.json", Fault::Failed);
        right.choose("Edit").await?;
        dialog.wait_text(FAILED).await?;
        ensure!(right.value().await?.is_empty(), "it is as it was");
        page.assert_accessible("a right that was not saved").await?;
        relay.heal();
        right.choose("Edit").await?;
        dialog.wait_text("Saved: Carol King may edit “Documents”.").await?;
        dialog.button("Folders in Documents").click().await?;
        dialog.get(Role::Combobox, "Right in Contracts").wait().await?;
        right.choose("None").await?;
        dialog.wait_text("Saved: Carol King has no right of their own in “Documents”.").await?;
        dialog.link("May do").click().await?;
        dialog.wait_text("No folder was given to them yet.").await?;
        let carol = stage.another().await?;
        carol.sign_in_as(CAROL).await?;
        carol.goto("/account").await?;
        carol.region("What you may do").wait_text("You were given no folders yet.").await?;
        carol.into_browser().close().await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn groups_that_are_not_made_changed_or_deleted_stay_as_they_are() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        page.goto("/team/groups").await?;
        page.button("New group").click().await?;
        let form = page.dialog("New group");
        form.textbox("Name of the group").fill(&"g".repeat(101)).await?;
        form.button("Save").click().await?;
        form.wait_text("A group's name has 1 to 100 characters.").await?;
        form.textbox("Name of the group").fill("Clerks").await?;
        relay.spoil("POST /api/v1/usergroups.json", Fault::Failed);
        form.button("Save").click().await?;
        form.wait_text(FAILED).await?;
        page.assert_accessible("a group that was not made").await?;
        relay.heal();
        form.button("Save").click().await?;
        form.wait_gone().await?;
        let groups = page.get(Role::List, "Groups");
        groups.listitem("Clerks").wait().await?;

        page.pick("Clerks", "Edit…").await?;
        let form = page.dialog("Edit “Clerks”");
        form.textbox("Name of the group").fill("Writers").await?;
        form.get(Role::Spinbutton, "Storage of all together in MB").fill("500").await?;
        relay.spoil("PUT /api/v1/usergroups.json", Fault::Failed);
        form.button("Save").click().await?;
        form.wait_text(FAILED).await?;
        relay.heal();
        form.button("Save").click().await?;
        page.wait_message("The group “Writers” is changed.").await?;
        groups.listitem("Writers").wait_text("together").await?;

        relay.spoil("DELETE /api/v1/usergroups.json", Fault::Failed);
        page.pick("Writers", "Delete…").await?;
        let question = page.dialog("Delete the group “Writers”?");
        question.button("Delete").click().await?;
        relay.wait_answered("DELETE /api/v1/usergroups.json", 1).await?;
        page.wait_message(FAILED).await?;
        groups.listitem("Writers").wait().await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn whoever_is_gone_meanwhile_is_told_to_be() {
    browser(async |stage| {
        open(stage).await?;
        let other = stage.another().await?;
        let page = &stage.page;
        page.pick("Carol King", "Edit…").await?;
        let form = page.dialog("Carol King");
        form.textbox("Position").fill("Clerk").await?;
        other.sign_in().await?;
        other.goto("/team").await?;
        other.pick("Carol King", "Remove…").await?;
        other.dialog("Remove Carol King?").button("Remove").click().await?;
        other.wait_message("Carol King is no longer in the account.").await?;
        other.into_browser().close().await?;

        form.button("Save").click().await?;
        form.wait_text("This person is no longer in the account.").await?;
        page.assert_accessible("a form of somebody who is gone").await?;
        form.link("May do").click().await?;
        // Nobody knows the name any more: the dialog goes by the address.
        let form = page.dialog(CAROL.email);
        form.wait_text("This person is no longer in the account.").await?;
        page.press_anywhere(Key::Escape).await?;
        form.wait_gone().await?;
        page.pick("Carol King", "Block").await?;
        page.wait_message("This is no longer in the account").await?;
        wait_row(page, "Blocked", false).await?;
        page.reload().await?;
        page.heading("You work alone here").wait().await?;
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn less_than_what_is_stored_and_addresses_in_use_are_not_taken() {
    browser(async |stage| {
        open(stage).await?;
        let carol = stage.another().await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        page.pick("Carol King", "Folders…").await?;
        let dialog = page.dialog("Carol King");
        dialog.get(Role::Combobox, "Right in Scans").choose("Edit").await?;
        dialog.wait_text("Saved: Carol King may edit “Scans”.").await?;
        carol.sign_in_as(CAROL).await?;
        carol.open_folder("Scans").await?;
        carol.choose_files(&[folder.file("Large.bin", 3_000_000)?]).await?;
        carol.wait_done("Large.bin").await?;
        carol.into_browser().close().await?;

        dialog.link("Details").click().await?;
        dialog.get(Role::Spinbutton, "Storage in MB").fill("1").await?;
        dialog.button("Save").click().await?;
        dialog.wait_text("are used already: choose at least that, or 0.").await?;
        dialog.get(Role::Spinbutton, "Storage in MB").fill("0").await?;
        dialog.textbox("Mail address").fill(demo::EMAIL).await?;
        dialog.button("Save").click().await?;
        dialog.wait_text("Somebody already signs in with this address.").await?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;

        page.goto("/team/groups?edit=new").await?;
        let form = page.dialog("New group");
        form.textbox("Name of the group").fill("Clerks").await?;
        form.button("Save").click().await?;
        form.wait_gone().await?;
        page.goto("/team").await?;
        page.button("Actions for Carol King").click().await?;
        page.get(Role::Menuitemradio, "Clerks").click().await?;
        page.wait_message("Carol King is now in “Clerks”.").await?;
        page.goto("/team/groups").await?;
        page.pick("Clerks", "Edit…").await?;
        let form = page.dialog("Edit “Clerks”");
        form.get(Role::Spinbutton, "Storage of all together in MB").fill("1").await?;
        form.button("Save").click().await?;
        form.wait_text("are used already: choose at least that, or 0.").await?;

        page.goto("/team/people?add=1").await?;
        let form = page.dialog("Add a person");
        for (field, text) in [
            ("First name", "Dan"),
            ("Last name", "Lee"),
            ("Mail address", demo::EMAIL),
            ("Password", "a password of his"),
        ] {
            form.textbox(field).fill(text).await?;
        }
        form.button("Add").click().await?;
        form.wait_text("Somebody already signs in with this address. Nothing was changed.").await?;
        page.assert_accessible("an address that is taken").await?;
        page.assert_clean_but(&["403", "400", "404"]).await
    });
}

#[test]
fn an_administrator_manages_people_until_somebody_takes_that_away() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.add_member_as(CAROL, Joining { is_admin: true, ..Joining::default() }).await?;
        page.sign_in_as(CAROL).await?;
        page.goto("/team/people?add=1").await?;
        let form = page.dialog("Add a person");
        for (field, text) in [
            ("First name", "Tom"),
            ("Last name", "Berger"),
            ("Mail address", "tom@portico.example"),
            ("Password", "a password of his"),
        ] {
            form.textbox(field).fill(text).await?;
        }
        form.button("Add").click().await?;
        form.wait_gone().await?;
        let tom = page.get(Role::List, "People of the account").listitem("Tom Berger");
        page.pick("Tom Berger", "Block").await?;
        page.wait_message("Tom Berger is blocked and signed out.").await?;
        page.pick("Tom Berger", "Unblock").await?;
        page.wait_message("Tom Berger can sign in again.").await?;

        let owner = stage.another().await?;
        owner.sign_in().await?;
        owner.goto("/team").await?;
        owner.pick("Carol King", "Edit…").await?;
        let form = owner.dialog("Carol King");
        form.get(Role::Combobox, "What they do in the account").choose("Files and tasks").await?;
        form.button("Save").click().await?;
        owner.wait_message("Carol King is changed.").await?;
        owner.into_browser().close().await?;
        page.pick("Tom Berger", "Block").await?;
        page.wait_message("you do not manage the account any more. Nothing was changed.").await?;
        ensure!(!tom.text().await?.contains("Blocked"), "nothing was changed");
        page.reload().await?;
        page.heading("This is for who manages the account").wait().await?;
        page.assert_clean_but(&["404"]).await
    });
}
