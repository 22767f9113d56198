//! What is asked about what was put aside or is looked for: the only file here that calls the client.

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::notes::NoteShelf;
use portico_client::drive::capability::written::Written;
use portico_client::drive::model::notes::{FoundNotes, Shelf, ShelvedNotes};
use portico_client::problem::Problem;
use portico_client::vendor::{open_note_shelf, open_written};

use super::super::data::Data;
use crate::i18n::say;
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::guesses::{Guess, Guesses};
use crate::parts::load::Load;
use crate::parts::refusal::tell;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// What was put aside, and what was found.
#[derive(Clone, Copy)]
pub struct AsideData {
    data: Data,
    guesses: Guesses<Vec<ShelvedNotes>>,
    client: StoredValue<Rc<dyn NoteShelf>, LocalStorage>,
    written: StoredValue<Rc<dyn Written>, LocalStorage>,
    /// What was put aside.
    pub rows: RwSignal<Load<Vec<ShelvedNotes>>>,
    /// What was found.
    pub found: RwSignal<Load<FoundNotes>>,
}

impl AsideData {
    /// That of this page.
    pub fn of(data: Data) -> Self {
        let session = use_session();
        use_lazy_state().get_or_create(move || {
            let rows = RwSignal::new(Load::Waiting);
            Self {
                data,
                guesses: Guesses::over(rows),
                client: StoredValue::new_local(open_note_shelf(&session.get())),
                written: StoredValue::new_local(open_written(&session.get())),
                rows,
                found: RwSignal::new(Load::Waiting),
            }
        })
    }

    /// Reads what was put aside, what came last first.
    pub fn look(self, shelf: Shelf) {
        let Some(client) = self.client.try_get_value() else { return };
        spawn_local(async move {
            let answer = client.shelved(shelf).await.map(|mut rows| {
                rows.sort_by_key(|row| std::cmp::Reverse(row.since));
                rows
            });
            self.guesses.take(answer);
        });
    }

    /// Reads what was put aside, and shows nothing until then.
    pub fn look_anew(self, shelf: Shelf) {
        self.guesses.begin_anew();
        self.look(shelf);
    }

    /// Looks for a text.
    pub fn search(self, text: String) {
        let Some(written) = self.written.try_get_value() else { return };
        spawn_local(async move {
            let answer = written.find_notes(text.trim()).await;
            self.found.try_update(|found| found.take(answer));
        });
    }

    /// Takes back what was put aside.
    pub fn restore(self, row: ShelvedNotes, shelf: Shelf) {
        let guess = self.take_row(&row);
        let notes = self.data.client();
        let work = async move {
            notes.unshelve(&row.item, shelf).await.map(|()| aside_texts::restored(&row.name))
        };
        self.tell(guess, work.boxed_local(), shelf);
    }

    /// Deletes for ever what was put aside.
    pub fn delete_forever(self, row: ShelvedNotes, shelf: Shelf) {
        let guess = self.take_row(&row);
        let client = self.client.get_value();
        let work =
            async move { client.delete_item(&row.item).await.map(|()| texts::deleted(&row.name)) };
        self.tell(guess, work.boxed_local(), shelf);
    }

    /// Deletes for ever all that is in the trash.
    pub fn empty_trash(self) {
        let client = self.client.get_value();
        let guess = self.guesses.guess(Vec::clear);
        let work = async move {
            client.empty_notes_trash().await.map(|()| say(texts::EMPTIED).to_owned())
        };
        self.tell(guess, work.boxed_local(), Shelf::Trash);
    }

    fn take_row(self, row: &ShelvedNotes) -> Option<Guess> {
        let gone = row.item.clone();
        self.guesses.guess(move |rows| rows.retain(|it| it.item != gone))
    }

    fn tell(
        self,
        guess: Option<Guess>,
        work: LocalBoxFuture<'static, Result<String, Problem>>,
        shelf: Shelf,
    ) {
        spawn_local(async move {
            let answer = work.await;
            self.guesses.settle(guess, answer.is_ok());
            match answer {
                Ok(text) => self.data.toasts.done(text),
                Err(problem) => tell(self.data.toasts, &problem),
            }
            self.look(shelf);
            self.data.refresh_pads();
        });
    }
}
