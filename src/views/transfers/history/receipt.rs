//! Saves the receipt of a batch.

use portico_client::problem::Problem;
use portico_client::transfer::history::Words;

use crate::i18n::{format, say};
use crate::locales::transfers as texts;
use crate::parts::work::Work;

/// What a receipt is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Lines to be read.
    Text,
    /// Comma-separated values.
    Table,
}

/// Saves it on this computer.
///
/// # Errors
/// When the browser does not take it.
pub(super) fn save(work: Work, batch: u64, kind: Kind) -> Result<(), Problem> {
    let receipt = work.transfers().receipt(batch);
    let (ending, text) = match kind {
        Kind::Table => (".csv", receipt.to_csv()),
        Kind::Text => {
            let words = Words {
                title: say(texts::RECEIPT),
                verified: say(texts::VERIFIED),
                not_verified: say(texts::NOT_VERIFIED),
                time: &|at| format::date_time(i64::try_from(at / 1_000).unwrap_or(i64::MAX)),
                size: &format::size,
                sum: &|count, bytes| texts::history_files(count as u64, &format::size(bytes)),
            };
            (".txt", receipt.to_text(&words))
        }
    };
    let name = [say(texts::RECEIPT_FILE), "-", &batch.to_string(), ending].concat();
    work.transfers().save_text(&name, &text)
}
