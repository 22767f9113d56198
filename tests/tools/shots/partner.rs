//! Pictures of a partner's customers, and of what who is no partner sees.

use support::{Browser, Joining, Name, Options, Page, Person, Result, Role, Server, demo};

use super::Out;

/// A customer who pays for the plan of a company.
const JANSEN: &str = "/partner/customers/50";

/// Somebody who works for that customer, and somebody who works for the partner.
const GUS: Person = Person {
    email: "gus@customers.example",
    password: "a password of his",
    first_name: "Gus",
    last_name: "Grant",
};
const CAROL: Person = Person {
    email: "carol@portico.example",
    password: "a password of hers",
    first_name: "Carol",
    last_name: "King",
};

/// What a partner sees of customers, on a server of its own.
pub(super) async fn partner(out: &Out) -> Result {
    let arguments = vec!["--demo-customers".to_owned(), "60".to_owned()];
    let server = Server::start(Options { arguments, ..Options::demo() }).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let other = Page::new(Browser::start().await?, server.address());
    let taken = async {
        customers(&page, out).await?;
        one(&page, out).await?;
        conflict(&page, &other, out).await?;
        outside(&page, &server, out).await
    };
    let taken = taken.await;
    other.into_browser().close().await?;
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
        ("/partner/customers/3?do=delete%3A3", "is closed and suspended", "partner-delete"),
        ("/partner/customers/3?do=trash-files%3A3", "You cannot take this back", "partner-trash"),
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
    out.shoot(page, "partner-many").await?;
    page.dialog(Name::Any).button("Undo").click().await?;
    page.dialog("Reactivate 3 customers").wait_text("3 done.").await
}

/// What one customer has done, and with whom.
async fn one(page: &Page, out: &Out) -> Result {
    let owner = ("amelia.48@customers.example", demo::PASSWORD);
    let joining = Joining { owner, group: Some("Office"), ..Joining::default() };
    page.add_member_as(GUS, joining).await?;
    for (tab, table, words, state) in [
        ("plans", "Plans", "monthly", "partner-plans"),
        ("groups", "Groups", "Office", "partner-groups"),
        ("users", "Account users", "Gus Grant", "partner-users"),
        ("log", "Log", "Signed in", "partner-log"),
    ] {
        page.goto(&format!("{JANSEN}?tab={tab}")).await?;
        page.get(Role::Table, table).wait_text(words).await?;
        out.shoot(page, state).await?;
    }
    page.goto(&format!("{JANSEN}?tab=payments")).await?;
    page.get(Role::Table, "Payments").link(Name::containing("Invoice")).click().await?;
    page.get(Role::Table, "Invoice").wait_text("39.95 USD").await?;
    out.shoot(page, "partner-invoice").await
}

/// Two who change the same customer.
async fn conflict(page: &Page, other: &Page, out: &Out) -> Result {
    let address = format!("{JANSEN}/edit");
    page.goto(&address).await?;
    page.textbox("Phone").fill("+49 40 7").await?;
    other.sign_in().await?;
    other.goto(&address).await?;
    other.textbox("Company").fill("Jansen Ltd").await?;
    other.button("Save").click().await?;
    other.region("Person").wait_text("Jansen Ltd").await?;
    page.button("Save").click().await?;
    page.button("Save my changes on top").wait().await?;
    out.shoot(page, "partner-conflict").await
}

/// Who is no partner, and who does not manage the account.
async fn outside(page: &Page, server: &Server, out: &Out) -> Result {
    server.set_role(demo::EMAIL, "basic")?;
    page.goto("/partner").await?;
    page.heading("This page is for partners").wait().await?;
    out.shoot(page, "partner-not-yours").await?;
    page.add_member(CAROL).await?;
    page.sign_out().await?;
    page.sign_in_as(CAROL).await?;
    page.goto("/team").await?;
    page.heading("This is for who manages the account").wait().await?;
    out.shoot(page, "team-closed").await?;
    page.goto("/account/profile").await?;
    page.region("What you may do").wait_text("You were given no folders yet.").await?;
    out.shoot(page, "account-profile-member").await
}
