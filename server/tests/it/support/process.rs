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
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "error"])
            .args(engine::arguments(data))
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

    /// SIGKILL: nothing is finished, nothing is flushed.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}
