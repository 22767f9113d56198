//! What has to be known of a wasm file, and making it small.

use std::{
    collections::BTreeSet, fs, ops::Range, path::Path, process::Command, sync::Mutex, thread,
};

use anyhow::{Context as _, Result, anyhow, bail};
use wasmparser::{DataKind, Operator, Parser, Payload};

use super::split;
use crate::{setup::Tools, shell};

/// The features that rustc uses, one by one: with all of them, wasm-opt writes what browsers refuse.
pub(super) const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What wasm-opt does. Straightening the code first, then optimizing for speed and then for size compresses best.
const PASSES: [&str; 6] =
    ["--flatten", "--rereloop", "-O3", "-Oz", "--strip-debug", "--strip-producers"];

/// The names that the file imports from `module`.
pub(super) fn imports(wasm: &[u8], module: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                if import.module == module {
                    names.push(import.name.to_owned());
                }
            }
        }
    }
    Ok(names)
}

/// The names that the file exports.
pub(super) fn exports(wasm: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                names.insert(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The addresses at which the program's own constants lie, as the linker laid them out.
pub(super) fn constants(wasm: &[u8]) -> Result<Range<u32>> {
    let mut bounds: Option<Range<u32>> = None;
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload? else { continue };
        for segment in section {
            let segment = segment?;
            let DataKind::Active { offset_expr, .. } = segment.kind else {
                bail!("a passive data segment")
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("a data segment without a fixed address");
            };
            let start = value.cast_unsigned();
            let end = start + u32::try_from(segment.data.len())?;
            let old = bounds.unwrap_or(start..end);
            bounds = Some(old.start.min(start)..old.end.max(end));
        }
    }
    bounds.context("The app has no constants.")
}

/// Makes every wasm file of the package as small as wasm-opt can; the program uses one core, so there are as many of it as cores.
pub(super) fn optimize(wasm_opt: &Path, tools: &Tools, pkg: &Path) -> Result<()> {
    let mut files = split::wasm_files(pkg)?;
    // The largest first, so that none of them is left alone at the end; they are taken from the end.
    files.sort_by_key(|file| fs::metadata(file).map_or(0, |it| it.len()));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let left = Mutex::new(files);
    let take = || left.lock().ok().and_then(|mut left| left.pop());
    let work = || -> Result<()> {
        while let Some(file) = take() {
            let small = file.with_extension("small");
            let mut command: Command = tools.command(wasm_opt);
            command.args(PASSES).args(FEATURES);
            command.arg(&file).arg("-o").arg(&small);
            // It warns of sections of names that it is about to remove.
            shell::output(&mut command)?;
            fs::rename(&small, &file)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let end = |worker: thread::ScopedJoinHandle<'_, Result<()>>| {
            worker.join().unwrap_or_else(|_| Err(anyhow!("wasm-opt's thread panicked.")))
        };
        workers.into_iter().try_for_each(end)
    })
}
