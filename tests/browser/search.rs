//! Finding files and folders by their names, everywhere or in a folder.

use anyhow::ensure;
use support::{Conditions, Key, Name, Page, Result, Role, browser, eventually};

/// Waits until what was found is this, in any order.
async fn wait_found(page: &Page, expected: &[&str]) -> Result {
    let list = page.get(Role::List, "Results");
    let found = async || {
        let mut names = list.listitem(Name::Any).names().await?;
        names.sort();
        Ok((names == expected).then_some(()))
    };
    eventually(&format!("the results {expected:?}"), found).await
}

#[test]
fn names_are_found_everywhere_and_in_one_folder() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Projects").await?;
        page.row("Website").wait().await?;
        let field = page.get(Role::Searchbox, "Search");
        field.wait().await?;
        page.listing().press("/").await?;
        field.press("costs").await?;
        field.press(Key::Enter).await?;
        page.wait_path("/search?q=costs").await?;
        wait_found(page, &["Costs.csv"]).await?;
        // Words in any order, while one types.
        field.fill("PLAN gro").await?;
        page.get(Role::Heading, "Nothing found").wait().await?;
        field.fill("plan").await?;
        wait_found(page, &["Floor plan.svg", "Plan.md"]).await?;
        field.fill("larch").await?;
        wait_found(page, &["Larch and screws.csv"]).await?;
        page.button("In “Projects”").click().await?;
        page.get(Role::Heading, "Nothing found").wait().await?;
        ensure!(page.path().await?.contains("in="), "where it looks is in the address");
        page.button("Everywhere").click().await?;
        wait_found(page, &["Larch and screws.csv"]).await?;
        page.assert_clean().await
    });
}

#[test]
fn what_was_found_is_narrowed_opened_and_come_back_to() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        let field = page.get(Role::Searchbox, "Search");
        field.fill("plan").await?;
        field.press(Key::Enter).await?;
        wait_found(page, &["Floor plan.svg", "Plan.md"]).await?;
        page.button("Type").click().await?;
        page.get(Role::Menuitemradio, "Pictures").click().await?;
        wait_found(page, &["Floor plan.svg"]).await?;
        ensure!(page.path().await? == "/search?q=plan&type=image");
        page.reload().await?;
        wait_found(page, &["Floor plan.svg"]).await?;
        page.button("Clear filters").click().await?;
        wait_found(page, &["Floor plan.svg", "Plan.md"]).await?;

        page.get(Role::List, "Results").link("Plan.md").click().await?;
        page.region("Plan.md").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
        page.get(Role::Heading, "Garden house").wait().await?;
        page.session().back().await?;
        wait_found(page, &["Floor plan.svg", "Plan.md"]).await?;
        page.pick("Floor plan.svg", "Show in folder").await?;
        page.get(Role::Heading, "Ground floor").wait().await?;
        let row = page.row("Floor plan.svg");
        eventually("the row to be selected", async || {
            Ok((row.state("selected").await? == Some(true.into())).then_some(()))
        })
        .await?;
        page.assert_clean().await
    });
}

#[test]
fn a_search_without_a_connection_says_so_and_can_be_tried_again() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        let field = page.get(Role::Searchbox, "Search");
        field.fill("welcome").await?;
        field.press(Key::Enter).await?;
        wait_found(page, &["Welcome.md"]).await?;
        page.set_network(Conditions::Offline).await?;
        field.fill("glacier").await?;
        page.get(Role::Heading, "The search could not begin").wait().await?;
        page.set_network(Conditions::Good).await?;
        page.button("Try again").click().await?;
        wait_found(page, &["Glacier.jpg"]).await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}

#[test]
fn a_search_is_saved_found_again_renamed_and_removed() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        page.get(Role::Searchbox, "Search").wait().await?;
        page.goto("/search?q=plan&type=image").await?;
        wait_found(page, &["Floor plan.svg"]).await?;
        page.button("Save this search").click().await?;
        let dialog = page.dialog("Save this search");
        dialog.textbox("Name").fill("Drawings").await?;
        dialog.button("Save").click().await?;
        let list = page.get(Role::List, "Saved searches");
        list.link("Drawings").wait().await?;
        page.button("Save this search").wait_gone().await?;
        page.assert_accessible("saved searches").await?;

        page.open_files().await?;
        page.navigation("Saved searches").link("Drawings").click().await?;
        page.wait_path("/search?q=plan&type=image").await?;
        wait_found(page, &["Floor plan.svg"]).await?;
        page.button("Actions for the saved search Drawings").click().await?;
        page.menuitem("Rename").click().await?;
        let dialog = page.dialog("Rename the saved search");
        dialog.textbox("Name").fill("Plans").await?;
        dialog.button("Rename").click().await?;
        list.link("Plans").wait().await?;
        page.reload().await?;
        list.link("Plans").wait().await?;
        page.button("Actions for the saved search Plans").click().await?;
        page.menuitem("Remove").click().await?;
        page.wait_message("The saved search “Plans” was removed.").await?;
        list.wait_gone().await?;
        page.region("Messages").button("Undo").click().await?;
        list.link("Plans").wait().await?;
        page.assert_clean().await
    });
}
