//! One file of a list: what it is, where it lies, how large and how old it is.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use portico_client::drive::model::EntryId;
use portico_client::listing::sort::Order;

use super::data::Explorer;
use super::list::toggle;
use crate::i18n::{format, t};
use crate::locales::{details as details_texts, files as files_texts, search as search_texts};
use crate::parts::entry_icon::{EntryIcon, family_of_name};
use crate::parts::folder_address::{DETAILS, POINT, entry_href, folder_path};
use crate::routes::router::use_router;
use crate::ui::{Checkbox, MenuButton, MenuItem, glyphs};

/// Draws it.
#[component]
pub fn FileRow(
    /// Its place in the list, from 0.
    index: usize,
    /// Its place among everything that was met.
    at: Memo<usize>,
    /// What was met, and what is chosen.
    explorer: Explorer,
) -> impl IntoView {
    let chosen = explorer.chosen;
    let selected = Memo::new(move |_| chosen.read().contains(&at.get()));
    let name = Memo::new(move |_| explorer.of_file(at.get(), |file| file.name.clone()));
    let size = move || format::size(explorer.of_file(at.get(), |file| file.size));
    let when = move || {
        let seconds = explorer.of_file(at.get(), |file| file.modified.0);
        view! { <time title=format::date_time(seconds)>{format::date(seconds)}</time> }
    };
    let choose = move || toggle(chosen, at.get_untracked());
    view! {
        <div
            class="row"
            class:row-selected=move || selected.get()
            role="row"
            aria-rowindex=(index + 2).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-label=move || name.get()
            on:click=move |event| {
                if !is_on_link(&event) {
                    choose();
                }
            }
        >
            <div class="cell cell-check" role="gridcell">
                <Checkbox
                    label=move || files_texts::select(&name.read())
                    checked=selected
                    on_toggle=move |_| choose()
                />
            </div>
            <div class="cell cell-name" role="gridcell">
                <EntryIcon family=Signal::derive(move || family_of_name(&name.read())) />
                <Names explorer=explorer at=at />
            </div>
            <div class="cell cell-size" role="gridcell">{size}</div>
            <div class="cell cell-time" role="gridcell">{when}</div>
            <div class="cell cell-menu" role="gridcell">
                <FileMenu explorer=explorer at=at />
            </div>
        </div>
    }
}

/// The name, which opens the file, and the way to its folder, which shows it there.
#[component]
pub fn Names(
    /// What was met.
    explorer: Explorer,
    /// Which file.
    at: Memo<usize>,
) -> impl IntoView {
    let name = move || explorer.of_file(at.get(), |file| file.name.clone());
    let way = move || explorer.way_words(at.get());
    view! {
        <div class="row-text">
            <a
                class="row-name"
                href=move || open_href(explorer, at.get())
                title=name
            >
                {name}
            </a>
            <a class="row-place" href=move || show_href(explorer, at.get(), false)>
                {way}
            </a>
        </div>
    }
}

/// What can be done with one file.
#[component]
pub fn FileMenu(
    /// What was met.
    explorer: Explorer,
    /// Which file.
    at: Memo<usize>,
) -> impl IntoView {
    let router = use_router();
    let items = Callback::new(move |()| {
        let at = at.get_untracked();
        let (open, show) = (open_href(explorer, at), show_href(explorer, at, false));
        let details = show_href(explorer, at, true);
        vec![
            MenuItem::new(t(search_texts::OPEN), move || router.go(&open))
                .with_glyph(glyphs::FOLDER_OPEN),
            MenuItem::new(t(search_texts::SHOW_IN_FOLDER), move || router.go(&show))
                .with_glyph(glyphs::FOLDER),
            MenuItem::new(t(details_texts::TITLE), move || router.go(&details))
                .with_glyph(glyphs::INFO),
        ]
    });
    let label =
        move || files_texts::actions_for(&explorer.of_file(at.get(), |file| file.name.clone()));
    view! { <MenuButton label=label glyph=glyphs::ELLIPSIS items=items /> }
}

/// A link of the row leads somewhere, and chooses nothing.
fn is_on_link(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest("a").is_ok_and(|link| link.is_some()))
}

/// Where it is opened.
fn open_href(explorer: Explorer, at: usize) -> String {
    explorer.ask_once(|it| {
        let Some(file) = it.get_file(at) else { return String::new() };
        let folder = &it.folder(file.folder).id;
        entry_href(folder, Order::default(), &EntryId::File(file.id.clone()))
    })
}

/// Its folder, where it is pointed at, perhaps with its details beside it.
#[must_use]
pub fn show_href(explorer: Explorer, at: usize, with_details: bool) -> String {
    explorer.ask_once(|it| {
        let Some(file) = it.get_file(at) else { return String::new() };
        let mut query = vec![(POINT, file.id.as_str())];
        if with_details {
            query.push((DETAILS, "1"));
        }
        folder_path(&it.folder(file.folder).id).href_with(&query)
    })
}
