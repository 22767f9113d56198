//! Measures the files view with long folders beside the same list in plain JavaScript, in turn, in the same browser on the same
//! machine; `cargo xtask bench files` runs it.

#![allow(clippy::print_stdout, reason = "it prints what it measured")]

#[path = "files_bench/app.rs"]
mod app;
#[path = "memory.rs"]
mod memory;
#[path = "files_bench/plain.rs"]
mod plain;
#[path = "files_bench/scroll.rs"]
mod scroll;

use support::{Options, Result, Server};

/// Entries of the long folder, and of the one that was seen before.
const LONG: u32 = 100_000;
const SEEN: u32 = 10_000;
/// How often each is measured.
const RUNS: usize = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let is_quick = std::env::args().any(|word| word == "--quick");
    let (long, runs) = if is_quick { (SEEN, 1) } else { (LONG, RUNS) };
    let server = with_entries(long).await?;
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    for _ in 0..runs {
        ours.add(app::open_and_scroll(&server, long).await?);
        theirs.add(plain::open_and_scroll(&server, long).await?);
    }
    println!("\n| {long} entries | Portico | plain JavaScript | ratio |\n|---|---|---|---|");
    for (what, ours, theirs) in [
        ("navigation to painted, ms", &ours.opened, &theirs.opened),
        ("script per frame of a fast scroll, ms", &ours.script, &theirs.script),
        ("longest gap between two frames, ms", &ours.gap, &theirs.gap),
    ] {
        let (ours, theirs) = (median(ours), median(theirs));
        println!("| {what} | {ours:.2} | {theirs:.2} | {:.2} × |", ours / theirs);
    }
    println!("wasm memory of the app afterwards: {:.1} MiB", median(&ours.memory));
    app::answers(&server, long).await?;
    drop(server);
    app::seen_before(&with_entries(SEEN).await?, SEEN, runs).await
}

async fn with_entries(count: u32) -> Result<Server> {
    let arguments = vec!["--demo-entries".to_owned(), count.to_string()];
    Server::start(Options { arguments, ..Options::demo() }).await
}

/// What one run gave.
struct Run {
    /// From the click, or the call, to the first rows on the screen; milliseconds.
    opened: f64,
    scrolled: scroll::Scrolled,
    /// The app's linear memory, in MiB.
    memory: f64,
}

#[derive(Default)]
struct Figures {
    opened: Vec<f64>,
    script: Vec<f64>,
    gap: Vec<f64>,
    memory: Vec<f64>,
}

impl Figures {
    fn add(&mut self, run: Run) {
        self.opened.push(run.opened);
        self.script.push(run.scrolled.script);
        self.gap.push(run.scrolled.gap);
        self.memory.push(run.memory);
    }
}

fn median(figures: &[f64]) -> f64 {
    let mut figures = figures.to_vec();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
