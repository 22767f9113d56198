//! Archive and trash of notepads and lists.

use futures::FutureExt;
use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::delete_note_list::DeleteNoteList;
use portico_api::opendrive::notes::delete_notepad::DeleteNotepad;
use portico_api::opendrive::notes::empty_notes_trash::EmptyNotesTrash;
use portico_api::opendrive::notes::list_archived_notes::ListArchivedNotes;
use portico_api::opendrive::notes::list_trashed_notes::ListTrashedNotes;
use portico_api::opendrive::notes::restore_note_list::RestoreNoteList;
use portico_api::opendrive::notes::restore_notepad::RestoreNotepad;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;
use portico_api::opendrive::notes::unarchive_note_list::UnarchiveNoteList;
use portico_api::opendrive::notes::unarchive_notepad::UnarchiveNotepad;

use super::super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::notes::NoteShelf;
use crate::drive::model::UnixTime;
use crate::drive::model::notes::{NoteItem, Shelf, ShelvedNotes};

impl OpenDrive {
    pub(super) fn put_aside<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()> {
        async move {
            match (item.clone(), shelf) {
                (NoteItem::Notepad(notepad_id), Shelf::Archive) => {
                    self.session.send(&ArchiveNotepad { notepad_id }).await.map(drop)
                }
                (NoteItem::Notepad(notepad_id), Shelf::Trash) => {
                    self.session.send(&TrashNotepad { notepad_id }).await.map(drop)
                }
                (NoteItem::List(list_id), Shelf::Archive) => {
                    self.session.send(&ArchiveNoteList { list_id }).await.map(drop)
                }
                (NoteItem::List(list_id), Shelf::Trash) => {
                    self.session.send(&TrashNoteList { list_id }).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    pub(super) fn take_back<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()> {
        async move {
            match (item.clone(), shelf) {
                (NoteItem::Notepad(notepad_id), Shelf::Archive) => {
                    self.session.send(&UnarchiveNotepad { notepad_id }).await.map(drop)
                }
                (NoteItem::Notepad(notepad_id), Shelf::Trash) => {
                    self.session.send(&RestoreNotepad { notepad_id }).await.map(drop)
                }
                (NoteItem::List(list_id), Shelf::Archive) => {
                    self.session.send(&UnarchiveNoteList { list_id }).await.map(drop)
                }
                (NoteItem::List(list_id), Shelf::Trash) => {
                    self.session.send(&RestoreNoteList { list_id }).await.map(drop)
                }
            }
        }
        .boxed_local()
    }
}

impl NoteShelf for OpenDrive {
    fn delete_item<'a>(&'a self, item: &'a NoteItem) -> Call<'a, ()> {
        async move {
            match item.clone() {
                NoteItem::Notepad(notepad_id) => {
                    self.session.send(&DeleteNotepad { notepad_id }).await.map(drop)
                }
                NoteItem::List(list_id) => {
                    self.session.send(&DeleteNoteList { list_id }).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    fn shelved(&self, shelf: Shelf) -> Call<'_, Vec<ShelvedNotes>> {
        async move {
            let there = match shelf {
                Shelf::Archive => self.session.send(&ListArchivedNotes {}).await?,
                Shelf::Trash => self.session.send(&ListTrashedNotes {}).await?,
            };
            let since = |archived: Option<UnixTime>, trashed: Option<UnixTime>| match shelf {
                Shelf::Archive => archived.unwrap_or(UnixTime(0)),
                Shelf::Trash => trashed.unwrap_or(UnixTime(0)),
            };
            let pads = there.notepads.into_iter().map(|pad| ShelvedNotes {
                item: NoteItem::Notepad(pad.notepad_id),
                name: pad.name,
                since: since(pad.archived, pad.trashed),
            });
            let lists = there.notelists.into_iter().map(|list| ShelvedNotes {
                item: NoteItem::List(list.note_list_id),
                name: list.name,
                since: since(list.archived, list.trashed),
            });
            Ok(pads.chain(lists).collect())
        }
        .boxed_local()
    }

    fn empty_notes_trash(&self) -> Call<'_, ()> {
        async move { self.session.send(&EmptyNotesTrash {}).await.map(drop) }.boxed_local()
    }
}
