//! The same list in plain JavaScript: the same request, the same order, rows that are drawn only where they are seen.

use anyhow::Context as _;
use serde_json::{Value, json};
use support::{Browser, Page, Result, Server, demo};

use super::{Run, scroll};

const SCRIPT: &str = include_str!("plain.js");

/// Opens the folder in a new browser and scrolls through it.
pub(crate) async fn open_and_scroll(server: &Server, count: u32) -> Result<Run> {
    let page = Page::new(Browser::start().await?, server.address());
    page.session().set_script_timeout(std::time::Duration::from_secs(300)).await?;
    // Any page of the same origin, so that the server answers.
    page.goto("/portico.json").await?;
    let signing_in = json!({ "grant_type": "password", "client_id": "OpenDrive",
        "username": demo::EMAIL, "password": demo::PASSWORD });
    let script = format!("{SCRIPT}\nopenPlain(...arguments);");
    let given = vec![signing_in, Value::from(count)];
    let answer = page.session().execute_async(script, given).await?;
    let opened = answer.json().as_f64().with_context(|| answer.json().to_string())?;
    let scrolled = scroll::scroll(&page, ".plain").await?;
    page.into_browser().close().await?;
    Ok(Run { opened, scrolled, memory: 0.0 })
}
