//! Files whose places the browser knows: uploads go on after a reload without being chosen again.

use anyhow::ensure;
use serde_json::json;
use support::{Conditions, Folder, Name, Relay, Result, Role, Stage, browser, eventually};

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

/// Makes a file that the browser keeps for the page, answers the dialog for files with it, and tells its SHA-256.
const MAKE: &str = "
    const [name, size, done] = arguments;
    const make = async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
        const stream = await handle.createWritable();
        await stream.write(bytes);
        await stream.close();
        window.showOpenFilePicker = async () => [handle];
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...digest].map((it) => it.toString(16).padStart(2, '0')).join('');
    };
    make().then(done, (error) => done(String(error)));";

/// Chooses a file, and reloads the page when something of it is safe; gives the SHA-256 of the file.
async fn interrupt(stage: &Stage, relay: &Relay) -> Result<String> {
    let page = &stage.page;
    page.sign_in().await?;
    page.open_folder("Scans").await?;
    let made = page.session().execute_async(MAKE, vec![json!(NAME), json!(SIZE)]).await?;
    page.set_network(SLOW).await?;
    page.button("Upload files").click().await?;
    page.wait_progress(NAME).await?;
    relay.wait_answered("/upload/upload_file_chunk", 1).await?;
    page.reload().await?;
    relay.forget();
    Ok(made.json().as_str().unwrap_or_default().to_owned())
}

/// Waits for the end, and compares what was sent and what arrived.
async fn finish(stage: &Stage, relay: &Relay, sha256: &str) -> Result {
    let page = &stage.page;
    page.set_network(Conditions::Good).await?;
    page.wait_done(NAME).await?;
    let chunks = relay.seen("/upload/upload_file_chunk");
    let sent: u64 = chunks.iter().map(|chunk| chunk.sent).sum();
    ensure!(sent > 0 && sent < SIZE - (8 << 20) + (64 << 10), "{sent} bytes were sent.");
    page.pick(NAME, "Download").await?;
    ensure!(Folder::sha256(&page.downloaded(NAME).await?)? == sha256);
    page.assert_clean().await
}

#[test]
fn a_chosen_file_goes_on_after_a_reload_by_itself() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        stage.page.run_first(&answers("granted")).await?;
        let sha256 = interrupt(stage, &relay).await?;
        finish(stage, &relay, &sha256).await
    });
}

#[test]
fn a_browser_that_asks_again_is_answered_with_one_press() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        stage.page.run_first(&answers("prompt")).await?;
        let sha256 = interrupt(stage, &relay).await?;
        let page = &stage.page;
        page.transfer(NAME).wait_text("Go on to let it be read again").await?;
        page.assert_accessible("a transfer that asks for its file").await?;
        page.button(format!("Resume {NAME}")).click().await?;
        finish(stage, &relay, &sha256).await
    });
}

#[test]
fn a_file_that_is_gone_is_asked_for_in_words() {
    const REMOVE: &str = "const [name, done] = arguments; navigator.storage.getDirectory()\
        .then((root) => root.removeEntry(name)).then(() => done(true), () => done(false));";
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.run_first(&answers("prompt")).await?;
        interrupt(stage, &relay).await?;
        page.transfer(NAME).wait_text("Go on to let it be read again").await?;
        let removed = page.session().execute_async(REMOVE, vec![json!(NAME)]).await?;
        ensure!(removed.json() == true);
        page.button(format!("Resume {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Choose the file again").await?;
        page.button(format!("Cancel {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Canceled").await?;
        page.assert_clean().await
    });
}

/// What comes from outside has a place as well; whether the browser asks after a reload is its own affair.
#[test]
fn a_dropped_file_need_not_be_chosen_again() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.drop_files(&page.get(Role::Main, Name::Any), std::slice::from_ref(&file)).await?;
        page.wait_progress(NAME).await?;
        relay.wait_answered("/upload/upload_file_chunk", 1).await?;
        page.reload().await?;
        eventually("that it goes on, or asks whether it may", async || {
            let text = page.transfer(NAME).text().await?;
            Ok((text.contains("Go on") || text.contains("Uploading")).then_some(()))
        })
        .await?;
        page.assert_clean().await
    });
}
