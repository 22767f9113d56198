//! What was used lately, and favorites: kept for each account, put right when something moves, and told when it is gone.

use anyhow::ensure;
use support::{ADA, Fault, Key, Name, Page, Result, Role, browser};

/// Goes to the lists by their link.
async fn open_recent(page: &Page) -> Result {
    page.navigation("Main navigation").link("Recent").click().await?;
    page.get(Role::Heading, "Recent").wait().await
}

#[test]
fn what_was_opened_and_what_has_a_star_is_listed_for_its_account() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let page = &stage.page;
        page.sign_in().await?;
        open_recent(page).await?;
        page.get(Role::Heading, "Nothing used lately").wait().await?;
        page.assert_accessible("recent, nothing").await?;
        page.open_files().await?;
        page.open_folder("Documents").await?;
        page.row("Travel checklist.txt").link("Travel checklist.txt").click().await?;
        page.dialog("Travel checklist.txt").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.pick("Contracts", "Add to favorites").await?;
        page.wait_message("“Contracts” is a favorite now.").await?;
        page.pick("Budget 2026.csv", "Details").await?;
        let panel = page.get(Role::Complementary, "Details");
        panel.button("Favorite").click().await?;
        ensure!(panel.button("Favorite").state("pressed").await? == Some("true".into()));
        panel.button("Close details").click().await?;

        open_recent(page).await?;
        let recent = page.get(Role::List, "Recently used");
        recent.listitem("Travel checklist.txt").wait_text("Files › Documents").await?;
        page.assert_accessible("recent, a file").await?;
        let tabs = page.navigation("Recent");
        tabs.link("Favorites").click().await?;
        page.reload().await?;
        let favorites = page.get(Role::List, "Favorites");
        favorites.listitem("Budget 2026.csv").wait_text("Files › Documents").await?;
        page.assert_accessible("recent, favorites").await?;
        page.pick("Contracts", "Remove from favorites").await?;
        favorites.listitem("Contracts").wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        favorites.listitem("Contracts").link("Contracts").click().await?;
        page.get(Role::Heading, "Contracts").wait().await?;

        page.sign_out().await?;
        page.sign_in_as(ADA).await?;
        page.goto("/recent?tab=favorites").await?;
        page.get(Role::Heading, "No favorites yet").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn what_moved_is_found_and_what_is_gone_is_told() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        for name in ["Travel checklist.txt", "Meeting notes.md"] {
            page.row(name).link(name).click().await?;
            page.dialog(name).wait().await?;
            page.press_anywhere(Key::Escape).await?;
            page.dialog(Name::Any).wait_gone().await?;
        }
        page.pick("Meeting notes.md", "Rename").await?;
        let dialog = page.dialog("Rename file");
        dialog.textbox("New name").fill("Minutes.md").await?;
        dialog.button("Rename").click().await?;
        dialog.wait_gone().await?;
        page.pick("Travel checklist.txt", "Move to trash").await?;
        page.row("Travel checklist.txt").wait_gone().await?;

        relay.spoil("/folder/list.json", Fault::Failed);
        open_recent(page).await?;
        let recent = page.get(Role::List, "Recently used");
        recent.listitem("Meeting notes.md").wait_text("Could not be looked up").await?;
        page.assert_accessible("recent, failed").await?;
        relay.heal();
        page.goto("/recent").await?;
        recent.listitem("Minutes.md").wait_text("Files › Documents").await?;
        let gone = recent.listitem("Travel checklist.txt");
        gone.wait_text("No longer there, or in the trash").await?;
        ensure!(!gone.link(Name::Any).is_there().await?, "nothing leads there");
        page.assert_accessible("recent, one is gone").await?;
        page.button("Remove them from the list").click().await?;
        gone.wait_gone().await?;
        page.button("Clear the list").click().await?;
        page.get(Role::Heading, "Nothing used lately").wait().await?;
        page.region("Messages").get(Role::Button, "Undo").wait().await?;
        page.assert_clean_but(&["500"]).await
    });
}
