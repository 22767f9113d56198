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
use crate::parts::guesses::{Guess, Guesses};
use crate::parts::load::Load;
use crate::parts::markdown::{Markdown, load_markdown};
use crate::routes::router::{Router, use_router};
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
    pub fn of_list(&self, list: &NoteListId) -> Vec<NoteId> {
        let own = self.notes.iter().filter(|note| note.list.as_ref() == Some(list));
        own.map(|note| note.id.clone()).collect()
    }

    /// Puts a list into the place of another one.
    pub fn put(&mut self, list: &NoteListId, place: usize) {
        let Some(from) = self.lists.iter().position(|it| it.id == *list) else { return };
        let list = self.lists.remove(from);
        self.lists.insert(place.min(self.lists.len()), list);
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
    /// What is shown of the board before the server has said that it is so.
    guesses: Guesses<Board>,
    /// The same of the notepads.
    pad_guesses: Guesses<Vec<Notepad>>,
    pub(super) toasts: Toasts,
    /// Texts that are kept in this browser.
    pub drafts: Drafts,
    /// The notepads.
    pub pads: RwSignal<Load<Vec<Notepad>>>,
    /// The notepad that is shown.
    pub board: RwSignal<Load<Board>>,
    /// What could not be sent.
    pub unsent: RwSignal<Vec<Draft>>,
    /// The name of the draft that is open in the dialog, which is the dialog's own.
    pub open: StoredValue<Option<String>>,
    router: Router,
    /// The names of the drafts that are on their way: nobody sends them once more meanwhile.
    under_way: StoredValue<Vec<String>>,
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
        let (pads, board) = (RwSignal::new(Load::Waiting), RwSignal::new(Load::Waiting));
        Self {
            notes: StoredValue::new_local(notes),
            guesses: Guesses::over(board),
            pad_guesses: Guesses::over(pads),
            toasts: use_toasts(),
            drafts,
            pads,
            board,
            unsent: RwSignal::new(drafts.all()),
            open: StoredValue::new(None),
            router: use_router(),
            under_way: StoredValue::new(Vec::new()),
            markdown,
        }
    }

    /// Reads the notepads.
    pub fn refresh_pads(self) {
        let Some(notes) = self.notes.try_get_value() else { return };
        spawn_local(async move {
            let answer = notes.notepads().await;
            self.pad_guesses.take(answer);
        });
    }

    /// Shows a notepad; another one than before begins anew.
    pub fn show(self, pad: NotepadId) {
        let is_other =
            self.board.with_untracked(|board| board.ready().is_some_and(|it| it.pad != pad));
        if is_other {
            self.guesses.begin_anew();
        }
        self.refresh_board(pad);
    }

    /// Reads a notepad.
    pub fn refresh_board(self, pad: NotepadId) {
        let Some(notes) = self.notes.try_get_value() else { return };
        spawn_local(async move {
            let answer = futures::try_join!(notes.lists(&pad), notes.notes(&pad));
            let answer = answer.map(|(lists, notes)| Board { pad, lists, notes });
            self.guesses.take(answer);
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

    /// Does something that is shown already; what fails is taken back and told.
    fn attempt(self, guess: Option<Guess>, work: Work, done: impl FnOnce() + 'static) {
        let work = self.guesses.settled(guess, work);
        self.run(work, done);
    }
}
