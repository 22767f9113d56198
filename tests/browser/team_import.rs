//! Tables of people: in every encoding, with rows and groups that are refused, and stopped on the way.

use std::path::PathBuf;

use anyhow::ensure;
use support::{Fault, Folder, Locator, Name, Page, Person, Relay, Result, Role, Stage, browser};

/// Which byte of two comes first.
type Order = fn(u16) -> [u8; 2];

const HEADS: &str = "email,first name,last name,group\n";

fn main(page: &Page) -> Locator<'_> {
    page.get(Role::Main, Name::Any)
}

fn preview(page: &Page) -> Locator<'_> {
    page.region("What would happen")
}

/// A row of the table, as the page shows it.
fn row(page: &Page, number: u64) -> Locator<'_> {
    page.get(Role::List, "What would happen").listitem(format!("Row {number}"))
}

fn encoding(page: &Page) -> Locator<'_> {
    page.get(Role::Combobox, "The file is written in")
}

/// The import of somebody who is signed in; what passes can be spoiled.
async fn open(stage: &mut Stage) -> Result<Relay> {
    let relay = stage.relay().await?;
    stage.page.sign_in().await?;
    stage.page.goto("/team/import").await?;
    Ok(relay)
}

fn write(folder: &Folder, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.text(name, "")?;
    std::fs::write(&path, bytes)?;
    Ok(path)
}

/// What was left out, as it is saved.
async fn rest(page: &Page) -> Result<String> {
    preview(page).button("Save what was left out as CSV").click().await?;
    Ok(std::fs::read_to_string(page.downloaded("left-out.csv").await?)?)
}

#[test]
fn tables_are_read_in_whatever_they_are_written_in() {
    browser(async |stage| {
        open(stage).await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let table = |name: &str| format!("{HEADS}zoe@portico.example,Zoë,{name},\n");
        let cases: [(&str, Order, &[u8]); 4] = [
            ("Müller", u16::to_le_bytes, &[0xff, 0xfe]),
            ("Möller", u16::to_be_bytes, &[0xfe, 0xff]),
            ("Mäller", u16::to_le_bytes, &[]),
            ("Moeller", u16::to_be_bytes, &[]),
        ];
        for (name, order, mark) in cases {
            let text = table(name);
            let bytes = mark.iter().copied().chain(text.encode_utf16().flat_map(order));
            let bytes: Vec<u8> = bytes.collect();
            page.choose("CSV file", &[write(&folder, "wide.csv", &bytes)?]).await?;
            row(page, 2).wait_text(&format!("Zoë {name}")).await?;
            ensure!(encoding(page).value().await? == "utf-16", "{name}");
        }
        page.choose("CSV file", &[folder.text("plain.csv", &table("Müller"))?]).await?;
        row(page, 2).wait_text("Zoë Müller").await?;
        ensure!(encoding(page).value().await? == "utf-8");
        encoding(page).choose("Windows (Western European)").await?;
        row(page, 2).wait_text("ZoÃ« MÃ¼ller").await?;
        // Read in a wrong way it seems to be no table, and that is not the end.
        encoding(page).choose("UTF-16").await?;
        main(page).wait_text("The first row names no columns").await?;
        ensure!(!preview(page).is_there().await?, "there is nothing to add");
        page.assert_accessible("a table that is read in a wrong way").await?;
        encoding(page).choose("UTF-8").await?;
        row(page, 2).wait_text("Zoë Müller").await?;
        preview(page).button("Add 1 person").click().await?;
        main(page).wait_text("1 person was added, 0 failed.").await?;
        page.assert_clean().await
    });
}

#[test]
fn a_row_or_a_group_that_is_refused_stops_nobody_else() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let long = "g".repeat(101);
        let table = format!(
            "{HEADS}ann@portico.example,Ann,Lee,Writers\n\
             bob@portico.example,Bob,Lee,\n\
             cid@portico.example,Cid,Lee,\n\
             dan@portico.example,Dan,Lee,{long}\n"
        );
        page.choose("CSV file", &[folder.text("team.csv", &table)?]).await?;
        preview(page).wait_text("3 people would be added").await?;
        preview(page).wait_text("1 row would be left out").await?;
        row(page, 5).wait_text("A group's name has at most 100 characters").await?;
        // Meanwhile somebody else has added one of them.
        let bob = Person {
            email: "bob@portico.example",
            password: "a password of his",
            first_name: "Bob",
            last_name: "Lee",
        };
        page.add_member(bob).await?;
        relay.spoil("POST /api/v1/usergroups.json", Fault::Failed);
        preview(page).button("Add 3 people").click().await?;
        main(page).wait_text("1 person was added, 2 failed.").await?;
        page.wait_message("1 person was added, 2 failed.").await?;
        row(page, 2).wait_text("The group “Writers” could not be made.").await?;
        row(page, 3).wait_text("Somebody already signs in with this address.").await?;
        row(page, 4).wait_text("Added").await?;
        page.assert_accessible("an import that went well in part").await?;
        let rest = rest(page).await?;
        for part in ["ann@", "bob@", "dan@", "could not be made", &long] {
            ensure!(rest.contains(part), "{part} is not in {rest}");
        }
        ensure!(!rest.contains("cid@"), "{rest}");

        // What was left out can be mended and chosen again.
        relay.heal();
        page.choose("CSV file", &[folder.text("rest.csv", &rest)?]).await?;
        preview(page).wait_text("1 person would be added").await?;
        preview(page).button("Add 1 person").click().await?;
        main(page).wait_text("1 person was added, 0 failed.").await?;
        page.navigation("Team").link("People").click().await?;
        let people = page.get(Role::List, "People of the account");
        people.listitem("Ann Lee").wait_text("Writers").await?;
        page.assert_clean_but(&["500", "403", "404", "400"]).await
    });
}

#[test]
fn a_stopped_import_says_of_every_row_what_became_of_it() {
    browser(async |stage| {
        let relay = open(stage).await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let lines = (0..40).map(|number| format!("p{number}@portico.example,Person,Number,\n"));
        let table: String = std::iter::once(HEADS.to_owned()).chain(lines).collect();
        page.choose("CSV file", &[folder.text("team.csv", &table)?]).await?;
        relay.hold("POST /api/v1/accountusers.json");
        preview(page).button("Add 40 people").click().await?;
        main(page).wait_text("0 of 40 done").await?;
        preview(page).button("Stop").click().await?;
        main(page).wait_text("It ends with those that are under way.").await?;
        page.assert_accessible("an import that is stopping").await?;
        relay.release();
        // Four are under way at a time.
        main(page).wait_text("Stopped: 4 people were added, 0 failed.").await?;
        row(page, 5).wait_text("Added").await?;
        row(page, 6).wait_text("The import was stopped before this row").await?;
        let rest = rest(page).await?;
        ensure!(rest.lines().count() == 37, "{rest}");
        ensure!(!rest.contains("p3@") && rest.contains("p4@") && rest.contains("p39@"), "{rest}");

        // Going on with the same file leaves out who is there.
        page.choose("CSV file", &[folder.text("again.csv", &table)?]).await?;
        preview(page).wait_text("36 people would be added").await?;
        row(page, 2).wait_text("Is in the account already").await?;
        page.choose("CSV file", &[folder.text("rest.csv", &rest)?]).await?;
        preview(page).button("Add 36 people").click().await?;
        main(page).wait_text("36 people were added, 0 failed.").await?;
        page.assert_clean().await
    });
}
