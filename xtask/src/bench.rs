//! `cargo xtask bench …`: `upload` is the browser beside curl, the same bytes in the same chunks to the same server;
//! `transfers` is the browser beside other uploaders in it; `files` is a long folder beside the same list in plain JavaScript; `partner` is a list of a hundred thousand customers; `server` is the embedded server beside rclone's WebDAV server, and beside nginx for downloads.

use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::{build::Profile, harness, place, server, setup, shell};

/// Options of `bench upload`.
#[derive(Args)]
pub(crate) struct Options {
    /// How much to upload, in MiB.
    #[arg(long, default_value_t = 1024)]
    size: u32,
    /// How many times, the browser and curl in turn.
    #[arg(long, default_value_t = 3)]
    runs: u32,
}

/// Runs the measurement.
pub(crate) fn upload(options: &Options) -> Result<()> {
    harness::run(
        "portico-bench",
        &[options.size.to_string(), options.runs.to_string()],
        Profile::Release,
        server::Speed::Release,
    )
}

/// Options of `bench transfers`.
#[derive(Args)]
pub(crate) struct TransfersOptions {
    /// One round of little, to see that everything works.
    #[arg(long)]
    quick: bool,
    /// Only one part: `large`, `small`, `hashing` or `queue`.
    #[arg(long)]
    only: Option<String>,
}

/// Runs the measurement of transfers.
pub(crate) fn transfers(options: &TransfersOptions) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo.args(["run", "--quiet", "--package", "portico-tests"]);
    cargo.args(["--bin", "portico-transfers-bench", "--"]);
    cargo.args(options.quick.then_some("--quick"));
    if let Some(part) = &options.only {
        cargo.args(["--only", part]);
    }
    cargo.env("PORTICO_PEERS", setup::peers()?).env("PORTICO_COPYPARTY", setup::copyparty()?);
    harness::equip(&mut cargo, Profile::Release, server::Speed::Release)?;
    shell::run(&mut cargo)
}

/// Options of `bench partner`.
#[derive(Args)]
pub(crate) struct PartnerOptions {
    /// How many customers there are.
    #[arg(long, default_value_t = 100_000)]
    customers: u32,
}

/// Runs the measurement of a partner's list of customers.
pub(crate) fn partner(options: &PartnerOptions) -> Result<()> {
    harness::run(
        "portico-partner-bench",
        &[options.customers.to_string()],
        Profile::Release,
        server::Speed::Release,
    )
}

/// Options of `bench files`.
#[derive(Args)]
pub(crate) struct FilesOptions {
    /// One round of a tenth, to see that everything works.
    #[arg(long)]
    quick: bool,
}

/// Runs the measurement of the files view.
pub(crate) fn files(options: &FilesOptions) -> Result<()> {
    let arguments: Vec<_> = options.quick.then(|| "--quick".to_owned()).into_iter().collect();
    harness::run("portico-files-bench", &arguments, Profile::Release, server::Speed::Release)
}

/// Options of `bench server`.
#[derive(Args)]
pub(crate) struct ServerOptions {
    /// One round of a tenth, to see that everything works.
    #[arg(long)]
    quick: bool,
}

/// Runs the measurement of the server.
pub(crate) fn server(options: &ServerOptions) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--release", "--package", "portico-tests"]);
    cargo.args(["--bin", "portico-server-bench", "--"]).args(options.quick.then_some("--quick"));
    cargo.env("PORTICO_SERVER_BIN", server::build(server::Speed::Release)?);
    cargo.env("RCLONE", setup::rclone()?).env("NGINX", setup::nginx()?);
    shell::run(cargo.current_dir(place::root()))
}
