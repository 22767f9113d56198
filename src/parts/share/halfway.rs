//! What is known after a change that failed, and what is said about it.

use portico_client::drive::model::Openness;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::say;
use crate::locales::share as texts;

/// Why something was not done, or not all of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Halfway {
    /// Why.
    pub problem: Problem,
    /// How it is now; none where that could not be asked either.
    pub now: Option<Openness>,
}

/// Why it is not what was chosen: what a problem says holds where nothing was changed.
#[must_use]
pub fn why(problem: &Problem, before: &Openness, now: &Openness) -> String {
    if now == before { error_text::sentence(problem) } else { say(texts::HALFWAY).to_owned() }
}
