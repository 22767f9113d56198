//! One row of the listing: it shows an entry and passes on what the person does; it decides nothing.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::web_sys::Element;
use portico_client::drive::model::{Access, Entry, EntryId};

use super::columns::Middle;
use crate::i18n::{format, say, t};
use crate::locales::files as texts;
use crate::parts::entry_icon::{EntryIcon, family, is_unfinished};
use crate::ui::{Anchor, Checkbox, Icon, MenuTrigger, glyphs};

/// How a row was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Alone: this one and no other.
    Only,
    /// With Ctrl or Cmd, or on the box: this one, too.
    Also,
    /// With Shift: everything from the last one to this one.
    Through,
}

impl Press {
    /// What the keys that are held say.
    #[must_use]
    pub fn of(event: &MouseEvent) -> Self {
        if event.shift_key() {
            Self::Through
        } else if event.ctrl_key() || event.meta_key() {
            Self::Also
        } else {
            Self::Only
        }
    }
}

/// What a person does with a row.
#[derive(Clone, Copy)]
pub struct RowEvents {
    /// Where an entry is opened.
    pub href: Callback<EntryId, String>,
    /// It was pressed.
    pub on_press: Callback<(usize, Press)>,
    /// It was pressed twice.
    pub on_open: Callback<usize>,
    /// Its menu shall open here; true when its button asked for it.
    pub on_menu: Callback<(usize, Anchor, bool)>,
}

/// What a row shows, and how it stands.
#[derive(Clone, Copy)]
pub struct Shown {
    /// Its place in the listing, from 0.
    pub index: usize,
    /// What it shows.
    pub entry: Memo<Arc<Entry>>,
    /// Whether it is selected.
    pub selected: Memo<bool>,
    /// Whether the keyboard is on it.
    pub current: Memo<bool>,
    /// Whether it was cut and waits to be inserted elsewhere.
    pub cut: Memo<bool>,
    /// Whether its button's menu is open.
    pub has_menu: Memo<bool>,
}

/// Draws one row.
#[component]
pub fn Row(
    /// What it shows.
    shown: Shown,
    /// Its cells between the name and the menu, where they are not the usual ones.
    middle: Option<Middle>,
    /// What is done with it.
    events: RowEvents,
) -> impl IntoView {
    let Shown { index, entry, selected, current, cut, has_menu } = shown;
    let name = Memo::new(move |_| entry.read().name.clone());
    let row_id = row_id(index);
    let name_id = [row_id.as_str(), "-name"].concat();
    let labelled = name_id.clone();
    let press = move |event: MouseEvent| {
        if !on_link(&event) {
            events.on_press.run((index, Press::of(&event)));
        }
    };
    let check = move |event: MouseEvent| {
        let press = if event.shift_key() { Press::Through } else { Press::Also };
        events.on_press.run((index, press));
    };
    let open = move |event: MouseEvent| {
        if !on_link(&event) {
            events.on_open.run(index);
        }
    };
    let ask = move |event: MouseEvent| {
        event.prevent_default();
        events.on_menu.run((index, Anchor::at_pointer(&event), false));
    };
    let cells = match middle {
        Some(middle) => middle.cells.run(entry),
        None => usual_cells(entry),
    };
    view! {
        <div
            class="row"
            class:row-selected=move || selected.get()
            class:row-current=move || current.get()
            class:row-faint=move || cut.get() || is_unfinished(&entry.read())
            role="row"
            draggable="true"
            id=row_id
            aria-rowindex=(index + 2).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-labelledby=labelled
            on:click=press
            on:dblclick=open
            on:contextmenu=ask
        >
            <div class="cell cell-check" role="gridcell">
                <Checkbox
                    label=move || texts::select(&name.read())
                    checked=selected
                    is_stop=false
                    on_toggle=check
                />
            </div>
            <div class="cell cell-name" role="gridcell">
                <EntryIcon family=Signal::derive(move || family(&entry.read())) />
                <div class="row-text">
                    <Name entry=entry id=name_id href=events.href />
                    <span class="row-note" aria-hidden="true">
                        {move || note(&entry.read())}
                    </span>
                </div>
            </div>
            {cells}
            <div class="cell cell-menu" role="gridcell" on:dblclick=|event| event.stop_propagation()>
                <MenuTrigger
                    label=move || texts::actions_for(&name.read())
                    glyph=glyphs::ELLIPSIS
                    is_open=has_menu
                    is_stop=false
                    on_open=move |anchor| events.on_menu.run((index, anchor, true))
                />
            </div>
        </div>
    }
}

fn usual_cells(entry: Memo<Arc<Entry>>) -> AnyView {
    view! {
        <div class="cell cell-marks" role="gridcell">{move || marks(&entry.read())}</div>
        <div class="cell cell-size" role="gridcell">{move || size(&entry.read())}</div>
        <div class="cell cell-time" role="gridcell">{move || time(&entry.read())}</div>
    }
    .into_any()
}

/// The `id` of a row, for `aria-activedescendant`.
#[must_use]
pub fn row_id(index: usize) -> String {
    ["row-", &index.to_string()].concat()
}

/// The place in the listing of the row that this element is.
#[must_use]
pub fn row_index(row: &Element) -> Option<usize> {
    row.id().strip_prefix("row-")?.parse().ok()
}

/// The name: a link, so that it can be opened with one press or in a new tab.
#[component]
pub fn Name(entry: Memo<Arc<Entry>>, id: String, href: Callback<EntryId, String>) -> impl IntoView {
    let name = move || entry.read().name.clone();
    let href = move || href.run(entry.read().id.clone());
    view! {
        <a class="row-name" id=id href=href tabindex="-1" draggable="false" title=name>
            {name}
        </a>
    }
}

/// Size and time below the name, where there is no room for columns; the columns are read out all the same.
pub fn note(entry: &Entry) -> String {
    let time = format::date(entry.modified.0);
    if entry.is_folder() { time } else { [&size(entry), " · ", &time].concat() }
}

/// True when the name was pressed, which opens by itself.
pub fn on_link(event: &MouseEvent) -> bool {
    event_target::<Element>(event).closest("a").is_ok_and(|link| link.is_some())
}

/// How large it is, in words.
pub fn size(entry: &Entry) -> String {
    match entry.size() {
        None => say(texts::NO_SIZE).to_owned(),
        Some(_) if is_unfinished(entry) => say(texts::UPLOADING).to_owned(),
        Some(size) => format::size(size),
    }
}

/// When it changed, in words.
pub fn time(entry: &Entry) -> AnyView {
    let seconds = entry.modified.0;
    view! { <time title=format::date_time(seconds)>{format::date(seconds)}</time> }.into_any()
}

/// Who else can open it, as icons with words.
pub fn marks(entry: &Entry) -> AnyView {
    let access = match entry.access {
        Access::Private => None,
        Access::Public => Some((glyphs::GLOBE, texts::PUBLIC)),
        Access::Hidden => Some((glyphs::LINK, texts::HIDDEN)),
    };
    let shared = entry.is_shared.then_some((glyphs::USERS, texts::SHARED));
    let mark = |(glyph, text)| {
        view! {
            <span class="row-mark" role="img" aria-label=t(text) title=t(text)>
                <Icon glyph=glyph />
            </span>
        }
    };
    [access, shared].into_iter().flatten().map(mark).collect_view().into_any()
}
