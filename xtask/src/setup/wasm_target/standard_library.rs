//! Fetches the standard library's source from Debian's archive and compiles it for WebAssembly.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use super::{Rustc, TRIPLE};
use crate::{
    place,
    setup::debian::{self, Apt, Offer},
    shell::{self, say},
};

/// Suites that carry `rust-src` for many versions at a time; the small index first.
const SUITES: [&[&str]; 2] = [&["stable-backports"], &["testing", "unstable"]];

/// Gives the folder `library` of rustc's source, exactly of version `release`; `None` if the archive has it not.
pub(super) fn fetch_source(release: &str, cache: &Path) -> Result<Option<PathBuf>> {
    let home = cache.join(format!("rust-src-{release}"));
    let library = home.join(format!("usr/src/rustc-{release}/library"));
    if library.join("std").is_dir() {
        return Ok(Some(library));
    }
    say(format!("Looking for the source of Rust {release} in Debian's archive…"));
    for (number, suites) in SUITES.iter().enumerate() {
        let apt = Apt::open(&format!("rust-src-{number}"), suites)?;
        let mut offers = apt.versions("rust-src")?;
        offers.retain(|offer| is_version(&offer.version, release));
        offers.truncate(1);
        if !offers.is_empty() {
            place::empty(&home)?;
            apt.unpack(&offers, &home)?;
            return Ok(Some(library).filter(|library| library.join("std").is_dir()));
        }
    }
    Ok(None)
}

/// "1.95.0+dfsg1-2~bpo13+1" is a version of 1.95.0, and not of 1.9.
fn is_version(debian: &str, release: &str) -> bool {
    debian.strip_prefix(release).is_some_and(|rest| rest.starts_with(['+', '~', '-']))
}

/// Compiles the library by building an empty crate with it; gives the files. `toolchain` is the compiler to use, if not
/// the installed one.
pub(super) fn build(
    library: &Path,
    cache: &Path,
    toolchain: Option<&Path>,
) -> Result<Vec<PathBuf>> {
    let home = cache.join("empty-crate");
    place::empty(&home)?;
    fs::create_dir(home.join("src"))?;
    fs::write(home.join("src/lib.rs"), "#![no_std]\n")?;
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";
    fs::write(home.join("Cargo.toml"), manifest)?;
    let mut cargo = Command::new("cargo");
    if let Some(toolchain) = toolchain {
        use_toolchain(&mut cargo, toolchain);
        cargo.env("PATH", with_front(&toolchain.join("usr/bin")));
    }
    cargo.args(["build", "--release", "--target", TRIPLE]);
    cargo.arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro").current_dir(&home);
    // Building the library is unstable; the bitcode is what link-time optimization works on later.
    let flags = ["-Cembed-bitcode=yes".to_owned(), super::remapped(library, "/rust/library")];
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags.join(" "));
    cargo.env("CARGO_TARGET_DIR", home.join("target"));
    cargo.env("__CARGO_TESTS_ONLY_SRC_ROOT", library);
    shell::logged(&mut cargo, &cache.join("log").join("standard-library.log"))?;
    let deps = home.join("target").join(TRIPLE).join("release/deps");
    let mut files = place::files(&deps)?;
    files.retain(|file| {
        let ours =
            file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libempty"));
        !ours && file.extension().is_some_and(|extension| extension == "rlib")
    });
    Ok(files)
}

/// The packages of Debian's compiler for browsers, newer than the release's own; names with `*` are completed by version.
const WEB_PACKAGES: [&str; 5] =
    ["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev", "rust-web-llvm"];

/// Whether `install_toolchain` has done its work.
pub(super) fn toolchain_is_ready(toolchain: &Path) -> bool {
    toolchain.join("ready").is_file()
}

/// Unpacks Debian's compiler for browsers into `toolchain`, and gives it the library for WebAssembly and the linker of
/// the installed compiler, which Debian's lacks.
pub(super) fn install_toolchain(toolchain: &Path, installed: &Rustc) -> Result<()> {
    let name = debian::codename()?;
    let security = format!("{name}-security");
    let apt = Apt::open("rustc-web", &[&name, &security])?;
    let mut offers: Vec<Offer> = Vec::new();
    for package in WEB_PACKAGES {
        for needed in apt.closure(package)? {
            if offers.iter().all(|offer| offer.package != needed.package) {
                offers.push(needed);
            }
        }
    }
    place::empty(toolchain)?;
    apt.unpack(&offers, toolchain)?;
    let linker = Path::new("lib/rustlib").join(&installed.host).join("bin/rust-lld");
    let linker_link = toolchain.join("usr").join(&linker);
    fs::create_dir_all(linker_link.with_file_name(""))?;
    std::os::unix::fs::symlink(installed.sysroot.join(&linker), &linker_link)?;
    let source = fs::read_dir(toolchain.join("usr/src"))
        .context("rust-web-src brings no source.")?
        .flatten()
        .map(|entry| entry.path().join("library"))
        .find(|library| library.join("std").is_dir())
        .context("rust-web-src brings no library.")?;
    let cache = place::cache()?;
    let built = build(&source, &cache, Some(toolchain))?;
    super::copy_libraries(&built, &super::library_folder(&toolchain.join("usr")))?;
    Ok(fs::write(toolchain.join("ready"), "")?)
}

/// Makes `command` use the unpacked compiler.
pub(super) fn use_toolchain(command: &mut Command, toolchain: &Path) {
    let bin = toolchain.join("usr/bin");
    let libraries = toolchain.join("usr/lib/x86_64-linux-gnu");
    command.env("RUSTC", bin.join("rustc")).env("CARGO", bin.join("cargo"));
    command.env("LD_LIBRARY_PATH", libraries);
}

fn with_front(folder: &Path) -> std::ffi::OsString {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&inherited));
    std::env::join_paths(all).unwrap_or(inherited)
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn a_debian_version_is_told_from_its_neighbors() {
        assert!(is_version("1.95.0+dfsg1-2~bpo13+1", "1.95.0"));
        assert!(!is_version("1.95.0+dfsg1-2~bpo13+1", "1.9"));
        assert!(!is_version("1.95.01-1", "1.95.0"));
    }
}
