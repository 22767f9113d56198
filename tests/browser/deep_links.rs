//! Addresses: of folders, kept, reloaded, and gone through with the browser's own buttons.

use anyhow::ensure;
use support::{Name, Role, browser, demo, eventually};

#[test]
fn the_address_leads_back_into_the_folder() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Projects").await?;
        page.open_folder("Garden house").await?;
        page.row("Plan.md").wait().await?;
        let garden = page.path().await?;
        page.reload().await?;
        page.row("Plan.md").wait().await?;
        page.get(Role::Heading, "Garden house").wait().await?;
        page.open_folder("Drawings").await?;
        page.row("Ground floor").wait().await?;
        page.session().back().await?;
        page.row("Plan.md").wait().await?;
        ensure!(page.path().await? == garden);
        page.session().back().await?;
        page.row("Website").wait().await?;
        page.session().forward().await?;
        page.row("Plan.md").wait().await?;
        page.session().forward().await?;
        page.row("Ground floor").wait().await?;
        page.navigation("Path").link("Projects").click().await?;
        page.row("Website").wait().await?;
        // Somebody else's browser knows nobody: the address waits until they have signed in.
        page.evaluate("localStorage.clear()").await?;
        page.goto(&garden).await?;
        page.wait_path("/sign-in").await?;
        page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
        page.row("Plan.md").wait().await?;
        ensure!(page.path().await? == garden);
        Ok(())
    });
}

#[test]
fn the_order_is_kept_in_the_address() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        let rows = async || page.listing().row(Name::Any).names().await;
        let other_than = async |before: &[String]| {
            eventually("another order", async || {
                let now = rows().await?;
                Ok((now != before).then_some(now))
            })
            .await
        };
        let by_name = rows().await?;
        page.button("Size").click().await?;
        let ascending = other_than(&by_name).await?;
        page.button("Size").click().await?;
        let descending = other_than(&ascending).await?;
        ensure!(page.path().await?.contains("sort=size"));
        // The head and the folder stay at the top.
        let reversed: Vec<_> = ascending.iter().skip(2).rev().collect();
        ensure!(descending.iter().skip(2).eq(reversed), "{ascending:?} {descending:?}");
        page.reload().await?;
        page.row("Contracts").wait().await?;
        ensure!(rows().await? == descending, "The order is not kept.");
        Ok(())
    });
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/files/no-such-folder").await?;
        page.get(Role::Heading, "This folder does not exist any more").wait().await?;
        page.link("Go to all files").click().await?;
        page.row("Welcome.md").wait().await?;
        // What one may do there is asked beside the listing, and refused a little later.
        page.assert_clean_but(&["404"]).await
    });
}
