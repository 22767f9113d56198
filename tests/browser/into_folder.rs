//! Folders and files written into a folder of this computer. The browser's own dialog is answered with a folder that it
//! keeps for the page: everything behind the dialog is the real thing.

use anyhow::ensure;
use support::{Conditions, Folder, Page, Result, Role, Stage, browser, eventually};

/// Answers the dialog for a folder.
const ANSWER: &str = "window.showDirectoryPicker = async () => \
    (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });";

/// Everything in the folder: a line for each, files with their size and SHA-256.
const TELL: &str = "
    const done = arguments[0];
    const hex = (bytes) => [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, '0')).join('');
    const walk = async (folder, path) => {
        const lines = [];
        for await (const [name, handle] of folder.entries()) {
            if (handle.kind === 'directory') {
                lines.push(path + name + '/', ...await walk(handle, path + name + '/'));
            } else {
                const bytes = await (await handle.getFile()).arrayBuffer();
                lines.push(path + name + ' ' + bytes.byteLength + ' ' + hex(await crypto.subtle.digest('SHA-256', bytes)));
            }
        }
        return lines;
    };
    navigator.storage.getDirectory()
        .then((root) => root.getDirectoryHandle('chosen', { create: true }))
        .then((folder) => walk(folder, '')).then((lines) => done(lines.sort()), (error) => done([String(error)]));";

async fn written(page: &Page) -> Result<Vec<String>> {
    Ok(serde_json::from_value(
        page.session().execute_async(TELL, Vec::new()).await?.json().clone(),
    )?)
}

async fn start(stage: &Stage) -> Result {
    stage.page.run_first(ANSWER).await?;
    stage.page.sign_in().await
}

#[test]
fn a_folder_is_written_with_everything_in_it_and_again_under_another_name() {
    browser(async |stage| {
        start(stage).await?;
        let page = &stage.page;
        page.pick("Documents", "Download into a folder…").await?;
        page.wait_transfers_over().await?;
        let lines = written(page).await?;
        for name in ["Documents/", "Documents/Contracts/", "Documents/Meeting notes.md "] {
            ensure!(lines.iter().any(|line| line.starts_with(name)), "{name} in {lines:?}");
        }
        page.assert_accessible("downloads into a folder").await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.pick("Documents", "Download into a folder…").await?;
        page.wait_transfers_over().await?;
        let again = written(page).await?;
        ensure!(again.len() == 2 * lines.len(), "{again:?}");
        for line in lines {
            let line = line.replacen("Documents/", "Documents (1)/", 1);
            ensure!(again.contains(&line), "{line} in {again:?}");
        }
        page.assert_clean().await
    });
}

#[test]
fn a_large_file_is_paused_and_goes_on_where_it_was() {
    browser(async |stage| {
        const NAME: &str = "Large.bin";
        let relay = stage.relay().await?;
        start(stage).await?;
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, 32 << 20)?;
        page.open_folder("Scans").await?;
        page.choose_files(&[&file]).await?;
        page.wait_done(NAME).await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.set_network(Conditions::Slow(8 << 20)).await?;
        relay.forget();
        page.pick(NAME, "Download into a folder…").await?;
        // More than the first piece that is written.
        page.transfer(NAME).wait_text("of 34").await?;
        eventually("ten megabytes", async || {
            let text = page.transfer(NAME).text().await?;
            let done = text.split(" MB of").next().and_then(|head| head.rsplit(['\n', ' ']).next());
            Ok(done.and_then(|done| done.parse::<f64>().ok()).filter(|done| *done > 10.0))
        })
        .await?;
        page.button(format!("Pause {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Paused").await?;
        // What has come so far lies beside it.
        let so_far = written(page).await?;
        ensure!(so_far.iter().any(|line| line.starts_with(&format!("{NAME} 0 "))), "{so_far:?}");
        page.set_network(Conditions::Good).await?;
        page.button(format!("Resume {NAME}")).click().await?;
        page.wait_done(NAME).await?;
        ensure!(relay.seen("/download/file.json").len() == 2, "It went on where it was.");
        let expected = format!("{NAME} {} {}", 32 << 20, Folder::sha256(&file)?);
        ensure!(written(page).await? == [expected]);
        page.assert_clean().await
    });
}

#[test]
fn what_the_browser_or_the_disk_refuses_is_said() {
    browser(async |stage| {
        let page = &stage.page;
        page.run_first(
            "window.showDirectoryPicker = async () => { throw new DOMException('no', 'SecurityError'); };",
        )
        .await?;
        page.sign_in().await?;
        page.pick("Documents", "Download into a folder…").await?;
        page.wait_message("does not let anything be written into this folder").await?;

        page.run_first(ANSWER).await?;
        page.run_first(
            "FileSystemWritableFileStream.prototype.write = async () => { throw new DOMException('full', 'QuotaExceededError'); };",
        )
        .await?;
        page.reload().await?;
        page.pick("Welcome.md", "Download into a folder…").await?;
        page.transfer("Welcome.md").wait_text("cannot be written to this computer").await?;
        page.assert_clean().await
    });
}

#[test]
fn a_browser_without_folders_says_so() {
    browser(async |stage| {
        let page = &stage.page;
        page.run_first("delete window.showDirectoryPicker;").await?;
        page.sign_in().await?;
        page.button("Actions for Documents").click().await?;
        let item = page.menuitem(support::Name::containing("Download into a folder…"));
        ensure!(item.is_disabled().await?);
        page.get(Role::Menu, support::Name::Any).wait_text("cannot write into folders").await?;
        page.assert_clean().await
    });
}
