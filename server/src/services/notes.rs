//! Notes: personal to an account's owner or to one of its members, on notepads and in lists on these.

pub(crate) mod lists;
pub(crate) mod shelf;

use std::collections::HashMap;

use portico_api::{FileId, NoteId, NoteListId, NotepadId};
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::log::{self, Deed, LogType};
use super::problem::Problem;
use super::{hanging, name, words};
use crate::db::entity::note::{self, Mark};
use crate::db::entity::{note_list, notepad};
use crate::db::nodes::FileRow;
use crate::db::notes::{self, Writer};
use crate::db::{attachments, rows, shelf::Shelf};
use crate::state::State;

// The vendor has two spellings of a list; which one a method prints is kept (guide, chapter 6).
pub(crate) const NO_PAD: Problem = Problem::Missing("Notepad not found");
pub(crate) const NO_LIST: Problem = Problem::Missing("Notelist not found");
pub(crate) const NO_NOTE_LIST: Problem = Problem::Missing("Note list not found");
const NO_NOTE: Problem = Problem::Missing("Note not found");

/// Whose notes a caller sees.
pub(crate) fn writer(actor: &Actor) -> Writer {
    Writer { account: actor.account.id, member: actor.member_id() }
}

/// Writes down what was done. What somebody's own notes are called or say is nobody else's business.
async fn record(
    state: &State,
    tx: &impl ConnectionTrait,
    actor: &Actor,
    what: &str,
) -> Result<(), Problem> {
    let deed = Deed { details: what, ..Deed::new(LogType::Note, "") };
    log::record(tx, actor, actor.account.id, state.now(), deed).await
}

async fn pad(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NotepadId,
) -> Result<notepad::Model, Problem> {
    let id = words::number(id.as_str()).ok_or(NO_PAD)?;
    notes::pad(db, writer, id).await?.ok_or(NO_PAD)
}

async fn list(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NoteListId,
    missing: Problem,
) -> Result<(note_list::Model, notepad::Model), Problem> {
    let found = match words::number(id.as_str()) {
        Some(id) => notes::list(db, writer, id).await?,
        None => None,
    };
    found.ok_or(missing)
}

async fn note(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NoteId,
) -> Result<note::Model, Problem> {
    let id = words::number(id.as_str()).ok_or(NO_NOTE)?;
    notes::note(db, writer, id).await?.ok_or(NO_NOTE)
}

/// Makes a notepad; answers its number.
pub(crate) async fn create_pad(state: &State, actor: &Actor, text: &str) -> Result<i64, Problem> {
    let writer = writer(actor);
    let text = words::name(text, "name")?;
    let pad = notepad::Model {
        id: 0,
        user_id: writer.account,
        member_id: writer.member,
        name_key: name::key(&text),
        name: text,
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    let tx = state.db().write_account(actor.account.id).await?;
    let id = rows::insert(&tx, notepad::Entity, pad).await?;
    record(state, &tx, actor, "Notepad created").await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a notepad another name.
pub(crate) async fn rename_pad(
    state: &State,
    actor: &Actor,
    id: &NotepadId,
    text: &str,
) -> Result<(), Problem> {
    let writer = writer(actor);
    let text = words::name(text, "name")?;
    let tx = state.db().write_account(actor.account.id).await?;
    let mut pad = pad(&tx, writer, id).await?;
    if pad.trashed_at.is_some() {
        return Err(NO_PAD);
    }
    pad.name_key = name::key(&text);
    pad.name = text;
    rows::save(&tx, pad).await?;
    record(state, &tx, actor, "Notepad renamed").await?;
    tx.commit().await?;
    Ok(())
}

/// A list that may be written into: neither it nor its notepad is in the trash.
async fn written_list(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NoteListId,
    missing: Problem,
) -> Result<note_list::Model, Problem> {
    match list(db, writer, id, NO_NOTE_LIST).await {
        Ok((list, pad)) if list.trashed_at.is_none() && pad.trashed_at.is_none() => Ok(list),
        Ok(_) | Err(Problem::Missing(_)) => Err(missing),
        Err(other) => Err(other),
    }
}

/// Writes a note into a list; answers its number.
pub(crate) async fn create_note(
    state: &State,
    actor: &Actor,
    list_id: &NoteListId,
    text: String,
    status: Mark,
) -> Result<i64, Problem> {
    let writer = writer(actor);
    let text = words::text(text, "text")?;
    let tx = state.db().write_account(actor.account.id).await?;
    let list = written_list(&tx, writer, list_id, NO_NOTE_LIST).await?;
    let note = note::Model {
        id: 0,
        list_id: list.id,
        text_key: name::key(&text),
        text,
        status,
        created: state.now(),
        file_id: None,
    };
    let id = rows::insert(&tx, note::Entity, note).await?;
    record(state, &tx, actor, "Note written").await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what a note says or is marked as; what is none stays.
pub(crate) async fn update_note(
    state: &State,
    actor: &Actor,
    id: &NoteId,
    text: Option<String>,
    status: Option<Mark>,
) -> Result<(), Problem> {
    let writer = writer(actor);
    let tx = state.db().write_account(actor.account.id).await?;
    let mut note = written_note(&tx, writer, id).await?;
    if let Some(text) = text {
        note.text = words::text(text, "text")?;
        note.text_key = name::key(&note.text);
    }
    note.status = status.unwrap_or(note.status);
    rows::save(&tx, note).await?;
    record(state, &tx, actor, "Note changed").await?;
    tx.commit().await?;
    Ok(())
}

/// A note that may be changed: its list may be written into.
async fn written_note(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NoteId,
) -> Result<note::Model, Problem> {
    let note = note(db, writer, id).await?;
    let list = NoteListId::new(note.list_id.to_string());
    written_list(db, writer, &list, NO_NOTE).await?;
    Ok(note)
}

/// Attaches a file to a note, in the place of the one before.
pub(crate) async fn attach(
    state: &State,
    actor: &Actor,
    id: &NoteId,
    file: &FileId,
) -> Result<(), Problem> {
    let tx = state.db().write_account(actor.account.id).await?;
    let mut note = written_note(&tx, writer(actor), id).await?;
    note.file_id = Some(hanging::file(&tx, actor, file).await?.node.id);
    rows::save(&tx, note).await?;
    record(state, &tx, actor, "File attached to a note").await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes a note for ever, wherever it is. The attached file stays.
pub(crate) async fn delete_note(state: &State, actor: &Actor, id: &NoteId) -> Result<(), Problem> {
    let writer = writer(actor);
    let tx = state.db().write_account(actor.account.id).await?;
    let note = note(&tx, writer, id).await?;
    notes::delete_note(&tx, note.id).await?;
    record(state, &tx, actor, "Note deleted").await?;
    tx.commit().await?;
    Ok(())
}

/// A note with its file.
pub(crate) struct NoteRow {
    /// The note.
    pub(crate) note: note::Model,
    /// The attached file, if there is one.
    pub(crate) file: Option<FileRow>,
}

/// The notes of a list.
pub(crate) async fn of_list(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NoteListId,
) -> Result<Vec<NoteRow>, Problem> {
    let (list, _) = list(db, writer, id, NO_NOTE_LIST).await?;
    with_files(db, notes::notes_of_list(db, list.id).await?).await
}

/// The notes of a notepad's active lists.
pub(crate) async fn of_pad(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NotepadId,
) -> Result<Vec<NoteRow>, Problem> {
    let pad = pad(db, writer, id).await?;
    with_files(db, notes::notes_of_pad(db, pad.id).await?).await
}

async fn with_files(
    db: &impl ConnectionTrait,
    notes: Vec<note::Model>,
) -> Result<Vec<NoteRow>, Problem> {
    let ids: Vec<String> = notes.iter().filter_map(|note| note.file_id.clone()).collect();
    let files = attachments::files(db, &ids).await?;
    let row = |note: note::Model| {
        // A file may hang on several notes.
        let file = note.file_id.as_ref().and_then(|id| files.get(id).cloned());
        NoteRow { note, file }
    };
    Ok(notes.into_iter().map(row).collect())
}

/// The active lists of a notepad.
pub(crate) async fn lists(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: &NotepadId,
) -> Result<Vec<note_list::Model>, Problem> {
    let pad = pad(db, writer, id).await?;
    Ok(notes::lists(db, pad.id).await?)
}

/// A notepad with the number of its active lists.
pub(crate) struct PadRow {
    /// The notepad.
    pub(crate) pad: notepad::Model,
    /// How many active lists are on it.
    pub(crate) lists: i64,
}

/// The notepads on a shelf.
pub(crate) async fn pads(
    db: &impl ConnectionTrait,
    writer: Writer,
    shelf: Shelf,
) -> Result<Vec<PadRow>, Problem> {
    let pads = notes::pads(db, writer, shelf).await?;
    let counts: HashMap<i64, i64> = notes::count_lists(db, &pads).await?;
    let row =
        |pad: notepad::Model| PadRow { lists: counts.get(&pad.id).copied().unwrap_or(0), pad };
    Ok(pads.into_iter().map(row).collect())
}
