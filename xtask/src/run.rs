//! `cargo xtask run`: from a fresh checkout to a drive in the browser.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::{
    build::{self, Profile},
    place,
    server::{self, Speed, Start},
    shell::say,
};

/// The demonstration's account, as `server/src/scenario.rs` makes it.
const DEMO_EMAIL: &str = "demo@portico.example";
const DEMO_PASSWORD: &str = "portico-demo";

/// Options of `run`.
#[derive(Args)]
pub(crate) struct Options {
    /// The quick build: larger, slower, ready sooner.
    #[arg(long)]
    dev: bool,
    /// Address and port.
    #[arg(long, default_value = "127.0.0.1:8017")]
    listen: String,
    /// Where everything is kept.
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// Start empty instead of with the demonstration's account and files.
    #[arg(long)]
    no_demo: bool,
}

/// Builds what has changed, starts the server and stays until it ends.
pub(crate) fn run(options: &Options) -> Result<()> {
    let app = build::app(if options.dev { Profile::Dev } else { Profile::Release })?;
    let speed = if options.dev { Speed::Debug } else { Speed::Release };
    let program = server::build(speed)?;
    let data = place::root().join(&options.data);
    let start = Start { listen: &options.listen, data: &data, app: &app, demo: !options.no_demo };
    let running = server::start(&program, &start)?;
    for line in &running.words {
        say(line);
    }
    say(format!("\nPortico is at {}", running.address));
    if start.demo {
        say(format!(
            "Sign in as {DEMO_EMAIL} with the password {DEMO_PASSWORD} (if the drive was empty at the first start)."
        ));
    }
    say(format!("Its data is in {}; end it with Ctrl-C.", data.display()));
    running.wait()
}
