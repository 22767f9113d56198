//! The app's linear memory, which a page can only see where it is made.

use anyhow::Context as _;
use support::{Page, Result};

/// Keeps it where it can be looked at; runs before anything of the page's own.
pub(crate) const KEEP: &str = "
    const keep = (made) => {
        const memory = (made.instance ?? made).exports.memory;
        if (memory) window.testMemory = memory;
        return made;
    };
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = (...given) => original.apply(WebAssembly, given).then(keep);
    }";

/// How much there is, in MiB. It never shrinks.
pub(crate) async fn read(page: &Page) -> Result<f64> {
    let bytes = page.evaluate("window.testMemory.buffer.byteLength").await?;
    let bytes = bytes.as_f64().context("no memory")?;
    Ok(bytes / 1024.0 / 1024.0)
}
