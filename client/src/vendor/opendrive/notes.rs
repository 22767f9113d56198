//! Notes by chapter 6 of the guide.

pub(super) mod convert;
mod shelf;

use futures::FutureExt;
use portico_api::opendrive::notes::attach_note_file::AttachNoteFile;
use portico_api::opendrive::notes::create_note::CreateNote;
use portico_api::opendrive::notes::create_note_list::CreateNoteList;
use portico_api::opendrive::notes::create_notepad::CreateNotepad;
use portico_api::opendrive::notes::delete_note::DeleteNote;
use portico_api::opendrive::notes::list_note_lists::ListNoteLists;
use portico_api::opendrive::notes::list_notepads::ListNotepads;
use portico_api::opendrive::notes::list_notes::ListNotes;
use portico_api::opendrive::notes::order_note_lists::OrderNoteLists;
use portico_api::opendrive::notes::rename_notepad::RenameNotepad;
use portico_api::opendrive::notes::update_note::UpdateNote;
use portico_api::opendrive::notes::update_note_list::UpdateNoteList;
use portico_api::opendrive::notes::{self as wire, NotesOf};
use portico_api::{Number, Pairs};

use super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::notes::Notes;
use crate::drive::model::FileId;
use crate::drive::model::notes::{
    ListChange, Note, NoteId, NoteItem, NoteList, NoteListId, NoteMark, Notepad, NotepadId,
    Rewrite, Shelf,
};
use crate::problem::Problem;

pub(super) use self::convert::{blank, color};

impl Notes for OpenDrive {
    fn writer(&self) -> String {
        self.session.owner().unwrap_or_default()
    }

    fn notepads(&self) -> Call<'_, Vec<Notepad>> {
        async move {
            let rows = self.session.send(&ListNotepads {}).await?;
            Ok(rows.0.into_iter().map(convert::notepad).collect())
        }
        .boxed_local()
    }

    fn lists<'a>(&'a self, notepad: &'a NotepadId) -> Call<'a, Vec<NoteList>> {
        async move {
            let rows = self.session.send(&ListNoteLists { notepad_id: notepad.clone() }).await?;
            Ok(rows.0.into_iter().map(convert::list).collect())
        }
        .boxed_local()
    }

    fn notes<'a>(&'a self, notepad: &'a NotepadId) -> Call<'a, Vec<Note>> {
        self.notes_in(NotesOf::Notepad, notepad.as_str()).boxed_local()
    }

    fn create_notepad<'a>(&'a self, name: &'a str) -> Call<'a, NotepadId> {
        async move {
            let made = self.session.send(&CreateNotepad { name: name.to_owned() }).await?;
            Ok(made.notepad_id)
        }
        .boxed_local()
    }

    fn rename_notepad<'a>(&'a self, notepad: &'a NotepadId, name: &'a str) -> Call<'a, ()> {
        async move {
            let ask = RenameNotepad { notepad_id: notepad.clone(), name: name.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn create_list<'a>(&'a self, notepad: &'a NotepadId, name: &'a str) -> Call<'a, NoteListId> {
        async move {
            let ask = CreateNoteList {
                notepad_id: notepad.clone(),
                name: name.to_owned(),
                order: None,
                color: None,
                size: None,
            };
            Ok(self.session.send(&ask).await?.list_id)
        }
        .boxed_local()
    }

    fn change_list<'a>(&'a self, list: &'a NoteListId, change: ListChange) -> Call<'a, ()> {
        async move {
            let ask = UpdateNoteList {
                list_id: list.clone(),
                name: change.name,
                order: None,
                color: change.color.map(convert::blank),
                size: change.size.map(convert::columns),
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn order_lists<'a>(&'a self, lists: &'a [NoteListId]) -> Call<'a, ()> {
        async move {
            let places = lists.iter().cloned().zip((1..).map(Number));
            let notelists = places.collect::<Pairs<NoteListId, Number<i64>>>();
            self.session.send(&OrderNoteLists { notelists }).await.map(drop)
        }
        .boxed_local()
    }

    fn create_note<'a>(
        &'a self,
        list: &'a NoteListId,
        text: &'a str,
        mark: NoteMark,
    ) -> Call<'a, NoteId> {
        async move {
            let ask = CreateNote {
                list_id: list.clone(),
                text: text.to_owned(),
                status: Some(convert::status(mark)),
            };
            Ok(self.session.send(&ask).await?.note_id)
        }
        .boxed_local()
    }

    fn find_note<'a>(
        &'a self,
        list: &'a NoteListId,
        texts: &'a [String],
    ) -> Call<'a, Option<(NoteId, String)>> {
        async move {
            match self.notes_in(NotesOf::Notelist, list.as_str()).await {
                Ok(notes) => {
                    let found = notes.into_iter().rfind(|it| texts.contains(&it.text));
                    Ok(found.map(|it| (it.id, it.text)))
                }
                Err(Problem::NotFound(_)) => Ok(None),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn rewrite_note<'a>(
        &'a self,
        list: &'a NoteListId,
        note: &'a NoteId,
        base: &'a str,
        text: &'a str,
    ) -> Call<'a, Rewrite> {
        async move {
            // There is no conditional update: tabs of this browser wait for each other, so that what is read is what
            // is written over. Another machine can still come in between.
            #[cfg(target_arch = "wasm32")]
            let _turn = crate::task::web_lock("portico.notes").await;
            let there = match self.notes_in(NotesOf::Notelist, list.as_str()).await {
                Ok(notes) => notes.into_iter().find(|it| it.id == *note),
                Err(Problem::NotFound(_)) => None,
                Err(problem) => return Err(problem),
            };
            match there {
                None => Ok(Rewrite::Gone),
                // An answer that got lost has written it before.
                Some(there) if there.text == text => Ok(Rewrite::Done),
                Some(there) if there.text != base => Ok(Rewrite::Conflict(there.text)),
                Some(_) => {
                    let text = Some(text.to_owned());
                    let ask = UpdateNote { note_id: note.clone(), text, status: None };
                    match self.session.send(&ask).await {
                        Ok(_) => Ok(Rewrite::Done),
                        Err(Problem::NotFound(_)) => Ok(Rewrite::Gone),
                        Err(problem) => Err(problem),
                    }
                }
            }
        }
        .boxed_local()
    }

    fn mark_note<'a>(&'a self, note: &'a NoteId, mark: NoteMark) -> Call<'a, ()> {
        async move {
            let status = Some(convert::status(mark));
            let ask = UpdateNote { note_id: note.clone(), text: None, status };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn attach_file<'a>(&'a self, note: &'a NoteId, file: &'a FileId) -> Call<'a, ()> {
        async move {
            let ask = AttachNoteFile { note_id: note.clone(), file_id: file.clone() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn delete_note<'a>(&'a self, note: &'a NoteId) -> Call<'a, ()> {
        async move { self.session.send(&DeleteNote { note_id: note.clone() }).await.map(drop) }
            .boxed_local()
    }

    fn shelve<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()> {
        self.put_aside(item, shelf)
    }

    fn unshelve<'a>(&'a self, item: &'a NoteItem, shelf: Shelf) -> Call<'a, ()> {
        self.take_back(item, shelf)
    }
}

impl OpenDrive {
    pub(super) async fn notes_in(
        &self,
        item_type: NotesOf,
        id: &str,
    ) -> Result<Vec<Note>, Problem> {
        let ask = ListNotes { item_type, item_id: id.to_owned() };
        let rows = self.session.send(&ask).await?;
        Ok(rows.0.into_iter().map(|note: wire::Note| convert::note(note)).collect())
    }
}
