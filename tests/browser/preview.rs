//! What is in files, shown over the listing: pictures, sounds, documents, text, and what cannot be shown.

use anyhow::ensure;
use serde_json::Value;
use support::{Conditions, Folder, Key, Name, Page, Result, Role, browser, eventually};

/// Opens the file `name` of the listing by its name.
async fn open(page: &Page, name: &str) -> Result {
    page.row(name).link(name).click().await?;
    page.dialog(name).wait().await
}

/// Waits until the expression is true.
async fn wait_true(page: &Page, what: &str, expression: &str) -> Result {
    let is_true =
        async || Ok((page.evaluate(expression).await? == Value::Bool(true)).then_some(()));
    eventually(what, is_true).await
}

#[test]
fn pictures_are_shown_zoomed_and_gone_through_by_keyboard() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Photos").await?;
        let folder = page.path().await?;
        open(page, "Harbor at dawn.jpg").await?;
        let harbor = page.dialog("Harbor at dawn.jpg");
        wait_true(
            page,
            "the picture",
            "document.querySelector('dialog img')?.naturalWidth === 900",
        )
        .await?;
        harbor.wait_text("1 of 3").await?;
        let scale = "document.querySelector('dialog img').clientWidth / 900 > 1.4";
        harbor.button("Zoom in").click().await?;
        page.press_anywhere("+").await?;
        wait_true(page, "a larger picture", scale).await?;
        harbor.button("Fit to the window").click().await?;
        wait_true(page, "a smaller picture", &format!("!({scale})")).await?;

        page.press_anywhere(Key::Right).await?;
        page.dialog("Lavender field.jpg").wait_text("2 of 3").await?;
        page.dialog(Name::Any).button("Next file").click().await?;
        let last = page.dialog("Night train.jpg");
        last.wait_text("3 of 3").await?;
        ensure!(last.button("Next file").is_disabled().await?);
        // The address is the picture's own: loaded anew it is there again, and a way out leads to the folder.
        ensure!(page.path().await?.starts_with(&format!("{folder}?view=")));
        page.reload().await?;
        last.wait_text("3 of 3").await?;
        page.press_anywhere(Key::Left).await?;
        page.dialog("Lavender field.jpg").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        ensure!(page.path().await? == folder);
        // The keyboard goes on where the pictures were left.
        ensure!(page.row("Lavender field.jpg").state("selected").await? == Some(Value::Bool(true)));

        page.listing().press(Key::Enter).await?;
        page.dialog("Lavender field.jpg").wait().await?;
        page.session().back().await?;
        page.dialog(Name::Any).wait_gone().await?;
        ensure!(page.path().await? == folder);
        page.pick("Night train.jpg", "Open").await?;
        last.button("Close").click().await?;
        page.dialog(Name::Any).wait_gone().await?;
        ensure!(page.path().await? == folder);
        page.assert_clean().await
    });
}

#[test]
fn text_is_shown_and_never_runs() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let script = "<script>document.title = 'ran'</script>";
        let markdown = format!(
            "# Plan\n\nSee [the site](https://example.com/) and [this](javascript:alert(1)).\n\n{script}\n\n\
             | Part | Price |\n|---|---|\n| Roof | 12 |\n"
        );
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10' \
                   onload=\"top.document.title='ran'\"><script>top.document.title='ran'</script></svg>";
        let files = [
            folder.text("Page.html", &format!("<!doctype html><p>Hello</p>{script}"))?,
            folder.text("Plan.md", &markdown)?,
            folder.text("Sign.svg", svg)?,
            folder.text("Table.csv", "Name;Note\n\"Ann; Lee\";\"<b>bold</b>\"\n")?,
            folder.text("UNKNOWN", "Known after all")?,
            folder.text("Train.log", &"a line of a long train\n".repeat(60_000))?,
        ];
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&files).await?;
        page.wait_all_done(files.len()).await?;

        open(page, "Page.html").await?;
        page.region("Page.html").wait_text(script).await?;
        page.press_anywhere(Key::Right).await?;
        let plan = page.region("Plan.md");
        plan.wait_text(script).await?;
        plan.get(Role::Heading, "Plan").wait().await?;
        plan.link("the site").wait().await?;
        ensure!(!plan.link("this").is_there().await?, "a link that would run something");
        plan.get(Role::Table, Name::Any).wait_text("Roof").await?;
        page.press_anywhere(Key::Right).await?;
        wait_true(page, "the drawing", "document.querySelector('dialog img')?.naturalWidth === 10")
            .await?;
        page.press_anywhere(Key::Right).await?;
        let table = page.get(Role::Table, "Table.csv");
        table.get(Role::Columnheader, "Note").wait().await?;
        table.get(Role::Cell, "Ann; Lee").wait().await?;
        table.get(Role::Cell, "<b>bold</b>").wait().await?;
        page.press_anywhere(Key::Right).await?;
        page.region("Train.log").wait_text("a line of a long train").await?;
        page.dialog(Name::Any).wait_text("Only the first 1 MB are shown.").await?;
        page.press_anywhere(Key::Right).await?;
        page.region("UNKNOWN").wait_text("Known after all").await?;
        ensure!(!page.session().title().await?.contains("ran"));
        page.assert_clean().await
    });
}

#[test]
fn sounds_and_documents_are_shown_by_the_browser() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Music").await?;
        open(page, "Lullaby, second idea.wav").await?;
        wait_true(page, "the sound", "document.querySelector('audio')?.duration > 1").await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.open_files().await?;
        open(page, "Garden party.pdf").await?;
        wait_true(
            page,
            "the document",
            "document.querySelector('dialog iframe')?.title === 'Garden party.pdf'",
        )
        .await?;
        page.assert_clean().await
    });
}

#[test]
fn what_cannot_be_shown_says_so_and_can_be_had() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let noise = folder.file("noise.xyz", 70_000)?;
        let files = [
            folder.text("broken.jpg", "this is no picture")?,
            folder.text("empty.txt", "")?,
            folder.text("letter.docx", "PK")?,
            noise.clone(),
        ];
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&files).await?;
        page.wait_all_done(files.len()).await?;
        let dialog = page.dialog(Name::Any);
        for (name, told) in [
            ("broken.jpg", "This file cannot be shown here"),
            ("empty.txt", "This file is empty"),
            ("letter.docx", "This file cannot be shown here"),
            ("noise.xyz", "This file cannot be shown here"),
        ] {
            open(page, name).await?;
            dialog.get(Role::Heading, told).wait().await?;
            if name != "noise.xyz" {
                page.press_anywhere(Key::Escape).await?;
                dialog.wait_gone().await?;
            }
        }
        dialog.button("Save to this computer").click().await?;
        Folder::assert_same(&noise, &page.downloaded("noise.xyz").await?)?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;

        page.goto("/files?view=nothing").await?;
        dialog.get(Role::Heading, "This file is not here any more").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;
        ensure!(page.path().await? == "/files");
        page.assert_clean().await
    });
}

#[test]
fn a_file_that_does_not_come_can_be_tried_again() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        // The viewers themselves have come.
        open(page, "Meeting notes.md").await?;
        page.region("Meeting notes.md").wait_text("The garden house gets its roof").await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.set_network(Conditions::Offline).await?;
        open(page, "Travel checklist.txt").await?;
        let dialog = page.dialog("Travel checklist.txt");
        dialog.get(Role::Heading, "The file could not be loaded").wait().await?;
        page.set_network(Conditions::Good).await?;
        dialog.button("Try again").click().await?;
        page.region("Travel checklist.txt").wait_text("Rain jacket").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}
