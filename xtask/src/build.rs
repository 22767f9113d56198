//! Builds the app into a folder that the server can serve: Trunk compiles it, the rest is finished here.

mod cluster;
mod compress;
mod elements;
mod glue;
mod hasher;
mod imports;
mod late;
mod leb;
mod loader;
mod merge;
mod minify;
mod module;
mod package;
mod sections;
mod split;
mod stamp;
mod styles;
mod trunk;
mod unused;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::Result;

use crate::{
    place,
    setup::{self, Tools},
    shell::say,
};

/// How the app is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Profile {
    /// Quick to build: one wasm file, hardly optimized, not compressed.
    Dev,
    /// As it ships: split along the lazy routes, optimized for size, compressed ahead of time.
    Release,
}

impl Profile {
    /// The folder's name below `dist/` and in the stages.
    fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// The profile's name in Cargo.toml.
    fn cargo(self) -> &'static str {
        match self {
            Self::Dev => "wasm-dev",
            Self::Release => "wasm-release",
        }
    }

    /// Where the finished app is.
    pub(crate) fn dist(self) -> PathBuf {
        place::root().join("dist").join(self.name())
    }

    fn stage(self) -> PathBuf {
        place::wasm_target().join(format!("stage-{}", self.name()))
    }
}

/// Builds the app unless nothing changed since the last time; gives the folder to serve.
pub(crate) fn app(profile: Profile) -> Result<PathBuf> {
    let tools = setup::build_tools(profile == Profile::Release)?;
    let dist = profile.dist();
    let stamp = stamp::current(&place::root())?;
    let stamp_file = place::wasm_target().join(format!("stamp-{}", profile.name()));
    let built = fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp);
    if built && dist.join("index.html").is_file() {
        return Ok(dist);
    }
    say(format!("Building the app ({})…", profile.name()));
    let start = Instant::now();
    build(profile, &tools, &dist)?;
    fs::write(&stamp_file, stamp)?;
    say(format!("The app is in {} ({:.0} s).", shown(&dist), start.elapsed().as_secs_f64()));
    Ok(dist)
}

fn build(profile: Profile, tools: &Tools, dist: &Path) -> Result<()> {
    let stage = profile.stage();
    place::empty(&stage)?;
    let page = trunk::build(profile, tools)?;
    let pkg = stage.join("pkg");
    fs::create_dir_all(&pkg)?;
    match profile {
        Profile::Dev => {
            split::bind_whole(tools, &pkg)?;
            glue::guard(&pkg, &trunk::wasm(profile))?;
        }
        Profile::Release => {
            let mut parts = split::split_and_bind(tools, &stage, &pkg)?;
            glue::guard(&pkg, &trunk::wasm(profile))?;
            unused::remove(&pkg)?;
            let later = late::find(&pkg, &mut parts)?;
            imports::shorten(&pkg, &later)?;
            late::move_out(&pkg, &later)?;
            loader::write(&pkg, &parts, &late::files(&later))?;
            minify::minify(&pkg)?;
        }
    }
    hasher::build(profile, tools, &pkg)?;
    styles::bundle(&place::root().join("style"), &pkg)?;
    if let Some(wasm_opt) = tools.wasm_opt() {
        module::optimize(wasm_opt, tools, &pkg)?;
    }
    if profile == Profile::Release {
        elements::thin_out(&pkg)?;
    }
    package::assemble(&page, &pkg, &stage.join("site"))?;
    if profile == Profile::Release {
        compress::all(&stage.join("site"))?;
    }
    package::publish(&stage.join("site"), dist)
}

fn shown(path: &Path) -> String {
    path.strip_prefix(place::root()).unwrap_or(path).display().to_string()
}
