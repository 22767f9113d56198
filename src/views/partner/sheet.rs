//! A small table, and a button that saves what it shows as a file.

use leptos::prelude::*;

use super::Scene;
use super::csv;
use crate::i18n::{Text, say, t};
use crate::locales::partner as texts;
use crate::ui::{Button, ButtonKind, glyphs};

/// What stands in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// Where they lead; nowhere without.
    pub href: Option<String>,
}

impl Cell {
    /// Words that lead somewhere.
    #[must_use]
    pub fn link(text: impl Into<String>, href: String) -> Self {
        Self { text: text.into(), href: Some(href) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, href: None }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// Draws a table.
#[component]
pub fn Sheet(
    /// What the view shares.
    scene: Scene,
    /// What it is a table of.
    title: Text,
    /// The names of the columns.
    columns: Vec<Text>,
    /// The rows, with a cell for each column.
    rows: Vec<Vec<Cell>>,
) -> impl IntoView {
    let kept = StoredValue::new((columns.clone(), rows.clone()));
    let save = move |()| {
        kept.with_value(|(columns, rows)| {
            let head: Vec<&str> = columns.iter().map(|text| say(*text)).collect();
            let rows = rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()));
            let name = [say(title), ".csv"].concat();
            scene.data.save_file(&name, &csv::table(&head, rows));
        });
    };
    let head = columns.into_iter().map(|text| view! { <th scope="col">{t(text)}</th> });
    let cell = |cell: Cell| {
        let words = match cell.href {
            Some(href) => view! { <a href=href>{cell.text}</a> }.into_any(),
            None => cell.text.into_any(),
        };
        view! { <td>{words}</td> }
    };
    let row = move |row: Vec<Cell>| {
        view! { <tr>{row.into_iter().map(cell).collect_view()}</tr> }
    };
    view! {
        <div class="sheet-box">
            <div class="sheet-scroll" role="group" tabindex="0" aria-label=t(title)>
                <table class="sheet">
                    <caption class="visually-hidden">{t(title)}</caption>
                    <thead>
                        <tr>{head.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            <div>
                <Button kind=ButtonKind::Quiet glyph=glyphs::DOWNLOAD on_press=save>
                    {t(texts::EXPORT)}
                </Button>
            </div>
        </div>
    }
}
