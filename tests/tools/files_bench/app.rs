//! The app with a long folder.

use anyhow::Context as _;
use serde_json::Value;
use support::{Browser, Key, Name, Page, Result, Role, Server};

use super::{Run, median, scroll};
use crate::memory;

/// Clicks the link of the long folder, and answers how many milliseconds and frames later its rows are on the screen.
const OPEN: &str = "const [count, done] = arguments; \
    const link = [...document.querySelectorAll('.listing a')].find((it) => it.textContent.trim() === 'Many'); \
    const begin = performance.now(); let frames = 0; link.click(); \
    const look = () => { frames += 1; \
        const list = document.querySelector('.listing'); \
        const is_there = list && list.getAttribute('aria-rowcount') === String(count + 1) && list.querySelector('.virtual .row'); \
        if (!is_there) { requestAnimationFrame(look); return; } \
        setTimeout(() => done([performance.now() - begin, frames])); }; \
    requestAnimationFrame(look);";

/// Notes long tasks, and how long each press took until what came of it was on the screen.
const WATCH: &str = "(() => { window.testLong = []; window.testEvents = []; \
    const keep = (list, kept) => { for (const entry of list.getEntries()) kept.push(entry.duration); }; \
    new PerformanceObserver((list) => keep(list, window.testLong)).observe({ entryTypes: ['longtask'] }); \
    new PerformanceObserver((list) => keep(list, window.testEvents)).observe({ type: 'event', durationThreshold: 16 }); \
    return 1; })()";

/// Opens the folder in a new browser and scrolls through it.
pub(crate) async fn open_and_scroll(server: &Server, count: u32) -> Result<Run> {
    let page = signed_in(server).await?;
    let (opened, _) = open(&page, count).await?;
    let scrolled = scroll::scroll(&page, ".listing .virtual").await?;
    let memory = memory::read(&page).await?;
    page.into_browser().close().await?;
    Ok(Run { opened, scrolled, memory })
}

/// Selects all, sorts and filters; says how long the page took to answer, and how long it was held up.
pub(crate) async fn answers(server: &Server, count: u32) -> Result {
    let page = signed_in(server).await?;
    open(&page, count).await?;
    page.evaluate(WATCH).await?;
    page.listing().press(Key::Control + "a").await?;
    tell(&page, "select all").await?;
    page.listing().press(Key::Escape + "").await?;
    for column in ["Modified", "Size", "Name"] {
        page.get(Role::Columnheader, Name::Containing(column.to_owned()))
            .button(Name::Any)
            .click()
            .await?;
        tell(&page, &format!("sort by {column}")).await?;
    }
    page.goto("/files").await?;
    page.into_browser().close().await
}

/// Opens a folder that was seen before; says how many frames it took.
pub(crate) async fn seen_before(server: &Server, count: u32, runs: usize) -> Result {
    let page = signed_in(server).await?;
    open(&page, count).await?;
    let (mut took, mut frames) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        page.open_files().await?;
        page.row("Many").wait().await?;
        let opened = open(&page, count).await?;
        took.push(opened.0);
        frames.push(opened.1);
    }
    println!(
        "{count} entries, seen before: painted after {:.1} ms, in frame {:.0}",
        median(&took),
        median(&frames)
    );
    page.into_browser().close().await
}

async fn signed_in(server: &Server) -> Result<Page> {
    let page = Page::new(Browser::start().await?, server.address());
    page.run_first(memory::KEEP).await?;
    page.session().set_script_timeout(std::time::Duration::from_secs(300)).await?;
    page.sign_in().await?;
    page.open_files().await?;
    page.row("Many").wait().await?;
    Ok(page)
}

/// Milliseconds and frames.
async fn open(page: &Page, count: u32) -> Result<(f64, f64)> {
    let answer = page.session().execute_async(OPEN, vec![Value::from(count)]).await?;
    let figure = |at: usize| answer.json()[at].as_f64().context("no figure");
    Ok((figure(0)?, figure(1)?))
}

/// Waits until nothing is drawn any more, and says what the last press cost.
async fn tell(page: &Page, what: &str) -> Result {
    const SETTLED: &str = "const done = arguments[0]; requestIdleCallback(() => requestAnimationFrame(() => setTimeout(() => { \
        const worst = (kept) => Math.max(0, ...kept.splice(0)); \
        done([worst(window.testEvents), worst(window.testLong)]); }, 100)));";
    let answer = page.session().execute_async(SETTLED, Vec::new()).await?;
    let figure = |at: usize| answer.json()[at].as_f64().unwrap_or_default();
    println!("{what}: answered after {:.0} ms, longest task {:.0} ms", figure(0), figure(1));
    Ok(())
}
