//! `cargo xtask fuzz`: the targets of `fuzz/`, which libFuzzer leads wherever the server's code branches.
//!
//! It needs a C++ compiler and no other rustc: what it asks of rustc is stable. `cargo fuzz run` works too.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context as _, Result};
use clap::Args;

use crate::{
    place,
    shell::{output, run, say},
};

/// Options of `fuzz`.
#[derive(Args)]
pub(crate) struct Options {
    /// Which of them; all without any.
    targets: Vec<String>,
    /// How long each of them runs.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// What lets libFuzzer see which way a program went.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg=fuzzing";

/// Builds the targets and runs one after the other; stops at the first that finds something.
pub(crate) fn fuzz(options: &Options) -> Result<()> {
    let folder = place::root().join("fuzz");
    let target = place::target().join("fuzz");
    // The versions of everything else.
    fs::copy(place::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut cargo = Command::new("cargo");
    // With a target the flags are for what is fuzzed only, and not for what builds it.
    let machine = machine()?;
    cargo.args(["build", "--bins", "--target", &machine, "--target-dir"]).arg(&target);
    run(cargo.env("RUSTFLAGS", COVERAGE).current_dir(&folder))?;
    let targets = if options.targets.is_empty() { all()? } else { options.targets.clone() };
    for name in targets {
        say(format!("{name}:"));
        let (corpus, found) = (target.join("corpus").join(&name), target.join("found"));
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&found)?;
        let mut fuzzer = Command::new(target.join(&machine).join("debug").join(&name));
        fuzzer.arg(format!("-max_total_time={}", options.seconds));
        // A slash at the end: what it finds goes into that folder.
        fuzzer.arg(format!("-artifact_prefix={}/", found.display()));
        fuzzer.args(["-max_len=4096", "-timeout=10", "-print_final_stats=1"]).arg(&corpus);
        run(&mut fuzzer)
            .with_context(|| format!("What {name} found is in {}.", found.display()))?;
    }
    Ok(())
}

/// The name by which rustc knows this machine.
fn machine() -> Result<String> {
    let words = output(Command::new("rustc").arg("-vV"))?;
    let host = words.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say what machine this is.")?.to_owned())
}

/// The names of all targets.
fn all() -> Result<Vec<String>> {
    let files = place::files(&place::root().join("fuzz").join("fuzz_targets"))?;
    let names = files.iter().filter_map(|file: &PathBuf| file.file_stem());
    Ok(names.map(|name| name.to_string_lossy().into_owned()).collect())
}
