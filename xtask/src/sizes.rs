//! `cargo xtask sizes`: what the app weighs, file by file and for the first page, against its budgets.

mod first_load;

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::{
    build::{self, Profile},
    place,
    shell::say,
};

/// What a visitor loads before the sign-in page can be used, in brotli bytes.
const SIGN_IN_BUDGET: u64 = 130 * 1024;
/// What somebody who is signed in loads before the files can be used, in brotli bytes.
const FILES_BUDGET: u64 = 270 * 1024;

/// The parts (`lazy_part!`) that each page loads before it can be used. The sign-in page is shown before
/// the engine, which talks to the server, has come.
const SIGN_IN_PARTS: &[&str] = &["sign_in_view"];
const ENGINE_PARTS: &[&str] = &["sign_in_view", "engine"];
const FILES_PARTS: &[&str] = &["files_view", "chrome", "engine"];

/// One file in its three sizes.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Size {
    fn of(file: &Path) -> Result<Self> {
        let raw =
            fs::metadata(file).with_context(|| format!("There is no {}.", file.display()))?.len();
        let beside = |extension: &str| {
            let name = format!("{}.{extension}", file.display());
            fs::metadata(name).map_or(raw, |meta| meta.len())
        };
        Ok(Self { raw, gzip: beside("gz"), brotli: beside("br") })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// Prints the table; fails if a budget is exceeded.
pub(crate) fn print() -> Result<()> {
    let dist = build::app(Profile::Release)?;
    say(format!("{:<58} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli"));
    let mut total = Size::default();
    for file in place::files(&dist)? {
        let packed =
            file.extension().is_some_and(|extension| extension == "br" || extension == "gz");
        if !packed {
            let size = Size::of(&file)?;
            total = total.plus(size);
            row(&file.strip_prefix(&dist)?.to_string_lossy(), size);
        }
    }
    row("everything", total);
    say("");
    let sign_in = first_load::size(&dist, SIGN_IN_PARTS)?;
    let engine = first_load::size(&dist, ENGINE_PARTS)?;
    let files = first_load::size(&dist, FILES_PARTS)?;
    row("sign-in page, with the engine", engine);
    // Both are shown before either fails.
    let outcomes = [
        budget("sign-in page, first load", sign_in, SIGN_IN_BUDGET),
        budget("files view, first load", files, FILES_BUDGET),
    ];
    outcomes.into_iter().collect()
}

fn budget(name: &str, size: Size, limit: u64) -> Result<()> {
    row(name, size);
    ensure!(
        size.brotli <= limit,
        "{name}: {} bytes brotli, and the budget is {limit}.",
        size.brotli
    );
    Ok(())
}

fn row(name: &str, size: Size) {
    // A wasm part's name carries a long hash; its beginning tells enough.
    let short: String = name.chars().take(58).collect();
    say(format!("{short:<58} {:>9} {:>9} {:>9}", size.raw, size.gzip, size.brotli));
}
