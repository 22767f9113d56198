//! The commands and their options.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{
    bench,
    build::{self, Profile},
    dev, fuzz, methods, run, setup, shots, sizes, test, tidy,
};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Builds, runs and checks Portico."
)]
struct Cli {
    #[command(subcommand)]
    command: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Set up what is missing, build everything and start the drive.
    Run(run::Options),
    /// Start the drive for working on it: rebuilt and reloaded on every change.
    Dev(dev::Options),
    /// Set up what is missing and run every check.
    Test(test::Options),
    /// Install the tools and do nothing else.
    Setup,
    /// Build the app.
    Build {
        /// The quick build: not split, not optimized.
        #[arg(long)]
        dev: bool,
    },
    /// Print what the app weighs, and check the budgets.
    Sizes,
    /// Check the rules of the house that the compiler does not know.
    Tidy,
    /// Write docs/methods.md: which of the API's methods the app uses.
    Methods,
    /// Feed the server's readers with input that nobody would think of.
    Fuzz(fuzz::Options),
    /// Measure something.
    Bench {
        #[command(subcommand)]
        what: Bench,
    },
    /// Save pictures of the app in many states.
    Shots(shots::Options),
}

#[derive(Subcommand)]
enum Bench {
    /// Upload through the browser, and the same bytes with curl.
    Upload(bench::Options),
    /// Uploads and hashes in the browser beside tus-js-client, Uppy, copyparty, hash-wasm and md5sum.
    Transfers(bench::TransfersOptions),
    /// The files view with long folders beside the same list in plain JavaScript.
    Files(bench::FilesOptions),
    /// The list of a partner's customers: first rows, scrolling, search.
    Partner(bench::PartnerOptions),
    /// The embedded server's requests, uploads, downloads and listings, beside rclone's WebDAV server and nginx.
    Server(bench::ServerOptions),
}

/// Reads the command line and does what it says.
pub(crate) fn perform() -> Result<ExitCode> {
    match Cli::parse().command {
        Action::Run(options) => run::run(&options)?,
        Action::Dev(options) => dev::dev(&options)?,
        Action::Test(options) => return test::test(&options),
        Action::Setup => {
            setup::build_tools(true)?;
            setup::browser()?;
        }
        Action::Build { dev } => {
            build::app(if dev { Profile::Dev } else { Profile::Release })?;
        }
        Action::Sizes => sizes::print()?,
        Action::Tidy => tidy::print()?,
        Action::Methods => methods::write()?,
        Action::Fuzz(options) => fuzz::fuzz(&options)?,
        Action::Bench { what: Bench::Upload(options) } => bench::upload(&options)?,
        Action::Bench { what: Bench::Transfers(options) } => bench::transfers(&options)?,
        Action::Bench { what: Bench::Files(options) } => bench::files(&options)?,
        Action::Bench { what: Bench::Partner(options) } => bench::partner(&options)?,
        Action::Bench { what: Bench::Server(options) } => bench::server(&options)?,
        Action::Shots(options) => shots::shots(&options)?,
    }
    Ok(ExitCode::SUCCESS)
}
