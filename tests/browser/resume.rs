//! The page is left in the middle of an upload; it goes on where it was.

use anyhow::ensure;
use support::{Conditions, Folder, Relay, Result, Stage, browser};

const NAME: &str = "Half way.bin";
/// Six chunks to begin with; the first takes two seconds at [`SLOW`], the others are not missed on a busy machine.
const SIZE: u64 = 48 << 20;
const SLOW: Conditions = Conditions::Slow(4 << 20);

/// Reloads the page in the middle of an upload, when something of it is safe; gives the path of the file.
async fn interrupt(stage: &Stage, relay: &Relay, folder: &Folder) -> Result<std::path::PathBuf> {
    let page = &stage.page;
    let file = folder.file(NAME, SIZE)?;
    page.sign_in().await?;
    page.open_folder("Scans").await?;
    page.set_network(SLOW).await?;
    page.choose_files(&[&file]).await?;
    page.wait_progress(NAME).await?;
    relay.wait_answered("/upload/upload_file_chunk", 1).await?;
    page.reload().await?;
    page.transfer(NAME).wait_text("Choose the file again").await?;
    page.set_network(Conditions::Good).await?;
    Ok(file)
}

/// Waits for the end, and compares what was sent and what arrived.
async fn finish(stage: &Stage, relay: &Relay, file: &std::path::Path) -> Result {
    let page = &stage.page;
    page.wait_done(NAME).await?;
    let chunks = relay.seen("/upload/upload_file_chunk");
    let sent: u64 = chunks.iter().map(|chunk| chunk.sent).sum();
    ensure!(sent > 0, "Something was left to be sent.");
    // The first chunk was safe; around each other one there are some hundred bytes of a form.
    ensure!(sent < SIZE - (8 << 20) + (64 << 10), "{sent} bytes were sent after the reload.");
    page.pick(NAME, "Download").await?;
    Folder::assert_same(file, &page.downloaded(NAME).await?)
}

#[test]
fn an_upload_goes_on_after_a_reload_when_the_file_is_chosen_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        let file = interrupt(stage, &relay, &folder).await?;
        relay.forget();
        stage.page.choose_files(&[&file]).await?;
        finish(stage, &relay, &file).await
    });
}

#[test]
fn the_panel_asks_for_the_file_and_takes_no_other() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        let file = interrupt(stage, &relay, &folder).await?;
        relay.forget();
        let page = &stage.page;
        let again = page.button(format!("Choose {NAME} again"));
        let other = folder.file(&format!("other/{NAME}"), 1000)?;
        page.hold_dialogs().await?;
        again.click().await?;
        page.choose("Choose the file again", &[&other]).await?;
        page.wait_message("This is not the same file").await?;
        again.click().await?;
        page.choose("Choose the file again", &[&file]).await?;
        finish(stage, &relay, &file).await
    });
}

#[test]
fn a_file_dropped_on_the_panel_finds_its_upload() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        let file = interrupt(stage, &relay, &folder).await?;
        relay.forget();
        let page = &stage.page;
        // Wherever the person is by now.
        page.open_trash().await?;
        let panel = page.region("Transfers");
        let other = folder.text("Other.txt", "another one")?;
        page.drop_files(&panel, &[other]).await?;
        page.wait_message("No interrupted upload waits for these files").await?;
        page.drop_files(&panel, std::slice::from_ref(&file)).await?;
        page.wait_done(NAME).await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        finish(stage, &relay, &file).await
    });
}

#[test]
fn an_upload_survives_the_server() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(NAME).await?;
        stage.server.kill().await?;
        page.transfer(NAME).wait_text("Trying again in").await?;
        page.set_network(Conditions::Good).await?;
        stage.server.restart().await?;
        page.wait_done(NAME).await?;
        page.assert_clean_but(&["net::ERR_"]).await?;
        page.pick(NAME, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(NAME).await?)
    });
}
