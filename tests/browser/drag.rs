//! Dragging: rows into a folder that is listed and up the way, files of this computer into the folder they are dropped on.

use support::{Folder, Key, Role, browser};

#[test]
fn rows_are_dragged_into_a_folder_and_up_the_way() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Travel checklist.txt").wait().await?;
        let before = page.listing().count(".row").await?;

        page.drag(&page.row("Travel checklist.txt"), &page.row("Contracts")).await?;
        page.row("Travel checklist.txt").wait_gone().await?;
        page.wait_message("1 item moved to “Contracts”.").await?;
        page.listing().press(Key::Control + "z").await?;
        page.row("Travel checklist.txt").wait().await?;

        // A folder is no place for itself: it stays where it is, and so does everything else.
        page.drag(&page.row("Contracts"), &page.row("Contracts")).await?;
        // What is selected goes together.
        page.row("Contracts").click().await?;
        page.listing().press(Key::Control + "a").await?;
        page.drag(&page.row("Contracts"), &page.navigation("Path").link("Files")).await?;
        page.get(Role::Heading, "This folder is empty").wait().await?;
        page.wait_message(&format!("{before} items moved to “Files”.")).await?;
        page.open_files().await?;
        page.row("Contracts").wait().await?;
        page.row("Travel checklist.txt").wait().await
    });
}

#[test]
fn files_go_into_the_folder_that_they_are_dropped_on() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.text("Signed.txt", "by both")?;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.drop_files(&page.row("Contracts"), &[file]).await?;
        page.wait_done("Signed.txt").await?;
        page.row("Signed.txt").wait_gone().await?;
        page.open_folder("Contracts").await?;
        page.row("Signed.txt").wait().await
    });
}
