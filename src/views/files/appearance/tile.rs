//! One tile of the grid: a picture or an icon, the name, and what a row offers; it decides nothing.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::super::row::{Name, Press, RowEvents, Shown, marks, note, on_link, row_id};
use super::data::Pictures;
use crate::locales::files as texts;
use crate::parts::entry_icon::{EntryIcon, family, is_unfinished};
use crate::ui::{Anchor, Checkbox, MenuTrigger, glyphs};

/// Draws one tile.
#[component]
pub fn Tile(
    /// What it shows.
    shown: Shown,
    /// Which column it is in, from 0.
    column: usize,
    /// What is done with it.
    events: RowEvents,
    /// The small pictures.
    pictures: Pictures,
) -> impl IntoView {
    let Shown { index, entry, selected, current, cut, has_menu } = shown;
    let name = Memo::new(move |_| entry.read().name.clone());
    let id = row_id(index);
    let name_id = [id.as_str(), "-name"].concat();
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
    // What came as a picture and is none.
    let broken = RwSignal::new(None::<String>);
    let address = Memo::new(move |_| {
        let address = pictures.address(&entry.read())?;
        (broken.read().as_ref() != Some(&address)).then_some(address)
    });
    let picture = move || match address.get() {
        Some(address) => {
            let src = address.clone();
            let fail = move |_| broken.set(Some(address.clone()));
            view! { <img class="tile-image" src=src alt="" draggable="false" on:error=fail /> }
                .into_any()
        }
        None => {
            view! { <EntryIcon family=Signal::derive(move || family(&entry.read())) /> }.into_any()
        }
    };
    view! {
        <div
            class="tile"
            class:tile-selected=move || selected.get()
            class:tile-current=move || current.get()
            class:row-faint=move || cut.get() || is_unfinished(&entry.read())
            role="gridcell"
            draggable="true"
            id=id
            aria-colindex=(column + 1).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-labelledby=labelled
            on:click=press
            on:dblclick=open
            on:contextmenu=ask
        >
            <div class="tile-picture">{picture}</div>
            <div class="tile-check">
                <Checkbox
                    label=move || texts::select(&name.read())
                    checked=selected
                    is_stop=false
                    on_toggle=check
                />
            </div>
            <div class="tile-marks">{move || marks(&entry.read())}</div>
            <div class="tile-foot">
                <div class="row-text">
                    <Name entry=entry id=name_id href=events.href />
                    // Drawn by the style: the tile is called by the name alone.
                    <span class="tile-note" data-note=move || note(&entry.read())></span>
                </div>
                <div class="tile-menu" on:dblclick=|event| event.stop_propagation()>
                    <MenuTrigger
                        label=move || texts::actions_for(&name.read())
                        glyph=glyphs::ELLIPSIS
                        is_open=has_menu
                        is_stop=false
                        on_open=move |anchor| events.on_menu.run((index, anchor, true))
                    />
                </div>
            </div>
        </div>
    }
}
