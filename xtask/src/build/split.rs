//! One wasm file or many: the development build stays whole, the release build is split along the lazy routes.
//!
//! The source is the same for both. In a build that is not split, the functions behind a lazy route are imported
//! from a module that does not exist; for that build it is written here, and leads straight back into the same file.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::{Profile, loader::Part, merge, module, trunk};
use crate::{setup::Tools, shell};

/// The module that wasm-split's macros import from, and that its command replaces.
const PLACEHOLDER: &str = "__wasm_split_placeholder__";
/// The file that takes its place.
pub(super) const LOADER: &str = "__wasm_split.js";
/// What the app's own files are called: the page names them, and under a partner's host name it names nobody else.
const NAME: &str = "app";
/// The app's own files.
pub(super) const GLUE: &str = "app.js";
pub(super) const WASM: &str = "app_bg.wasm";

/// Binds the linker's output as one file.
pub(super) fn bind_whole(tools: &Tools, pkg: &Path) -> Result<()> {
    bind(tools, &trunk::wasm(Profile::Dev), NAME, pkg)?;
    let wasm = fs::read(pkg.join(WASM))?;
    let imports = module::imports(&wasm, PLACEHOLDER)?;
    if imports.is_empty() {
        return Ok(());
    }
    let exports = module::exports(&wasm)?;
    fs::write(pkg.join(LOADER), whole_loader(&imports, &exports)?)?;
    let glue = fs::read_to_string(pkg.join(GLUE))?;
    Ok(fs::write(
        pkg.join(GLUE),
        glue.replace(&format!("from \"{PLACEHOLDER}\""), &format!("from \"./{LOADER}\"")),
    )?)
}

/// Splits the linker's output, binds the main part and puts the others, which it gives, beside it, merged.
pub(super) fn split_and_bind(tools: &Tools, stage: &Path, pkg: &Path) -> Result<Vec<Part>> {
    let parts = stage.join("split");
    fs::create_dir_all(&parts)?;
    let mut split = tools.command("wasm-split-cli");
    split.arg(trunk::wasm(Profile::Release)).arg(&parts).args(["--out-name", "portico"]);
    shell::logged(&mut split, &stage.join("split.log")).context("The app cannot be split.")?;
    let main = parts.join("portico.wasm");
    bind(tools, &main, NAME, pkg)?;
    merge::merge(tools, &parts, pkg)
}

/// Runs wasm-bindgen on `wasm`; its files are called `name.js` and `name_bg.wasm` in `pkg`.
pub(super) fn bind(tools: &Tools, wasm: &Path, name: &str, pkg: &Path) -> Result<()> {
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.arg(wasm).args(["--target", "web", "--no-typescript", "--no-demangle"]);
    // The parts of a split app find each other through what the linker exported.
    bindgen.args(["--keep-lld-exports", "--out-name", name, "--out-dir"]).arg(pkg);
    shell::run(&mut bindgen)
}

/// A module that fulfils the imports of the lazy routes from the exports of the same file.
fn whole_loader(imports: &[String], exports: &BTreeSet<String>) -> Result<String> {
    let mut js = format!(
        "// The lazy routes of a build that is not split.\nimport {{ initSync }} from \"./{GLUE}\";\n"
    );
    for import in imports {
        let target = counterpart(import);
        match target.filter(|target| exports.contains(target)) {
            Some(target) => writeln!(
                js,
                "export const {import} = (...args) => initSync(undefined, undefined).{target}(...args);"
            )?,
            // A loader: everything is loaded already, so it calls back at once.
            None => writeln!(
                js,
                "export const {import} = (callback, data) => queueMicrotask(() => \
                 initSync(undefined, undefined).__indirect_function_table.get(callback)(data, true));"
            )?,
        }
    }
    Ok(js)
}

/// The export that a split function's import stands for.
fn counterpart(import: &str) -> Option<String> {
    import.contains("_import_").then(|| import.replacen("_import_", "_export_", 1))
}

/// Every file of the package that holds wasm.
pub(super) fn wasm_files(pkg: &Path) -> Result<Vec<PathBuf>> {
    let mut files = crate::place::files(pkg)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "wasm"));
    Ok(files)
}
