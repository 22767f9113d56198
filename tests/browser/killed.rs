//! A tab that is killed in the middle of an upload, at a moment from a seed; another one goes on.

use anyhow::Context as _;
use support::{Conditions, Folder, Relay, Result, Stage, browser, eventually, seeds};

/// Stories that every run tells.
const USUAL: u64 = 2;
const NAME: &str = "Killed.bin";
const SIZE: u64 = 24 << 20;
const SLOW: Conditions = Conditions::Slow(8 << 20);
/// The file is not whole at this many bytes before its end, whatever still lies between browser and server.
const END: u64 = 3 << 20;

#[test]
fn an_upload_outlives_its_tab() {
    for seed in seeds(USUAL) {
        browser(async move |stage| tell(stage, seed).await.with_context(|| format!("seed {seed}")));
    }
}

async fn tell(stage: &mut Stage, seed: u64) -> Result {
    let relay = stage.relay().await?;
    let page = &stage.page;
    let session = page.session();
    let folder = Folder::new()?;
    let file = folder.file(NAME, SIZE)?;
    page.sign_in().await?;
    page.open_folder("Scans").await?;
    let doomed = session.window().await?;
    // No page of ours: nobody is told of the end.
    let other = session.new_tab().await?;
    session.switch_to_window(doomed).await?;
    page.set_network(SLOW).await?;
    page.choose_files(&[&file]).await?;
    let moment = fastrand::Rng::with_seed(seed).u64(1..SIZE - END);
    eventually(&format!("{moment} bytes"), async || Ok((sent(&relay) >= moment).then_some(())))
        .await?;
    // The command has no answer: who would give it is gone.
    let _ = session.cdp().send_raw("Page.crash", serde_json::json!({})).await;
    session.switch_to_window(other).await?;
    page.goto("/files").await?;
    page.transfer(NAME).wait_text("Choose the file again").await?;
    // Chosen elsewhere, it would be another upload.
    page.open_folder("Scans").await?;
    page.choose_files(&[&file]).await?;
    page.wait_done(NAME).await?;
    page.pick(NAME, "Download").await?;
    Folder::assert_same(&file, &page.downloaded(NAME).await?)
}

fn sent(relay: &Relay) -> u64 {
    relay.seen("/upload/upload_file_chunk").iter().map(|chunk| chunk.sent).sum()
}
