//! How many of the stories that chance tells are told.

/// The seeds of `usual` stories, or of as many as the variable `PORTICO_PLANS` says; `PORTICO_PLAN` names a single one.
#[must_use]
pub fn seeds(usual: u64) -> std::ops::Range<u64> {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    match number("PORTICO_PLAN") {
        Some(only) => only..only.saturating_add(1),
        None => 0..number("PORTICO_PLANS").unwrap_or(usual),
    }
}
