//! One entry of a list: what it is, where it lies by now, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{EntryId, FolderId, Whereabouts};
use portico_client::listing::sort::Order;

use super::data::{Data, State};
use crate::i18n::{format, say, t};
use crate::locales::{editor as editor_texts, files as files_texts, recent as texts};
use crate::parts::editor::{EDIT, refusal, refusal_sentence};
use crate::parts::entry_icon::{EntryIcon, Family, family_of_name};
use crate::parts::folder_address::{POINT, entry_href, folder_path};
use crate::parts::lately::{Deed, Item, Which};
use crate::routes::router::{Router, use_router};
use crate::ui::{MenuButton, MenuItem, glyphs};

/// Draws one.
#[component]
pub fn Row(
    /// Knows what became of it.
    data: Data,
    /// The list that it is in.
    tab: Which,
    /// What is drawn.
    item: Memo<Item>,
    /// Its place, from 0.
    index: usize,
    /// How many there are.
    total: Memo<usize>,
) -> impl IntoView {
    let router = use_router();
    // What is in sight is looked up.
    Effect::new(move |_| data.look(item.get()));
    let state = Memo::new(move |_| data.state(&item.read().entry_id()));
    let is_gone = Memo::new(move |_| *state.read() == State::Gone);
    let name = move || item.read().name.clone();
    let look = move || {
        let item = item.read();
        if item.is_folder { Family::Folder } else { family_of_name(&item.name) }
    };
    let title = move || {
        if is_gone.get() {
            view! { <span class="row-name">{name}</span> }.into_any()
        } else {
            let href = move || open_href(&item.read());
            view! {
                <a class="row-name" href=href title=name>
                    {name}
                </a>
            }
            .into_any()
        }
    };
    let place = move || match state.get() {
        State::There(found) => {
            let href = show_href(&found);
            view! {
                <a class="row-place" href=href>
                    {move || way_words(&found)}
                </a>
            }
            .into_any()
        }
        State::Gone => note(texts::GONE),
        State::Unknown => note(texts::UNKNOWN),
        State::Asked => ().into_any(),
    };
    let items = Callback::new(move |()| {
        let it = item.get_untracked();
        let state = untrack(|| state.get());
        menu(data, router, tab, &it, &state)
    });
    view! {
        <div
            class="row"
            class:row-faint=move || is_gone.get()
            role="listitem"
            aria-posinset=(index + 1).to_string()
            aria-setsize=move || total.get().to_string()
            aria-label=name
        >
            <div class="cell cell-name">
                <EntryIcon family=Signal::derive(look) />
                <div class="row-text">{title} {place}</div>
            </div>
            <div class="cell cell-deed">{move || deed_words(&item.read())}</div>
            <div class="cell cell-menu">
                <MenuButton
                    label=move || texts::actions_for(&item.read().name)
                    glyph=glyphs::ELLIPSIS
                    items=items
                />
            </div>
        </div>
    }
}

fn note(text: crate::i18n::Text) -> AnyView {
    view! { <span class="row-place">{t(text)}</span> }.into_any()
}

/// What can be done with it: with one that is gone, nothing but taking it off the list.
fn menu(data: Data, router: Router, tab: Which, item: &Item, state: &State) -> Vec<MenuItem> {
    let id = item.entry_id();
    let mut items = Vec::new();
    if *state != State::Gone {
        let open = open_href(item);
        items.push(
            MenuItem::new(t(texts::OPEN), move || router.go(&open)).with_glyph(glyphs::FOLDER_OPEN),
        );
    }
    if let State::There(found) = state {
        items.extend(edit(router, found));
        let (show, saved, starred) = (show_href(found), Arc::clone(found), Arc::clone(found));
        items.push(
            MenuItem::new(t(texts::SHOW_IN_FOLDER), move || router.go(&show))
                .with_glyph(glyphs::FOLDER),
        );
        items.push(
            MenuItem::new(t(files_texts::DOWNLOAD), move || data.download(&saved))
                .with_glyph(glyphs::DOWNLOAD),
        );
        let is_favorite = untrack(|| data.is_favorite(&id));
        // In the list of favorites taking it off says the same.
        if tab == Which::Recent {
            let text = if is_favorite { texts::UNSTAR } else { texts::STAR };
            let turn = move || data.star(&starred, !is_favorite);
            items.push(MenuItem::new(t(text), turn).with_glyph(glyphs::STAR));
        }
    }
    let (text, glyph) = match tab {
        Which::Recent => (texts::REMOVE, glyphs::X),
        Which::Favorites => (texts::UNSTAR, glyphs::STAR),
    };
    let remove = MenuItem::new(t(text), move || data.remove(tab, &id)).with_glyph(glyph);
    items.push(if items.is_empty() { remove } else { remove.in_new_group() });
    items
}

fn edit(router: Router, found: &Whereabouts) -> Option<MenuItem> {
    let EntryId::File(file) = &found.entry.id else { return None };
    let href = folder_path(&found.folder()).href_with(&[(EDIT, file.as_str())]);
    let reason = refusal(&found.entry).map(refusal_sentence);
    let item = MenuItem::new(t(editor_texts::EDIT), move || router.go(&href));
    Some(item.with_glyph(glyphs::PENCIL).with_reason(reason))
}

fn open_href(item: &Item) -> String {
    entry_href(&item.folder_id(), Order::default(), &item.entry_id())
}

/// The folder that it lies in, where it is pointed at.
fn show_href(found: &Whereabouts) -> String {
    let id = match &found.entry.id {
        EntryId::Folder(id) => id.as_str(),
        EntryId::File(id) => id.as_str(),
    };
    folder_path(&found.folder()).href_with(&[(POINT, id)])
}

fn way_words(found: &Whereabouts) -> String {
    let step = |id: &FolderId, name: &str| {
        if id.is_root() { say(files_texts::TITLE).to_owned() } else { name.to_owned() }
    };
    let names: Vec<String> = found.way.iter().map(|it| step(&it.id, &it.name)).collect();
    names.join(" › ")
}

fn deed_words(item: &Item) -> String {
    let day = format::date(item.at);
    match item.deed {
        Deed::Opened => texts::opened(&day),
        Deed::Edited => texts::edited(&day),
        Deed::Starred => texts::since(&day),
    }
}
