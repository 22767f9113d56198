//! chromedriver on a free port.

use std::{ffi::OsString, process::Stdio};

use anyhow::{Context as _, bail};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

use crate::Result;

/// A running driver; it ends with this value.
#[derive(Debug)]
pub(crate) struct Driver {
    _child: Child,
    /// Where driver and browser put what they forget to remove; goes with this value, after the driver.
    _leftovers: TempDir,
    address: String,
}

impl Driver {
    /// Starts it. It looks for a free port by itself, and gives up when that is taken from it in the same moment; then it is
    /// started again.
    pub(crate) async fn start() -> Result<Self> {
        let mut tries = 3;
        loop {
            tries -= 1;
            match Self::launch().await {
                Ok(driver) => return Ok(driver),
                Err(error) if tries == 0 => return Err(error),
                Err(_) => {}
            }
        }
    }

    async fn launch() -> Result<Self> {
        let program =
            std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| OsString::from("chromedriver"));
        let leftovers = tempfile::Builder::new().prefix("portico-browser-").tempdir()?;
        let mut command = Command::new(&program);
        command.env("TMPDIR", leftovers.path());
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        if let Some(libraries) = std::env::var_os("PORTICO_BROWSER_LIBRARIES") {
            command.env("LD_LIBRARY_PATH", libraries);
        }
        let mut child = command
            .kill_on_drop(true)
            .spawn()
            .context("Cannot start chromedriver; `cargo xtask setup` installs it, or CHROMEDRIVER says where it is.")?;
        let output = child.stdout.take().context("chromedriver has no output.")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next_line().await? {
            // "ChromeDriver was started successfully on port 40123."
            if let Some((_, port)) = line.split_once("successfully on port ") {
                let address = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Ok(Self { _child: child, _leftovers: leftovers, address });
            }
        }
        bail!("chromedriver ended before it was ready.")
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}
