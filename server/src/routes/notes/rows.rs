//! Notepads, lists and notes as listings answer them.

use portico_api::opendrive::notes::{Note, NoteList, Notepad};
use portico_api::{FileId, NoteId, NoteListId, NotepadId, UnixTime};

use crate::db::entity::note::Mark;
use crate::db::entity::note_list;
use crate::routes::file;
use crate::services::notes::{NoteRow, PadRow};

/// A notepad as listings answer it.
pub(super) fn pad(row: PadRow) -> Notepad {
    let PadRow { pad, lists } = row;
    Notepad {
        notepad_id: NotepadId::new(pad.id.to_string()),
        name: pad.name,
        created: UnixTime(pad.created),
        archived: pad.archived_at.map(UnixTime),
        trashed: pad.trashed_at.map(UnixTime),
        notelist_count: Some(u32::try_from(lists).unwrap_or(u32::MAX)),
    }
}

/// A list as listings answer it.
pub(super) fn list(list: note_list::Model) -> NoteList {
    NoteList {
        note_list_id: NoteListId::new(list.id.to_string()),
        name: list.name,
        color: list.color,
        size: u8::try_from(list.size).unwrap_or(1),
        order: list.place,
        archived: Some(UnixTime(list.archived_at.unwrap_or(0))),
        trashed: Some(UnixTime(list.trashed_at.unwrap_or(0))),
        created: UnixTime(list.created),
        notepad_id: Some(NotepadId::new(list.notepad_id.to_string())),
    }
}

/// A note as listings answer it.
pub(super) fn note(row: NoteRow) -> Note {
    let NoteRow { note, file } = row;
    let status = match note.status {
        Mark::Default => "default",
        Mark::Important => "important",
        Mark::Done => "done",
    };
    let links = file.as_ref().map(file::links);
    let (file_link, thumb_link) =
        links.map_or_else(Default::default, |links| (links.page, links.thumbnail));
    Note {
        note_id: NoteId::new(note.id.to_string()),
        note_list_id: Some(NoteListId::new(note.list_id.to_string())),
        created: UnixTime(note.created),
        status: status.to_owned(),
        text: note.text,
        thumb_link,
        file_link,
        file_id: file.map(|file| FileId::new(file.node.id)),
    }
}
