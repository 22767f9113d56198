//! A text of a file that was not saved, as this browser keeps it, and how it meets what is in the file by then; pure.

use serde::{Deserialize, Serialize};

use crate::parts::drafts::Drafts;
use crate::parts::saving::{Most, Rules, Saving, Stage};
use crate::parts::text_form::{Form, MOST_BYTES};

/// Where the browser keeps them.
const SORT: &str = "portico.text.";
/// What the server takes.
pub const RULES: Rules = Rules { most: Most::Bytes(MOST_BYTES), may_be_empty: true };

/// A text that was not saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The file.
    pub file: String,
    /// What it was called.
    pub name: String,
    /// The folder that it lay in.
    pub folder: String,
    /// The sum of the content that it was begun from; always that of `base`.
    pub mark: Option<String>,
    /// How that was written.
    pub form: Form,
    /// What that said.
    pub base: String,
    /// What was typed.
    pub text: String,
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// Who typed it: a number of the window's own.
    pub pen: f64,
}

/// The texts of this person that were not saved.
#[must_use]
pub fn drafts_of(writer: &str) -> Drafts {
    Drafts::of(SORT, writer)
}

/// A text that is in the file, with what was typed before and not saved.
#[must_use]
pub fn begin(text: String, draft: Option<&Draft>) -> Saving {
    match draft {
        Some(draft) if draft.text != text => {
            if draft.base == text {
                Saving::kept(RULES, text, draft.text.clone())
            } else {
                stopped(draft, Stage::Conflict(text))
            }
        }
        // It has arrived after all.
        Some(_) | None => Saving::of(RULES, text),
    }
}

/// A text that was not saved, and cannot be now.
#[must_use]
pub fn stopped(draft: &Draft, stage: Stage) -> Saving {
    Saving { rules: RULES, base: draft.base.clone(), text: draft.text.clone(), stage }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(base: &str, text: &str) -> Draft {
        Draft {
            file: "1".to_owned(),
            name: "a.txt".to_owned(),
            folder: "0".to_owned(),
            mark: None,
            form: Form::default(),
            base: base.to_owned(),
            text: text.to_owned(),
            at: 0.0,
            pen: 0.0,
        }
    }

    #[test]
    fn a_draft_goes_on_over_what_it_was_begun_from_and_nothing_else() {
        let begin = |text: &str, draft: Option<Draft>| {
            let saving = begin(text.to_owned(), draft.as_ref());
            (saving.base.clone(), saving.text.clone(), saving.stage)
        };
        let words = |a: &str, b: &str, stage| (a.to_owned(), b.to_owned(), stage);
        assert_eq!(begin("a", None), words("a", "a", Stage::Saved));
        assert_eq!(begin("a", Some(draft("a", "b"))), words("a", "b", Stage::Typing));
        let other = words("a", "b", Stage::Conflict("c".to_owned()));
        assert_eq!(begin("c", Some(draft("a", "b"))), other);
        assert_eq!(begin("b", Some(draft("a", "b"))), words("b", "b", Stage::Saved));
    }
}
