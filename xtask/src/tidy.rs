//! `cargo xtask tidy`: the rules of the house that the compiler does not know (docs/architecture.md, "Invariants").

mod bans;
mod layout;
mod source;

use anyhow::{Result, bail};

use crate::{methods, place, shell::say};

/// Everything that breaks a rule, one line each: file, line, rule.
pub(crate) fn check() -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in source::all(&place::root())? {
        layout::check(&file, &mut found);
        bans::check(&file, &mut found);
    }
    found.extend(methods::check()?);
    Ok(found)
}

/// Prints what breaks a rule, and fails if anything does.
pub(crate) fn print() -> Result<()> {
    let found = check()?;
    for line in &found {
        say(line);
    }
    if !found.is_empty() {
        bail!("{} place(s) break a rule of docs/architecture.md.", found.len());
    }
    say("Tidy.");
    Ok(())
}
