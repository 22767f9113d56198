//! What happens to a text that is being written, and what is to be done then.

use portico_client::drive::model::notes::Rewrite;
use portico_client::problem::Problem;

/// How much a text may be, so that the server takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The most of it.
    pub most: Most,
    /// Whether a text without any words is one.
    pub may_be_empty: bool,
}

/// A limit, and what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Most {
    /// Characters.
    Characters(usize),
    /// Bytes of UTF-8.
    Bytes(usize),
}

impl Rules {
    /// True when a text is longer than the server takes.
    #[must_use]
    pub fn is_too_long(self, text: &str) -> bool {
        match self.most {
            Most::Characters(most) => text.len() > most && text.chars().count() > most,
            Most::Bytes(most) => text.len() > most,
        }
    }

    /// True when the server takes the text.
    #[must_use]
    pub fn allow(self, text: &str) -> bool {
        (self.may_be_empty || !text.trim().is_empty()) && !self.is_too_long(text)
    }
}

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The text in the field is another one.
    Typed(String),
    /// Typing has rested, or must not be waited for any more.
    Rested,
    /// What became of what was on its way.
    Answered(Result<Rewrite, Problem>),
    /// The connection is back, or somebody wants it to be sent.
    Again,
    /// The text in the field shall stand, whatever stands there now.
    TakeMine,
    /// The other text shall stand.
    TakeTheirs,
    /// Both shall stand, one after the other, to be merged by hand.
    TakeBoth,
    /// What is gone shall be written as something new.
    WriteAnew,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// The text is kept in this browser.
    Keep,
    /// What was kept is not needed any more.
    Forget,
    /// The wait for the end of typing begins anew.
    Wait,
    /// The text is sent.
    Send,
    /// The text is sent as something new.
    SendAnew,
}
