//! A folder as tiles: pictures, arrows in two dimensions, the rubber band; and the columns of the list.

use anyhow::{Context as _, ensure};
use support::{Fault, Key, Locator, Name, Page, Result, Role, Width, browser, eventually};

const THUMB: &str = "/file/thumb";

fn tile<'a>(page: &'a Page, name: &str) -> Locator<'a> {
    page.get(Role::Gridcell, name)
}

async fn wait_selected(what: &Locator<'_>) -> Result {
    eventually(&format!("{what} to be selected"), async || {
        Ok((what.state("selected").await? == Some(true.into())).then_some(()))
    })
    .await
}

/// Waits until so many tiles show a picture.
async fn wait_pictures(page: &Page, count: usize) -> Result {
    eventually(&format!("{count} pictures"), async || {
        Ok((page.listing().count(".tile-image").await? == count).then_some(()))
    })
    .await
}

/// How many tiles stand beside each other.
async fn columns(page: &Page) -> Result<usize> {
    let columns = page.evaluate("document.querySelector('[role=grid]').ariaColCount").await?;
    columns.as_str().and_then(|columns| columns.parse().ok()).context("a number of columns")
}

/// A point of an element that a line is drawn to or from, in pixels of the page: so far from its start and its top.
async fn point(what: &Locator<'_>, across: f64, down: f64) -> Result<(f64, f64)> {
    let place = what.element().await?.rect().await?;
    Ok((place.x + place.width * across, place.y + place.height * down))
}

/// The heads of the columns that can be chosen, in their order.
async fn wait_heads(page: &Page, expected: &[&str]) -> Result {
    let known = ["Access", "Size", "Modified", "Kind"];
    eventually(&format!("the columns {expected:?}"), async || {
        let mut names = page.listing().get(Role::Columnheader, Name::Any).names().await?;
        names.retain(|name| known.contains(&name.as_str()));
        Ok((names == expected).then_some(()))
    })
    .await
}

/// Waits until the choice of columns has its lines in this order; while it is open, nobody else hears of the listing.
async fn wait_lines(page: &Page, expected: &[&str]) -> Result {
    let list = page.dialog("Columns").get(Role::List, "Columns");
    eventually(&format!("the lines {expected:?}"), async || {
        Ok((list.listitem(Name::Any).names().await? == expected).then_some(()))
    })
    .await
}

#[test]
fn a_folder_is_looked_at_as_tiles() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Photos").await?;
        page.row("Night train.jpg").wait().await?;
        page.button("Show as grid").click().await?;
        wait_pictures(page, 3).await?;
        ensure!(relay.seen(THUMB).len() == 3, "A folder has no picture.");
        page.assert_accessible("a grid").await?;

        // The rubber band, from where nothing is.
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        let free = point(&page.listing(), 0.95, 0.95).await?;
        page.sweep(free, point(&tile(page, "Lavender field.jpg"), 0.4, 0.4).await?).await?;
        bar.wait_text("2 selected").await?;
        wait_selected(&tile(page, "Night train.jpg")).await?;
        page.listing().press(Key::Escape).await?;
        bar.wait_gone().await?;

        tile(page, "Night train.jpg").context_click().await?;
        page.menu(Name::Any).wait_text("Move to trash").await?;
        page.menu(Name::Any).press(Key::Escape).await?;
        page.menu(Name::Any).wait_gone().await?;
        page.drag(&tile(page, "Night train.jpg"), &tile(page, "Alps 2026")).await?;
        page.wait_message("1 item moved to “Alps 2026”.").await?;
        page.listing().press(Key::Control + "z").await?;
        tile(page, "Night train.jpg").wait().await?;
        wait_pictures(page, 3).await?;

        // It stays so, and keys open what they are on.
        page.reload().await?;
        wait_pictures(page, 3).await?;
        page.listing().press(Key::Home).await?;
        page.listing().press(Key::Enter).await?;
        wait_pictures(page, 3).await?;
        tile(page, "Glacier.jpg").wait().await?;
        page.button("View").click().await?;
        page.get(Role::Menuitemradio, "List").click().await?;
        page.row("Glacier.jpg").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn only_tiles_in_sight_are_there_and_arrows_reach_all() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Invoices").await?;
        page.row("Invoice 1001.pdf").wait().await?;
        page.button("Show as grid").click().await?;
        tile(page, "Invoice 1001.pdf").wait().await?;
        let across = columns(page).await?;
        ensure!(across > 2, "There are {across} columns.");
        let listing = page.listing();
        listing.press(Key::Home).await?;
        listing.press(Key::Down).await?;
        let below = tile(page, &format!("Invoice {}.pdf", 1001 + across));
        wait_selected(&below).await?;
        listing.press(Key::Shift + Key::Right).await?;
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        bar.wait_text("2 selected").await?;
        listing.press(Key::Up).await?;
        wait_selected(&tile(page, "Invoice 1002.pdf")).await?;

        page.set_width(Width::Phone).await?;
        eventually("two columns", async || Ok((columns(page).await? == 2).then_some(()))).await?;
        let last = tile(page, "Invoice 1040.pdf");
        last.wait_gone().await?;
        page.assert_accessible("a grid on a phone").await?;
        listing.press(Key::End).await?;
        wait_selected(&last).await?;
        listing.press(Key::Shift + Key::Home).await?;
        tile(page, "Invoice 1001.pdf").wait().await?;
        bar.wait_text("40 selected").await?;
        page.set_width(Width::Desktop).await
    });
}

#[test]
fn what_is_no_picture_is_an_icon() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        relay.spoil(THUMB, Fault::Page);
        page.button("Show as grid").click().await?;
        tile(page, "Balcony in June.jpg").wait().await?;
        relay.wait_answered(THUMB, 1).await?;
        wait_pictures(page, 0).await?;
        let tiles = page.listing().count(".tile").await?;
        eventually("an icon in every tile", async || {
            Ok((page.listing().count(".tile-picture .entry-icon").await? == tiles).then_some(()))
        })
        .await?;
        relay.heal();
        tile(page, "Photos").link("Photos").click().await?;
        wait_pictures(page, 3).await?;
        page.assert_clean().await
    });
}

#[test]
fn columns_are_chosen_and_ordered_and_boxes_swept() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.row("Contracts").wait().await?;
        page.button("View").click().await?;
        page.menuitem("Columns…").click().await?;
        let dialog = page.dialog("Columns");
        dialog.checkbox("Show “Kind”").click().await?;
        dialog.checkbox("Show “Access”").click().await?;
        let before = dialog.button("Move “Kind” towards the name");
        before.click().await?;
        // The button keeps the keyboard while its line goes to another place.
        wait_lines(page, &["Size", "Kind", "Modified", "Access"]).await?;
        eventually("the keyboard to be on the button", async || {
            let name = page.evaluate("document.activeElement.ariaLabel").await?;
            Ok((name == "Move “Kind” towards the name").then_some(()))
        })
        .await?;
        page.press_anywhere(Key::Enter).await?;
        wait_lines(page, &["Kind", "Size", "Modified", "Access"]).await?;
        page.assert_accessible("the choice of columns").await?;
        ensure!(page.path().await?.contains("columns=1"), "The address opens the choice.");
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        wait_heads(page, &["Kind", "Size", "Modified"]).await?;
        page.row("Budget 2026.csv").wait_text("CSV").await?;
        page.button("Kind").click().await?;
        page.wait_rows(&[
            "Contracts",
            "Budget 2026.csv",
            "Meeting notes.md",
            "Über uns – Entwurf.md",
            "Travel checklist.txt",
        ])
        .await?;
        page.reload().await?;
        wait_heads(page, &["Kind", "Size", "Modified"]).await?;

        // Along the boxes, the mouse selects row by row.
        let from = point(&page.row("Contracts"), 0.02, 0.5).await?;
        let to = point(&page.row("Meeting notes.md"), 0.02, 0.5).await?;
        page.sweep(from, to).await?;
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        bar.wait_text("3 selected").await?;
        page.button("Clear selection").click().await?;

        page.button("View").click().await?;
        page.menuitem("Columns…").click().await?;
        dialog.button("Usual columns").click().await?;
        dialog.button("Done").click().await?;
        wait_heads(page, &["Access", "Size", "Modified"]).await?;
        page.assert_clean().await
    });
}
