//! What is done with notepads, lists and notes.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use portico_client::drive::model::FileId;
use portico_client::drive::model::notes::{
    ListChange, Note, NoteId, NoteItem, NoteList, NoteListId, NoteMark, NotepadId, Shelf,
};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::say;
use crate::locales::notes as texts;
use crate::parts::aside::told;
use crate::parts::deed::Work as Done;

impl Data {
    /// Makes a notepad.
    pub fn create_pad(self, name: String) -> LocalBoxFuture<'static, Result<NotepadId, Problem>> {
        let notes = self.client();
        async move {
            let id = notes.create_notepad(&name).await?;
            self.refresh_pads();
            Ok(id)
        }
        .boxed_local()
    }

    /// Gives a notepad another name.
    pub fn rename_pad(self, pad: NotepadId, name: String) -> Done {
        let notes = self.client();
        async move {
            notes.rename_notepad(&pad, &name).await?;
            self.refresh_pads();
            Ok(())
        }
        .boxed_local()
    }

    /// Makes a list.
    pub fn create_list(self, pad: NotepadId, name: String) -> Done {
        let notes = self.client();
        async move {
            notes.create_list(&pad, &name).await?;
            self.refresh_board(pad);
            self.refresh_pads();
            Ok(())
        }
        .boxed_local()
    }

    /// Gives a list another name.
    pub fn rename_list(self, list: NoteListId, name: String) -> Done {
        let notes = self.client();
        async move {
            let change = ListChange { name: Some(name), ..ListChange::default() };
            notes.change_list(&list, change).await?;
            self.again();
            Ok(())
        }
        .boxed_local()
    }

    /// Changes how a list looks.
    pub fn change_list(self, list: &NoteList, change: ListChange) {
        let (notes, id) = (self.client(), list.id.clone());
        let (shown, look) = (id.clone(), change.clone());
        let guess = self.guesses.guess(move |board| {
            if let Some(list) = board.lists.iter_mut().find(|it| it.id == shown) {
                list.color = look.color.clone().unwrap_or_else(|| list.color.clone());
                list.size = look.size.unwrap_or(list.size);
            }
        });
        let work = async move { notes.change_list(&id, change).await };
        self.attempt(guess, work.boxed_local(), || {});
    }

    /// Puts a list into the place of another one; it can be taken back once it is done.
    pub fn place_list(self, list: &NoteListId, place: usize) {
        let found = self.board.with_untracked(|board| {
            let lists = &board.ready()?.lists;
            let from = lists.iter().position(|it| it.id == *list)?;
            Some((from, lists.get(from)?.name.clone()))
        });
        let Some((before, name)) = found else { return };
        let list = list.clone();
        let moved = list.clone();
        self.reorder(&moved, place, move || {
            let undo = move || self.reorder(&list, before, || {});
            self.toasts.undoable(texts::list_moved(&name), undo);
        });
    }

    fn reorder(self, list: &NoteListId, place: usize, done: impl FnOnce() + 'static) {
        let order = self.board.with_untracked(|board| {
            let mut order: Vec<NoteListId> =
                board.ready()?.lists.iter().map(|it| it.id.clone()).collect();
            let from = order.iter().position(|it| it == list)?;
            let place = place.min(order.len().saturating_sub(1));
            let moved = order.remove(from);
            order.insert(place, moved);
            (from != place).then_some(order)
        });
        let Some(order) = order else { return };
        let (notes, list) = (self.client(), list.clone());
        let guess = self.guesses.guess(move |board| board.put(&list, place));
        self.attempt(guess, async move { notes.order_lists(&order).await }.boxed_local(), done);
    }

    /// Marks a note.
    pub fn mark(self, note: &NoteId, mark: NoteMark) {
        let (notes, id) = (self.client(), note.clone());
        let shown = id.clone();
        let guess = self.guesses.guess(move |board| {
            if let Some(note) = board.notes.iter_mut().find(|it| it.id == shown) {
                note.mark = mark;
            }
        });
        self.attempt(guess, async move { notes.mark_note(&id, mark).await }.boxed_local(), || {});
    }

    /// Hangs a file on a note, in the place of the one before.
    pub fn attach(self, note: &NoteId, file: FileId, name: &str) {
        let (notes, id, text) = (self.client(), note.clone(), texts::attached(name));
        let work = async move { notes.attach_file(&id, &file).await };
        self.run(work.boxed_local(), move || {
            self.toasts.done(text);
            self.again();
        });
    }

    /// Deletes a note; it can be written again.
    pub fn delete(self, note: &Note) {
        let (notes, gone) = (self.client(), note.clone());
        let (id, shown) = (gone.id.clone(), gone.id.clone());
        let guess = self.guesses.guess(move |board| board.notes.retain(|it| it.id != shown));
        let work = async move { notes.delete_note(&id).await };
        self.attempt(guess, work.boxed_local(), move || {
            let undo = move || {
                let gone = gone.clone();
                let Some(list) = gone.list.clone() else { return };
                let work = self.copy(gone, list);
                self.run(async move { work.await.map(drop) }.boxed_local(), move || self.again());
            };
            self.toasts.undoable(say(texts::NOTE_DELETED), undo);
        });
    }

    /// Moves a note into another list: it is written there, and then deleted here.
    pub fn move_note(self, note: &Note, to: &NoteList) {
        let (notes, note, target) = (self.client(), note.clone(), to.clone());
        let Some(from) = note.list.clone() else { return };
        let (shown, there) = (note.id.clone(), target.id.clone());
        let guess = self.guesses.guess(move |board| {
            if let Some(it) = board.notes.iter_mut().find(|it| it.id == shown) {
                it.list = Some(there.clone());
            }
        });
        let work = async move {
            let moved = self.copy(note.clone(), target.id.clone()).await?;
            notes.delete_note(&note.id).await?;
            let undo = move || {
                let (notes, moved, from) = (self.client(), moved.clone(), from.clone());
                let work = async move {
                    self.copy(moved.clone(), from).await?;
                    notes.delete_note(&moved.id).await
                };
                self.run(work.boxed_local(), move || self.again());
            };
            self.toasts.undoable(texts::note_moved(&target.name), undo);
            Ok(())
        };
        self.attempt(guess, work.boxed_local(), move || self.again());
    }

    /// Writes a note once more, with all that belongs to it.
    fn copy(self, note: Note, list: NoteListId) -> LocalBoxFuture<'static, Result<Note, Problem>> {
        let notes = self.client();
        async move {
            let id = notes.create_note(&list, &note.text, note.mark).await?;
            if let Some(file) = &note.file {
                notes.attach_file(&id, file).await?;
            }
            Ok(Note { id, list: Some(list), ..note })
        }
        .boxed_local()
    }

    /// Puts a notepad or a list aside.
    pub fn shelve(self, item: NoteItem, name: String, shelf: Shelf) {
        let (mut pad, mut list) = (None, None);
        match item.clone() {
            NoteItem::Notepad(id) => {
                pad = self.pad_guesses.guess(move |pads| pads.retain(|pad| pad.id != id));
            }
            NoteItem::List(id) => {
                list = self.guesses.guess(move |board| board.lists.retain(|it| it.id != id));
            }
        }
        let (notes, shelved) = (self.client(), item.clone());
        let work = async move {
            let answer = notes.shelve(&shelved, shelf).await;
            self.pad_guesses.settle(pad, answer.is_ok());
            answer
        };
        self.attempt(list, work.boxed_local(), move || {
            let text = told(shelf, &name);
            self.refresh_pads();
            let undo = move || {
                let (notes, item) = (self.client(), item.clone());
                let work = async move { notes.unshelve(&item, shelf).await };
                self.run(work.boxed_local(), move || {
                    self.refresh_pads();
                    self.again();
                });
            };
            self.toasts.undoable(text, undo);
        });
    }
}
