//! One browser with one session: how it is started, and what it does with downloads.

use std::path::Path;

use anyhow::Context as _;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{
    CapabilitiesHelper as _, ChromeCapabilities, ChromiumLikeCapabilities as _,
    DesiredCapabilities, WebDriver,
};

use crate::{Result, driver::Driver};

/// A browser that closes with [`Browser::close`].
#[derive(Debug)]
pub struct Browser {
    session: WebDriver,
    downloads: TempDir,
    // Outlives the session; ends with this value.
    _driver: Driver,
}

impl Browser {
    /// Starts chromedriver and a headless browser with an empty profile.
    ///
    /// # Errors
    /// If either cannot be started.
    pub async fn start() -> Result<Self> {
        let driver = Driver::start().await?;
        let downloads = tempfile::Builder::new().prefix("portico-downloads-").tempdir()?;
        let session = WebDriver::new(driver.address(), capabilities(downloads.path())?)
            .await
            .context("The browser does not start.")?;
        Ok(Self { session, downloads, _driver: driver })
    }

    /// The session, for what the harness has no word for.
    #[must_use]
    pub fn session(&self) -> &WebDriver {
        &self.session
    }

    /// Where the browser puts downloads.
    #[must_use]
    pub fn downloads(&self) -> &Path {
        self.downloads.path()
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// If it does not answer any more.
    pub async fn close(self) -> Result {
        Ok(self.session.quit().await?)
    }
}

fn capabilities(downloads: &Path) -> Result<ChromeCapabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--lang=en-US",
        "--window-size=1440,900",
    ] {
        chrome.add_arg(argument)?;
    }
    if let Ok(program) = std::env::var("CHROME") {
        chrome.set_binary(&program)?;
    }
    // A preference holds for every tab; what is said over a tab's devtools ends with that tab.
    let preferences = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
    });
    chrome.add_experimental_option("prefs", preferences)?;
    chrome.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    Ok(chrome)
}
