//! What the notes ask of the vendor: the only files of the view that call the client.

mod items;
mod saving;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::notes::Notes;
use portico_client::drive::model::notes::{Note, NoteId, NoteList, NoteListId, Notepad, NotepadId};
use portico_client::vendor::open_notes;

use super::drafts::{Draft, Drafts};
use crate::parts::deed::{Work, perform};
use crate::parts::load::Load;
use crate::parts::markdown::{Markdown, load_markdown};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// Lists with their notes.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// The notepad.
    pub pad: NotepadId,
    /// Its lists, in their order.
    pub lists: Vec<NoteList>,
    /// The notes of all of them.
    pub notes: Vec<Note>,
}

impl Board {
    /// The notes of a list.
    #[must_use]
    pub fn of_list(&self, list: &NoteListId) -> Vec<Note> {
        self.notes.iter().filter(|note| note.list.as_ref() == Some(list)).cloned().collect()
    }

    /// A note.
    #[must_use]
    pub fn note(&self, id: &NoteId) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == *id)
    }
}

/// What is shown, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    notes: StoredValue<Rc<dyn Notes>, LocalStorage>,
    pub(super) toasts: Toasts,
    /// Texts that are kept in this browser.
    pub drafts: Drafts,
    /// The notepads.
    pub pads: RwSignal<Load<Vec<Notepad>>>,
    /// The notepad that is shown.
    pub board: RwSignal<Load<Board>>,
    /// What could not be sent.
    pub unsent: RwSignal<Vec<Draft>>,
    /// The draft that is open in the dialog is the dialog's own.
    pub open: StoredValue<Option<(String, Option<String>)>>,
    /// What formats text, once it is there.
    pub markdown: RwSignal<Option<Markdown>>,
}

impl Data {
    /// That of this page: what was seen last is shown at once, and an undo works wherever one has gone meanwhile.
    #[must_use]
    pub fn of_page() -> Self {
        use_lazy_state().get_or_create(Self::new)
    }

    fn new() -> Self {
        let notes = open_notes(&use_session().get());
        let drafts = Drafts::of(&notes.writer());
        let markdown = RwSignal::new(None::<Markdown>);
        spawn_local(async move {
            let loaded = load_markdown().await;
            markdown.try_set(Some(loaded));
        });
        Self {
            notes: StoredValue::new_local(notes),
            toasts: use_toasts(),
            drafts,
            pads: RwSignal::new(Load::Waiting),
            board: RwSignal::new(Load::Waiting),
            unsent: RwSignal::new(drafts.all()),
            open: StoredValue::new(None),
            markdown,
        }
    }

    /// Reads the notepads.
    pub fn refresh_pads(self) {
        let Some(notes) = self.notes.try_get_value() else { return };
        spawn_local(async move {
            let answer = notes.notepads().await;
            self.pads.try_update(|pads| pads.take(answer));
        });
    }

    /// Shows a notepad; another one than before begins anew.
    pub fn show(self, pad: NotepadId) {
        let is_other =
            self.board.with_untracked(|board| board.ready().is_some_and(|it| it.pad != pad));
        if is_other {
            self.board.set(Load::Waiting);
        }
        self.refresh_board(pad);
    }

    /// Reads a notepad.
    pub fn refresh_board(self, pad: NotepadId) {
        let Some(notes) = self.notes.try_get_value() else { return };
        spawn_local(async move {
            let answer = futures::try_join!(notes.lists(&pad), notes.notes(&pad));
            let answer = answer.map(|(lists, notes)| Board { pad, lists, notes });
            self.board.try_update(|board| board.take(answer));
        });
    }

    /// Reads the notepad that is shown again.
    pub fn again(self) {
        if let Some(Some(pad)) =
            self.board.try_with_untracked(|board| board.ready().map(|board| board.pad.clone()))
        {
            self.refresh_board(pad);
        }
    }

    /// Does something in the background; what fails is told, and what is shown is read again.
    fn run(self, work: Work, done: impl FnOnce() + 'static) {
        let failed = move || {
            self.again();
            self.refresh_pads();
        };
        perform(self.toasts, work, Box::new(done), Box::new(failed));
    }

    /// What calls the vendor.
    pub(super) fn client(self) -> Rc<dyn Notes> {
        self.notes.get_value()
    }

    fn change_board(self, change: impl FnOnce(&mut Board)) {
        self.board.try_update(|board| {
            if let Some(board) = board.ready_mut() {
                change(board);
            }
        });
    }
}
