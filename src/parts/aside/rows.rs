//! Rows of what was put aside or found: an icon, a name, a line about it, and buttons.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::{Text, t};
use crate::parts::load::Load;
use crate::parts::refusal::failed;
use crate::parts::rolling::Rolling;
use crate::ui::{Button, EmptyState, Glyph, Icon, IconButton, Skeleton};

/// A row.
#[derive(Clone)]
pub struct PlainRow {
    /// What kind of thing it is.
    pub glyph: Glyph,
    /// Its name.
    pub name: String,
    /// Where it is opened, if anywhere.
    pub href: Option<String>,
    /// What there is to say about it.
    pub note: TextProp,
    /// What can be done with it.
    pub actions: Vec<RowAction>,
}

/// A button of a row.
#[derive(Clone, Copy)]
pub struct RowAction {
    /// Its name.
    pub label: Text,
    /// Its icon, in place of the name.
    pub glyph: Option<Glyph>,
    /// What it does.
    pub on_press: Callback<()>,
}

/// What is said while there are no rows, and of them.
#[derive(Clone, Copy)]
pub struct RowWords {
    /// The list's name.
    pub label: Text,
    /// While they are on their way.
    pub loading: Text,
    /// They will not come.
    pub failed: Text,
    /// A picture of what belongs here.
    pub glyph: Glyph,
    /// There are none.
    pub empty: Text,
    /// What belongs here.
    pub empty_text: Text,
}

/// Draws them, whatever their state.
#[must_use]
pub fn plain_rows(load: Load<Vec<PlainRow>>, words: RowWords, again: Callback<()>) -> AnyView {
    match load {
        Load::Waiting => view! { <Skeleton label=t(words.loading) /> }.into_any(),
        Load::Failed(problem) => failed(words.failed, &problem, again),
        Load::Ready(rows) if rows.is_empty() => {
            let (title, text) = (t(words.empty), t(words.empty_text));
            view! { <EmptyState glyph=words.glyph title=title text=text /> }.into_any()
        }
        Load::Ready(rows) => {
            let rolling = Rolling::of(Signal::stored(rows.len()));
            let rows = StoredValue::new(rows);
            let row = move |at: usize| rows.with_value(|rows| rows.get(at).map(row_view));
            let list = NodeRef::<html::Ul>::new();
            list.on_load(move |list| rolling.hold(&list));
            view! {
                <ul
                    class="shelf-rows"
                    aria-label=t(words.label)
                    node_ref=list
                    style:padding-block-start=move || rolling.before()
                    style:padding-block-end=move || rolling.after()
                >
                    <For each=move || rolling.rows() key=|at| *at children=row />
                </ul>
            }
            .into_any()
        }
    }
}

fn row_view(row: &PlainRow) -> AnyView {
    let PlainRow { glyph, name, href, note, actions } = row.clone();
    let label = name.clone();
    let words = match href {
        Some(href) => view! {
            <a class="row-name" href=href>
                {name}
            </a>
        }
        .into_any(),
        None => view! { <p>{name}</p> }.into_any(),
    };
    let action = |RowAction { label, glyph, on_press }| match glyph {
        Some(glyph) => {
            view! { <IconButton label=t(label) glyph=glyph on_press=on_press /> }.into_any()
        }
        None => view! { <Button on_press=on_press>{t(label)}</Button> }.into_any(),
    };
    view! {
        <li class="shelf-row" aria-label=label>
            <Icon glyph=glyph />
            <div class="shelf-words">{words} <p class="shelf-note">{move || note.get()}</p></div>
            {actions.into_iter().map(action).collect_view()}
        </li>
    }
    .into_any()
}
