//! Pictures of the dialog that shares, of what is shared, and of what guests see.

use support::{ADA, Page, Result, Role};

use super::Out;

/// The dialog that shares, and the view of what is shared, empty and full.
pub(super) async fn sharing(page: &Page, out: &Out) -> Result {
    let shared = page.navigation("Shared");
    page.goto("/shared").await?;
    page.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
    out.shoot(page, "shared-with-me-empty").await?;
    page.open_files().await?;
    page.pick("Documents", "Share…").await?;
    let dialog = page.dialog("Share “Documents”");
    dialog.textbox("Name or mail address").fill(ADA.email).await?;
    dialog.button("Add").click().await?;
    dialog.button("Remove Ada Lovelace").wait().await?;
    dialog.textbox("Name or mail address").fill("somebody").await?;
    dialog.button("Add").click().await?;
    dialog.wait_text("Nobody here has this name").await?;
    dialog.get(Role::Radio, "Public").click().await?;
    dialog.wait_text("may see and download").await?;
    out.shoot(page, "share-folder").await?;
    let open = dialog.region("Without signing in").textbox("Link").value().await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.pick("Welcome.md", "Share…").await?;
    let dialog = page.dialog("Share “Welcome.md”");
    let link = dialog.region("Link that expires");
    link.get(Role::Spinbutton, "Downloads allowed").fill("3").await?;
    link.button("Create the link").click().await?;
    link.wait_text("3 downloads left").await?;
    dialog.region("Password").button("Set a password").click().await?;
    dialog.region("Password").button("Generate").click().await?;
    dialog.get(Role::Radio, "Hidden").click().await?;
    dialog.region("Without signing in").textbox("Link").wait().await?;
    out.shoot(page, "share-file").await?;
    dialog.region("Send by mail").textbox("Mail addresses").click().await?;
    out.shoot(page, "share-mail").await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.navigation("Main navigation").link("Shared").click().await?;
    shared.link("By me").click().await?;
    page.button("Remove Ada Lovelace").wait().await?;
    out.shoot(page, "shared-by-me").await?;
    shared.link("Links").click().await?;
    page.row("Welcome.md").wait().await?;
    out.shoot(page, "shared-links").await?;
    page.get(Role::Checkbox, "Select all").click().await?;
    out.shoot(page, "shared-links-selected").await?;
    page.sign_out().await?;
    guests(page, out, &open).await?;
    page.sign_in_as(ADA).await?;
    page.goto("/shared").await?;
    page.listitem("Documents").wait().await?;
    out.shoot(page, "shared-with-me").await?;
    page.sign_out().await?;
    page.sign_in().await
}

/// What guests see: a folder as a list and as tiles, a text, and what is not there any more.
async fn guests(page: &Page, out: &Out, link: &str) -> Result {
    page.visit(link).await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-folder").await?;
    page.button("Grid").click().await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-tiles").await?;
    page.link("Meeting notes.md").click().await?;
    page.get(Role::Heading, "Meeting notes.md").wait().await?;
    out.shoot(page, "guest-text").await?;
    page.goto("/l/nothing").await?;
    page.get(Role::Heading, "This link does not work any more").wait().await?;
    out.shoot(page, "guest-gone").await
}
