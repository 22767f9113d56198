//! What lies over the listing because the address asks for it: the editor, and the comparison of two versions.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId, FileId, FolderId};

use super::perform::Perform;
use crate::i18n::say;
use crate::locales::editor as texts;
use crate::parts::addressed::way_out;
use crate::parts::compare::{self, COMPARE, Pair, load_compare};
use crate::parts::editor::{self, EDIT, PANE, load_editor};
use crate::parts::folder_address::VIEW;
use crate::parts::lately::{Deed, use_lately};
use crate::routes::router::{Router, use_router};
use crate::sheets::sheet;

/// The address with the editor of a file, and without anything else that lies over the listing.
#[must_use]
pub fn edit_href(router: Router, file: &FileId) -> String {
    router.href_with_all(&[(VIEW, None), (EDIT, Some(file.as_str()))])
}

/// Shows the editor while the address asks for it.
#[component]
pub fn Editing(
    /// What the listing is told.
    perform: Perform,
) -> impl IntoView {
    let router = use_router();
    let lately = use_lately();
    let wanted = Memo::new(move |_| router.param(EDIT).filter(|id| !id.is_empty()));
    let on_close = way_out(vec![EDIT, PANE], Signal::derive(move || wanted.read().is_some()));
    let show = RwSignal::new(None::<editor::Show>);
    Effect::new(move |_| {
        if wanted.read().is_some() && show.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, (), ()) =
                    futures::join!(load_editor(), sheet("tools"), sheet("editor"));
                show.try_set(Some(loaded));
            });
        }
    });
    let on_open = Callback::new(move |file: FileId| {
        router.replace(&edit_href(router, &file));
    });
    let on_saved = Callback::new(move |(entry, folder): (Entry, FolderId)| {
        lately.touched(&entry, &folder, Deed::Edited);
        perform.kit.touch(&folder);
    });
    move || {
        let file = wanted.get().map(FileId::new)?;
        let folder = perform.state.folder.get_untracked();
        let stage = editor::Stage { file, folder, on_close, on_open, on_saved };
        show.get().map(|show| show(stage))
    }
}

/// Shows the comparison while the address asks for it.
#[component]
pub fn Comparing(
    /// Knows the rows.
    perform: Perform,
) -> impl IntoView {
    let state = perform.state;
    let router = use_router();
    let wanted = Memo::new(move |_| router.param(COMPARE).and_then(|value| Pair::parse(&value)));
    let is_wanted = Memo::new(move |_| wanted.read().is_some());
    let on_close = way_out(vec![COMPARE], is_wanted.into());
    let show = RwSignal::new(None::<compare::Show>);
    Effect::new(move |_| {
        if is_wanted.get() && show.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, (), ()) =
                    futures::join!(load_compare(), sheet("tools"), sheet("editor"));
                show.try_set(Some(loaded));
            });
        }
    });
    let nothing = || Pair { old: 0, new: 0, file: FileId::new("") };
    let name = Signal::derive(move || {
        let id = wanted.get().map(|pair| EntryId::File(pair.file));
        let rows = state.base.read();
        let row = rows.iter().find(|row| Some(&row.id) == id.as_ref());
        row.map_or_else(|| say(texts::MISSING).to_owned(), |row| row.name.clone())
    });
    let stage = compare::Stage {
        pair: Signal::derive(move || wanted.get().unwrap_or_else(nothing)),
        name,
        on_choose: Callback::new(move |pair: Pair| {
            router.replace(&router.href_with(COMPARE, Some(&pair.value())));
        }),
        on_close,
    };
    move || is_wanted.get().then(|| show.get()).flatten().map(|show| show(stage))
}
