//! The embedded server on a folder and a port of its own.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context as _, bail};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    sync::OnceCell,
};

use crate::{Result, template::Template};

const ANY_PORT: &str = "127.0.0.1:0";

/// What a server with the demonstration has on its disk; filled for the first test, and the same for all others.
static DEMO: OnceCell<Template> = OnceCell::const_new();

/// How a server is started.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Further arguments of `portico-server serve`.
    pub arguments: Vec<String>,
    /// Whether it begins with the demonstration's account and files. Tests need an account, so this is the default of
    /// [`Options::demo`].
    pub demo: bool,
    /// Whether it serves the API alone.
    pub no_app: bool,
    /// Where the server's folder is made; without one, where the system has its temporary files.
    pub place: Option<PathBuf>,
}

impl Options {
    /// A server with the demonstration's account and files.
    #[must_use]
    pub fn demo() -> Self {
        Self { demo: true, ..Self::default() }
    }

    /// Whether it begins with what most tests begin with: what was filled once will do.
    fn is_plain_demo(&self) -> bool {
        self.demo && !self.arguments.iter().any(|argument| argument.starts_with("--demo-"))
    }
}

/// A running server; it ends and its folder goes with this value.
#[derive(Debug)]
pub struct Server {
    options: Options,
    data: TempDir,
    child: Child,
    address: String,
}

impl Server {
    /// Starts a server on an empty folder and a free port.
    ///
    /// # Errors
    /// If `PORTICO_SERVER_BIN` or `PORTICO_APP_DIST` is not set, or the server does not start.
    pub async fn start(options: Options) -> Result<Self> {
        let place = options.place.clone().unwrap_or_else(std::env::temp_dir);
        let data = tempfile::Builder::new()
            .prefix("portico-")
            .tempdir_in(place)
            .context("No temporary folder.")?;
        if options.is_plain_demo() {
            let filled = DEMO.get_or_try_init(fill).await?;
            filled.lay_out(data.path()).context("The demonstration cannot be laid out.")?;
        }
        let (child, address) = launch(&options, data.path(), ANY_PORT).await?;
        Ok(Self { options, data, child, address })
    }

    /// Such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The process, as the system numbers it; none after it has ended.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.child.id()
    }

    /// Where the server keeps everything.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Ends the server at once, as a power cut would.
    ///
    /// # Errors
    /// If the process cannot be ended.
    pub async fn kill(&mut self) -> Result {
        self.child.kill().await.context("The server cannot be ended.")
    }

    /// Starts the server again on the same folder and port, in another way.
    ///
    /// # Errors
    /// If the server does not start.
    pub async fn restart_as(&mut self, options: Options) -> Result {
        self.options = options;
        self.restart().await
    }

    /// Starts the server again on the same folder and port.
    ///
    /// # Errors
    /// If the server does not start.
    pub async fn restart(&mut self) -> Result {
        let _ = self.child.kill().await;
        let port = self.address.trim_start_matches("http://").to_owned();
        let (child, address) = launch(&self.options, self.data.path(), &port).await?;
        self.child = child;
        self.address = address;
        Ok(())
    }
}

/// Lets a server fill a folder with the demonstration, and keeps what it wrote.
async fn fill() -> Result<Template> {
    let data = tempfile::Builder::new().prefix("portico-demo-").tempdir()?;
    let (mut child, _) = launch(&Options::demo(), data.path(), ANY_PORT).await?;
    child.kill().await?;
    Template::of(data.path()).context("The demonstration cannot be kept.")
}

async fn launch(options: &Options, data: &Path, listen: &str) -> Result<(Child, String)> {
    let program = required("PORTICO_SERVER_BIN")?;
    let mut command = Command::new(&program);
    command.args(["serve", "--listen", listen, "--data"]).arg(data);
    if !options.no_app {
        command.arg("--app").arg(required("PORTICO_APP_DIST")?);
    }
    if options.demo {
        command.arg("--demo");
    }
    // What a test sees is the page; the server speaks when something is wrong.
    command
        .args(["--log", "warn"])
        .args(&options.arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    let mut child =
        command.spawn().with_context(|| format!("Cannot start {}.", program.display()))?;
    let output = child.stdout.take().context("The server has no output.")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, address)) = line.split_once("listening on ") {
            drain(lines);
            return Ok((child, address.trim().trim_end_matches('/').to_owned()));
        }
    }
    bail!("The server ended before it was ready ({}).", child.wait().await?)
}

/// Reads on, so that the server never waits for a full pipe.
fn drain(mut lines: Lines<BufReader<ChildStdout>>) {
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
}

fn required(variable: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable).map(PathBuf::from);
    path.filter(|path| path.exists()).with_context(|| {
        format!("{variable} must say where it is; `cargo xtask test --only browser` sees to that.")
    })
}
