//! A partner and their customers: found, changed, suspended, closed and billed; and whoever is no partner.

use anyhow::ensure;
use support::{Conditions, Locator, Name, Page, Result, Role, browser, demo, eventually};

/// So many customers are enough for every kind to be among them.
const CUSTOMERS: u32 = 60;

/// Opens the list by its link, which only partners have.
async fn open_list(page: &Page) -> Result {
    page.navigation("Main navigation").link("Customers").click().await?;
    page.wait_path("/partner").await?;
    page.heading("Customers").wait().await?;
    wait_status(page, "60 customers").await
}

/// Waits until the list says how many it shows.
async fn wait_status(page: &Page, words: &str) -> Result {
    page.get(Role::Main, Name::Any).wait_text(words).await
}

fn search(page: &Page) -> Locator<'_> {
    page.get(Role::Searchbox, "Search customers")
}

#[test]
fn customers_are_found_sorted_and_saved() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        open_list(page).await?;
        page.assert_accessible("customers").await?;

        search(page).fill("amelia").await?;
        wait_status(page, "4 customers fit").await?;
        page.reload().await?;
        wait_status(page, "4 customers fit").await?;
        ensure!(search(page).value().await? == "amelia", "the address keeps what was typed");
        page.button("Clear").click().await?;
        wait_status(page, "60 customers").await?;
        page.button("Suspended").click().await?;
        wait_status(page, "5 customers fit").await?;
        ensure!(page.path().await?.contains("is=suspended"));
        page.button("Clear").click().await?;
        page.get(Role::Combobox, "Search in").choose("Card digits").await?;
        search(page).fill("1007").await?;
        wait_status(page, "1 customer fits").await?;
        search(page).fill("0000").await?;
        page.heading("No customer fits").wait().await?;
        page.assert_accessible("no customer fits").await?;
        page.link("Show all customers").click().await?;
        wait_status(page, "60 customers").await?;

        let grid = page.get(Role::Grid, "All customers");
        grid.get(Role::Columnheader, Name::containing("Name")).button("Name").click().await?;
        page.wait_path("/partner/customers?sort=last-name").await?;
        grid.row("Amelia Abel").wait().await?;
        grid.get(Role::Columnheader, Name::containing("Plan")).button("Plan").click().await?;
        page.wait_path("/partner/customers?sort=-plan%2Clast-name").await?;
        ensure!(
            page.get(Role::Combobox, "Sort by").value().await? == "plan",
            "the list for narrow pages says the same"
        );
        page.button("Export CSV").click().await?;
        page.wait_message("60 customers were saved.").await?;
        let file = std::fs::read_to_string(page.downloaded("customers.csv").await?)?;
        ensure!(file.lines().count() == 61, "{file}");
        ensure!(file.starts_with("\u{feff}Number,User name,"), "{file}");
        page.assert_clean().await
    });
}

#[test]
fn customers_are_suspended_one_and_many_and_all_of_it_is_undone() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers?q=amelia").await?;
        let abel = page.row("Amelia Abel");
        abel.wait_text("Active").await?;
        page.pick("Amelia Abel", "Suspend").await?;
        page.wait_message("“Amelia Abel” is suspended.").await?;
        abel.wait_text("Suspended").await?;
        page.region("Messages").button("Undo").click().await?;
        page.wait_message("“Amelia Abel” can sign in again.").await?;
        abel.wait_text("Active").await?;

        page.checkbox("Select all").click().await?;
        page.button("Suspend").click().await?;
        let dialog = page.dialog("Suspend 4 customers");
        dialog.wait_text("3 done. 1 needed nothing.").await?;
        dialog.listitem("Amelia Brandt").wait_text("Nothing to do").await?;
        page.assert_accessible("many suspended").await?;
        dialog.button("Undo").click().await?;
        let dialog = page.dialog("Reactivate 3 customers");
        dialog.wait_text("3 done.").await?;
        page.press_anywhere(support::Key::Escape).await?;
        dialog.wait_gone().await?;
        abel.wait_text("Active").await?;

        page.set_network(Conditions::Offline).await?;
        page.button("Suspend").click().await?;
        let dialog = page.dialog("Suspend 4 customers");
        dialog.wait_text("3 failed.").await?;
        dialog.listitem("Amelia Abel").wait_text("There is no connection.").await?;
        page.set_network(Conditions::Good).await?;
        page.press_anywhere(support::Key::Escape).await?;
        dialog.wait_gone().await?;
        abel.wait_text("Active").await?;
        page.button("Payment reminder").click().await?;
        let dialog = page.dialog("Payment reminders to 4 customers");
        dialog.wait_text("A mail that was sent cannot be taken back.").await?;
        dialog.button("Send").click().await?;
        dialog.wait_text("4 done.").await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}

#[test]
fn one_customer_is_read_changed_by_two_and_closed() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let other = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers?q=amelia").await?;
        page.row("Amelia Jansen").link("Amelia Jansen").click().await?;
        page.heading("Amelia Jansen").wait().await?;
        page.region("Account").wait_text("Plan 7").await?;
        page.assert_accessible("one customer").await?;
        let parts = page.navigation("Parts of the customer");
        parts.link("Plans").click().await?;
        page.get(Role::Table, "Plans").wait_text("monthly").await?;
        parts.link("Payments").click().await?;
        page.get(Role::Table, "Payments").wait_text("39.95 USD").await?;
        page.get(Role::Table, "Payments").link(Name::containing("Invoice")).click().await?;
        page.button("Print").wait().await?;
        page.get(Role::Table, "Invoice").wait_text("39.95 USD").await?;
        page.assert_accessible("an invoice").await?;
        page.link("Payments").click().await?;
        parts.link("Notes").click().await?;
        page.heading("No notes yet").wait().await?;
        page.button("Add note").click().await?;
        page.get(Role::Main, Name::Any).wait_text("Write something first.").await?;
        page.textbox("New note").fill("Wants an invoice by letter.").await?;
        page.button("Add note").click().await?;
        page.get(Role::List, "Notes").wait_text("Wants an invoice by letter.").await?;

        page.button("Edit").click().await?;
        page.heading("Edit Amelia Jansen").wait().await?;
        page.textbox("Phone").fill("+49 40 7").await?;
        let address = page.path().await?;
        other.sign_in().await?;
        other.goto(&address).await?;
        other.textbox("Company").fill("Jansen Ltd").await?;
        other.button("Save").click().await?;
        other.region("Person").wait_text("Jansen Ltd").await?;
        other.assert_clean().await?;
        other.into_browser().close().await?;
        page.button("Save").click().await?;
        let trouble = page.alert(Name::Any);
        page.button("Save my changes on top").wait().await?;
        ensure!(!trouble.names().await?.is_empty(), "it is read out");
        page.assert_accessible("changed by two").await?;
        page.button("Save my changes on top").click().await?;
        page.region("Person").wait_text("+49 40 7").await?;
        page.region("Person").wait_text("Jansen Ltd").await?;

        page.button("More for Amelia Jansen").click().await?;
        page.menuitem("Close account…").click().await?;
        let dialog = page.dialog("Close account…");
        dialog.button("Close account").click().await?;
        dialog.wait_text("Choose a reason first.").await?;
        dialog.get(Role::Combobox, "Reason").choose("Other").await?;
        dialog.button("Close account").click().await?;
        dialog.wait_text("Write what the other reason is.").await?;
        page.reload().await?;
        let dialog = page.dialog("Close account…");
        dialog.get(Role::Combobox, "Reason").choose("Chargeback").await?;
        page.assert_accessible("closing an account").await?;
        dialog.button("Close account").click().await?;
        dialog.wait_gone().await?;
        page.region("Account").wait_text("Chargeback").await?;
        page.button("More for Amelia Jansen").click().await?;
        page.menuitem("Empty into the trash…").click().await?;
        let dialog = page.dialog("Empty into the trash…");
        dialog.wait_text("All files and folders of “Amelia Jansen”").await?;
        dialog.button("Put all files into the trash").click().await?;
        page.wait_message("All files of “Amelia Jansen” are in the trash.").await?;
        page.button("More for Amelia Jansen").click().await?;
        page.menuitem("Delete…").click().await?;
        let dialog = page.dialog("Delete…");
        dialog.wait_text("is closed and suspended").await?;
        dialog.button("Delete account").click().await?;
        page.wait_message("The account of “Amelia Jansen” is deleted.").await?;
        parts.link("Log").click().await?;
        page.get(Role::Table, "Log").wait_text("Done by the partner").await?;
        page.assert_clean().await
    });
}

#[test]
fn a_customer_is_made_and_what_cannot_be_is_told() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers/new").await?;
        page.button("Create customer").click().await?;
        let form = page.get(Role::Main, Name::Any);
        form.wait_text("This must not stay empty.").await?;
        page.assert_accessible("a form with faults").await?;
        for (field, text) in [
            ("User name", "dora"),
            ("Password", "correct horse"),
            ("The same password again", "correct hors"),
            ("First name", "Dora"),
            ("Last name", "Duck"),
            ("Mail address", demo::EMAIL),
        ] {
            page.textbox(field).fill(text).await?;
        }
        page.button("Create customer").click().await?;
        form.wait_text("The two passwords are not the same.").await?;
        page.textbox("The same password again").fill("correct horse").await?;
        page.button("Create customer").click().await?;
        form.wait_text("Somebody already signs in with this user name or mail address.").await?;
        page.textbox("Mail address").fill("dora@customers.example").await?;
        page.button("Create customer").click().await?;
        page.wait_path("/partner/customers").await?;
        page.wait_message("dora@customers.example has an account.").await?;
        wait_status(page, "61 customers").await?;

        page.goto("/partner/stats").await?;
        page.get(Role::Table, "Transferred by month").wait().await?;
        page.assert_accessible("sums").await?;
        page.navigation("Customers").link("Settings").click().await?;
        let name = page.textbox("Name of the drive");
        name.fill("Acme Cloud").await?;
        page.textbox("Page with help").fill("ftp:nowhere").await?;
        page.button("Save").click().await?;
        form.wait_text("must begin with https://").await?;
        page.textbox("Page with help").fill("https://help.example").await?;
        page.button("Save").click().await?;
        page.wait_message("The settings are saved.").await?;
        page.assert_accessible("settings").await?;
        page.reload().await?;
        eventually("the saved name", async || {
            Ok((name.value().await? == "Acme Cloud").then_some(()))
        })
        .await?;
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn whoever_is_no_partner_is_told_so_and_what_is_not_there_is_not() {
    browser(async |stage| {
        stage.become_partner(3).await?;
        let page = &stage.page;
        stage.server.set_role(demo::EMAIL, "basic")?;
        page.sign_in().await?;
        page.row("Documents").wait().await?;
        page.region("Storage").wait().await?;
        ensure!(!page.navigation("Main navigation").link("Customers").is_there().await?);
        for address in ["/partner", "/partner/customers/2", "/partner/stats", "/partner/settings"] {
            page.goto(address).await?;
            page.heading("This page is for partners").wait().await?;
            let text = page.get(Role::Main, Name::Any).text().await?;
            ensure!(!text.contains("@customers.example"), "{text}");
        }
        page.assert_accessible("no partner").await?;
        stage.server.set_role(demo::EMAIL, "manager")?;
        // The first account is the partner's own, and no customer's.
        for address in ["/partner/customers/1", "/partner/customers/9999", "/partner/customers/x"] {
            page.goto(address).await?;
            page.heading("There is no such customer").wait().await?;
        }
        page.goto("/partner/customers/2/invoices/9999").await?;
        page.heading("There is no such invoice").wait().await?;
        page.goto("/partner/moon").await?;
        page.heading("There is nothing at this address").wait().await?;
        page.navigation("Main navigation").link("Customers").click().await?;
        wait_status(page, "3 customers").await?;
        page.assert_clean_but(&["403", "404"]).await
    });
}
