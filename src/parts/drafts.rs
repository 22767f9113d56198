//! Texts that the server does not have yet, kept in this browser for whoever wrote them.

use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::state::keep::{NotKept, keep, kept, kept_keys, try_keep};

/// The drafts of one person and of one sort, each under a name of its own.
#[derive(Clone, Copy)]
pub struct Drafts(StoredValue<String>);

impl Drafts {
    /// Those of this writer; `sort` begins the keys under which the browser keeps them, and ends with a dot.
    #[must_use]
    pub fn of(sort: &str, writer: &str) -> Self {
        Self(StoredValue::new([sort, writer, "."].concat()))
    }

    fn key(self, name: &str) -> String {
        self.0.with_value(|prefix| [prefix, name].concat())
    }

    /// What was kept under a name.
    #[must_use]
    pub fn get<T: DeserializeOwned>(self, name: &str) -> Option<T> {
        read(&self.key(name))
    }

    /// Keeps something under a name.
    ///
    /// # Errors
    /// When the browser has no room for it, or keeps nothing.
    pub fn put<T: Serialize>(self, name: &str, draft: &T) -> Result<(), NotKept> {
        let text = serde_json::to_string(draft).map_err(|_| NotKept)?;
        try_keep(&self.key(name), &text)
    }

    /// What was kept is not needed any more.
    pub fn forget(self, name: &str) {
        keep(&self.key(name), None);
    }

    /// All of them.
    #[must_use]
    pub fn all<T: DeserializeOwned>(self) -> Vec<T> {
        let keys = self.0.with_value(|prefix| kept_keys(prefix));
        keys.iter().filter_map(|key| read(key)).collect()
    }
}

fn read<T: DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_str(&kept(key)?).ok()
}
