//! Trunk, wasm-bindgen and wasm-split: found, fetched as prebuilt programs, or built once into the user's cache.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{
    place,
    shell::{self, say},
};

struct CargoTool {
    krate: &'static str,
    version: &'static str,
    program: &'static str,
    /// Whether the program names its version, so that an installed one can be used.
    tells_version: bool,
    /// Further arguments of `cargo install`.
    arguments: &'static [&'static str],
    /// Minutes on two cores.
    minutes: &'static str,
}

/// Must be the version of `wasm-bindgen` in Cargo.lock; a locked install cannot be resolved from every registry.
const WASM_BINDGEN: CargoTool = CargoTool {
    krate: "wasm-bindgen-cli",
    version: "0.2.130",
    program: "wasm-bindgen",
    tells_version: true,
    arguments: &[],
    minutes: "three minutes",
};

const WASM_SPLIT: CargoTool = CargoTool {
    krate: "wasm_split_cli_support",
    version: "0.2.4",
    program: "wasm-split-cli",
    tells_version: false,
    arguments: &["--features", "build-binary"],
    minutes: "a minute",
};

const TRUNK: CargoTool = CargoTool {
    krate: "trunk",
    version: "0.21.14",
    program: "trunk",
    tells_version: true,
    arguments: &["--locked", "--no-default-features", "--features", "rustls"],
    minutes: "six minutes",
};

/// A tool runs for seconds and builds for minutes: the crates' own release profiles would take twice as long.
const LIGHT_PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// Gives the folders in which the tools are.
pub(super) fn ensure() -> Result<Vec<PathBuf>> {
    [WASM_BINDGEN, WASM_SPLIT, TRUNK].iter().map(ensure_one).collect()
}

fn ensure_one(tool: &CargoTool) -> Result<PathBuf> {
    let cache = place::cache()?;
    let home = cache.join("tools").join(format!("{}-{}", tool.krate, tool.version));
    let bin = home.join("bin");
    if bin.join(tool.program).is_file() {
        return Ok(bin);
    }
    if tool.tells_version
        && let Some(found) = shell::find(tool.program)
        && shell::has_version(&found, &[tool.version])
        && let Some(folder) = found.parent()
    {
        return Ok(folder.to_path_buf());
    }
    if shell::find("cargo-binstall").is_some() && fetch_prebuilt(tool, &home, &cache).is_ok() {
        return Ok(bin);
    }
    build(tool, &home, &cache)?;
    Ok(bin)
}

fn fetch_prebuilt(tool: &CargoTool, home: &Path, cache: &Path) -> Result<()> {
    say(format!("Fetching {} {}…", tool.program, tool.version));
    let mut binstall = Command::new("cargo-binstall");
    binstall.args(["--no-confirm", "--disable-strategies", "compile", "--root"]).arg(home);
    binstall.arg(format!("{}@{}", tool.krate, tool.version));
    shell::logged(&mut binstall, &log(tool, cache))?;
    anyhow::ensure!(home.join("bin").join(tool.program).is_file(), "No prebuilt program.");
    Ok(())
}

fn build(tool: &CargoTool, home: &Path, cache: &Path) -> Result<()> {
    say(format!(
        "Building {} {} (about {} the first time, kept in {})…",
        tool.program,
        tool.version,
        tool.minutes,
        home.display()
    ));
    let mut cargo = Command::new("cargo");
    cargo.args(["install", tool.krate, "--version", &format!("={}", tool.version), "--root"]);
    // One folder for all three: what they have in common is built once.
    cargo.arg(home).args(tool.arguments).env("CARGO_TARGET_DIR", cache.join("build"));
    cargo.envs(LIGHT_PROFILE).env_remove("RUSTFLAGS").current_dir(cache);
    shell::logged(&mut cargo, &log(tool, cache)).with_context(|| {
        format!(
            "{} {} could not be built. Check that the crates registry can be reached and a C compiler is \
             installed, or install it yourself (`cargo install {} --version {}`) and start again.",
            tool.program, tool.version, tool.krate, tool.version
        )
    })
}

fn log(tool: &CargoTool, cache: &Path) -> PathBuf {
    cache.join("log").join(format!("{}.log", tool.program))
}
