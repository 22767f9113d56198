//! Notes: personal to whoever is signed in.

use super::Call;
use crate::drive::model::FileId;
use crate::drive::model::notes::{
    ListChange, Note, NoteId, NoteItem, NoteList, NoteListId, NoteMark, Notepad, NotepadId,
    Rewrite, Shelf, ShelvedNotes,
};

/// Notepads, the lists on them, and the notes in these.
pub trait Notes {
    /// A name for whoever is signed in, under which a browser keeps what was not sent yet.
    fn writer(&self) -> String;
    /// The notepads that are not put aside.
    fn notepads(&self) -> Call<'_, Vec<Notepad>>;
    /// The lists of a notepad, in their order.
    fn lists<'a>(&'a self, notepad: &'a NotepadId) -> Call<'a, Vec<NoteList>>;
    /// The notes of all lists of a notepad, the oldest first.
    fn notes<'a>(&'a self, notepad: &'a NotepadId) -> Call<'a, Vec<Note>>;
    /// Makes a notepad.
    fn create_notepad<'a>(&'a self, name: &'a str) -> Call<'a, NotepadId>;
    /// Gives a notepad another name.
    fn rename_notepad<'a>(&'a self, notepad: &'a NotepadId, name: &'a str) -> Call<'a, ()>;
    /// Makes a list at the end of a notepad.
    fn create_list<'a>(&'a self, notepad: &'a NotepadId, name: &'a str) -> Call<'a, NoteListId>;
    /// Changes how a list looks.
    fn change_list<'a>(&'a self, list: &'a NoteListId, change: ListChange) -> Call<'a, ()>;
    /// Puts all lists of a notepad into this order.
    fn order_lists<'a>(&'a self, lists: &'a [NoteListId]) -> Call<'a, ()>;
    /// Writes a note at the end of a list.
    fn create_note<'a>(
        &'a self,
        list: &'a NoteListId,
        text: &'a str,
        mark: NoteMark,
    ) -> Call<'a, NoteId>;
    /// The latest note of a list that says exactly one of these, and which: what was written when the answer got lost.
    fn find_note<'a>(
        &'a self,
        list: &'a NoteListId,
        texts: &'a [String],
    ) -> Call<'a, Option<(NoteId, String)>>;
    /// Writes a text over `base`, unless another one stands there by now.
    fn rewrite_note<'a>(
        &'a self,
        list: &'a NoteListId,
        note: &'a NoteId,
        base: &'a str,
        text: &'a str,
    ) -> Call<'a, Rewrite>;
    /// Marks a note.
    fn mark_note<'a>(&'a self, note: &'a NoteId, mark: NoteMark) -> Call<'a, ()>;
    /// Hangs a file on a note, in the place of the one before.
    fn attach_file<'a>(&'a self, note: &'a NoteId, file: &'a FileId) -> Call<'a, ()>;
    /// Deletes a note for ever; a file that hangs on it stays.
    fn delete_note<'a>(&'a self, note: &'a NoteId) -> Call<'a, ()>;
    /// Puts a notepad or a list aside.
    fn shelve<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()>;
    /// Takes a notepad or a list back to where it was.
    fn unshelve<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()>;
}

/// What was put aside.
pub trait NoteShelf {
    /// Deletes a notepad or a list for ever, with all that is in it.
    fn delete_item<'a>(&'a self, item: &'a NoteItem) -> Call<'a, ()>;
    /// What was put aside.
    fn shelved(&self, shelf: Shelf) -> Call<'_, Vec<ShelvedNotes>>;
    /// Deletes for ever everything that is in the trash.
    fn empty_notes_trash(&self) -> Call<'_, ()>;
}
