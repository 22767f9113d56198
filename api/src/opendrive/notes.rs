//! Chapter 6: notepads, the lists on them, and the notes in these.

pub mod archive_note_list;
pub mod archive_notepad;
pub mod attach_note_file;
pub mod create_note;
pub mod create_note_list;
pub mod create_notepad;
pub mod delete_note;
pub mod delete_note_list;
pub mod delete_notepad;
pub mod empty_notes_trash;
pub mod list_archived_notes;
pub mod list_note_lists;
pub mod list_notepads;
pub mod list_notes;
pub mod list_trashed_notes;
pub mod order_note_lists;
pub mod rename_notepad;
pub mod restore_note_list;
pub mod restore_notepad;
pub mod search_notes;
pub mod trash_note_list;
pub mod trash_notepad;
pub mod unarchive_note_list;
pub mod unarchive_notepad;
pub mod update_note;
pub mod update_note_list;

use serde::{Deserialize, Serialize};

use super::chapter;
use crate::{FileId, NoteId, NoteListId, NotepadId, UnixTime, wire};

chapter!(
    list_notes::ListNotes,
    list_archived_notes::ListArchivedNotes,
    list_note_lists::ListNoteLists,
    list_notepads::ListNotepads,
    search_notes::SearchNotes,
    list_trashed_notes::ListTrashedNotes,
    create_note::CreateNote,
    attach_note_file::AttachNoteFile,
    create_note_list::CreateNoteList,
    create_notepad::CreateNotepad,
    update_note::UpdateNote,
    archive_note_list::ArchiveNoteList,
    archive_notepad::ArchiveNotepad,
    update_note_list::UpdateNoteList,
    rename_notepad::RenameNotepad,
    order_note_lists::OrderNoteLists,
    unarchive_note_list::UnarchiveNoteList,
    unarchive_notepad::UnarchiveNotepad,
    restore_note_list::RestoreNoteList,
    restore_notepad::RestoreNotepad,
    delete_note::DeleteNote,
    delete_note_list::DeleteNoteList,
    delete_notepad::DeleteNotepad,
    empty_notes_trash::EmptyNotesTrash,
    trash_note_list::TrashNoteList,
    trash_notepad::TrashNotepad,
);

/// What a note is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteStatus {
    /// Nothing.
    Default,
    /// Important.
    Important,
    /// Done.
    Done,
}

/// Where notes are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NotesOf {
    /// On a whole notepad.
    Notepad,
    /// In one list.
    Notelist,
}

/// A notepad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Notepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// When it was made.
    #[serde(default, with = "wire::digits")]
    pub created: UnixTime,
    /// When it was archived; where archived ones are listed.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub archived: Option<UnixTime>,
    /// When it was put into the trash; where trashed ones are listed.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub trashed: Option<UnixTime>,
    /// How many lists are on it; where notepads are listed.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub notelist_count: Option<u32>,
}

/// A list of notes on a notepad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct NoteList {
    /// Which list.
    pub note_list_id: NoteListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// Its color, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub color: String,
    /// How wide it is, in tiles: 1, 2 or 4 (quirk 62).
    #[serde(default, with = "wire::digits")]
    pub size: u8,
    /// Its place among the lists of the notepad.
    #[serde(default, with = "wire::digits")]
    pub order: i64,
    /// When it was archived; 0 or none if it is not.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub archived: Option<UnixTime>,
    /// When it was put into the trash; 0 or none if it is not there.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub trashed: Option<UnixTime>,
    /// When it was made.
    #[serde(default, with = "wire::digits")]
    pub created: UnixTime,
    /// Its notepad (extension 5).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub notepad_id: Option<NotepadId>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Note {
    /// Which note.
    pub note_id: NoteId,
    /// The list that it is in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub note_list_id: Option<NoteListId>,
    /// When it was written.
    #[serde(default, with = "wire::digits")]
    pub created: UnixTime,
    /// `default`, `important` or `done`.
    #[serde(default, with = "wire::text")]
    pub status: String,
    /// What it says.
    #[serde(default, with = "wire::text")]
    pub text: String,
    /// A picture of the attached file; empty for none.
    #[serde(default, with = "wire::text")]
    pub thumb_link: String,
    /// The attached file's page on the web; empty for none.
    #[serde(default, with = "wire::text")]
    pub file_link: String,
    /// The attached file (extension 5).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_id: Option<FileId>,
}

/// Notepads and lists that were put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ShelvedNotes {
    /// The notepads.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub notepads: Vec<Notepad>,
    /// The lists, those of notepads that were put aside themselves not counted.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub notelists: Vec<NoteList>,
}
