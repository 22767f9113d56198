//! Other names for many at once: seen before anything is done, refused where they cannot be, and taken back together.

use anyhow::ensure;
use support::{Fault, Key, Name, Role, browser};

#[test]
fn forty_files_are_numbered_and_get_their_names_back() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Invoices").await?;
        page.row("Invoice 1001.pdf").wait().await?;
        page.listing().press(Key::Control + "a").await?;
        page.get(Role::Toolbar, "Actions for the selection").wait_text("40 selected").await?;
        page.listing().press(Key::F2).await?;
        let dialog = page.dialog("Rename 40 items");
        let preview = dialog.get(Role::List, "Names before and after");
        dialog.textbox("Find").fill("invoice").await?;
        dialog.textbox("Replace with").fill("Bill").await?;
        preview.listitem("Invoice 1001.pdf becomes Bill 1001.pdf").wait().await?;
        dialog.wait_text("40 names change.").await?;

        dialog.button("New names").click().await?;
        let pattern = dialog.textbox("Pattern");
        pattern.fill("All the same").await?;
        dialog.wait_text("40 of them are not possible.").await?;
        preview
            .listitem(Name::containing("Another one of these would have the same name."))
            .wait()
            .await?;
        ensure!(dialog.button("Rename 40 items").is_disabled().await?, "nothing is half done");
        page.assert_accessible("rename many, with conflicts").await?;
        pattern.fill("Bill ").await?;
        dialog.button("Number").click().await?;
        ensure!(pattern.value().await? == "Bill {n:03}");
        preview.listitem("Invoice 1001.pdf becomes Bill 001.pdf").wait().await?;
        dialog.button("Rename 40 items").click().await?;
        dialog.wait_gone().await?;
        page.wait_message("40 items renamed.").await?;
        page.row("Bill 001.pdf").wait().await?;
        page.listing().press(Key::Control + "z").await?;
        page.wait_message("Undone: 40 items renamed.").await?;
        page.row("Invoice 1001.pdf").wait().await?;
        page.assert_clean().await
    });
}

#[test]
fn what_is_taken_or_refused_is_told_and_nothing_is_lost() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        for name in ["Meeting notes.md", "Budget 2026.csv"] {
            page.row(name).get(Role::Checkbox, format!("Select {name}")).click().await?;
        }
        page.get(Role::Toolbar, "Actions for the selection").button("Rename").click().await?;
        let dialog = page.dialog("Rename 2 items");
        let (find, with) = (dialog.textbox("Find"), dialog.textbox("Replace with"));
        let preview = dialog.get(Role::List, "Names before and after");
        dialog.checkbox("Change the ending, too").click().await?;
        find.fill("meeting notes.md").await?;
        with.fill("Travel checklist.txt").await?;
        preview
            .listitem(Name::containing("Another file or folder here has this name."))
            .wait()
            .await?;
        with.fill("a/b").await?;
        preview.listitem(Name::containing("A name cannot contain /.")).wait().await?;

        dialog.checkbox("Regular expression").click().await?;
        find.fill("(").await?;
        dialog.wait_text("This is not a regular expression.").await?;
        find.fill(r"^(\w+) (\w+)").await?;
        with.fill("$2, $1").await?;
        preview.listitem("Budget 2026.csv becomes 2026, Budget.csv").wait().await?;
        relay.spoil("/file/rename.json", Fault::Page);
        dialog.button("Rename 2 items").click().await?;
        dialog.wait_text("Renamed: 0. Left as they are: 2.").await?;
        dialog
            .get(Role::List, "Not renamed")
            .wait_text("The server's answer could not be understood.")
            .await?;
        page.assert_accessible("rename many, refused").await?;
        relay.heal();
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
        page.row("Meeting notes.md").wait().await?;
        page.assert_clean().await
    });
}
