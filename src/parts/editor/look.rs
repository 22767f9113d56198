//! How far a text is saved, as it is shown: without the text itself.

use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::{format, say};
use crate::locales::editor as texts;
use crate::parts::saving::{Saving, Stage};
use crate::parts::text_form::MOST;

/// How far it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Look {
    /// The server has it.
    Saved,
    /// Something was typed.
    Changed,
    /// More was typed than can be saved.
    Long,
    /// It is on its way.
    Sending,
    /// It did not arrive.
    Failed(Problem),
    /// Another text stands in the file by now.
    Conflict,
    /// The file is gone.
    Gone,
}

impl Look {
    /// That of a text.
    #[must_use]
    pub fn of(saving: &Saving) -> Self {
        match &saving.stage {
            Stage::Saved => Self::Saved,
            Stage::Typing | Stage::Failed(_) if saving.is_too_long() => Self::Long,
            Stage::Typing => Self::Changed,
            Stage::Sending(_) => Self::Sending,
            Stage::Failed(problem) => Self::Failed(problem.clone()),
            Stage::Conflict(_) => Self::Conflict,
            Stage::Gone => Self::Gone,
        }
    }

    /// In words.
    #[must_use]
    pub fn words(&self) -> String {
        let text = match self {
            Self::Saved => texts::STATE_SAVED,
            Self::Changed => texts::STATE_CHANGED,
            Self::Long => return texts::state_long(&format::size(MOST)),
            Self::Sending => texts::STATE_SENDING,
            Self::Failed(Problem::Offline) => texts::STATE_OFFLINE,
            Self::Failed(problem) => return texts::state_failed(&error_text::sentence(problem)),
            Self::Conflict => texts::STATE_CONFLICT,
            Self::Gone => texts::MISSING,
        };
        say(text).to_owned()
    }

    /// Why nothing is saved now; none when it can be.
    #[must_use]
    pub fn no_saving(&self) -> Option<String> {
        match self {
            Self::Saved => Some(say(texts::NOTHING_TO_SAVE).to_owned()),
            Self::Long => Some(self.words()),
            Self::Conflict | Self::Gone => Some(say(texts::CHOOSE_FIRST).to_owned()),
            Self::Changed | Self::Sending | Self::Failed(_) => None,
        }
    }
}
