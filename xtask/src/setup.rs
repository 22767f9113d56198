//! Sees to it that the tools are there; quick when they are.

mod axe;
mod cargo_tools;
mod chromium;
mod debian;
mod engines;
mod npm;
mod packages;
mod python;
mod terser;
mod wasm_opt;
mod wasm_target;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

pub(crate) use axe::axe;
pub(crate) use chromium::Browser;
pub(crate) use engines::{Postgres, nginx, postgres, rclone};
pub(crate) use npm::peers;
pub(crate) use python::{copyparty, moto};
pub(crate) use terser::terser;

/// What building the app needs.
pub(crate) struct Tools {
    wasm: wasm_target::Target,
    bins: Vec<PathBuf>,
    wasm_opt: Option<PathBuf>,
}

/// Sets up everything that building the app takes. `release` also wants wasm-opt and terser.
pub(crate) fn build_tools(release: bool) -> Result<Tools> {
    if release {
        terser()?;
    }
    let wasm = wasm_target::ensure().context("The WebAssembly target could not be set up.")?;
    let bins = cargo_tools::ensure()?;
    let wasm_opt = if release { Some(wasm_opt::ensure()?) } else { None };
    Ok(Tools { wasm, bins, wasm_opt })
}

/// The compiler's side alone: enough to check the app.
pub(crate) fn wasm_compiler() -> Result<Tools> {
    let wasm = wasm_target::ensure().context("The WebAssembly target could not be set up.")?;
    Ok(Tools { wasm, bins: Vec::new(), wasm_opt: None })
}

/// Finds or installs Chromium and its driver.
pub(crate) fn browser() -> Result<Browser> {
    chromium::ensure().context("The browser tests need Chromium and chromedriver.")
}

impl Tools {
    /// `program` with everything in its environment that compiling for WebAssembly takes.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(self.find(program.as_ref()));
        command.env("PATH", self.path());
        self.wasm.configure(&mut command);
        command
    }

    /// wasm-opt, if it was asked for.
    pub(crate) fn wasm_opt(&self) -> Option<&Path> {
        self.wasm_opt.as_deref()
    }

    /// wasm-merge, which comes with wasm-opt.
    pub(crate) fn wasm_merge(&self) -> Option<PathBuf> {
        self.wasm_opt().map(|wasm_opt| wasm_opt.with_file_name("wasm-merge"))
    }

    fn find(&self, program: &Path) -> PathBuf {
        let mut candidates = self.bins.iter().map(|bin| bin.join(program));
        candidates.find(|file| file.is_file()).unwrap_or_else(|| program.to_path_buf())
    }

    fn path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = self
            .wasm
            .bins()
            .chain(self.bins.iter().cloned())
            .chain(std::env::split_paths(&inherited));
        std::env::join_paths(all).unwrap_or(inherited)
    }
}
