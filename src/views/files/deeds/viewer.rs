//! The file that the address asks to be shown: its viewer lies over the listing, and back closes it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId, FileId};

use super::super::state::State;
use super::over::edit_href;
use super::perform::Perform;
use crate::parts::addressed::way_out;
use crate::parts::folder_address::{POINT, VIEW};
use crate::parts::preview::{Show, Stage, Step, load_preview};
use crate::routes::router::use_router;
use crate::sheets::sheet;

/// Shows the file of the address, if it has one.
#[component]
pub fn Viewer(
    /// Saves what is shown.
    perform: Perform,
) -> impl IntoView {
    let state = perform.state;
    let router = use_router();
    let wanted = Memo::new(move |_| router.param(VIEW).map(|id| EntryId::File(FileId::new(id))));
    let is_wanted = Memo::new(move |_| wanted.read().is_some());
    let show = RwSignal::new(None::<Show>);
    Effect::new(move |_| {
        if is_wanted.get() && show.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, ()) = futures::join!(load_preview(), sheet("tools"));
                show.try_set(Some(loaded));
            });
        }
    });
    let entry = Signal::derive(move || {
        let id = wanted.get()?;
        state.base.read().iter().find(|row| row.id == id).cloned()
    });
    // Among the files in the order in which they are shown.
    let place = move || {
        let (wanted, rows) = (wanted.read(), state.rows.read());
        let files = || rows.ids().iter().filter(|id| matches!(id, EntryId::File(_)));
        let place = files().position(|id| Some(id) == wanted.as_ref()).map_or(0, |at| at + 1);
        (place, files().count())
    };
    let go = move |id: &FileId| {
        router.replace(&router.href_with(VIEW, Some(id.as_str())));
        // Where the person goes on when they come back.
        let row = EntryId::File(id.clone());
        let index = state.rows.read_untracked().ids().iter().position(|id| *id == row);
        if let Some(index) = index {
            state.select_only(index);
            state.reveal(Some(index));
        }
    };
    let step = move |step: Step| {
        let rows = state.rows.get_untracked();
        let wanted = wanted.get_untracked();
        let ids = rows.ids();
        let Some(at) = ids.iter().position(|id| Some(id) == wanted.as_ref()) else { return };
        let (before, rest) = ids.split_at(at);
        let next = match step {
            Step::Before => before.iter().rev().find_map(file),
            Step::After => rest.iter().skip(1).find_map(file),
        };
        if let Some(id) = next {
            go(id);
        }
    };
    let stage = Stage {
        entry,
        place: Signal::derive(place),
        on_step: Callback::new(step),
        on_close: way_out(vec![VIEW], is_wanted.into()),
        on_edit: Callback::new(move |entry: Arc<Entry>| {
            if let EntryId::File(id) = &entry.id {
                router.go(&edit_href(router, id));
            }
        }),
        on_download: Callback::new(move |entry: Arc<Entry>| perform.download(&[entry])),
    };
    point_at(state);
    move || is_wanted.get().then(|| show.get()).flatten().map(|show| show(stage))
}

/// The entry that the address points at, by a link from elsewhere: selected, and brought into sight.
fn point_at(state: State) {
    let router = use_router();
    let pointed = Memo::new(move |_| router.param(POINT));
    Effect::new(move |_| {
        let Some(id) = pointed.get() else { return };
        let is_it = |row: &EntryId| match row {
            EntryId::Folder(folder) => folder.as_str() == id,
            EntryId::File(file) => file.as_str() == id,
        };
        // Once: what the person selects then is theirs.
        if let Some(index) = state.rows.read().ids().iter().position(is_it) {
            state.select_only(index);
            state.reveal(Some(index));
            router.replace(&router.href_with(POINT, None));
        }
    });
}

fn file(id: &EntryId) -> Option<&FileId> {
    match id {
        EntryId::File(id) => Some(id),
        EntryId::Folder(_) => None,
    }
}
