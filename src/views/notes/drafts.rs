//! Notes that the server does not have yet, kept in this browser for whoever wrote them.

use serde::{Deserialize, Serialize};

use crate::parts::drafts;
use crate::state::keep::NotKept;

/// So long, in milliseconds, a text is the one's who types it: another window waits.
pub const FRESH: f64 = 4_000.0;

/// The keys of all of them begin so.
pub const SORT: &str = "portico.draft.";

/// What stands in an address for the word of a new note that was kept before there were words.
pub const OLD: &str = "0";

/// A text that was not sent yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The list that it belongs into.
    pub list: String,
    /// Its note; none for one that is new.
    pub note: Option<String>,
    /// What tells new ones from each other; empty in what was kept before there was more than one.
    #[serde(default)]
    pub word: String,
    /// What was there when it was begun.
    pub base: String,
    /// What was typed.
    pub text: String,
    /// The texts of a new note that were sent without an answer: one of them may be there.
    #[serde(default)]
    pub sent: Vec<String>,
    /// When, in milliseconds since 1970.
    pub at: f64,
}

impl Draft {
    /// True while somebody may still be typing it in another window.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        js_sys::Date::now() - self.at < FRESH
    }

    /// The same after one more text of it was sent.
    #[must_use]
    pub fn after_sending(mut self, text: &str) -> Self {
        if self.note.is_none() && !self.sent.iter().any(|it| it == text) {
            self.sent.push(text.to_owned());
        }
        self
    }

    /// The name under which it is kept.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.note {
            Some(note) => name_of_note(note),
            None => name_of_new(&self.list, &self.word),
        }
    }
}

/// The name of what is kept of a note.
#[must_use]
pub fn name_of_note(note: &str) -> String {
    ["note.", note].concat()
}

/// The name of what is kept of a new note.
#[must_use]
pub fn name_of_new(list: &str, word: &str) -> String {
    if word.is_empty() || word == OLD { ["list.", list].concat() } else { ["new.", word].concat() }
}

/// A word that no other new note has.
#[must_use]
pub fn new_word() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number")]
    let dice = (js_sys::Math::random() * 1e9) as u64;
    let mut word = dice.to_string();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number")]
    let now = js_sys::Date::now() as u64;
    word.push('-');
    word.push_str(&now.to_string());
    word
}

/// The drafts of one person.
#[derive(Clone, Copy)]
pub struct Drafts(drafts::Drafts);

impl Drafts {
    /// Those of this writer.
    #[must_use]
    pub fn of(writer: &str) -> Self {
        Self(drafts::Drafts::of(SORT, writer))
    }

    /// What was kept under a name.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Draft> {
        self.0.get(name)
    }

    /// Keeps a text.
    ///
    /// # Errors
    /// When this browser does not: what is in the field is sent all the same.
    pub fn put(self, draft: &Draft) -> Result<(), NotKept> {
        self.0.put(&draft.name(), draft)
    }

    /// What was kept is not needed any more.
    pub fn forget(self, name: &str) {
        self.0.forget(name);
    }

    /// All of them.
    #[must_use]
    pub fn all(self) -> Vec<Draft> {
        self.0.all()
    }
}
