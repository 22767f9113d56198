//! The real program in a process of its own, which can be killed.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, Command};

use super::engine;

const PROGRAM: &str = env!("CARGO_BIN_EXE_portico-server");

/// A running server.
pub(crate) struct Process {
    child: Child,
    pub(crate) addr: SocketAddr,
}

impl Process {
    /// Makes an account on a folder that no server works on.
    pub(crate) async fn add_user(data: &Path, email: &str, password: &str) {
        let mut child = Command::new(PROGRAM)
            .args(["user", "add", "--password-stdin"])
            .args(engine::arguments(data))
            .arg(email)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(password.as_bytes()).await.unwrap();
        assert!(child.wait().await.unwrap().success());
    }

    pub(crate) async fn start(data: &Path) -> Self {
        Self::start_logging(data, "error", Stdio::inherit()).await
    }

    /// The same with a log of one's own, as one JSON object in each line.
    pub(crate) async fn start_logging(data: &Path, filter: &str, log: Stdio) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json", "--log", filter])
            .args(engine::arguments(data))
            .stderr(log)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let addr = loop {
            let line = lines.next_line().await.unwrap().expect("the server ended at once");
            if let Some((_, addr)) = line.split_once("listening on http://") {
                break addr.parse().unwrap();
            }
        };
        Self { child, addr }
    }

    /// A command that ends by itself: whether it succeeded, and what it said.
    pub(crate) async fn run(data: &Path, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(PROGRAM)
            .args(arguments)
            .args(engine::arguments(data))
            .output()
            .await
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(text).unwrap())
    }

    /// SIGKILL: nothing is finished, nothing is flushed.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}
