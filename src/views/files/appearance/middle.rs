//! The columns between the name and the menu, as they were chosen.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;
use portico_client::listing::looks::Column;

use super::super::columns::{Middle, Sorting};
use super::super::row::{marks, size, time};
use crate::i18n::{Text, say};
use crate::locales::{files as files_texts, listing as texts};

/// Draws these columns.
#[must_use]
pub fn middle(columns: Vec<Column>) -> Middle {
    let columns = StoredValue::new(columns);
    let each = move |draw: &dyn Fn(Column) -> AnyView| {
        columns.with_value(|columns| columns.iter().map(|column| draw(*column)).collect_view())
    };
    Middle {
        heads: Callback::new(move |sorting: Sorting| {
            each(&|column| sorting.head(column.sort_key(), class(column), text(column))).into_any()
        }),
        cells: Callback::new(move |entry: Memo<Arc<Entry>>| {
            each(&|column| cell(column, entry)).into_any()
        }),
    }
}

/// How wide they are, as a part of a grid's template; `style/views/grid.css` knows the lengths.
#[must_use]
pub fn widths(columns: &[Column]) -> String {
    let width = |column: &Column| ["var(--", column.word(), "-width)"].concat();
    columns.iter().map(width).collect::<Vec<_>>().join(" ")
}

fn cell(column: Column, entry: Memo<Arc<Entry>>) -> AnyView {
    let content = move || match column {
        Column::Access => marks(&entry.read()),
        Column::Size => size(&entry.read()).into_any(),
        Column::Modified => time(&entry.read()),
        Column::Kind => kind(&entry.read()).into_any(),
    };
    view! {
        <div class=class(column) role="gridcell">
            {content}
        </div>
    }
    .into_any()
}

/// What it is, in as few letters as possible.
fn kind(entry: &Entry) -> String {
    if entry.is_folder() {
        return say(files_texts::FOLDER).to_owned();
    }
    match entry.extension() {
        extension if extension.is_empty() => say(texts::FILE).to_owned(),
        extension => extension.to_ascii_uppercase(),
    }
}

const fn class(column: Column) -> &'static str {
    match column {
        Column::Access => "cell cell-marks",
        Column::Size => "cell cell-size",
        Column::Modified => "cell cell-time",
        Column::Kind => "cell cell-kind",
    }
}

const fn text(column: Column) -> Text {
    match column {
        Column::Access => files_texts::ACCESS,
        Column::Size => files_texts::SIZE,
        Column::Modified => files_texts::MODIFIED,
        Column::Kind => texts::KIND,
    }
}

#[cfg(test)]
mod tests {
    use super::widths;
    use portico_client::listing::looks::Column;

    #[test]
    fn widths_follow_the_columns() {
        assert_eq!(widths(&[]), "");
        let chosen = [Column::Kind, Column::Size];
        assert_eq!(widths(&chosen), "var(--kind-width) var(--size-width)");
    }
}
