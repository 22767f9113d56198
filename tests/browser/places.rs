//! Files whose places the browser knows: uploads go on after a reload without being chosen again.

use anyhow::ensure;
use support::{Conditions, Folder, Relay, Result, Role, Stage, browser};

const NAME: &str = "Half way.bin";
const SIZE: u64 = 48 << 20;
const SLOW: Conditions = Conditions::Slow(4 << 20);

/// Lets the browser answer questions about files as `first` says, and grant whatever it is asked for after a press of a button.
fn answers(first: &str) -> String {
    [
        "FileSystemHandle.prototype.queryPermission = async () => ",
        "sessionStorage.testAgreed ?? '",
        first,
        "'; FileSystemHandle.prototype.requestPermission = async () => ",
        "{ if (!navigator.userActivation.isActive) throw new DOMException('no press', 'SecurityError'); ",
        "return sessionStorage.testAgreed = 'granted'; };",
    ]
    .concat()
}

/// Drops a file, and reloads the page when something of it is safe.
async fn interrupt(stage: &Stage, relay: &Relay, folder: &Folder) -> Result<std::path::PathBuf> {
    let page = &stage.page;
    let file = folder.file(NAME, SIZE)?;
    page.sign_in().await?;
    page.open_folder("Scans").await?;
    page.set_network(SLOW).await?;
    page.drop_files(&page.get(Role::Main, support::Name::Any), &[file.clone()]).await?;
    page.wait_progress(NAME).await?;
    relay.wait_answered("/upload/upload_file_chunk", 1).await?;
    page.reload().await?;
    relay.forget();
    Ok(file)
}

/// Waits for the end, and compares what was sent and what arrived.
async fn finish(stage: &Stage, relay: &Relay, file: &std::path::Path) -> Result {
    let page = &stage.page;
    page.set_network(Conditions::Good).await?;
    page.wait_done(NAME).await?;
    let chunks = relay.seen("/upload/upload_file_chunk");
    let sent: u64 = chunks.iter().map(|chunk| chunk.sent).sum();
    ensure!(sent > 0 && sent < SIZE - (8 << 20) + (64 << 10), "{sent} bytes were sent.");
    page.pick(NAME, "Download").await?;
    Folder::assert_same(file, &page.downloaded(NAME).await?)?;
    page.assert_clean().await
}

#[test]
fn a_dropped_file_goes_on_after_a_reload_by_itself() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        stage.page.run_first(&answers("granted")).await?;
        let file = interrupt(stage, &relay, &folder).await?;
        finish(stage, &relay, &file).await
    });
}

#[test]
fn a_browser_that_asks_again_is_answered_with_one_press() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        stage.page.run_first(&answers("prompt")).await?;
        let file = interrupt(stage, &relay, &folder).await?;
        let page = &stage.page;
        page.transfer(NAME).wait_text("Go on to let it be read again").await?;
        page.assert_accessible("a transfer that asks for its file").await?;
        page.button(format!("Resume {NAME}")).click().await?;
        finish(stage, &relay, &file).await
    });
}

#[test]
fn a_file_that_is_gone_is_asked_for_in_words() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        stage.page.run_first(&answers("prompt")).await?;
        let file = interrupt(stage, &relay, &folder).await?;
        std::fs::remove_file(&file)?;
        let page = &stage.page;
        page.button(format!("Resume {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Choose the file again").await?;
        page.button(format!("Cancel {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Canceled").await?;
        page.assert_clean().await
    });
}
