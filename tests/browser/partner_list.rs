//! A partner's list of customers: what does not come, what is narrowed and sorted, what is saved, and what is done to many.

use anyhow::ensure;
use support::{
    Conditions, Fault, Key, Locator, Name, Page, Relay, Result, Role, Stage, browser, eventually,
};

/// The customers of a page of the list come with this request.
const LIST: &str = "/admin/allusers.json";
/// An answer that makes no sense is not asked for again by the client itself.
const NONSENSE: &str = "The server's answer could not be understood.";

fn main(page: &Page) -> Locator<'_> {
    page.get(Role::Main, Name::Any)
}

/// A partner with so many customers, who looks at an address; what passes can be spoiled.
async fn look(stage: &mut Stage, customers: u32, address: &str) -> Result<Relay> {
    stage.become_partner(customers).await?;
    let relay = stage.relay().await?;
    stage.page.sign_in().await?;
    stage.page.goto(address).await?;
    Ok(relay)
}

async fn scroll_to_end(page: &Page) -> Result {
    page.listing().row("Amelia Abel").wait().await?;
    page.evaluate("document.querySelector('.listing-customers .virtual').scrollTop = 1e7").await?;
    Ok(())
}

#[test]
fn a_part_that_does_not_come_is_told_once_and_asked_for_when_somebody_wants_it() {
    browser(async |stage| {
        let relay = look(stage, 250, "/partner/customers").await?;
        let page = &stage.page;
        main(page).wait_text("250 customers").await?;
        relay.spoil(LIST, Fault::OtherJson);
        relay.forget();
        scroll_to_end(page).await?;
        let trouble = page.alert(Name::Any);
        trouble.wait_text(NONSENSE).await?;
        page.assert_accessible("a part of the list that did not come").await?;
        let asked = relay.seen(LIST).len();
        ensure!(asked <= 2, "It was asked {asked} times by itself.");
        relay.heal();
        page.button("Try again").click().await?;
        page.listing().row("Jakub Duval").wait().await?;
        trouble.wait_gone().await?;
        main(page).wait_text("250 customers").await?;
        page.assert_clean().await
    });
}

#[test]
fn another_list_that_does_not_come_is_not_the_old_one() {
    browser(async |stage| {
        let relay = look(stage, 60, "/partner/customers").await?;
        let page = &stage.page;
        main(page).wait_text("60 customers").await?;
        relay.spoil(LIST, Fault::OtherJson);
        page.get(Role::Searchbox, "Search customers").fill("amelia").await?;
        page.heading("It could not be loaded").wait().await?;
        main(page).wait_text(NONSENSE).await?;
        ensure!(!page.listing().is_there().await?, "what is shown would not be what was asked for");
        relay.heal();
        page.button("Try again").click().await?;
        main(page).wait_text("4 customers fit").await?;
        page.set_network(Conditions::Offline).await?;
        page.get(Role::Searchbox, "Search customers").fill("boris").await?;
        main(page).wait_text("There is no connection.").await?;
        page.set_network(Conditions::Good).await?;
        page.button("Try again").click().await?;
        page.listing().row(Name::containing("Boris")).wait().await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await
    });
}

#[test]
fn customers_are_found_by_everything_and_sorted_by_three_columns() {
    browser(async |stage| {
        stage.become_partner(60).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers").await?;
        main(page).wait_text("60 customers").await?;
        let (places, search) =
            (page.get(Role::Combobox, "Search in"), page.get(Role::Searchbox, "Search customers"));
        for (place, text, name) in [
            ("Mail address", "boris.17@", "Boris Abel"),
            ("Phone", "555 0007", ""),
            ("Phone", "5550007", "Hugo Ekström"),
            ("Number", "18", "Amelia Ito"),
        ] {
            places.choose(place).await?;
            search.fill(text).await?;
            if name.is_empty() {
                page.heading("No customer fits").wait().await?;
            } else {
                main(page).wait_text("1 customer fits").await?;
                page.listing().row(name).wait().await?;
            }
        }
        page.button("Clear").click().await?;
        main(page).wait_text("60 customers").await?;
        // Either of both is enough.
        page.button("Trial").click().await?;
        main(page).wait_text("7 customers fit").await?;
        page.button("Paid").click().await?;
        page.wait_path("/partner/customers?is=trial%2Cpaid").await?;
        main(page).wait_text("44 customers fit").await?;
        // Everybody pays on another day; the customer with the number 16 in 43 days.
        let day = page
            .evaluate("new Date(Date.now() + 43 * 86400000).toISOString().slice(0, 10)")
            .await?;
        let day = day.as_str().unwrap_or_default();
        page.goto(&format!("/partner/customers?due={day}")).await?;
        main(page).wait_text("1 customer fits").await?;
        page.listing().row("Amelia Ito").wait().await?;

        page.goto("/partner/customers?sort=-plan%2Clast-name").await?;
        let grid = page.listing();
        let press = async |column: &str| {
            let head = grid.get(Role::Columnheader, Name::containing(column));
            head.button(column).click().await
        };
        press("Since").await?;
        page.wait_path("/partner/customers?sort=-since%2C-plan%2Clast-name").await?;
        main(page).wait_text("then by Plan, Last name").await?;
        press("Payment due").await?;
        // Nobody sees what a fourth one does.
        page.wait_path("/partner/customers?sort=due%2C-since%2C-plan").await?;
        grid.row(Name::Any).wait().await?;
        page.button("Ascending; turn round").click().await?;
        page.wait_path("/partner/customers?sort=-due%2C-since%2C-plan").await?;
        page.button("Descending; turn round").wait().await?;
        page.get(Role::Combobox, "Sort by").choose("Oldest first").await?;
        grid.row("Amelia Abel").wait().await?;
        ensure!(page.path().await? == "/partner/customers");
        page.assert_clean().await
    });
}

#[test]
fn a_file_is_stopped_begun_anew_and_fails() {
    browser(async |stage| {
        let relay = look(stage, 250, "/partner/customers").await?;
        let page = &stage.page;
        main(page).wait_text("250 customers").await?;
        relay.forget();
        relay.hold(LIST);
        page.button("Export CSV").click().await?;
        main(page).wait_text("0 customers fetched").await?;
        page.button("Stop").click().await?;
        page.button("Stop").wait_gone().await?;
        // The answer to the first one is still on its way.
        page.button("Export CSV").click().await?;
        page.button("Stop").wait().await?;
        eventually("two requests", async || Ok((relay.seen(LIST).len() == 2).then_some(())))
            .await?;
        relay.release();
        relay.wait_answered(LIST, 2).await?;
        page.wait_message("250 customers were saved.").await?;
        page.downloaded("customers.csv").await?;
        page.button("Stop").wait_gone().await?;
        let files = page.downloads()?;
        ensure!(files.len() == 1, "What was stopped saves nothing: {files:?}");

        relay.spoil(LIST, Fault::OtherJson);
        page.button("Export CSV").click().await?;
        page.wait_message(NONSENSE).await?;
        page.button("Stop").wait_gone().await?;
        ensure!(page.downloads()?.len() == 1, "half a list is no file");
        relay.heal();
        page.assert_clean().await
    });
}

#[test]
fn what_is_done_to_many_is_stopped_and_one_refusal_stops_nothing() {
    browser(async |stage| {
        let relay = look(stage, 130, "/partner/customers?q=amelia").await?;
        let page = &stage.page;
        page.listing().row("Amelia Ito").wait().await?;
        relay.spoil("suspenduser.json/OAUTH/18", Fault::Failed);
        page.checkbox("Select all").click().await?;
        page.button("Suspend").click().await?;
        let dialog = page.dialog(Name::containing("Suspend"));
        dialog.wait_text("1 failed.").await?;
        let ito = dialog.listitem("Amelia Ito");
        ito.wait_text("The server has a problem at the moment.").await?;
        dialog.listitem("Amelia Abel").wait_text("Done").await?;
        dialog.listitem("Amelia Brandt").wait_text("Nothing to do").await?;
        page.assert_accessible("a mixed result").await?;
        dialog.button("Undo").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        dialog.wait_gone().await?;
        page.row("Amelia Ito").wait_text("Active").await?;
        page.row("Amelia Abel").wait_text("Suspended").await?;
        relay.heal();

        page.goto("/partner/customers").await?;
        main(page).wait_text("130 customers").await?;
        page.checkbox("Select all").click().await?;
        page.get(Role::Toolbar, "Actions for the selection").wait_text("130 selected").await?;
        relay.hold("suspenduser.json");
        page.button("Suspend").click().await?;
        let dialog = page.dialog("Suspend 130 customers");
        dialog.button("Stop").click().await?;
        relay.release();
        // Four are under way at a time, and end as they end.
        dialog.wait_text("4 done.").await?;
        dialog.button("Undo").wait().await?;
        // They go in the order of their addresses, and his is the last.
        dialog.listitem("Pedro Kowalski").wait_text("Waiting").await?;
        page.assert_accessible("stopped").await?;
        dialog.button("Undo").click().await?;
        page.dialog("Reactivate 4 customers").wait_text("4 done.").await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn more_than_a_thousand_are_not_selected_at_a_time() {
    browser(async |stage| {
        stage.become_partner(1_100).await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/partner/customers").await?;
        main(page).wait_text("1,100 customers").await?;
        page.checkbox("Select all").click().await?;
        page.wait_message("At most 1,000 customers can be selected at a time.").await?;
        ensure!(!page.button("Suspend").is_there().await?, "nobody is selected");
        page.assert_clean().await
    });
}

#[test]
fn settings_that_two_change_and_sums_that_do_not_come_are_told() {
    browser(async |stage| {
        let relay = look(stage, 3, "/partner/settings").await?;
        let other = stage.another().await?;
        let page = &stage.page;
        let name = page.textbox("Name of the drive");
        name.fill("Mine").await?;
        other.sign_in().await?;
        other.goto("/partner/settings").await?;
        other.textbox("Name of the drive").fill("Theirs").await?;
        other.button("Save").click().await?;
        other.wait_message("The settings are saved.").await?;
        other.assert_clean().await?;
        other.into_browser().close().await?;
        page.button("Save").click().await?;
        main(page).wait_text("Somebody else has changed the settings meanwhile.").await?;
        ensure!(name.value().await? == "Mine", "what was typed is not lost");
        page.assert_accessible("settings that two have changed").await?;
        page.button("Show how they are now").click().await?;
        eventually(
            "the other's name",
            async || Ok((name.value().await? == "Theirs").then_some(())),
        )
        .await?;

        relay.spoil("/admin/partnerstats.json", Fault::OtherJson);
        page.navigation("Customers").link("Statistics").click().await?;
        let months = page.region("Transferred by month");
        months.wait_text(NONSENSE).await?;
        page.assert_accessible("sums that did not come").await?;
        relay.heal();
        months.button("Try again").click().await?;
        page.get(Role::Table, "Transferred by month").wait().await?;
        page.button("Try again").click().await?;
        main(page).wait_text("Active customers").await?;
        page.assert_clean().await
    });
}
