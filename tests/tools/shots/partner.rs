//! Pictures of a partner's customers.

use support::{Browser, Name, Options, Page, Result, Role, Server};

use super::Out;

/// What a partner sees of customers, on a server of its own.
pub(super) async fn partner(out: &Out) -> Result {
    let arguments = vec!["--demo-customers".to_owned(), "60".to_owned()];
    let server = Server::start(Options { arguments, ..Options::demo() }).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let taken = customers(&page, out).await;
    page.into_browser().close().await?;
    taken
}

async fn customers(page: &Page, out: &Out) -> Result {
    let main = page.get(Role::Main, Name::Any);
    page.sign_in().await?;
    for (address, words, state) in [
        ("/partner/customers", "60 customers", "partner-customers"),
        ("/partner/customers?q=nobody", "No customer fits", "partner-none-fits"),
        ("/partner/customers/new", "Create customer", "partner-new"),
        ("/partner/customers/3", "Boris", "partner-customer"),
        ("/partner/customers/3?tab=payments", "USD", "partner-payments"),
        ("/partner/customers/3?tab=notes", "No notes yet", "partner-notes"),
        ("/partner/customers/3?tab=usage", "Transferred today", "partner-usage"),
        ("/partner/customers/3/edit", "Versions kept", "partner-edit"),
        ("/partner/customers/3?do=close%3A3", "Choose a reason", "partner-close"),
        ("/partner/customers/9999", "There is no such customer", "partner-gone"),
        ("/partner/stats", "Highest", "partner-stats"),
        ("/partner/settings", "Page with help", "partner-settings"),
    ] {
        page.goto(address).await?;
        main.wait_text(words).await?;
        out.shoot(page, state).await?;
    }
    page.goto("/partner/customers?q=amelia").await?;
    page.checkbox("Select all").click().await?;
    page.button("Suspend").click().await?;
    page.dialog("Suspend 4 customers").wait_text("3 done.").await?;
    out.shoot(page, "partner-many").await
}
