//! The choice of columns: which the list has beside the name, and in which order; the address opens it.

use leptos::html;
use leptos::prelude::*;
use portico_client::listing::looks::{Column, Looks, Shift};

use super::super::appearance::Appearance;
use crate::i18n::{Text, say, t};
use crate::locales::{common, files as files_texts, listing as texts};
use crate::parts::folder_address::COLUMNS;
use crate::routes::router::{Router, use_router};
use crate::ui::{Button, ButtonKind, Dialog, IconButton, glyphs};

/// Whether the choice is open, and what it changes.
#[derive(Clone, Copy)]
pub struct ColumnChoice {
    appearance: Appearance,
    router: Router,
}

impl ColumnChoice {
    /// For the view that is being built.
    #[must_use]
    pub fn new(appearance: Appearance) -> Self {
        Self { appearance, router: use_router() }
    }

    /// Opens it.
    pub fn open(self) {
        self.router.replace(&self.router.href_with(COLUMNS, Some("1")));
    }

    /// The dialog, while it is open.
    pub fn dialog(self) -> AnyView {
        let is_open = Memo::new(move |_| self.router.param(COLUMNS).is_some());
        (move || is_open.get().then(|| view! { <Choice choice=self /> })).into_any()
    }

    fn close(self) {
        self.router.replace(&self.router.href_with(COLUMNS, None));
    }

    fn change(self, change: impl FnOnce(&mut Looks)) {
        let mut looks = untrack(|| self.appearance.looks());
        change(&mut looks);
        self.appearance.choose(&looks);
    }

    /// All columns, those that are shown first and in their order.
    fn all(self) -> Vec<Column> {
        let mut all = self.appearance.looks().columns;
        for column in Column::ALL {
            if !all.contains(&column) {
                all.push(column);
            }
        }
        all
    }
}

#[component]
fn Choice(choice: ColumnChoice) -> impl IntoView {
    let close = move |()| choice.close();
    let line = move |column: Column| view! { <Line choice=choice column=column /> };
    view! {
        <Dialog title=t(texts::COLUMNS) close_label=t(common::CLOSE) on_close=close>
            <p class="columns-text">{t(texts::COLUMNS_TEXT)}</p>
            <ul class="columns-choice" aria-label=t(texts::COLUMNS)>
                <For each=move || choice.all() key=|column| *column as u8 children=line />
            </ul>
            <div class="dialog-actions">
                <Button on_press=move |()| {
                    choice.change(|looks| looks.columns = Column::USUAL.to_vec());
                }>{t(texts::RESET)}</Button>
                <Button kind=ButtonKind::Primary on_press=close>
                    {t(texts::DONE)}
                </Button>
            </div>
        </Dialog>
    }
}

#[component]
fn Line(choice: ColumnChoice, column: Column) -> impl IntoView {
    let text = column_text(column);
    let place = Memo::new(move |_| {
        let columns = choice.appearance.looks().columns;
        columns.iter().position(|it| *it == column).map(|at| (at, columns.len()))
    });
    let is_shown = move || place.get().is_some();
    let reason = move |shift: Shift| {
        Signal::derive(move || {
            let why = match (place.get(), shift) {
                (None, _) => Some(texts::NOT_SHOWN),
                (Some((0, _)), Shift::Before) => Some(texts::AT_END),
                (Some((at, count)), Shift::After) if at + 1 == count => Some(texts::AT_END),
                (Some(_), Shift::Before | Shift::After) => None,
            };
            why.map(|why| say(why).to_owned())
        })
    };
    let shift = move |shift: Shift, button: NodeRef<html::Button>| {
        move |()| {
            choice.change(|looks| {
                looks.shift(column, shift);
            });
            // The line has another place in the page now, and has lost the keyboard on the way.
            request_animation_frame(move || {
                if let Some(Some(button)) = button.try_get_untracked() {
                    let _ = button.focus();
                }
            });
        }
    };
    let (before, after) = (NodeRef::new(), NodeRef::new());
    view! {
        <li class="columns-line" aria-label=t(text)>
            <label class="columns-name">
                <input
                    class="checkbox"
                    type="checkbox"
                    aria-label=move || texts::show_column(say(text))
                    prop:checked=is_shown
                    on:change=move |_| choice.change(|looks| looks.toggle(column))
                />
                <span>{t(text)}</span>
            </label>
            <IconButton
                label=move || texts::before(say(text))
                glyph=glyphs::ARROW_UP
                reason=reason(Shift::Before)
                on_press=shift(Shift::Before, before)
                node_ref=before
            />
            <IconButton
                label=move || texts::after(say(text))
                glyph=glyphs::ARROW_DOWN
                reason=reason(Shift::After)
                on_press=shift(Shift::After, after)
                node_ref=after
            />
        </li>
    }
}

const fn column_text(column: Column) -> Text {
    match column {
        Column::Access => files_texts::ACCESS,
        Column::Size => files_texts::SIZE,
        Column::Modified => files_texts::MODIFIED,
        Column::Kind => texts::KIND,
    }
}
