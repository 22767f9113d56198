//! The address that opens the dialog: `?share=` with the ids of the entries.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId};

use super::{Show, Stage, load_share};
use crate::parts::addressed::Addressed;
use crate::sheets::sheet;

/// The query parameter.
pub const SHARE: &str = "share";

/// Its value for these entries.
#[must_use]
pub fn share_value<'a>(ids: impl Iterator<Item = &'a EntryId>) -> String {
    let ids: Vec<&str> = ids.map(text).collect();
    ids.join(",")
}

fn text(id: &EntryId) -> &str {
    match id {
        EntryId::Folder(id) => id.as_str(),
        EntryId::File(id) => id.as_str(),
    }
}

/// Shows the dialog while the address asks for it and the entries are known.
#[component]
pub fn ShareHost(
    /// Finds entries by their ids; called again when what it read has changed.
    #[prop(into)]
    find: Callback<Vec<String>, Vec<Arc<Entry>>>,
    /// Something is different now.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let Addressed { wanted, close } = Addressed::follow(SHARE);
    let opened = RwSignal::new(None::<(String, Vec<Arc<Entry>>)>);
    let show = RwSignal::new(None::<Show>);
    Effect::new(move |_| {
        let Some(ids) = wanted.get() else {
            if opened.read_untracked().is_some() {
                opened.set(None);
            }
            return;
        };
        // What the dialog shows stays the same while the page behind it reads its rows anew.
        let is_open = opened.read_untracked().as_ref().is_some_and(|(open, _)| *open == ids);
        let names: Vec<String> = ids.split(',').map(str::to_owned).collect();
        let count = names.len();
        if !is_open {
            let found = find.run(names);
            opened.set((found.len() == count).then_some((ids, found)));
        }
        if show.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, ()) = futures::join!(load_share(), sheet("share"));
                show.try_set(Some(loaded));
            });
        }
    });
    move || {
        let (_, entries) = opened.get()?;
        let stage = Stage { entries, on_change, on_close: close };
        show.get().map(|show| show(stage))
    }
}

/// Whether this is one of the entries that the address names.
#[must_use]
pub fn is_named(id: &EntryId, ids: &[String]) -> bool {
    ids.iter().any(|known| known == text(id))
}
