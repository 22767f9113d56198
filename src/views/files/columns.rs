//! The listing's head: the columns, which sort, and the box that selects everything.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;
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

/// How the listing is sorted, and what sorts it in another way.
#[derive(Clone, Copy)]
pub struct Sorting {
    /// How it is sorted.
    pub order: Memo<Order>,
    /// Sorts by this column, or the other way around when it does already.
    pub on_sort: Callback<SortKey>,
}

/// What stands between the name and the menu, where it is not the usual.
#[derive(Clone, Copy)]
pub struct Middle {
    /// The cells of the head.
    pub heads: Callback<Sorting, AnyView>,
    /// The cells of a row.
    pub cells: Callback<Memo<Arc<Entry>>, AnyView>,
}

impl Sorting {
    /// The head of a column.
    pub fn head(self, key: SortKey, class: &'static str, text: Text) -> AnyView {
        let Self { order, on_sort } = self;
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
        .into_any()
    }

    fn usual_heads(self) -> AnyView {
        view! {
            <div class="cell cell-marks" role="columnheader">
                <span class="visually-hidden">{t(texts::ACCESS)}</span>
            </div>
            {self.head(SortKey::Size, "cell cell-size", texts::SIZE)}
            {self.head(SortKey::Modified, "cell cell-time", texts::MODIFIED)}
        }
        .into_any()
    }
}

/// Draws the head.
#[component]
pub fn Columns(
    /// How the listing is sorted.
    sorting: Sorting,
    /// What stands between the name and the menu, where it is not the usual.
    middle: Option<Middle>,
    /// How much is selected.
    #[prop(into)]
    extent: Signal<Extent>,
    /// Selects everything or nothing.
    #[prop(into)]
    on_all: Callback<()>,
) -> impl IntoView {
    let heads = match middle {
        Some(middle) => middle.heads.run(sorting),
        None => sorting.usual_heads(),
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
            {sorting.head(SortKey::Name, "cell cell-name", texts::NAME)}
            {heads}
            <div class="cell cell-menu" role="columnheader">
                <span class="visually-hidden">{t(texts::ROW_ACTIONS)}</span>
            </div>
        </div>
    }
}
