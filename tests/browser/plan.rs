//! What an upload would meet is asked before its first byte.

use std::path::PathBuf;

use anyhow::ensure;
use support::{Folder, Name, Page, Result, Role, browser};

const REPLACE: &str = "Replace by a new version";

/// The content that the file `name` of the listing has by now.
async fn content(page: &Page, name: &str) -> Result<String> {
    page.pick(name, "Download").await?;
    let saved = page.downloaded(name).await?;
    let content = std::fs::read_to_string(&saved)?;
    std::fs::remove_file(saved)?;
    Ok(content)
}

#[test]
fn a_taken_name_is_asked_about() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        let versions: Vec<PathBuf> = ["first", "second", "third", "fourth"]
            .iter()
            .map(|text| folder.text(&format!("{text}/Letter.txt"), text))
            .collect::<Result<_, _>>()?;
        page.choose_files(&versions[..1]).await?;
        page.wait_done("Letter.txt").await?;
        let panel = page.region("Transfers");
        panel.button("Clear finished").click().await?;
        let dialog = page.dialog("Upload to “Scans”");
        for (number, decision) in [(1, "Skip"), (2, "Keep both"), (3, REPLACE)] {
            page.choose_files(&versions[number..=number]).await?;
            dialog.get(Role::Heading, "A file of this name is there already").wait().await?;
            page.assert_accessible("the plan of an upload").await?;
            dialog.get(Role::Combobox, "What becomes of Letter.txt").choose(decision).await?;
            if decision == "Skip" {
                let upload = dialog.button("Upload 0 items");
                ensure!(upload.is_disabled().await?, "Nothing is left to upload.");
                dialog.button("Cancel").click().await?;
                dialog.wait_gone().await?;
                continue;
            }
            dialog.button("Upload 1 item").click().await?;
            let name = if decision == REPLACE { "Letter.txt" } else { "Letter (1).txt" };
            page.wait_done(name).await?;
            panel.button("Clear finished").click().await?;
            page.transfer(name).wait_gone().await?;
        }
        page.wait_rows(&["Letter (1).txt", "Letter.txt"]).await?;
        ensure!(content(page, "Letter.txt").await? == "fourth");
        ensure!(content(page, "Letter (1).txt").await? == "third");
        Ok(())
    });
}

#[test]
fn a_whole_tree_is_compared_and_what_is_the_same_is_not_sent() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        for (name, text) in
            [("same.txt", "the same"), ("deep/other.txt", "before"), ("gone.txt", "x")]
        {
            folder.text(&format!("Tree/{name}"), text)?;
        }
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_folder(&folder.path().join("Tree")).await?;
        page.wait_all_done(3).await?;
        let panel = page.region("Transfers");
        panel.button("Clear finished").click().await?;
        panel.wait_gone().await?;
        folder.text("Tree/deep/other.txt", "afterwards")?;
        folder.text("Tree/new.txt", "new")?;
        relay.forget();
        page.choose_folder(&folder.path().join("Tree")).await?;
        let dialog = page.dialog("Upload to “Scans”");
        dialog.wait_text("2 files are there already with the same content").await?;
        dialog.get(Role::Heading, "A folder of this name is there already").wait().await?;
        let one = dialog.get(Role::Combobox, "What becomes of other.txt");
        one.choose(REPLACE).await?;
        dialog.button("Upload 2 items").click().await?;
        page.wait_all_done(2).await?;
        // What is new goes whole; a new version of what is there step by step.
        ensure!(relay.seen("/upload/small_file").len() == 1, "The new file was sent.");
        ensure!(relay.seen("/upload/close_file_upload").len() == 1, "The changed file was sent.");
        page.open_folder("Tree").await?;
        page.wait_rows(&["deep", "gone.txt", "new.txt", "same.txt"]).await?;
        page.open_folder("deep").await?;
        page.wait_rows(&["other.txt"]).await?;
        ensure!(content(page, "other.txt").await? == "afterwards");
        Ok(())
    });
}

#[test]
fn names_that_cannot_be_are_told_and_left_out() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        folder.text("Odd/what?.txt", "1")?;
        folder.text("Odd/a|b/inside.txt", "2")?;
        folder.text("Odd/good.txt", "3")?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_folder(&folder.path().join("Odd")).await?;
        let dialog = page.dialog("Upload to “Scans”");
        dialog.wait_text("2 names are not possible here.").await?;
        dialog.wait_text("what?.txt").await?;
        dialog.button("Upload 1 item").click().await?;
        page.wait_all_done(1).await?;
        page.open_folder("Odd").await?;
        page.wait_rows(&["good.txt"]).await
    });
}

#[test]
fn the_same_files_again_are_nothing_to_send() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.text("Twice.txt", "once is enough")?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&[&file]).await?;
        page.wait_done("Twice.txt").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.choose_files(&[&file]).await?;
        page.wait_message("is there already with the same content").await?;
        page.wait_rows(&["Twice.txt"]).await?;
        ensure!(!page.dialog(Name::Any).is_there().await?, "There is nothing to ask.");
        Ok(())
    });
}

#[test]
fn a_folder_that_cannot_be_looked_into_keeps_nobody_from_uploading() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.text("Late.txt", "late")?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        relay.spoil("/folder/list.json", support::Fault::Failed);
        page.choose_files(&[&file]).await?;
        page.wait_done("Late.txt").await?;
        relay.heal();
        page.button("Refresh").click().await?;
        page.row("Late.txt").wait().await?;
        page.assert_clean_but(&["500"]).await
    });
}
