//! The embedded server, built and started.

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
};

use anyhow::{Context as _, Result, bail};

use crate::{
    place,
    shell::{self, say},
};

/// How the server is started.
pub(crate) struct Start<'a> {
    /// Address and port to listen on; port 0 takes a free one.
    pub(crate) listen: &'a str,
    /// Where everything is kept.
    pub(crate) data: &'a Path,
    /// The built app.
    pub(crate) app: &'a Path,
    /// Whether an empty drive begins with the demonstration's account and files.
    pub(crate) demo: bool,
}

/// A running server; it ends with this value.
pub(crate) struct Running {
    child: Child,
    /// What it said before it was ready, without the address.
    pub(crate) words: Vec<String>,
    /// Such as `http://127.0.0.1:8017`.
    pub(crate) address: String,
}

/// How the server is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Speed {
    /// Built in no time when its tests have run, and with the checks of a debug build.
    Debug,
    /// As it ships.
    Release,
}

/// Builds the server; gives the program.
pub(crate) fn build(speed: Speed) -> Result<PathBuf> {
    let mut cargo = shell::cargo();
    cargo.args(["build", "--quiet", "--package", "portico-server", "--bin", "portico-server"]);
    if speed == Speed::Release {
        cargo.arg("--release");
        say("Building the server…");
    }
    shell::run(&mut cargo).context("The server does not compile (see above).")?;
    let profile = match speed {
        Speed::Debug => "debug",
        Speed::Release => "release",
    };
    Ok(place::target().join(profile).join("portico-server"))
}

/// Starts `program` and waits until it listens.
pub(crate) fn start(program: &Path, start: &Start<'_>) -> Result<Running> {
    let mut command = Command::new(program);
    command.args(["serve", "--listen", start.listen, "--data"]).arg(start.data);
    command.arg("--app").arg(start.app).stdout(Stdio::piped());
    if start.demo {
        command.arg("--demo");
    }
    let mut child = command.spawn().context("The server cannot be started.")?;
    let mut lines = BufReader::new(child.stdout.take().context("The server has no output.")?);
    let mut words = Vec::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            let status = child.wait()?;
            bail!(
                "The server ended before it was ready ({status}). Is {} in use, or {} not writable?",
                start.listen,
                start.data.display()
            );
        }
        let line = line.trim();
        if let Some((_, address)) = line.split_once("listening on ") {
            let address = address.trim().trim_end_matches('/').to_owned();
            pass_on(lines);
            return Ok(Running { child, words, address });
        }
        if !line.is_empty() {
            words.push(line.to_owned());
        }
    }
}

impl Running {
    /// Waits until the server ends by itself.
    pub(crate) fn wait(mut self) -> Result<()> {
        let status = self.child.wait()?;
        anyhow::ensure!(status.success(), "The server ended ({status}).");
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Keeps printing what the server says, so that its pipe never fills.
fn pass_on(lines: BufReader<ChildStdout>) {
    thread::spawn(move || {
        for line in lines.lines().map_while(Result::ok) {
            say(line);
        }
    });
}
