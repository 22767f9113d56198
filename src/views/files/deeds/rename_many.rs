//! The dialog that gives many entries other names at once; it is loaded when it is first asked for.

mod data;
mod dialog;
mod expression;
mod form;
mod list;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::Entry;

use self::dialog::RenameDialog;
use super::perform::Perform;
use crate::sheets::sheet;

/// What the dialog is about, and what closes it.
#[derive(Clone)]
pub struct Stage {
    entries: Vec<Arc<Entry>>,
    perform: Perform,
    on_close: Callback<()>,
}

/// Shows the dialog.
type Show = fn(Stage) -> AnyView;

lazy_part! {
    /// Loads the dialog.
    fn load_rename(rename_many) -> Show {
        show
    }
}

fn show(stage: Stage) -> AnyView {
    let Stage { entries, perform, on_close } = stage;
    view! { <RenameDialog entries=entries perform=perform on_close=on_close /> }.into_any()
}

/// Shows the dialog while there is something for it to do.
#[component]
pub fn RenameMany(
    /// Knows the entries, and what is done with them.
    perform: Perform,
) -> impl IntoView {
    let loaded = RwSignal::new(None::<Show>);
    Effect::new(move |_| {
        if perform.renaming.read().is_some() && loaded.read_untracked().is_none() {
            spawn_local(async move {
                let (show, ()) = futures::join!(load_rename(), sheet("changes"));
                loaded.try_set(Some(show));
            });
        }
    });
    let close = Callback::new(move |()| perform.renaming.set(None));
    move || {
        let entries = perform.renaming.get()?;
        loaded.get().map(|show| show(Stage { entries, perform, on_close: close }))
    }
}
