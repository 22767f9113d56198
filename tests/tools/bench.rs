//! Measures uploads: the browser beside curl, the same bytes in the same chunks to the same server; `cargo xtask bench upload`
//! runs it.

#![allow(clippy::print_stdout, reason = "it prints what it measured")]

#[path = "bench/curl.rs"]
mod curl;

use std::time::{Duration, Instant};

use support::{Browser, Folder, Options, Page, Result, Server, eventually_within};

const MIB: u64 = 1024 * 1024;
/// However slow the machine is.
const PATIENCE: Duration = Duration::from_secs(900);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let mut arguments = std::env::args().skip(1).map(|word| word.parse::<u32>());
    let size = u64::from(arguments.next().transpose()?.unwrap_or(1024)) * MIB;
    let runs = arguments.next().transpose()?.unwrap_or(3);
    let folder = Folder::new()?;
    let source = folder.file("measured.bin", size)?;
    let chunks = curl::cut(&source, &folder)?;

    let server = Server::start(Options::demo()).await?;
    let page = Page::new(Browser::start().await?, server.address());
    page.sign_in().await?;
    let session = curl::sign_in(server.address())?;

    let (mut browser, mut curl) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does meets both.
    for run in 1..=runs {
        let name = format!("browser {run}.bin");
        let renamed = folder.path().join(&name);
        std::fs::hard_link(&source, &renamed)?;
        browser.push(speed(size, upload(&page, &renamed, &name).await?));
        curl.push(speed(size, curl::upload(&session, &format!("curl {run}.bin"), &chunks)?));
        println!("run {run}: browser {:.0} MB/s, curl {:.0} MB/s", last(&browser), last(&curl));
    }
    page.into_browser().close().await?;
    let (browser, curl) = (median(browser), median(curl));
    println!(
        "median: browser {browser:.0} MB/s, curl {curl:.0} MB/s; the browser is at {:.2} of curl",
        browser / curl
    );
    Ok(())
}

/// Uploads through the app; from choosing the file until the app says that it is done.
async fn upload(page: &Page, file: &std::path::Path, name: &str) -> Result<Duration> {
    let start = Instant::now();
    page.choose_files(&[file.to_path_buf()]).await?;
    let transfer = page.listitem(name);
    eventually_within(PATIENCE, "the upload", async || {
        let done = transfer.is_there().await? && transfer.text().await?.contains("Done");
        Ok(done.then_some(()))
    })
    .await?;
    Ok(start.elapsed())
}

/// Megabytes (10^6 bytes) per second.
fn speed(bytes: u64, took: Duration) -> f64 {
    bytes as f64 / 1e6 / took.as_secs_f64()
}

fn last(speeds: &[f64]) -> f64 {
    speeds.last().copied().unwrap_or_default()
}

fn median(mut speeds: Vec<f64>) -> f64 {
    speeds.sort_by(f64::total_cmp);
    speeds.get(speeds.len() / 2).copied().unwrap_or_default()
}
