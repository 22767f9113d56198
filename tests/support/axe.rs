//! Whether everybody can use the page: axe-core looks at it as it is now.

use std::{fmt::Write as _, fs};

use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::{Page, Result};

/// Asks for what breaks a rule; each with the elements that do.
const RUN: &str = "const done = arguments[arguments.length - 1]; \
    axe.run(document, { resultTypes: ['violations'] }).then((found) => done(found.violations.map((rule) => \
    [rule.id, rule.help, rule.nodes.map((node) => node.html + ' :: ' + node.failureSummary)])), \
    (error) => done([['axe', String(error), []]]));";

impl Page {
    /// Fails if axe finds anything on the page; `state` says what the page shows.
    ///
    /// # Errors
    /// If it does, or if `PORTICO_AXE` does not say where the script is.
    pub async fn assert_accessible(&self, state: &str) -> Result {
        let script = std::env::var_os("PORTICO_AXE")
            .context("PORTICO_AXE must say where it is; `cargo xtask test --only browser` does.")?;
        let session = self.session();
        // What fades in has no contrast yet.
        self.settle().await?;
        if self.evaluate("typeof window.axe === 'undefined'").await? == Value::Bool(true) {
            session.execute(fs::read_to_string(script)?, Vec::new()).await?;
        }
        let answer = session.execute_async(RUN, Vec::new()).await?;
        let found = answer.json().as_array().cloned().unwrap_or_default();
        let mut told = String::new();
        for rule in &found {
            writeln!(told, "{}: {}", rule[0], rule[1])?;
            for node in rule[2].as_array().into_iter().flatten() {
                writeln!(told, "    {node}")?;
            }
        }
        ensure!(found.is_empty(), "Not everybody can use it ({state}):\n{told}");
        Ok(())
    }
}
