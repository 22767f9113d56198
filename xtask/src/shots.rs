//! `cargo xtask shots`: pictures of the app, in three widths, light and dark.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::{build::Profile, harness, server::Speed, shell::say};

/// Where pictures go, and of what.
#[derive(Args)]
pub(crate) struct Options {
    /// Where to put them.
    #[arg(long, default_value = "target/shots")]
    out: PathBuf,
    /// Only of states whose names contain this.
    #[arg(long)]
    name: Option<String>,
    /// Of the quick build of the app.
    #[arg(long)]
    dev: bool,
}

/// Saves the pictures.
pub(crate) fn shots(options: &Options) -> Result<()> {
    let profile = if options.dev { Profile::Dev } else { Profile::Release };
    let mut arguments = vec![harness::absolute(&options.out)];
    arguments.extend(options.name.clone());
    harness::run("portico-shots", &arguments, profile, Speed::Debug)?;
    say(format!("The pictures are in {}.", options.out.display()));
    Ok(())
}
