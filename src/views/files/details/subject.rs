//! What the panel is about: what is selected, or the folder itself.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, FolderId};

use super::super::state::State;

/// What it is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// One entry.
    One(Arc<Entry>),
    /// Several entries.
    Many(Vec<Arc<Entry>>),
    /// The folder that is shown.
    Here(FolderId),
}

impl Subject {
    /// By what is selected.
    #[must_use]
    pub fn of(state: State) -> Self {
        let mut selected = state.selected();
        match (selected.len(), selected.pop()) {
            (_, None) => Self::Here(state.folder.get()),
            (1, Some(entry)) => Self::One(entry),
            (_, Some(last)) => {
                selected.push(last);
                Self::Many(selected)
            }
        }
    }
}
