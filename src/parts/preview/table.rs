//! A table of text, as a table.

use leptos::prelude::*;

use super::csv::Sheet;

/// A table; its first row names the columns.
#[component]
pub fn Table(
    /// What is in it.
    sheet: Sheet,
    /// What it is called.
    name: String,
) -> impl IntoView {
    let label = name.clone();
    let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut rows = sheet.rows.into_iter().map(move |mut row| {
        row.resize(columns, String::new());
        row
    });
    let head = rows.next().map(|row| {
        row.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }.into_any()).collect_view()
    });
    let body = rows.map(|row| {
        let cells = row.into_iter().map(|cell| view! { <td>{cell}</td> }.into_any()).collect_view();
        view! { <tr>{cells}</tr> }.into_any()
    });
    view! {
        <div class="preview-table" tabindex="0" role="region" aria-label=label>
            <table aria-label=name>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{body.collect_view()}</tbody>
            </table>
        </div>
    }
}
