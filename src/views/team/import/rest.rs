//! Tables that are saved: an example, and what was left out with the reasons.

use leptos::prelude::{GetUntracked, ReadUntracked};
use portico_client::problem::Problem;

use super::super::words::duty_word;
use super::desk::Desk;
use super::plan::Row;
use super::preview::left_out;
use crate::i18n::say;
use crate::locales::team_import as texts;
use crate::parts::csv_text::CsvText;
use crate::parts::work::Work;

/// The columns, as they are read again.
const HEADS: [&str; 10] = [
    "email",
    "first name",
    "last name",
    "password",
    "group",
    "role",
    "position",
    "phone",
    "storage",
    "transfer",
];

/// Saves an example.
///
/// # Errors
/// When the browser does not take it.
pub fn save_example(work: Work) -> Result<(), Problem> {
    let mut table = CsvText::new(&HEADS);
    let example = [
        "carol@example.com",
        "Carol",
        "King",
        "",
        "Clerks",
        "user",
        "Clerk",
        "030 123",
        "1000",
        "0",
    ];
    table.row(&example);
    work.transfers().save_text(say(texts::TEMPLATE_FILE), table.text())
}

/// Saves every row that did not become somebody, with the reason. Passwords are not written anywhere.
///
/// # Errors
/// When the browser does not take it.
pub fn save_rest(work: Work, desk: Desk) -> Result<(), Problem> {
    let heads = HEADS.iter().copied().filter(|head| *head != "password");
    let heads: Vec<_> = heads.chain([say(texts::REASON)]).collect();
    let mut table = CsvText::new(&heads);
    let rows = desk.rows.read_untracked();
    let outcomes = desk.outcomes.read_untracked();
    let is_over = desk.is_over.get_untracked();
    for row in rows.iter() {
        if let Some(reason) = left_out(row.verdict, outcomes.get(&row.number), is_over) {
            put(&mut table, row, &reason);
        }
    }
    work.transfers().save_text(say(texts::REST_FILE), table.text())
}

fn put(table: &mut CsvText, row: &Row, reason: &str) {
    let (storage, transfer) = (row.storage.to_string(), row.transfer.to_string());
    table.row(&[
        &row.email,
        &row.first_name,
        &row.last_name,
        &row.group,
        duty_word(row.duty),
        &row.position,
        &row.phone,
        &storage,
        &transfer,
        reason,
    ]);
}
