//! Measures transfers beside others, in turn, in the same browser on the same machine: tus-js-client, Uppy, copyparty, hash-wasm
//! and md5sum; `cargo xtask bench transfers` runs it.

#![allow(clippy::print_stdout, reason = "it prints what it measured")]

#[path = "memory.rs"]
mod memory;
#[path = "transfers_bench/peers.rs"]
mod peers;
#[path = "transfers_bench/queue.rs"]
mod queue;
#[path = "transfers_bench/table.rs"]
mod table;

use std::{path::PathBuf, process::Command, time::Instant};

use anyhow::{Context as _, ensure};
use support::{Browser, Folder, Options, Page, Result, Server};

use peers::{Copyparty, Peers};
use table::Table;

const MIB: u64 = 1024 * 1024;

/// How much is measured.
struct Amounts {
    large: u64,
    small_files: usize,
    queue: usize,
    runs: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let is_quick = std::env::args().any(|word| word == "--quick");
    let amounts = if is_quick {
        Amounts { large: 64 * MIB, small_files: 300, queue: 1_000, runs: 1 }
    } else {
        Amounts { large: 1024 * MIB, small_files: 5_000, queue: 10_000, runs: 3 }
    };
    let only = std::env::args().skip_while(|word| word != "--only").nth(1);
    let is_wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    let files = Folder::new()?;
    let mut table = Table::default();
    if is_wanted("large") {
        large(&amounts, &files, &mut table).await?;
    }
    if is_wanted("small") {
        small(&amounts, &files, &mut table).await?;
    }
    if is_wanted("hashing") {
        hashing(&amounts, &files, &mut table).await?;
    }
    table.print();
    if is_wanted("queue") {
        queue::measure(amounts.queue).await?;
    }
    Ok(())
}

/// The app, signed in, with an empty folder before it.
async fn portico(folder: &str) -> Result<(Server, Page)> {
    let server = Server::start(Options::demo()).await?;
    let page = Page::new(Browser::start().await?, server.address());
    // From the moment that files were chosen.
    page.run_first(
        "addEventListener('change', () => { window.testStart = performance.now(); }, true);",
    )
    .await?;
    page.sign_in().await?;
    page.make_folder(folder).await?;
    page.open_folder(folder).await?;
    Ok((server, page))
}

/// Uploads through the app, from choosing the files until all are done; gives seconds. Where `PORTICO_PROFILE` names a file, the
/// profile of the page's thread is written there, which Chromium's tools can show.
async fn by_portico(page: &Page, files: &[PathBuf]) -> Result<f64> {
    let profile = std::env::var_os("PORTICO_PROFILE");
    if profile.is_some() {
        page.session().cdp().send_raw("Profiler.enable", serde_json::json!({})).await?;
        page.session().cdp().send_raw("Profiler.start", serde_json::json!({})).await?;
    }
    page.choose_files(files).await?;
    page.wait_all_done(files.len()).await?;
    if let Some(path) = profile {
        let profile = page.session().cdp().send_raw("Profiler.stop", serde_json::json!({})).await?;
        std::fs::write(path, profile["profile"].to_string())?;
    }
    let took = page.evaluate("performance.now() - window.testStart").await?;
    page.region("Transfers").button("Clear finished").click().await?;
    Ok(took.as_f64().context("no time")? / 1000.0)
}

async fn large(amounts: &Amounts, files: &Folder, table: &mut Table) -> Result {
    let name = vec![files.file("large.bin", amounts.large)?];
    for _ in 0..amounts.runs {
        let (server, page) = portico("Measured").await?;
        let took = by_portico(&page, &name).await?;
        table.add("large, MB/s", "Portico, MD5 verified", amounts.large as f64 / 1e6 / took);
        page.into_browser().close().await?;
        drop(server);

        let peers = Peers::start().await?;
        let took = peers.run("byTus()", &name).await?;
        table.add("large, MB/s", "tus", amounts.large as f64 / 1e6 / took);
        peers.close().await?;

        let party = Copyparty::start().await?;
        let took = party.upload(&name).await?;
        table.add("large, MB/s", "copyparty", amounts.large as f64 / 1e6 / took);
        party.close().await?;
    }
    Ok(())
}

async fn small(amounts: &Amounts, files: &Folder, table: &mut Table) -> Result {
    let made = (0..amounts.small_files).map(|at| files.file(&format!("small/{at:05}.bin"), 4096));
    let made = made.collect::<Result<Vec<_>>>()?;
    let count = made.len() as f64;
    for _ in 0..amounts.runs {
        let (server, page) = portico("Measured").await?;
        let took = by_portico(&page, &made).await?;
        table.add("4 KiB files, files/s", "Portico, MD5 verified", count / took);
        page.into_browser().close().await?;
        drop(server);

        let peers = Peers::start().await?;
        let took = peers.run("byUppy()", &made).await?;
        table.add("4 KiB files, files/s", "Uppy", count / took);
        peers.close().await?;

        let party = Copyparty::start().await?;
        let took = party.upload(&made).await?;
        table.add("4 KiB files, files/s", "copyparty", count / took);
        party.close().await?;
    }
    Ok(())
}

async fn hashing(amounts: &Amounts, files: &Folder, table: &mut Table) -> Result {
    let source = files.file("hashed.bin", amounts.large)?;
    let megabytes = amounts.large as f64 / 1e6;
    for _ in 0..amounts.runs {
        let start = Instant::now();
        let status =
            Command::new("md5sum").arg(&source).stdout(std::process::Stdio::null()).status()?;
        ensure!(status.success(), "md5sum failed.");
        table.add("MD5, MB/s", "md5sum", megabytes / start.elapsed().as_secs_f64());
        let peers = Peers::start().await?;
        let one = vec![source.clone()];
        let script = peers.hasher()?;
        let took = peers.run(&format!("byPortico('{script}', 1)"), &one).await?;
        table.add("MD5, MB/s", "Portico, one worker", megabytes / took);
        let took = peers.run(&format!("byPortico('{script}', 2)"), &one).await?;
        table.add("MD5, MB/s", "Portico, two workers", 2.0 * megabytes / took);
        let took = peers.run("byHashWasm()", &one).await?;
        table.add("MD5, MB/s", "hash-wasm", megabytes / took);
        peers.close().await?;
    }
    Ok(())
}
