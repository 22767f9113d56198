//! The listing's head: the columns, which sort, and the box that selects everything.

use leptos::prelude::*;
use portico_client::listing::sort::{Order, SortDirection, SortKey};

use crate::i18n::{Text, t};
use crate::locales::files as texts;
use crate::ui::{Checkbox, Icon, glyphs};

/// How much is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Nothing.
    None,
    /// Some.
    Some,
    /// Everything.
    All,
}

/// Draws the head.
#[component]
pub fn Columns(
    /// How the listing is sorted.
    #[prop(into)]
    order: Signal<Order>,
    /// How much is selected.
    #[prop(into)]
    extent: Signal<Extent>,
    /// Sorts by this column, or the other way around when it does already.
    #[prop(into)]
    on_sort: Callback<SortKey>,
    /// Selects everything or nothing.
    #[prop(into)]
    on_all: Callback<()>,
) -> impl IntoView {
    let head = move |key: SortKey, class: &'static str, text: Text| {
        let is_by = move || order.get().key == key;
        let direction = move || match order.get().direction {
            SortDirection::Ascending => "ascending",
            SortDirection::Descending => "descending",
        };
        let glyph = Signal::derive(move || match order.get().direction {
            SortDirection::Ascending => glyphs::ARROW_UP,
            SortDirection::Descending => glyphs::ARROW_DOWN,
        });
        view! {
            <div
                class=class
                role="columnheader"
                aria-sort=move || if is_by() { direction() } else { "none" }
            >
                <button type="button" class="column-button" on:click=move |_| on_sort.run(key)>
                    {t(text)}
                    {move || is_by().then(|| view! { <Icon glyph=glyph /> })}
                </button>
            </div>
        }
    };
    view! {
        <div class="columns" role="row" aria-rowindex="1">
            <div class="cell cell-check" role="columnheader">
                <Checkbox
                    label=t(texts::SELECT_ALL)
                    checked=Signal::derive(move || extent.get() == Extent::All)
                    mixed=Signal::derive(move || extent.get() == Extent::Some)
                    on_toggle=move |_| on_all.run(())
                />
            </div>
            {head(SortKey::Name, "cell cell-name", texts::NAME)}
            <div class="cell cell-marks" role="columnheader">
                <span class="visually-hidden">{t(texts::ACCESS)}</span>
            </div>
            {head(SortKey::Size, "cell cell-size", texts::SIZE)}
            {head(SortKey::Modified, "cell cell-time", texts::MODIFIED)}
            <div class="cell cell-menu" role="columnheader">
                <span class="visually-hidden">{t(texts::ROW_ACTIONS)}</span>
            </div>
        </div>
    }
}
