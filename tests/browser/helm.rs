//! The palette of commands and the sheet of keys.

use anyhow::ensure;
use support::{Key, Name, Role, browser};

#[test]
fn commands_are_found_and_done_by_keyboard() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        // It is loaded after the listing, as the field beside it.
        page.get(Role::Searchbox, "Search").wait().await?;
        page.listing().press(Key::Control + "k").await?;
        let palette = page.dialog("Commands");
        let field = palette.get(Role::Combobox, "Commands");
        field.press("new fold").await?;
        palette.get(Role::Option, Name::containing("New folder")).wait().await?;
        field.press(Key::Enter).await?;
        palette.wait_gone().await?;
        page.dialog("New folder").button("Cancel").click().await?;

        page.row("Welcome.md").click().await?;
        page.listing().press(Key::Control + "k").await?;
        field.press("rename").await?;
        field.press(Key::Enter).await?;
        let rename = page.dialog("Rename file");
        ensure!(rename.textbox("New name").value().await? == "Welcome.md");
        rename.button("Cancel").click().await?;

        // What is no command is looked for.
        page.listing().press(Key::Control + "k").await?;
        field.press("glacier").await?;
        palette.get(Role::Option, Name::containing("Search for “glacier”")).wait().await?;
        field.press(Key::Enter).await?;
        page.get(Role::List, "Results").listitem("Glacier.jpg").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn the_sheet_says_which_keys_there_are() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").click().await?;
        page.get(Role::Searchbox, "Search").wait().await?;
        page.listing().press("?").await?;
        let sheet = page.dialog("Keyboard shortcuts");
        for part in ["F2", "Rename", "Ctrl+K", "Go to the folder above"] {
            sheet.wait_text(part).await?;
        }
        page.press_anywhere(Key::Escape).await?;
        sheet.wait_gone().await?;
        // In a field it is a character.
        page.get(Role::Searchbox, "Search").press("?").await?;
        ensure!(page.get(Role::Searchbox, "Search").value().await? == "?");
        ensure!(!sheet.is_there().await?);
        page.assert_clean().await
    });
}
