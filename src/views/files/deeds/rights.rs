//! Whether the folder that is shown may be changed: not one that is shared with somebody to be looked at.

use std::collections::HashSet;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::FolderId;

use super::super::state::State;
use super::data::Deed;

/// Asks for every folder that is shown, and tells the view.
pub fn follow(state: State, deed: Deed) {
    // Folders that may be changed; where that ends, the server's refusal says so.
    let known = StoredValue::new(HashSet::<FolderId>::new());
    Effect::new(move |_| {
        let folder = state.folder.get();
        // What stands at the root was put there by the person, or given to them one by one.
        if folder.is_root() || known.with_value(|known| known.contains(&folder)) {
            state.view_only.set(false);
            return;
        }
        let changes = deed.changes();
        spawn_local(async move {
            // Without an answer everything is tried.
            let may = changes.may_change(&folder).await.unwrap_or(true);
            if state.folder.try_get_untracked().as_ref() == Some(&folder) {
                state.view_only.try_set(!may);
            }
            if may {
                known.try_update_value(|known| known.insert(folder));
            }
        });
    });
}
