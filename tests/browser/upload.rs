//! Files into the drive: by the file input, and dragged in from outside.

use std::path::PathBuf;

use support::{Folder, Name, Result, Role, browser, zip_holds};

#[test]
fn a_large_file_arrives_byte_for_byte() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file("Measured twice.bin", 100 << 20)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&[&file]).await?;
        page.row("Measured twice.bin").wait().await?;
        page.wait_done("Measured twice.bin").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.transfer("Measured twice.bin").wait_gone().await?;
        page.pick("Measured twice.bin", "Download").await?;
        let saved = page.downloaded("Measured twice.bin").await?;
        Folder::assert_same(&file, &saved)
    });
}

#[test]
fn a_dropped_folder_of_two_hundred_files_arrives_whole() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let mut files = Vec::new();
        for number in 0..200_u64 {
            let name = format!("Together/{}/{}/file {number}.bin", number % 4, number % 7);
            files.push((name.clone(), folder.file(&name, number * 331)?));
        }
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        // The middle of the listing is below its last row: a drop counts there as well.
        page.drop_files(&page.listing(), &[folder.path().join("Together")]).await?;
        page.wait_all_done(200).await?;
        page.row("Together").wait().await?;
        page.open_folder("Together").await?;
        page.wait_rows(&["0", "1", "2", "3"]).await?;
        page.session().back().await?;
        page.button("Minimize transfers").click().await?;
        page.pick("Together", "Download").await?;
        zip_holds(&page.downloaded("Together.zip").await?, &files)
    });
}

#[test]
fn files_and_folders_are_dropped_on_a_row_and_on_an_empty_folder() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.text("Alone.txt", "by itself")?;
        folder.text("Two/one.txt", "first")?;
        folder.text("Two/two.txt", "")?;
        page.sign_in().await?;
        let both = [file, folder.path().join("Two")];
        page.open_folder("Documents").await?;
        page.drop_files(&page.row("Meeting notes.md"), &both).await?;
        page.row("Alone.txt").wait().await?;
        page.row("Two").wait().await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        page.drop_files(&page.get(Role::Main, Name::Any), &both).await?;
        page.wait_rows(&["Two", "Alone.txt"]).await?;
        page.open_folder("Two").await?;
        page.wait_rows(&["one.txt", "two.txt"]).await
    });
}

#[test]
fn a_folder_is_chosen() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        folder.text("Chosen/inside/deep.txt", "deep")?;
        folder.text("Chosen/top.txt", "top")?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_folder(&folder.path().join("Chosen")).await?;
        page.open_folder("Chosen").await?;
        page.wait_rows(&["inside", "top.txt"]).await
    });
}

#[test]
fn a_name_that_is_taken_meanwhile_is_asked_about() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        let panel = page.region("Transfers");
        let names = ["Letter (1).txt", "Letter.txt"];
        for (turn, decision) in ["Skip", "Keep both"].into_iter().enumerate() {
            // Two of one name: whichever comes later meets the other, which no plan could see.
            let both: Vec<PathBuf> = ["first", "second"]
                .iter()
                .map(|text| folder.text(&format!("{turn}/{text}/Letter.txt"), text))
                .collect::<Result<_, _>>()?;
            if turn > 0 {
                page.row("Letter.txt").wait().await?;
                page.pick("Letter.txt", "Move to trash").await?;
                page.row("Letter.txt").wait_gone().await?;
            }
            page.choose_files(&both).await?;
            panel.wait_text("Name already taken").await?;
            page.button("Decide about Letter.txt").click().await?;
            page.menuitem(decision).click().await?;
            if decision == "Skip" {
                panel.wait_text("Canceled").await?;
                page.wait_all_done(1).await?;
            } else {
                page.wait_all_done(2).await?;
            }
            panel.button("Clear finished").click().await?;
            panel.wait_gone().await?;
            let there = if decision == "Skip" { &names[1..] } else { &names[..] };
            page.wait_rows(there).await?;
        }
        // That the name was taken is the server's answer to a file that was sent whole.
        page.assert_clean_but(&["409 (Conflict)"]).await
    });
}
