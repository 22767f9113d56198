//! A drive for one test: the server as a process of its own, the proxy before it, and rclone set up to use it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use portico_server::testing::TemporaryFolder;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use crate::engine::Engine;
use crate::process::Process;
use crate::proxy::Proxy;

const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "correct horse & battery=100%";

/// Tells rclone not to begin anew after a failure: what it cannot do at once it does wrong. A single request that a
/// slow disk kept from being answered it may repeat, as it always does.
const STRICT: [&str; 2] = ["--retries", "1"];

/// The drive and the folders of a test; the remote is called `od:`.
pub(crate) struct Drive {
    _server: Process,
    proxy: Proxy,
    _engine: Engine,
    _data: TemporaryFolder,
    /// What rclone sees of the disk.
    home: TemporaryFolder,
}

impl Drive {
    pub(crate) async fn new() -> Self {
        let (data, home) = (TemporaryFolder::new().unwrap(), TemporaryFolder::new().unwrap());
        let engine = Engine::new(data.path()).await;
        Process::add_user(data.path(), EMAIL, PASSWORD).await;
        let server = Process::start(data.path()).await;
        let proxy = Proxy::start(server.addr).await;
        std::fs::write(home.path().join("certificate.pem"), &proxy.certificate).unwrap();
        let drive = Self { _server: server, proxy, _engine: engine, _data: data, home };
        drive.configure(PASSWORD).await;
        drive
    }

    /// Writes rclone's configuration.
    pub(crate) async fn configure(&self, password: &str) {
        let obscured = self.command(["obscure", password]).output().await.unwrap();
        assert!(obscured.status.success());
        let obscured = String::from_utf8(obscured.stdout).unwrap();
        let text =
            format!("[od]\ntype = opendrive\nusername = {EMAIL}\npassword = {}\n", obscured.trim());
        std::fs::write(self.home.path().join("rclone.conf"), text).unwrap();
    }

    /// A folder of this test on the disk.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join("local").join(name)
    }

    fn command(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let program = std::env::var_os("RCLONE")
            .expect("RCLONE names no program; run `cargo xtask test --only rclone`");
        let home = self.home.path();
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .env("HOME", home)
            .env("RCLONE_CONFIG", home.join("rclone.conf"))
            .env("HTTPS_PROXY", format!("http://{}", self.proxy.addr))
            .env("SSL_CERT_FILE", home.join("certificate.pem"))
            .env("SSL_CERT_DIR", home.join("nothing"))
            .current_dir(home)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }

    /// Runs rclone, however it ends.
    pub(crate) async fn attempt(
        &self,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Output {
        let output = self.command(arguments).args(STRICT).output().await.unwrap();
        assert!(self.proxy.strangers().is_empty(), "{:?}", self.proxy.strangers());
        output
    }

    /// Runs rclone, which must succeed; what it writes to its output.
    pub(crate) async fn rclone(
        &self,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Vec<u8> {
        self.told(arguments).await.stdout
    }

    /// The same with what it says of itself.
    pub(crate) async fn told(
        &self,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Output {
        let arguments: Vec<_> =
            arguments.into_iter().map(|one| one.as_ref().to_os_string()).collect();
        let output = self.attempt(&arguments).await;
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "rclone {arguments:?}: {}\n{said}", output.status);
        output
    }

    /// Runs rclone with something to read.
    pub(crate) async fn feed(&self, arguments: [&str; 2], input: &[u8]) {
        let mut command = self.command(arguments);
        let mut child = command.args(STRICT).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).await.unwrap();
        let output = child.wait_with_output().await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// What a command lists, line by line, sorted.
    pub(crate) async fn lines(&self, arguments: impl IntoIterator<Item = &str>) -> Vec<String> {
        let text = String::from_utf8(self.rclone(arguments).await).unwrap();
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    }

    /// `lsjson` of everything below `remote`.
    pub(crate) async fn json(&self, remote: &str) -> Vec<serde_json::Value> {
        let text = self.rclone(["lsjson", "-R", "--hash", remote]).await;
        serde_json::from_slice(&text).unwrap()
    }

    /// Compares with a local folder by names, sizes and hashes, and once more by reading everything.
    pub(crate) async fn check(&self, local: &Path, remote: &str, files: usize) {
        for how in [&[][..], &["--download"][..]] {
            let mut arguments = vec![OsStr::new("check"), local.as_os_str(), OsStr::new(remote)];
            arguments.extend(how.iter().map(OsStr::new));
            let output = self.told(arguments).await;
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains(" 0 differences found"), "{said}");
            assert!(said.contains(&format!(" {files} matching files")), "{said}");
        }
    }
}
