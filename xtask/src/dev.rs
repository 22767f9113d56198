//! `cargo xtask dev`: the drive, rebuilt on every change, with pages that reload themselves.

use std::{
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result};
use clap::Args;

use crate::{
    build::{self, Profile},
    place,
    server::{self, Running, Start},
    shell::say,
};

/// Asks the server now and then whether the page is still the one that it began with.
const RELOAD: &str = include_str!("../assets/reload.js");
const APP: [&str; 9] = [
    "src",
    "style",
    "public",
    "api/src",
    "client/src",
    "worker",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];
const SERVER: [&str; 4] = ["server/src", "api/src", "server/Cargo.toml", "Cargo.lock"];
const PAUSE: Duration = Duration::from_millis(400);

/// Options of `dev`.
#[derive(Args)]
pub(crate) struct Options {
    /// Address and port.
    #[arg(long, default_value = "127.0.0.1:8017")]
    listen: String,
    /// Where everything is kept.
    #[arg(long, default_value = "data")]
    data: PathBuf,
}

/// Watches, builds and restarts until it is interrupted. What does not compile leaves the last good state running.
pub(crate) fn dev(options: &Options) -> Result<()> {
    let data = place::root().join(&options.data);
    let mut app = print(&APP);
    let mut server = print(&SERVER);
    build_app()?;
    let mut running = Some(start(options, &data)?);
    if let Some(running) = &running {
        running.words.iter().for_each(say);
        say(format!("\nPortico is at {}; sources are being watched.", running.address));
    }
    loop {
        thread::sleep(PAUSE);
        let now = print(&APP);
        if now != app {
            app = now;
            shown(build_app(), "The page will reload.");
        }
        let now = print(&SERVER);
        if now != server {
            server = now;
            if let Err(error) = server::build(server::Speed::Debug) {
                say(format!("{error:#}"));
                continue;
            }
            // The port must be free before the next one takes it.
            drop(running.take());
            match start(options, &data) {
                Ok(next) => running = Some(next),
                Err(error) => say(format!("{error:#}")),
            }
            shown(Ok(()), "The server has been restarted.");
        }
    }
}

fn start(options: &Options, data: &Path) -> Result<Running> {
    let program = server::build(server::Speed::Debug)?;
    let app = Profile::Dev.dist();
    server::start(&program, &Start { listen: &options.listen, data, app: &app, demo: true })
}

fn build_app() -> Result<()> {
    let dist = build::app(Profile::Dev)?;
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).context("The build left no page.")?;
    if !html.contains("dev-reload.js") {
        let script = "<script type=\"module\" src=\"/dev-reload.js\"></script>\n  </head>";
        fs::write(dist.join("dev-reload.js"), RELOAD)?;
        fs::write(page, html.replace("</head>", script))?;
    }
    Ok(())
}

fn shown(outcome: Result<()>, good: &str) {
    match outcome {
        Ok(()) => say(good),
        Err(error) => say(format!("{error:#}")),
    }
}

/// A number that changes when any of the files does.
fn print(paths: &[&str]) -> u64 {
    let mut hash = DefaultHasher::new();
    for path in paths {
        let path = place::root().join(path);
        let files =
            if path.is_dir() { place::files(&path).unwrap_or_default() } else { vec![path] };
        for file in files {
            if let Ok(meta) = fs::metadata(&file) {
                (file, meta.len(), meta.modified().ok()).hash(&mut hash);
            }
        }
    }
    hash.finish()
}
