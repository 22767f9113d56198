//! Measures the list of a partner's customers: its first rows, scrolling through it, searching in it; `cargo xtask bench partner`
//! runs it.

#![allow(clippy::print_stdout, reason = "it prints what it measured")]

use std::time::{Duration, Instant};

use anyhow::Context as _;
use support::{Browser, Name, Options, Page, Result, Role, Server, eventually_within};

/// However slow the machine is.
const PATIENCE: Duration = Duration::from_secs(300);
/// How often each is measured.
const RUNS: usize = 5;

/// Scrolls for three seconds through the whole list and notes when each frame was drawn, and how many frames had rows that were
/// still coming.
const SCROLL: &str = "const done = arguments[arguments.length - 1]; \
    const list = document.querySelector('.listing-customers .virtual'); \
    const begin = performance.now(); const times = []; let pending = 0; \
    const step = (now) => { times.push(now); \
        if (document.querySelector('.row-pending')) { pending += 1; } \
        const part = (now - begin) / 3000; \
        if (part >= 1) { done([times, pending]); return; } \
        list.scrollTop = part * (list.scrollHeight - list.clientHeight); \
        requestAnimationFrame(step); }; \
    requestAnimationFrame(step);";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let customers = match std::env::args().nth(1) {
        Some(word) => word.parse::<u32>()?,
        None => 100_000,
    };
    let start = Instant::now();
    let arguments = vec!["--demo-customers".to_owned(), customers.to_string()];
    let server = Server::start(Options { arguments, ..Options::demo() }).await?;
    println!("{customers} customers were made in {:.1} s.", start.elapsed().as_secs_f64());
    let page = Page::new(Browser::start().await?, server.address());
    page.sign_in().await?;
    let measured = measure(&page).await;
    page.into_browser().close().await?;
    measured
}

async fn measure(page: &Page) -> Result {
    let (mut first, mut counted) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        page.goto("/partner/customers").await?;
        let begin = Instant::now();
        row(page).await?;
        first.push(begin.elapsed());
        until(page, "/^[\\d,.]+ customers$/.test(text)").await?;
        counted.push(begin.elapsed());
    }
    tell("first rows after the page was loaded", first);
    tell("until all of them are counted", counted);
    scroll(page).await?;
    for (name, text, fits) in [
        ("search for many", "amelia", "/fit$/.test(text)"),
        ("search for one", "amelia.16@", "/fits$/.test(text)"),
        ("search for none", "nobody-at-all", "false"),
    ] {
        let mut took = Vec::new();
        for _ in 0..RUNS {
            page.goto("/partner/customers").await?;
            row(page).await?;
            let field = page.get(Role::Searchbox, "Search customers");
            let begin = Instant::now();
            field.fill(text).await?;
            if fits == "false" {
                page.heading("No customer fits").wait().await?;
            } else {
                until(page, fits).await?;
            }
            took.push(begin.elapsed());
        }
        tell(name, took);
    }
    let mut sorted = Vec::new();
    for column in ["email", "-since", "-plan", "due", "last-name"] {
        page.goto(&format!("/partner/customers?sort={column},login")).await?;
        let begin = Instant::now();
        row(page).await?;
        sorted.push(begin.elapsed());
    }
    tell("first rows by two columns", sorted);
    Ok(())
}

/// Waits for a row that has come.
async fn row(page: &Page) -> Result {
    const ROW: &str = "document.querySelector('.listing-customers .row-name') !== null";
    eventually_within(PATIENCE, "the first row", async || {
        Ok((page.evaluate(ROW).await? == true).then_some(()))
    })
    .await
}

/// Waits until what the list says of its length fits an expression over `text`.
async fn until(page: &Page, fits: &str) -> Result {
    let script = format!(
        "[...document.querySelectorAll('.partner-status [role=status]')].some((it) => {{ \
         const text = it.textContent.trim(); return {fits}; }})"
    );
    eventually_within(PATIENCE, "the number of customers", async || {
        Ok((page.evaluate(&script).await? == true).then_some(()))
    })
    .await
}

async fn scroll(page: &Page) -> Result {
    page.get(Role::Grid, Name::Any).wait().await?;
    let answer = page.session().execute_async(SCROLL, Vec::new()).await?;
    let answer = answer.json().as_array().cloned().context("no frames")?;
    let times = answer.first().and_then(|it| it.as_array()).context("no times")?;
    let times: Vec<f64> = times.iter().filter_map(serde_json::Value::as_f64).collect();
    let mut gaps: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    gaps.sort_by(f64::total_cmp);
    let at = |share: usize| gaps.get((gaps.len().max(1) - 1) * share / 100).copied().unwrap_or(0.0);
    println!(
        "scrolling through all of it: {} frames, p50 {:.1} ms, p95 {:.1} ms, longest {:.1} ms; rows were still coming in {} of them",
        times.len(),
        at(50),
        at(95),
        at(100),
        answer.get(1).and_then(serde_json::Value::as_u64).unwrap_or(0)
    );
    Ok(())
}

fn tell(name: &str, mut took: Vec<Duration>) {
    took.sort();
    let at = |place: usize| took.get(place).map_or(0.0, |took| took.as_secs_f64() * 1000.0);
    println!("{name}: median {:.0} ms, longest {:.0} ms", at(took.len() / 2), at(took.len() - 1));
}
