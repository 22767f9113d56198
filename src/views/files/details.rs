//! The details of what is selected, beside the listing: all that there is to know, the description, the versions.

mod data;
mod description;
mod facts;
mod subject;
mod versions;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};

use self::data::Inspector;
use self::facts::Facts;
use self::subject::Subject;
use super::deeds::Scene;
use super::state::State;
use crate::i18n::{format, say, t};
use crate::locales::{details as texts, files as files_texts, recent as recent_texts};
use crate::parts::entry_icon::{EntryIcon, Family, family};
use crate::parts::lately::{Lately, use_lately};
use crate::ui::{IconButton, glyphs};

/// Shows the panel; the callback closes it.
pub type Show = fn(Scene, Callback<()>) -> AnyView;

lazy_part! {
    /// Loads the panel.
    pub fn load_details(files_details) -> Show {
        show
    }
}

fn show(scene: Scene, on_close: Callback<()>) -> AnyView {
    view! { <Details scene=scene on_close=on_close /> }.into_any()
}

#[component]
fn Details(scene: Scene, on_close: Callback<()>) -> impl IntoView {
    let state = scene.state;
    let inspector = Inspector::new(scene);
    let subject = Memo::new(move |_| Subject::of(state));
    let name = move || match &*subject.read() {
        Subject::One(entry) => entry.name.clone(),
        Subject::Many(many) => files_texts::selected(many.len() as u64),
        Subject::Here(_) => {
            state.folder_name().unwrap_or_else(|| say(files_texts::TITLE).to_owned())
        }
    };
    let look = move || match &*subject.read() {
        Subject::One(entry) => family(entry),
        Subject::Many(_) => Family::Other,
        Subject::Here(_) => Family::Folder,
    };
    // What changed of the same thing is read anew.
    let body = move || match subject.get() {
        Subject::One(entry) => {
            let id = entry.id.clone();
            view! { <Facts id=id entry=Some(entry) inspector=inspector /> }.into_any()
        }
        Subject::Here(folder) if folder.is_root() => {
            view! { <p class="details-note">{t(texts::NOTHING_SELECTED)}</p> }.into_any()
        }
        Subject::Here(folder) => {
            let id = EntryId::Folder(folder);
            view! { <Facts id=id entry=None inspector=inspector /> }.into_any()
        }
        Subject::Many(many) => {
            let size = format::size(super::state::bytes(&many));
            view! { <p class="details-note">{texts::sum(&size)}</p> }.into_any()
        }
    };
    let lately = use_lately();
    let star = move || match subject.get() {
        Subject::One(entry) => Some(star(entry, state, lately)),
        Subject::Many(_) | Subject::Here(_) => None,
    };
    view! {
        <aside class="details" aria-label=t(texts::TITLE)>
            <header class="details-head">
                <EntryIcon family=Signal::derive(look) />
                <h2 class="details-name">{name}</h2>
                {star}
                <IconButton label=t(texts::CLOSE) glyph=glyphs::X on_press=on_close />
            </header>
            <div class="details-body">{body}</div>
        </aside>
    }
}

/// The button that makes an entry a favorite.
fn star(entry: Arc<Entry>, state: State, lately: Lately) -> AnyView {
    let id = entry.id.clone();
    let is_favorite = Memo::new(move |_| lately.is_favorite(&id));
    let turn = move |()| {
        let folder = state.folder.get_untracked();
        lately.star(&entry, &folder, !is_favorite.get_untracked());
    };
    view! {
        <IconButton
            label=t(recent_texts::FAVORITE)
            glyph=glyphs::STAR
            pressed=Signal::derive(move || Some(is_favorite.get()))
            on_press=turn
        />
    }
    .into_any()
}
