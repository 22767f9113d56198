//! A folder with more rows than fit: only those in sight are there, and every one can be reached.

use anyhow::ensure;
use support::{Key, Name, Role, browser};

#[test]
fn a_long_folder_is_walked_through_by_keyboard() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Invoices").await?;
        page.row("Invoice 1001.pdf").wait().await?;
        let listing = page.listing();
        ensure!(
            !page.row("Invoice 1040.pdf").is_there().await?,
            "What is out of sight is not there."
        );
        listing.press(Key::End).await?;
        let last = page.row("Invoice 1040.pdf");
        last.wait().await?;
        ensure!(last.state("selected").await? == Some(true.into()), "The last row is selected.");
        listing.press(Key::Shift + Key::Home).await?;
        page.row("Invoice 1001.pdf").wait().await?;
        page.get(Role::Toolbar, "Actions for the selection").wait_text("40 selected").await?;
        listing.press(Key::Escape).await?;
        page.get(Role::Toolbar, "Actions for the selection").wait_gone().await?;
        page.row("Invoice 1001.pdf").context_click().await?;
        page.menu(Name::Any).wait_text("Move to trash").await?;
        page.menu(Name::Any).press(Key::Escape).await?;
        page.menu(Name::Any).wait_gone().await
    });
}
