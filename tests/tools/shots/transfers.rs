//! Pictures of transfers in all their states.

use support::{Conditions, Folder, Key, Name, Page, Result, Role};

use super::Out;

/// Uploads in all their states: asked about, on their way, done, and what is told of them afterwards.
pub(super) async fn transfers(page: &Page, out: &Out) -> Result {
    let folder = Folder::new()?;
    let large = folder.file("Holiday film.mp4", 24 << 20)?;
    let small = folder.text("Meeting notes.md", "Other notes than those that are there.")?;
    let odd = folder.text("What now?.txt", "a name that cannot be")?;
    page.open_files().await?;
    page.open_folder("Documents").await?;
    page.row("Meeting notes.md").wait().await?;
    page.choose_files(&[small, odd]).await?;
    let dialog = page.dialog("Upload to “Documents”");
    dialog.get(Role::Combobox, "What becomes of Meeting notes.md").wait().await?;
    out.shoot(page, "upload-plan").await?;
    dialog.button("Upload 1 item").click().await?;
    page.wait_all_done(1).await?;
    page.set_network(Conditions::Slow(1 << 20)).await?;
    page.choose_files(&[&large]).await?;
    page.wait_progress("Holiday film.mp4").await?;
    out.shoot(page, "transfers").await?;
    let panel = page.region("Transfers");
    page.set_network(Conditions::Offline).await?;
    out.shoot(page, "transfers-offline").await?;
    page.set_network(Conditions::Slow(1 << 20)).await?;
    panel.button("Pause all").click().await?;
    page.transfer("Holiday film.mp4").wait_text("Paused").await?;
    out.shoot(page, "transfers-paused").await?;
    panel.button("Cancel Holiday film.mp4").click().await?;
    page.transfer("Holiday film.mp4").wait_text("Canceled").await?;
    out.shoot(page, "transfers-canceled").await?;
    panel.button("Retry Holiday film.mp4").click().await?;
    page.wait_progress("Holiday film.mp4").await?;
    page.reload().await?;
    page.transfer("Holiday film.mp4").wait().await?;
    out.shoot(page, "transfers-after-reload").await?;
    page.choose_files(&[&large]).await?;
    page.wait_progress("Holiday film.mp4").await?;
    panel.button("More for transfers").click().await?;
    page.menuitem("Transfer settings").click().await?;
    page.dialog("Transfer settings").wait().await?;
    out.shoot(page, "transfer-settings").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.set_network(Conditions::Good).await?;
    page.wait_done("Holiday film.mp4").await?;
    out.shoot(page, "transfers-done").await?;
    panel.button("More for transfers").click().await?;
    page.menuitem("Transfer history").click().await?;
    page.dialog("Transfer history").wait_text("all verified").await?;
    out.shoot(page, "transfer-history").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    panel.button("Clear finished").click().await?;
    panel.wait_gone().await
}
