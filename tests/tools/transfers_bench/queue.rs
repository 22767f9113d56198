//! A long queue while it runs: how long the page's thread was ever held up, and what the app's memory grew by.

use support::{Browser, Folder, Options, Page, Result, Server};

use crate::memory;

/// Notes every task of the page's thread that took longer than 50 ms.
const WATCH: &str = "window.testLong = []; new PerformanceObserver((list) => { \
    for (const entry of list.getEntries()) window.testLong.push(Math.round(entry.duration)); \
    }).observe({ entryTypes: ['longtask'] });";

/// Uploads so many files of 1 KiB.
pub(crate) async fn measure(count: usize) -> Result {
    let folder = Folder::new()?;
    let files = (0..count).map(|at| folder.file(&format!("queue/{at:05}.bin"), 1024));
    let files = files.collect::<Result<Vec<_>>>()?;
    let server = Server::start(Options::demo()).await?;
    let page = Page::new(Browser::start().await?, server.address());
    page.run_first(memory::KEEP).await?;
    page.sign_in().await?;
    page.make_folder("Queue").await?;
    page.open_folder("Queue").await?;
    let before = memory::read(&page).await?;
    page.evaluate(&format!("(() => {{ {WATCH} return 1; }})()")).await?;
    page.drop_files(
        &page.get(support::Role::Main, support::Name::Any),
        &[folder.path().join("queue")],
    )
    .await?;
    if let Err(error) = page.wait_all_done(files.len()).await {
        let shown = page.evaluate("document.body.innerText").await.unwrap_or_default();
        return Err(error.context(shown.to_string()));
    }
    let after = memory::read(&page).await?;
    let long = page.evaluate("window.testLong.sort((a, b) => b - a)").await?;
    let long: Vec<u64> = serde_json::from_value(long)?;
    println!(
        "queue of {count} files: {} tasks of the page's thread took longer than 50 ms, the longest {} ms; \
         wasm memory {:.1} MiB before, {:.1} MiB after",
        long.len(),
        long.first().copied().unwrap_or_default(),
        before,
        after
    );
    page.into_browser().close().await
}
