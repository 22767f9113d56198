//! What each step does.

use std::process::Command;

use anyhow::Result;

use super::{Count, Options, Step, beside::Beside, cargo_test, engines};
use crate::{
    build::Profile,
    harness, place,
    server::Speed,
    setup,
    shell::{self, cargo},
    sizes, tidy,
};

/// Two browsers at a time: more than that, and two cores make every one of them slow.
const BROWSERS: &str = "--test-threads=2";

/// Performs `step`; an error counts as one failure.
pub(super) fn perform(step: Step, options: &Options, beside: &mut Beside) -> Result<Count> {
    match step {
        Step::Format => check(cargo().args(["fmt", "--all", "--check"])),
        Step::Tidy => tidy::print().map(|()| Count::ONE),
        Step::Lint => {
            let mut clippy = cargo();
            clippy.args(["clippy", "--workspace", "--all-targets", "--exclude", "portico"]);
            check(clippy.args(["--quiet", "--", "--deny", "warnings"]))
        }
        Step::Unit => {
            let apart = ["--exclude", "portico-server", "--exclude", "portico-tests"];
            cargo_test::run(
                cargo()
                    .args(["test", "--workspace", "--quiet", "--no-fail-fast"])
                    .args(apart)
                    .args(&options.name),
            )
        }
        Step::Server => cargo_test::run(server_tests().args(&options.name)),
        Step::Engines => {
            let engines = engines::start()?;
            let mut tests = server_tests();
            engines.equip(&mut tests);
            // What needs these servers is ignored elsewhere.
            tests
                .args(["--lib", "--test", "it"])
                .args(&options.name)
                .args(["--", "--include-ignored"]);
            cargo_test::run(&mut tests)
        }
        Step::Rclone => {
            let mut tests = server_tests();
            tests.env("RCLONE", setup::rclone()?).args(["--test", "rclone"]).args(&options.name);
            cargo_test::run(tests.args(["--", "--include-ignored"]))
        }
        Step::Setup => beside.wait().map(|()| Count::ONE),
        // Both compile for the browser, into the same folder.
        Step::LintWasm => beside.wait().and_then(|()| lint_wasm()),
        Step::Sizes => beside.wait().and_then(|()| sizes::print()).map(|()| Count::ONE),
        Step::Browser => beside.wait().and_then(|()| browser(options)),
    }
}

fn check(command: &mut Command) -> Result<Count> {
    shell::told(command).map(|()| Count::ONE)
}

fn server_tests() -> Command {
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--no-fail-fast", "--package", "portico-server"]);
    tests
}

fn lint_wasm() -> Result<Count> {
    let mut clippy = setup::wasm_compiler()?.command("cargo");
    clippy.current_dir(place::root()).env("CARGO_TARGET_DIR", place::wasm_target());
    clippy.args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown"]);
    clippy.args([
        "--package",
        "portico",
        "--package",
        "portico-client",
        "--package",
        "portico-worker",
    ]);
    check(clippy.args(["--", "--deny", "warnings"]))
}

fn browser(options: &Options) -> Result<Count> {
    let mut tests = cargo();
    let app = if options.dev { Profile::Dev } else { Profile::Release };
    // The server's tests have built it already, with every check that a debug build makes.
    harness::equip(&mut tests, app, Speed::Debug)?;
    tests.args([
        "test",
        "--quiet",
        "--no-fail-fast",
        "--package",
        "portico-tests",
        "--test",
        "browser",
    ]);
    cargo_test::run(tests.args(&options.name).args(["--", BROWSERS]))
}
