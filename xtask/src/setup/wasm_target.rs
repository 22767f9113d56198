//! The standard library for `wasm32-unknown-unknown`: rustup's, or built from Debian's package of rustc's source.

mod standard_library;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};

use super::debian;
use crate::{
    place,
    shell::{self, say},
};

pub(super) const TRIPLE: &str = "wasm32-unknown-unknown";

/// How long rustup may take; where it cannot reach its server it would try for minutes.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(90);

/// Leptos erases the types of what a component shows: one way of drawing for all instead of one for each.
const ERASED: &str = "--cfg=erase_components";

/// The flag that writes `shown` into what is compiled, wherever `folder` would stand.
fn remapped(folder: &Path, shown: &str) -> String {
    format!("--remap-path-prefix={}={shown}", folder.display())
}

/// The compiler that can compile for WebAssembly, and what it has to be told.
pub(super) struct Target {
    /// A sysroot of our own, where the compiler's may not be written.
    sysroot: Option<PathBuf>,
    /// A compiler of our own, where the source of the installed one's library is not to be had.
    toolchain: Option<PathBuf>,
}

impl Target {
    /// Tells `command`, and every cargo below it, where the library is.
    pub(super) fn configure(&self, command: &mut Command) {
        let mut flags = vec![ERASED.to_owned()];
        // What ships says nothing of the machine that it was built on.
        flags.extend(place::cargo_sources().map(|it| remapped(&it, "/crates")));
        flags.extend(self.sysroot.iter().map(|it| format!("--sysroot={}", it.display())));
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
        if let Some(toolchain) = &self.toolchain {
            standard_library::use_toolchain(command, toolchain);
        }
    }

    /// Folders that go before the search path.
    pub(super) fn bins(&self) -> impl Iterator<Item = PathBuf> {
        self.toolchain.iter().map(|toolchain| toolchain.join("usr/bin"))
    }
}

/// What rustc says of itself.
struct Rustc {
    release: String,
    commit: String,
    host: String,
    sysroot: PathBuf,
}

impl Rustc {
    fn probe() -> Result<Self> {
        let words = shell::output(Command::new("rustc").arg("-vV"))?;
        let field = |name: &str| {
            let value = words.lines().find_map(|line| line.strip_prefix(name));
            value
                .map(|value| value.trim().to_owned())
                .with_context(|| format!("`rustc -vV` names no {name}"))
        };
        let sysroot = shell::output(Command::new("rustc").args(["--print", "sysroot"]))?;
        Ok(Self {
            release: field("release:")?,
            commit: field("commit-hash:")?.chars().take(9).collect(),
            host: field("host:")?,
            sysroot: PathBuf::from(sysroot.trim()),
        })
    }
}

/// Finds the library, or sees to it that it is there.
pub(super) fn ensure() -> Result<Target> {
    let rustc =
        Rustc::probe().context("Install Rust's stable toolchain first: https://rustup.rs")?;
    if has_library(&rustc.sysroot) {
        return Ok(Target { sysroot: None, toolchain: None });
    }
    let cache = place::cache()?;
    let private = cache.join(format!("sysroot-{}-{}", rustc.release, rustc.commit));
    if has_library(&private) {
        return Ok(Target { sysroot: Some(private), toolchain: None });
    }
    let toolchain = cache.join("rustc-web");
    if standard_library::toolchain_is_ready(&toolchain) {
        return Ok(Target { sysroot: None, toolchain: Some(toolchain) });
    }
    if rustup_adds_it() {
        return Ok(Target { sysroot: None, toolchain: None });
    }
    if !debian::is_here() {
        bail!(
            "Run `rustup target add {TRIPLE}` where the Rust project's server can be reached, and start again."
        );
    }
    install_from_debian(&rustc, private, toolchain, &cache).context(
        "Neither rustup nor Debian's archive has the library. Run `rustup target add wasm32-unknown-unknown` \
         where the Rust project's server can be reached, or use a toolchain whose `rust-src` Debian carries.",
    )
}

fn install_from_debian(
    rustc: &Rustc,
    private: PathBuf,
    toolchain: PathBuf,
    cache: &Path,
) -> Result<Target> {
    let Some(source) = standard_library::fetch_source(&rustc.release, cache)? else {
        say(format!(
            "Debian has no rust-src {}; taking its rustc-web, which brings its own…",
            rustc.release
        ));
        standard_library::install_toolchain(&toolchain, rustc)?;
        return Ok(Target { sysroot: None, toolchain: Some(toolchain) });
    };
    say(format!(
        "Building the standard library of Rust {} for {TRIPLE} (half a minute)…",
        rustc.release
    ));
    let built = standard_library::build(&source, cache, None)?;
    let own = library_folder(&rustc.sysroot);
    if copy_libraries(&built, &own).is_ok() {
        return Ok(Target { sysroot: None, toolchain: None });
    }
    copy_libraries(&built, &library_folder(&private))?;
    // The linker and what build scripts and macros need stay the compiler's.
    let host = private.join("lib/rustlib").join(&rustc.host);
    if !host.exists() {
        std::os::unix::fs::symlink(rustc.sysroot.join("lib/rustlib").join(&rustc.host), &host)?;
    }
    Ok(Target { sysroot: Some(private), toolchain: None })
}

fn library_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TRIPLE).join("lib")
}

fn has_library(sysroot: &Path) -> bool {
    let Ok(entries) = fs::read_dir(library_folder(sysroot)) else { return false };
    let names: Vec<_> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    ["libcore-", "libstd-", "libproc_macro-"]
        .iter()
        .all(|start| names.iter().any(|name| name.starts_with(start)))
}

/// Copies into a folder beside the final one first, so that an interrupted copy is never taken for the library.
fn copy_libraries(built: &[PathBuf], folder: &Path) -> Result<()> {
    let parent = folder.parent().context("a library folder has a parent")?;
    let fresh = parent.join("lib.new");
    fs::create_dir_all(&fresh)?;
    for file in built {
        let name = file.file_name().context("a library has a name")?;
        fs::copy(file, fresh.join(name))?;
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::rename(&fresh, folder)?)
}

fn rustup_adds_it() -> bool {
    if shell::find("rustup").is_none() {
        return false;
    }
    say(format!("Adding the target {TRIPLE} with rustup…"));
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TRIPLE]).env("RUSTUP_MAX_RETRIES", "0");
    let done = shell::within(&mut rustup, RUSTUP_PATIENCE);
    if !done {
        say("rustup cannot get it here; trying Debian's archive…");
    }
    done
}
