//! Texts that the server does not have yet, kept in this browser for whoever wrote them.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::state::keep::{keep, kept, kept_keys};

/// So long, in milliseconds, a text is the one's who types it: another window waits.
pub const FRESH: f64 = 4_000.0;

const PREFIX: &str = "portico.draft.";

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
pub struct Drafts(StoredValue<String>);

impl Drafts {
    /// Those of this writer.
    #[must_use]
    pub fn of(writer: &str) -> Self {
        Self(StoredValue::new([PREFIX, writer, "."].concat()))
    }

    fn key(self, list: &str, note: Option<&str>) -> String {
        let prefix = self.0.get_value();
        match note {
            Some(note) => [&prefix, "note.", note].concat(),
            None => [&prefix, "list.", list].concat(),
        }
    }

    /// What was kept for a note, or for a new one in a list.
    #[must_use]
    pub fn get(self, list: &str, note: Option<&str>) -> Option<Draft> {
        read(&self.key(list, note))
    }

    /// Keeps a text.
    pub fn put(self, draft: &Draft) {
        if let Ok(text) = serde_json::to_string(draft) {
            keep(&self.key(&draft.list, draft.note.as_deref()), Some(&text));
        }
    }

    /// What was kept is not needed any more.
    pub fn forget(self, list: &str, note: Option<&str>) {
        keep(&self.key(list, note), None);
    }

    /// All of them.
    #[must_use]
    pub fn all(self) -> Vec<Draft> {
        let prefix = self.0.get_value();
        kept_keys(&prefix).iter().filter_map(|key| read(key)).collect()
    }
}

fn read(key: &str) -> Option<Draft> {
    serde_json::from_str(&kept(key)?).ok()
}
