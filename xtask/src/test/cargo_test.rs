//! Runs `cargo test`, shows what it says and adds up its results.

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result};

use super::Count;
use crate::shell::say;

/// Runs `command`, a `cargo test`; counts what its test programs report.
pub(super) fn run(command: &mut Command) -> Result<Count> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("Cannot start cargo.")?;
    let output = child.stdout.take().context("cargo has no output")?;
    let mut count = Count::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        if let Some(result) = read(&line) {
            count.passed += result.passed;
            count.failed += result.failed;
        }
        count.failures.extend(failure(&line));
        say(line);
    }
    let status = child.wait()?;
    if !status.success() && count.failed == 0 {
        // It did not compile, or a test program died.
        count.failed = 1;
        count.failures.push("cargo test ended without a result; its words are above.".to_owned());
    }
    Ok(count)
}

/// Reads "---- files::lists stdout ----", which opens what a failed test said.
fn failure(line: &str) -> Option<String> {
    Some(line.strip_prefix("---- ")?.strip_suffix(" stdout ----")?.to_owned())
}

/// Reads "test result: ok. 3 passed; 0 failed; …".
fn read(line: &str) -> Option<Count> {
    let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut count = Count::default();
    for part in numbers.split("; ") {
        match part.split_once(' ')? {
            (number, "passed") => count.passed = number.parse().ok()?,
            (number, "failed") => count.failed = number.parse().ok()?,
            _ => {}
        }
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::{failure, read};

    #[test]
    fn results_are_read() {
        let line = "test result: FAILED. 31 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(read(line).map(|count| (count.passed, count.failed)), Some((31, 2)));
        assert!(read("test files::lists ... ok").is_none());
    }

    #[test]
    fn failed_tests_are_named() {
        assert_eq!(failure("---- files::lists stdout ----").as_deref(), Some("files::lists"));
        assert!(failure("---- and so on").is_none());
    }
}
