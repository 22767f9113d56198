//! Measures the embedded server beside others; `cargo xtask bench server` runs it.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it prints what it measured")]

#[path = "server_bench/connection.rs"]
mod connection;
#[path = "server_bench/load.rs"]
mod load;
#[path = "server_bench/peers.rs"]
mod peers;
#[path = "server_bench/portico.rs"]
mod portico;
#[path = "server_bench/report.rs"]
mod report;
#[path = "server_bench/tasks.rs"]
mod tasks;

use std::path::Path;

use support::Result;

use crate::{peers::Peer, portico::Portico, report::Table};

/// How much is measured.
#[derive(Debug, Clone, Copy)]
struct Scale {
    /// Rounds, all servers in turn in each.
    runs: usize,
    /// Of the large file, in bytes.
    large: usize,
    /// Entries of the listings.
    listings: [usize; 3],
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let is_quick = std::env::args().any(|word| word == "--quick");
    let scale = if is_quick {
        Scale { runs: 1, large: 64 << 20, listings: [100, 1_000, 10_000] }
    } else {
        Scale { runs: 3, large: 1 << 30, listings: [100, 10_000, 100_000] }
    };
    let disk = std::env::temp_dir();
    let (portico, webdav, nginx) =
        (Portico::start(&disk).await?, Peer::webdav(&disk).await?, Peer::nginx().await?);
    let mut table = Table::default();
    tasks::sign_in(&portico, scale.runs, &mut table).await?;
    tasks::small_files(&portico, &webdav, scale.runs, &mut table).await?;
    tasks::large_file(&portico, &webdav, &nginx, scale, &mut table).await?;
    drop((portico, webdav, nginx));
    // A hundred thousand entries are made in memory: what is measured is how they are read.
    let place = Path::new("/dev/shm");
    let (portico, webdav) = (Portico::start(place).await?, Peer::webdav(place).await?);
    tasks::listings(&portico, &webdav, scale, &mut table).await?;
    table.print();
    table.judge()
}
