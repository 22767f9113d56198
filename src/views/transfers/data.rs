//! What the panel's buttons do: the only file of the panel that calls the client.

use leptos::web_sys::File;
use portico_client::transfer::{Decision, Move, SourceMismatch, TransferId};

use super::controls::Control;
use crate::i18n::t;
use crate::locales::transfers as texts;
use crate::parts::picked::{self, Grabbed};
use crate::parts::work::Work;
use crate::ui::{MenuItem, glyphs};

/// A button of a transfer was pressed. Choosing a file and deciding ask the person first: see `Guard` and
/// [`decisions`].
pub fn control(work: Work, id: TransferId, control: Control) {
    let transfers = work.transfers();
    match control {
        Control::Pause => transfers.pause(id),
        Control::Resume => transfers.resume(id),
        Control::Retry => transfers.retry(id),
        Control::Cancel => transfers.cancel(id),
        Control::ChooseFile | Control::Decide | Control::Move => {}
    }
}

/// Other places in the queue for a transfer whose turn has not come or that stands still.
#[must_use]
pub fn moves(work: Work, id: TransferId) -> Vec<MenuItem> {
    let item = |text, glyph, to| {
        MenuItem::new(t(text), move || work.transfers().move_some(&[id], to)).with_glyph(glyph)
    };
    let first = move || work.transfers().prioritize(&[id]);
    vec![
        MenuItem::new(t(texts::MOVE_FIRST), first).with_glyph(glyphs::UPLOAD),
        item(texts::MOVE_UP, glyphs::ARROW_UP, Move::Up),
        item(texts::MOVE_DOWN, glyphs::ARROW_DOWN, Move::Down),
        item(texts::MOVE_LAST, glyphs::DOWNLOAD, Move::ToBottom),
    ]
}

/// Gives an interrupted upload its file again.
///
/// # Errors
/// When it is another file.
pub fn attach(work: Work, id: TransferId, file: File) -> Result<(), SourceMismatch> {
    work.transfers().attach(id, picked::source(file))
}

/// Gives interrupted uploads their files again, whichever of these are theirs; tells how many got theirs.
pub async fn give_back(work: Work, grabbed: Grabbed) -> usize {
    work.transfers().give_back(&grabbed.read().await)
}

/// What can be decided about an upload whose name is taken.
#[must_use]
pub fn decisions(work: Work, id: TransferId) -> Vec<MenuItem> {
    let item = |text, decision, for_all| {
        MenuItem::new(t(text), move || work.transfers().decide(id, decision, for_all))
    };
    vec![
        item(texts::REPLACE, Decision::Replace, false).with_glyph(glyphs::REFRESH_CW),
        item(texts::KEEP_BOTH, Decision::KeepBoth, false).with_glyph(glyphs::COPY),
        item(texts::SKIP, Decision::Skip, false).with_glyph(glyphs::X),
        item(texts::REPLACE_ALL, Decision::Replace, true).in_new_group(),
        item(texts::KEEP_ALL, Decision::KeepBoth, true),
        item(texts::SKIP_ALL, Decision::Skip, true),
    ]
}
