//! `cargo xtask test`: every check, one after the other, and a table at the end.

mod beside;
mod cargo_test;
mod engines;
mod steps;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;
use clap::{Args, ValueEnum};

use self::beside::Beside;
use crate::shell::say;

/// The steps, in the order in which they run: what fails quickly comes first, what needs the app's tools last. Those are
/// set up, and the app is built, beside the steps before [`Step::Setup`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Step {
    /// The code is formatted.
    Format,
    /// The rules of the house.
    Tidy,
    /// Clippy on what runs on the host.
    Lint,
    /// Unit tests of everything but the server.
    Unit,
    /// The server's tests.
    Server,
    /// The server's tests once more, on PostgreSQL and on a server that speaks S3, and two servers that share them.
    Engines,
    /// The server, used by Debian's rclone.
    Rclone,
    /// The tools are there, and the app can be built.
    Setup,
    /// Clippy on what runs in the browser.
    LintWasm,
    /// The release build of the app, and its budgets.
    Sizes,
    /// The real app in a real browser.
    Browser,
}

/// Options of `test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Run these steps only.
    #[arg(long, value_enum)]
    only: Vec<Step>,
    /// Leave these steps out.
    #[arg(long, value_enum)]
    skip: Vec<Step>,
    /// Of unit, server, engines, rclone and browser tests, run those only whose names contain this.
    #[arg(long)]
    name: Option<String>,
    /// Run the browser tests on the quick build of the app.
    #[arg(long)]
    dev: bool,
}

/// What came of a step: a check counts as one, a test run as many as it ran.
#[derive(Default)]
struct Count {
    passed: u32,
    failed: u32,
    /// What went wrong, for the end of a long run: names of tests, or the last words of a tool.
    failures: Vec<String>,
}

struct Row {
    step: Step,
    count: Count,
    took: Duration,
}

/// Runs the steps and tells how they ended; a failing step does not keep the others from running.
pub(crate) fn test(options: &Options) -> Result<ExitCode> {
    let Options { only, skip, .. } = options;
    let wanted = |step: &Step| (only.is_empty() || only.contains(step)) && !skip.contains(step);
    let steps: Vec<Step> = Step::value_variants().iter().copied().filter(wanted).collect();
    let mut beside = Beside::start(&steps, options);
    let mut rows = Vec::new();
    for step in steps {
        say(format!("\n── {} ──", name(step)));
        let start = Instant::now();
        let count = steps::perform(step, options, &mut beside).unwrap_or_else(|error| {
            say(format!("error: {error:#}"));
            Count { passed: 0, failed: 1, failures: vec![format!("{error:#}")] }
        });
        rows.push(Row { step, count, took: start.elapsed() });
    }
    Ok(report(&rows))
}

fn report(rows: &[Row]) -> ExitCode {
    for Row { step, count, .. } in rows.iter().filter(|row| row.count.failed > 0) {
        say(format!("\n── failed in {} ──", name(*step)));
        count.failures.iter().for_each(say);
    }
    say("\nstep        passed  failed    time");
    for Row { step, count, took } in rows {
        let Count { passed, failed, .. } = count;
        say(format!("{:<10} {passed:>7} {failed:>7} {:>6.0} s", name(*step), took.as_secs_f64()));
    }
    let passed: u32 = rows.iter().map(|row| row.count.passed).sum();
    let failed: u32 = rows.iter().map(|row| row.count.failed).sum();
    say(format!("\n{passed} passed, {failed} failed"));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn name(step: Step) -> String {
    step.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

impl Count {
    /// A check that went well.
    const ONE: Self = Self { passed: 1, failed: 0, failures: Vec::new() };
}
