//! Whose customers they are: another partner, somebody of the manager's account, whoever is no manager any more, a guest.

use anyhow::ensure;
use support::{ADA, Joining, Key, Locator, Name, Page, Person, Result, Role, browser, demo};

const CUSTOMERS: u32 = 60;

/// Somebody who manages the account of the demonstration, and nobody's customers.
const CAROL: Person = Person {
    email: "carol@portico.example",
    password: "a password of hers",
    first_name: "Carol",
    last_name: "King",
};

/// Words about customers, and not about folders.
const FOREIGN: &str = "This is not among your customers, or not any more. Nothing was changed.";
const REFUSED: &str = "Your account may not do this with customers. Nothing was changed.";

fn main(page: &Page) -> Locator<'_> {
    page.get(Role::Main, Name::Any)
}

/// Fails if the page tells anything of Amelia Jansen, who is another partner's customer.
async fn assert_nothing_leaks(page: &Page, shown: &Locator<'_>) -> Result {
    let text = shown.text().await?;
    let title = page.session().title().await?;
    for part in ["Jansen", "amelia", "customers.example", "39.95"] {
        ensure!(!text.contains(part) && !title.contains(part), "{part} in {title}: {text}");
    }
    Ok(())
}

/// Makes a customer by the form.
async fn make_customer(page: &Page, name: &str) -> Result {
    page.goto("/partner/customers/new").await?;
    let mail = [name, "@elsewhere.example"].concat();
    for (field, text) in [
        ("User name", name),
        ("Password", "correct horse"),
        ("The same password again", "correct horse"),
        ("First name", "Dora"),
        ("Last name", "Duck"),
        ("Mail address", mail.as_str()),
    ] {
        page.textbox(field).fill(text).await?;
    }
    page.button("Create customer").click().await?;
    page.wait_message("has an account.").await
}

#[test]
fn customers_of_another_partner_are_as_if_they_were_not_there() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        stage.server.add(ADA).await?;
        stage.server.make_partner(ADA.email).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers/50?tab=payments").await?;
        let payments = page.get(Role::Table, "Payments");
        payments.link(Name::containing("Invoice")).click().await?;
        page.button("Print").wait().await?;
        let invoice = page.path().await?;
        page.sign_out().await?;

        page.sign_in_as(ADA).await?;
        page.navigation("Main navigation").link("Customers").click().await?;
        page.heading("You have no customers yet").wait().await?;
        page.assert_accessible("no customers").await?;
        make_customer(page, "dora").await?;
        main(page).wait_text("1 customer").await?;
        page.get(Role::Searchbox, "Search customers").fill("amelia").await?;
        page.heading("No customer fits").wait().await?;
        for address in [
            "/partner/customers/50",
            "/partner/customers/50?tab=payments",
            "/partner/customers/50?tab=log",
            "/partner/customers/50/edit",
            "/partner/customers/amelia.48@customers.example",
        ] {
            page.goto(address).await?;
            page.heading("There is no such customer").wait().await?;
            assert_nothing_leaks(page, &main(page)).await?;
        }
        page.goto(&invoice).await?;
        page.heading("There is no such invoice").wait().await?;
        assert_nothing_leaks(page, &main(page)).await?;
        for (question, title, deed) in [
            ("delete", "Delete…", "Delete account"),
            ("close", "Close account…", "Close account"),
            ("trash-files", "Empty into the trash…", "Put all files into the trash"),
        ] {
            page.goto(&format!("/partner/customers?do={question}%3A50")).await?;
            let dialog = page.dialog(title);
            dialog.wait_text(FOREIGN).await?;
            ensure!(!dialog.button(deed).is_there().await?, "there is nothing to {question}");
            assert_nothing_leaks(page, &dialog).await?;
            page.press_anywhere(Key::Escape).await?;
            dialog.wait_gone().await?;
        }
        page.sign_out().await?;

        // Nothing was changed.
        page.sign_in().await?;
        page.goto("/partner/customers/50").await?;
        page.region("Account").wait_text("Active").await?;
        page.goto("/partner/customers?q=dora").await?;
        page.heading("No customer fits").wait().await?;
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn who_works_in_a_manager_s_account_manages_no_customers() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        stage.server.add(ADA).await?;
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.add_member_as(CAROL, Joining { is_admin: true, ..Joining::default() }).await?;
        let tom = Person { email: "tom@portico.example", first_name: "Tom", ..CAROL };
        page.add_member(tom).await?;
        // She manages the account and he does not; the other one has an account without a role.
        for person in [CAROL, tom, ADA] {
            page.sign_in_as(person).await?;
            for address in
                ["/partner", "/partner/customers/50", "/partner/stats", "/partner/settings"]
            {
                page.goto(address).await?;
                page.heading("This page is for partners").wait().await?;
                assert_nothing_leaks(page, &main(page)).await?;
            }
            let ways = page.navigation("Main navigation");
            ensure!(!ways.link("Customers").is_there().await?, "{} has none", person.first_name);
            page.sign_out().await?;
        }
        page.assert_clean_but(&["403"]).await
    });
}

#[test]
fn a_manager_who_is_none_any_more_is_told_and_changes_nothing() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers?q=amelia").await?;
        let abel = page.row("Amelia Abel");
        abel.wait_text("Active").await?;
        stage.server.set_role(demo::EMAIL, "basic")?;
        page.pick("Amelia Abel", "Suspend").await?;
        page.wait_message(REFUSED).await?;
        abel.wait_text("Active").await?;
        page.checkbox("Select all").click().await?;
        page.button("Suspend").click().await?;
        let dialog = page.dialog("Suspend 4 customers");
        dialog.wait_text("0 done. 1 needed nothing. 3 failed.").await?;
        dialog.listitem("Amelia Abel").wait_text(REFUSED).await?;
        page.assert_accessible("many, all refused").await?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.button("Clear selection").click().await?;
        page.navigation("Customers").link("Statistics").click().await?;
        page.heading("It could not be loaded").wait().await?;
        main(page).wait_text(REFUSED).await?;

        stage.server.set_role(demo::EMAIL, "manager")?;
        page.goto("/partner/customers/2/edit").await?;
        page.textbox("Phone").fill("110").await?;
        stage.server.set_role(demo::EMAIL, "none")?;
        page.button("Save").click().await?;
        main(page).wait_text(REFUSED).await?;
        ensure!(page.textbox("Phone").value().await? == "110", "what was typed is not lost");
        stage.server.set_role(demo::EMAIL, "manager")?;
        page.goto("/partner/customers/2").await?;
        page.region("Account").wait_text("Active").await?;
        page.region("Person").wait_text("+49 30 5550000").await?;
        page.assert_clean_but(&["403"]).await
    });
}

#[test]
fn a_guest_is_asked_to_sign_in_first() {
    browser(async |stage| {
        stage.become_partner(CUSTOMERS).await?;
        let page = &stage.page;
        for address in [
            "/account",
            "/account/security",
            "/team",
            "/team/groups",
            "/partner",
            "/partner/customers/50",
            "/partner/customers?do=delete%3A50",
        ] {
            page.goto(address).await?;
            page.wait_path("/sign-in").await?;
            page.textbox("Password").wait().await?;
            let text = page.evaluate("document.body.innerText").await?;
            let text = text.as_str().unwrap_or_default();
            ensure!(!text.contains("Jansen") && !text.contains("Dana"), "{address}: {text}");
        }
        // Who signs in then comes to where they wanted to be.
        page.goto("/partner/customers/50").await?;
        page.wait_path("/sign-in").await?;
        page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
        page.heading("Amelia Jansen").wait().await?;
        page.assert_clean().await
    });
}
