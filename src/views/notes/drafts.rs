//! Notes that the server does not have yet, kept in this browser for whoever wrote them.

use serde::{Deserialize, Serialize};

use crate::parts::drafts;

/// So long, in milliseconds, a text is the one's who types it: another window waits.
pub const FRESH: f64 = 4_000.0;

const SORT: &str = "portico.draft.";

/// A text that was not sent yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The list that it belongs into.
    pub list: String,
    /// Its note; none for one that is new.
    pub note: Option<String>,
    /// What was there when it was begun.
    pub base: String,
    /// What was typed.
    pub text: String,
    /// When, in milliseconds since 1970.
    pub at: f64,
}

impl Draft {
    /// True while somebody may still be typing it in another window.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        js_sys::Date::now() - self.at < FRESH
    }
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

    /// What was kept for a note, or for a new one in a list.
    #[must_use]
    pub fn get(self, list: &str, note: Option<&str>) -> Option<Draft> {
        self.0.get(&name(list, note))
    }

    /// Keeps a text.
    pub fn put(self, draft: &Draft) {
        // A browser that has no room for it: what is in the field is sent all the same.
        let _ = self.0.put(&name(&draft.list, draft.note.as_deref()), draft);
    }

    /// What was kept is not needed any more.
    pub fn forget(self, list: &str, note: Option<&str>) {
        self.0.forget(&name(list, note));
    }

    /// All of them.
    #[must_use]
    pub fn all(self) -> Vec<Draft> {
        self.0.all()
    }
}

fn name(list: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => ["note.", note].concat(),
        None => ["list.", list].concat(),
    }
}
