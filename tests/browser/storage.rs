//! The storage explorer: what takes the room, what is there twice, and the way into the trash and back.

use anyhow::ensure;
use support::{Fault, Locator, Name, Page, Result, Role, browser};

/// Goes to a tab of the view.
async fn tab(page: &Page, name: &str) -> Result {
    page.navigation("Storage").link(name).click().await
}

/// What can be done with what is chosen.
fn bar(page: &Page) -> Locator<'_> {
    page.get(Role::Toolbar, "Actions for the selection")
}

#[test]
fn the_room_is_looked_at_by_folder_and_by_type_as_areas_and_as_a_table() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.region("Storage").link(Name::containing("used")).click().await?;
        page.get(Role::Heading, "Storage").wait().await?;
        page.button("Look again").wait().await?;
        page.get(Role::Main, Name::Any).wait_text(" files in ").await?;
        let map = page.get(Role::List, "What takes the room in Files");
        map.link(Name::containing("Music")).wait().await?;
        page.assert_accessible("storage map").await?;
        map.link(Name::containing("Photos")).click().await?;
        page.wait_path("/storage?in=").await?;
        let photos = page.get(Role::List, "What takes the room in Photos");
        photos.link(Name::containing("Alps 2026")).wait().await?;
        photos.link(Name::containing("Lavender field.jpg")).wait().await?;
        page.reload().await?;
        photos.link(Name::containing("Alps 2026")).wait().await?;
        page.navigation("Path").link("Files").click().await?;
        map.link(Name::containing("Photos")).wait().await?;

        page.button("By type").click().await?;
        let types = page.get(Role::List, "What takes the room in All types");
        types.link(Name::containing("Pictures")).click().await?;
        page.button("Table").click().await?;
        let table = page.get(Role::Table, "What takes the room in Pictures");
        table.link("Glacier.jpg").wait().await?;
        ensure!(page.path().await? == "/storage?by=type&type=image&as=table");
        page.assert_accessible("storage table").await?;
        table.link("Glacier.jpg").click().await?;
        page.dialog("Glacier.jpg").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn duplicates_go_into_the_trash_but_never_all_of_them() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.goto("/storage?tab=copies").await?;
        let group = page.region(Name::containing("Costs.csv: 2 copies of"));
        group.wait_text("Stays").await?;
        group.checkbox("Select Costs.csv in Files › Projects › Garden house").click().await?;
        group.checkbox("Select Larch and screws.csv in Files").click().await?;
        group.wait_text("nothing of this file would be left").await?;
        ensure!(bar(page).button("Move to trash").is_disabled().await?, "one has to stay");
        page.assert_accessible("storage copies").await?;
        page.button("Select all but one of each").click().await?;
        bar(page).wait_text("2 selected").await?;
        bar(page).button("Move to trash").click().await?;
        let dialog = page.dialog("Move 2 files to the trash");
        dialog.wait_text("can be brought back").await?;
        dialog.wait_text("One copy of each stays where it is.").await?;
        page.assert_accessible("storage cleaning").await?;
        dialog.button("Move to trash").click().await?;
        dialog.wait_gone().await?;
        page.get(Role::Heading, "No duplicates").wait().await?;
        page.wait_message("2 items moved to trash.").await?;
        page.region("Messages").button("Undo").click().await?;
        group.wait().await?;
        page.open_files().await?;
        page.row("Larch and screws.csv").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn what_cannot_be_read_or_removed_is_told_for_each() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.row("Welcome.md").wait().await?;
        relay.spoil("/folder/list.json", Fault::Page);
        page.goto("/storage?tab=oldest").await?;
        page.get(Role::Heading, "Your files could not be looked through").wait().await?;
        relay.heal();
        page.button("Try again").click().await?;
        let row = page.row("Rental agreement.pdf");
        row.checkbox("Select Rental agreement.pdf").click().await?;
        page.row("Insurance.pdf").checkbox("Select Insurance.pdf").click().await?;
        bar(page).button("Move to trash").click().await?;
        let dialog = page.dialog("Move 2 files to the trash");
        relay.spoil("/file/trash.json", Fault::Page);
        dialog.button("Move to trash").click().await?;
        dialog.wait_text("In the trash: 0. Left where they are: 2.").await?;
        dialog.wait_text("The server's answer could not be understood.").await?;
        page.assert_accessible("storage cleaning refused").await?;
        relay.heal();
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        row.wait().await?;
        bar(page).button("Clear selection").click().await?;
        tab(page, "Old versions").await?;
        page.get(Role::Heading, "No old versions").wait().await?;
        tab(page, "Largest files").await?;
        page.get(Role::Grid, "Largest files").row(Name::containing(".wav")).wait().await?;
        page.assert_clean().await
    });
}
