//! The sentence at the end of the dialog, where who has something does not depend on it alone; and whom it is not for.

use support::{ADA, Locator, Page, Result, Role, browser};

const OWNER_ONLY: &str = "Only the owner of this folder can share it with people.";
const THEIRS: &str = "is open to its owner, you, and everybody else to whom the owner gave access.";

async fn share<'a>(page: &'a Page, name: &str) -> Result<Locator<'a>> {
    page.pick(name, "Share…").await?;
    let dialog = page.dialog(format!("Share “{name}”"));
    dialog.region("Without signing in").wait().await?;
    Ok(dialog)
}

async fn close(dialog: &Locator<'_>) -> Result {
    dialog.button("Done").click().await?;
    dialog.wait_gone().await
}

#[test]
fn what_lies_in_a_shared_folder_says_who_has_it_through_that() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let ada = stage.another().await?;
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.textbox("Name or mail address").fill(ADA.email).await?;
        dialog.get(Role::Combobox, "What they may do").choose("Can edit").await?;
        dialog.button("Add").click().await?;
        dialog.wait_text("Ada Lovelace (can edit).").await?;
        dialog.region("Link that expires").button("Create the link").click().await?;
        dialog.wait_text("whoever has the link that expires, until").await?;
        close(&dialog).await?;

        page.open_folder("Documents").await?;
        for name in ["Contracts", "Meeting notes.md"] {
            let dialog = share(page, name).await?;
            dialog.wait_text("Ada Lovelace (can edit) through “Documents”").await?;
            dialog.wait_text("whoever has the link that expires, until").await?;
            dialog.wait_text("through “Documents”.").await?;
            close(&dialog).await?;
        }
        ada.sign_in_as(ADA).await?;
        ada.goto("/shared").await?;
        ada.listitem("Documents").link("Documents").click().await?;
        ada.row("Contracts").wait().await?;
        let dialog = share(&ada, "Contracts").await?;
        dialog.wait_text(OWNER_ONLY).await?;
        dialog.wait_text(THEIRS).await?;
        close(&dialog).await?;
        let dialog = share(&ada, "Meeting notes.md").await?;
        dialog.wait_text(THEIRS).await?;
        // Asking for what only the owner is told is refused.
        ada.assert_clean_but(&["400", "403", "404"]).await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}

#[test]
fn a_member_of_the_account_is_told_whose_it_is() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.add_member(ADA).await?;
        page.give_folder(ADA, "Documents").await?;
        page.sign_out().await?;
        page.sign_in_as(ADA).await?;
        page.open_folder("Documents").await?;
        let dialog = share(page, "Contracts").await?;
        dialog.wait_text(OWNER_ONLY).await?;
        dialog.wait_text(THEIRS).await?;
        page.assert_accessible("share dialog of a member").await?;
        close(&dialog).await?;
        page.goto("/shared").await?;
        page.get(Role::Heading, "This is for the owner of the account").wait().await?;
        page.assert_accessible("shared, of a member").await?;
        page.assert_clean_but(&["400", "403", "404"]).await
    });
}

#[test]
fn what_guests_may_in_a_folder_within_an_open_one_is_said() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        let dialog = share(page, "Documents").await?;
        dialog.get(Role::Radio, "Public").click().await?;
        dialog.wait_text("(may see and download)").await?;
        close(&dialog).await?;
        page.open_folder("Documents").await?;
        let dialog = share(page, "Contracts").await?;
        dialog.wait_text("(may do what the folder around it allows)").await?;
        let part = dialog.region("Without signing in");
        let may = part.get(Role::Combobox, "Guests may");
        may.choose("see the names and upload").await?;
        part.wait_text("Saved.").await?;
        page.reload().await?;
        dialog.wait_text("(may see the names and upload)").await?;
        may.choose("do what the folder around it allows").await?;
        part.wait_text("Saved.").await?;
        page.reload().await?;
        dialog.wait_text("(may do what the folder around it allows)").await?;
        page.assert_clean().await
    });
}
