//! One thing that was found: what it is, where it lies, and what can be done with it.

use leptos::prelude::*;
use portico_client::drive::model::EntryId;
use portico_client::listing::sort::Order;

use super::data::{Found, Search};
use crate::i18n::{format, say, t};
use crate::locales::{files as files_texts, search as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::parts::folder_address::{POINT, entry_href, folder_path};
use crate::routes::router::use_router;
use crate::ui::{MenuButton, MenuItem, glyphs};

/// Draws one.
#[component]
pub fn Row(
    /// What is drawn.
    found: Memo<Found>,
    /// Its place, from 0.
    index: usize,
    /// How many there are.
    total: Memo<usize>,
    /// What is done with it.
    search: Search,
) -> impl IntoView {
    let router = use_router();
    let name = move || found.read().entry.name.clone();
    let href = move || open_href(&found.read());
    let size = move || match found.read().entry.size() {
        Some(size) => format::size(size),
        None => say(files_texts::NO_SIZE).to_owned(),
    };
    let time = move || format::date(found.read().entry.modified.0);
    let items = Callback::new(move |()| {
        let it = found.get_untracked();
        let (open, show) = (open_href(&it), show_href(&it));
        vec![
            MenuItem::new(t(texts::OPEN), move || router.go(&open)).with_glyph(glyphs::FOLDER_OPEN),
            MenuItem::new(t(texts::SHOW_IN_FOLDER), move || router.go(&show))
                .with_glyph(glyphs::FOLDER),
            MenuItem::new(t(texts::DOWNLOAD), move || search.download(&it))
                .with_glyph(glyphs::DOWNLOAD),
        ]
    });
    view! {
        <div
            class="row"
            role="listitem"
            aria-posinset=(index + 1).to_string()
            aria-setsize=move || total.get().to_string()
            aria-label=name
        >
            <div class="cell cell-name">
                <EntryIcon family=Signal::derive(move || family(&found.read().entry)) />
                <div class="row-text">
                    <a class="row-name" href=href title=name>
                        {name}
                    </a>
                    <a class="row-place" href=move || show_href(&found.read())>
                        {move || way_words(&found.read())}
                    </a>
                </div>
            </div>
            <div class="cell cell-size">{size}</div>
            <div class="cell cell-time">{time}</div>
            <div class="cell cell-menu">
                <MenuButton
                    label=move || texts::actions_for(&found.read().entry.name)
                    glyph=glyphs::ELLIPSIS
                    items=items
                />
            </div>
        </div>
    }
}

fn open_href(found: &Found) -> String {
    entry_href(&found.folder(), Order::default(), &found.entry.id)
}

/// The folder that it lies in, where it is pointed at.
fn show_href(found: &Found) -> String {
    let id = match &found.entry.id {
        EntryId::Folder(id) => id.as_str(),
        EntryId::File(id) => id.as_str(),
    };
    folder_path(&found.folder()).href_with(&[(POINT, id)])
}

fn way_words(found: &Found) -> String {
    let name = |name: &str| if name.is_empty() { say(files_texts::TITLE) } else { name }.to_owned();
    let names: Vec<String> = found.way.iter().map(|step| name(&step.name)).collect();
    names.join(" › ")
}
