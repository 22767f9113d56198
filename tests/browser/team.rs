//! The people of an account: added, changed, given folders, grouped, imported, and refused.

use std::fmt::Write as _;

use anyhow::ensure;
use support::{Folder, Name, Page, Person, Result, Role, browser};

/// Somebody who works in the demonstration's account.
const CAROL: Person = Person {
    email: "carol@portico.example",
    password: "a password of hers",
    first_name: "Carol",
    last_name: "King",
};

/// Adds Carol to the account that is signed in.
async fn add_carol(page: &Page, duty: &str) -> Result {
    page.goto("/team").await?;
    page.button("Add a person").click().await?;
    let dialog = page.dialog("Add a person");
    dialog.textbox("First name").fill(CAROL.first_name).await?;
    dialog.textbox("Last name").fill(CAROL.last_name).await?;
    dialog.textbox("Mail address").fill(CAROL.email).await?;
    dialog.textbox("Password").fill(CAROL.password).await?;
    dialog.get(Role::Combobox, "What they do in the account").choose(duty).await?;
    dialog.button("Add").click().await?;
    dialog.wait_gone().await?;
    page.wait_message("Carol King is in the account now.").await?;
    page.get(Role::List, "People of the account").listitem("Carol King").wait().await
}

#[test]
fn somebody_is_added_given_a_folder_blocked_and_removed() {
    browser(async |stage| {
        let carol = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.button("Account of Dana Demo").click().await?;
        page.menuitem("Team").click().await?;
        page.get(Role::Heading, "You work alone here").wait().await?;
        page.assert_accessible("a team of one").await?;
        add_carol(page, "Files and tasks").await?;
        page.assert_accessible("a team").await?;

        page.pick("Carol King", "Folders…").await?;
        let dialog = page.dialog("Carol King");
        let right = dialog.get(Role::Combobox, "Right in Documents");
        right.choose("View").await?;
        dialog.wait_text("Saved: Carol King may view “Documents”.").await?;
        dialog.button("Folders in Documents").click().await?;
        let inner = dialog.get(Role::Combobox, "Right in Contracts");
        inner.choose("Edit").await?;
        dialog.wait_text("Saved: Carol King may edit “Contracts”.").await?;
        page.assert_accessible("rights in folders").await?;
        dialog.link("May do").click().await?;
        dialog.wait_text("“Documents”: look and download").await?;
        dialog.link("Details").click().await?;
        dialog.textbox("Position").fill("Clerk").await?;
        dialog.get(Role::Spinbutton, "Storage in MB").fill("999999999").await?;
        dialog.button("Save").click().await?;
        dialog.wait_text("The account itself has").await?;
        page.assert_accessible("the form of a person").await?;
        dialog.get(Role::Spinbutton, "Storage in MB").fill("100").await?;
        dialog.button("Save").click().await?;
        dialog.wait_gone().await?;
        page.wait_message("Carol King is changed.").await?;
        ensure!(!page.path().await?.contains("person="));

        // She sees what she was given, and not the team.
        carol.sign_in_as(CAROL).await?;
        carol.row("Documents").wait().await?;
        ensure!(!carol.row("Welcome.md").is_there().await?, "it is not hers");
        carol.button("Account of Carol King").click().await?;
        carol.menuitem("Account").wait().await?;
        ensure!(!carol.menuitem("Team").is_there().await?, "not for her");
        carol.menuitem("Account").click().await?;
        carol.region("What you may do").wait_text("“Documents”: look and download").await?;
        carol.assert_accessible("the profile of a member").await?;
        carol.goto("/team").await?;
        carol.get(Role::Heading, "This is for who manages the account").wait().await?;
        carol.assert_accessible("a closed team").await?;
        carol.goto("/team/import").await?;
        carol.get(Role::Heading, "This is for who manages the account").wait().await?;

        page.pick("Carol King", "Block").await?;
        page.wait_message("Carol King is blocked and signed out.").await?;
        let row = page.get(Role::List, "People of the account").listitem("Carol King");
        row.wait_text("Blocked").await?;
        carol.goto("/files").await?;
        carol.wait_path("/sign-in").await?;
        page.region("Messages").button("Undo").click().await?;
        page.wait_message("Carol King can sign in again.").await?;
        page.pick("Carol King", "Remove…").await?;
        let question = page.dialog("Remove Carol King?");
        question.wait_text("This cannot be undone.").await?;
        question.button("Remove").click().await?;
        page.wait_message("Carol King is no longer in the account.").await?;
        page.get(Role::Heading, "You work alone here").wait().await?;
        carol.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn groups_are_made_filled_and_deleted_and_nobody_shuts_themselves_out() {
    browser(async |stage| {
        let carol = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        add_carol(page, "Manages the account").await?;
        page.navigation("Team").link("Groups").click().await?;
        page.get(Role::Heading, "There are no groups yet").wait().await?;
        page.assert_accessible("no groups").await?;
        page.button("New group").click().await?;
        let dialog = page.dialog("New group");
        dialog.button("Save").click().await?;
        dialog.wait_text("A group's name has 1 to 100 characters.").await?;
        dialog.textbox("Name of the group").fill("Clerks").await?;
        dialog.get(Role::Spinbutton, "Storage of all together in MB").fill("500").await?;
        dialog.button("Save").click().await?;
        page.wait_message("The group “Clerks” is there.").await?;
        let group = page.get(Role::List, "Groups").listitem("Clerks");
        group.wait_text("together").await?;
        page.assert_accessible("groups").await?;
        page.navigation("Team").link("People").click().await?;
        page.button("Actions for Carol King").click().await?;
        page.get(Role::Menuitemradio, "Clerks").click().await?;
        page.wait_message("Carol King is now in “Clerks”.").await?;
        let row = page.get(Role::List, "People of the account").listitem("Carol King");
        row.wait_text("Clerks").await?;
        let groups = page.get(Role::Combobox, "Group");
        groups.choose("Without a group").await?;
        page.get(Role::Heading, "Nobody fits").wait().await?;
        groups.choose("Clerks").await?;
        row.wait().await?;
        page.get(Role::Searchbox, "Search people").fill("carol").await?;
        page.wait_path("/team/people?group=").await?;
        row.wait().await?;

        carol.sign_in_as(CAROL).await?;
        carol.goto("/team").await?;
        let own = carol.get(Role::List, "People of the account").listitem("Carol King");
        own.wait_text("you").await?;
        carol.button("Actions for Carol King").click().await?;
        // The reason is part of the item's name.
        for deed in ["Remove…", "Block"] {
            let item = carol.menuitem(Name::containing(deed));
            item.wait_text("This is you").await?;
            ensure!(item.is_disabled().await?, "{deed}: nobody shuts themselves out");
        }
        carol.assert_accessible("the menu of oneself").await?;

        page.goto("/team/groups").await?;
        page.pick("Clerks", "Delete…").await?;
        page.dialog("Delete the group “Clerks”?").button("Delete").click().await?;
        page.wait_message("The group “Clerks” is gone.").await?;
        page.get(Role::Heading, "There are no groups yet").wait().await?;
        // Somebody else who manages the account removes her, and she is told when she goes on.
        page.goto("/team").await?;
        page.pick("Carol King", "Remove…").await?;
        page.dialog("Remove Carol King?").button("Remove").click().await?;
        page.get(Role::Heading, "You work alone here").wait().await?;
        carol.goto("/team").await?;
        carol.wait_path("/sign-in").await?;
        carol.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_table_is_shown_before_its_people_are_added() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        add_carol(page, "Files alone").await?;
        page.navigation("Team").link("Import").click().await?;
        page.assert_accessible("the import, no file").await?;
        page.choose("CSV file", &[folder.text("notes.txt", "no table at all")?]).await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("The first row names no columns").await?;
        let table = "E-Mail;Vorname;Nachname;Gruppe;Rolle\r\n\
            ann@portico.example;Ann;Lee;Writers;user\r\n\
            carol@portico.example;Carol;King;;\r\n\
            ann@portico.example;Ann;Lee;;\r\n\
            nonsense;Bob;Lee;;\r\n\
            cid@portico.example;Cid;Müller;Writers;files\r\n";
        // As a spreadsheet in Western Europe writes it.
        let path = folder.text("team.csv", "")?;
        let bytes: Vec<u8> =
            table.chars().filter_map(|it| u8::try_from(u32::from(it)).ok()).collect();
        std::fs::write(&path, bytes)?;
        page.choose("CSV file", &[&path]).await?;
        let preview = page.region("What would happen");
        preview.wait_text("2 people would be added").await?;
        preview.wait_text("3 rows would be left out").await?;
        preview.wait_text("New groups: Writers").await?;
        let rows = page.get(Role::List, "What would happen");
        rows.listitem("Row 6").wait_text("Cid Müller").await?;
        rows.listitem("Row 3").wait_text("Is in the account already").await?;
        rows.listitem("Row 4").wait_text("Has the address of row 2").await?;
        page.assert_accessible("the preview of an import").await?;
        page.get(Role::Combobox, "Rows").choose("Rows that would be left out").await?;
        rows.listitem("Row 6").wait_gone().await?;
        page.get(Role::Combobox, "Rows").choose("All rows").await?;
        preview.button("Add 2 people").click().await?;
        main.wait_text("2 people were added, 0 failed.").await?;
        rows.listitem("Row 6").wait_text("Added").await?;
        preview.button("Save what was left out as CSV").click().await?;
        let rest = std::fs::read_to_string(page.downloaded("left-out.csv").await?)?;
        ensure!(rest.contains("nonsense") && !rest.contains("Müller"), "{rest}");
        page.navigation("Team").link("People").click().await?;
        let people = page.get(Role::List, "People of the account");
        people.listitem("Cid Müller").wait_text("Writers").await?;

        // Fifty thousand rows: the page goes on, and no more people are added than fit.
        let mut large = String::from("email,first name,last name\n");
        for number in 0..50_000 {
            writeln!(large, "p{number}@portico.example,Person,Number")?;
        }
        page.navigation("Team").link("Import").click().await?;
        page.choose("CSV file", &[folder.text("large.csv", &large)?]).await?;
        preview.wait_text("97 people would be added").await?;
        preview.wait_text("49,903 rows would be left out").await?;
        page.assert_clean().await
    });
}
