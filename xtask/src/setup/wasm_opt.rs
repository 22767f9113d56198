//! wasm-opt: from npm's `binaryen` in the user's cache, or a recent one on the search path.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    place,
    shell::{self, say},
};

/// The version that the sizes were measured with.
const VERSION: &str = "132";
/// An installed one at least this recent does as well; older ones do not know all that rustc emits.
const OLDEST: u32 = 118;

/// Gives the program's path.
pub(super) fn ensure() -> Result<PathBuf> {
    let cache = place::cache()?;
    let home = cache.join("tools").join(format!("binaryen-{VERSION}"));
    let program = home.join("node_modules").join(".bin").join("wasm-opt");
    if program.exists() && shell::find("node").is_some() {
        return Ok(program);
    }
    if let Some(found) = shell::find("wasm-opt").filter(is_recent) {
        return Ok(found);
    }
    say(format!("Fetching wasm-opt {VERSION} from npm…"));
    fs::create_dir_all(&home)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&home);
    npm.arg(format!("binaryen@{VERSION}.0.0")).current_dir(&home);
    shell::logged(&mut npm, &cache.join("log").join("wasm-opt.log")).context(
        "wasm-opt could not be had. Install Node.js with npm (Debian: `apt install npm`), or binaryen 118 or \
         newer, and start again; `cargo xtask run --dev` does without.",
    )?;
    Ok(program)
}

fn is_recent(program: &PathBuf) -> bool {
    // "wasm-opt version 132 (version_132)"
    let version = shell::output(Command::new(program).arg("--version")).unwrap_or_default();
    let number = version.split_whitespace().find_map(|word| word.parse::<u32>().ok());
    number.is_some_and(|number| number >= OLDEST)
}
