//! The others: a server with tus-js-client, Uppy and hash-wasm on its page, and copyparty.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context as _, ensure};
use support::{Browser, Folder, Page, Result, eventually_within};
use thirtyfour::By;
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

/// However slow the machine is.
const PATIENCE: Duration = Duration::from_secs(1800);

/// The page of the small libraries.
pub(crate) struct Peers {
    page: Page,
    app: PathBuf,
    _child: Child,
    _folder: Folder,
}

impl Peers {
    pub(crate) async fn start() -> Result<Self> {
        let (folder, port) = (Folder::new()?, free_port()?);
        let app = given("PORTICO_APP_DIST")?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/transfers_bench/peers.mjs");
        let mut node = Command::new("node");
        node.arg(script).arg(port.to_string()).arg(given("PORTICO_PEERS")?);
        node.arg(folder.path()).arg(&app);
        let child = start(node, port, "the peers' server").await?;
        let page = Page::new(Browser::start().await?, &format!("http://127.0.0.1:{port}"));
        page.session().set_script_timeout(PATIENCE).await?;
        page.goto("/").await?;
        let ready =
            async || Ok((page.evaluate("window.isReady === true").await? == true).then_some(()));
        eventually_within(Duration::from_secs(20), "the peers' page", ready).await?;
        Ok(Self { page, app, _child: child, _folder: folder })
    }

    /// The address of the app's hashing worker on this server.
    pub(crate) fn hasher(&self) -> Result<String> {
        let page = std::fs::read_to_string(self.app.join("index.html"))?;
        let (_, rest) = page.split_once("name=\"hasher\"").context("The app names no hasher.")?;
        let (_, rest) = rest.split_once("content=").context("The app names no hasher.")?;
        let path = rest.trim_start_matches('"').split(['"', '>', ' ']).next().unwrap_or_default();
        Ok(format!("/app/{}", path.trim_start_matches('/')))
    }

    /// Chooses files, calls a function of the page, and gives the seconds that it tells.
    pub(crate) async fn run(&self, call: &str, files: &[PathBuf]) -> Result<f64> {
        self.page.choose_files(files).await?;
        let script = format!(
            "const done = arguments[0]; {call}.then(done, (error) => done(String(error)));"
        );
        let answer = self.page.session().execute_async(script, Vec::new()).await?;
        let answer = answer.json();
        Ok(answer.as_f64().with_context(|| format!("{call}: {answer}"))? / 1000.0)
    }

    pub(crate) async fn close(self) -> Result {
        self.page.into_browser().close().await
    }
}

/// copyparty with its own page.
pub(crate) struct Copyparty {
    page: Page,
    _child: Child,
    _folder: Folder,
}

impl Copyparty {
    pub(crate) async fn start() -> Result<Self> {
        let (folder, port) = (Folder::new()?, free_port()?);
        let mut party = Command::new(given("PORTICO_COPYPARTY")?);
        party.args(["-q", "-i", "127.0.0.1", "-p", &port.to_string(), "--no-crt"]);
        party.arg("-v").arg(format!("{}::A", folder.path().display()));
        party.env("XDG_CONFIG_HOME", folder.path().join(".config"));
        let child = start(party, port, "copyparty").await?;
        let page = Page::new(Browser::start().await?, &format!("http://127.0.0.1:{port}"));
        page.goto("/").await?;
        let ready = async || {
            let is_ready = "typeof up2k === 'object' && up2k !== null && !!up2k.st";
            Ok((page.evaluate(is_ready).await? == true).then_some(()))
        };
        eventually_within(Duration::from_secs(20), "copyparty's page", ready).await?;
        Ok(Self { page, _child: child, _folder: folder })
    }

    /// Uploads with its own uploader; from choosing the files until it says that it has nothing left to do.
    pub(crate) async fn upload(&self, files: &[PathBuf]) -> Result<f64> {
        // It asks whether it shall; and it is to be measured, not stopped by a question.
        self.page.evaluate("(up2k.uc.ask_up = false, 1)").await?;
        let input = self.page.session().find(By::Css("input[type=file][id^=file]")).await?;
        let started = "(addEventListener('change', () => { window.testStart = performance.now(); }, true), 1)";
        self.page.evaluate(started).await?;
        let names: Vec<_> = files.iter().map(|path| path.to_string_lossy()).collect();
        input.send_keys(names.join("\n")).await?;
        let count = files.len();
        let done = format!(
            "up2k.st.files.length === {count} && up2k.st.files.every((it) => it.done) ? performance.now() - window.testStart : null"
        );
        let took = eventually_within(PATIENCE, "copyparty's upload", async || {
            Ok(self.page.evaluate(&done).await?.as_f64())
        })
        .await?;
        ensure!(took > 0.0, "copyparty took no time.");
        Ok(took / 1000.0)
    }

    pub(crate) async fn close(self) -> Result {
        self.page.into_browser().close().await
    }
}

async fn start(mut command: Command, port: u16, name: &str) -> Result<Child> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("{name} does not start."))?;
    let answers = async || Ok(TcpStream::connect(("127.0.0.1", port)).await.ok());
    eventually_within(Duration::from_secs(60), name, answers).await?;
    Ok(child)
}

fn given(variable: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable).with_context(|| format!("{variable} is not set."))?;
    Ok(PathBuf::from(path))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
