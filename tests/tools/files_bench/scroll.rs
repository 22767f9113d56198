//! A fast scroll: what each frame costs.

use anyhow::Context as _;
use serde_json::{Value, json};
use support::{Page, Result};

/// Scrolls by 1,500 pixels in each of 240 frames, and answers when each was drawn.
const SCROLL: &str = "const [selector, done] = arguments; const list = document.querySelector(selector); \
    const times = []; \
    const step = (now) => { times.push(now); if (times.length > 240) { done(times); return; } \
        list.scrollTop += 1500; requestAnimationFrame(step); }; \
    requestAnimationFrame(step);";

/// What a scroll cost.
pub(crate) struct Scrolled {
    /// Script per frame, in milliseconds.
    pub(crate) script: f64,
    /// The longest time between two frames, in milliseconds.
    pub(crate) gap: f64,
}

/// Scrolls what `selector` finds.
pub(crate) async fn scroll(page: &Page, selector: &str) -> Result<Scrolled> {
    page.session().cdp().send_raw("Performance.enable", json!({})).await?;
    let before = script(page).await?;
    let answer = page.session().execute_async(SCROLL, vec![Value::from(selector)]).await?;
    let spent = script(page).await? - before;
    let times = answer.json().as_array().context("no frames")?;
    let times: Vec<f64> = times.iter().filter_map(Value::as_f64).collect();
    let gaps = times.windows(2).map(|pair| pair[1] - pair[0]);
    Ok(Scrolled { script: spent * 1000.0 / times.len() as f64, gap: gaps.fold(0.0, f64::max) })
}

/// Seconds that the page has spent in scripts.
async fn script(page: &Page) -> Result<f64> {
    let metrics = page.session().cdp().send_raw("Performance.getMetrics", json!({})).await?;
    let metrics = metrics["metrics"].as_array().context("no metrics")?;
    let found = metrics.iter().find(|metric| metric["name"] == "ScriptDuration");
    found.and_then(|metric| metric["value"].as_f64()).context("no such metric")
}
