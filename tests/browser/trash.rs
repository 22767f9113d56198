//! Into the trash, out of it, and gone for good.

use support::{Key, Name, Role, browser};

#[test]
fn what_was_trashed_comes_back_with_everything_in_it() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.pick("Meeting notes.md", "Move to trash").await?;
        page.wait_message("“Meeting notes.md” moved to trash.").await?;
        page.row("Meeting notes.md").wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        page.row("Meeting notes.md").wait().await?;
        page.pick("Meeting notes.md", "Move to trash").await?;
        page.row("Meeting notes.md").wait_gone().await?;
        page.row("Contracts").get(Role::Checkbox, "Select Contracts").click().await?;
        page.listing().press(Key::Delete).await?;
        page.row("Contracts").wait_gone().await?;
        page.wait_message("“Contracts” moved to trash.").await?;
        page.listing().press(Key::Control + "z").await?;
        page.row("Contracts").wait().await?;
        page.pick("Contracts", "Move to trash").await?;
        page.row("Contracts").wait_gone().await?;

        page.open_trash().await?;
        page.pick("Meeting notes.md", "Restore").await?;
        page.wait_message("“Meeting notes.md” was restored.").await?;
        page.row("Meeting notes.md").wait_gone().await?;
        page.row("Contracts").get(Role::Checkbox, "Select Contracts").click().await?;
        page.button("Restore").click().await?;
        page.row("Contracts").wait_gone().await?;
        page.row("Old draft.txt").wait().await?;

        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.row("Meeting notes.md").wait().await?;
        page.open_folder("Contracts").await?;
        page.wait_rows(&["Insurance.pdf", "Rental agreement.pdf"]).await
    });
}

#[test]
fn what_is_deleted_forever_is_asked_for_first() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_trash().await?;
        page.pick("Old draft.txt", "Delete forever").await?;
        let dialog = page.dialog("Delete “Old draft.txt” forever?");
        dialog.wait_text("This cannot be undone").await?;
        dialog.button("Cancel").click().await?;
        dialog.wait_gone().await?;
        page.row("Old draft.txt").wait().await?;
        page.pick("Old draft.txt", "Delete forever").await?;
        dialog.button("Delete forever").click().await?;
        page.row("Old draft.txt").wait_gone().await?;
        page.wait_message("“Old draft.txt” was deleted forever.").await?;
        page.row("Temporary").get(Role::Checkbox, "Select Temporary").click().await?;
        page.button("Delete forever").click().await?;
        let dialog = page.dialog("Delete “Temporary” forever?");
        dialog.button("Delete forever").click().await?;
        page.get(Role::Heading, "The trash is empty").wait().await?;
        page.reload().await?;
        page.get(Role::Heading, "The trash is empty").wait().await
    });
}

#[test]
fn the_trash_is_emptied_at_once() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        page.listing().press(Key::Control + "a").await?;
        page.get(Role::Status, Name::Any).wait().await?;
        page.listing().press(Key::Delete).await?;
        page.wait_message("5 items moved to trash.").await?;
        page.get(Role::Heading, "This folder is empty").wait().await?;
        page.open_trash().await?;
        page.row("Contracts").wait().await?;
        page.button("Empty trash").click().await?;
        let dialog = page.dialog("Empty the trash?");
        dialog.wait_text("items will be deleted forever.").await?;
        dialog.button("Empty trash").click().await?;
        page.get(Role::Heading, "The trash is empty").wait().await?;
        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.get(Role::Heading, "This folder is empty").wait().await
    });
}
