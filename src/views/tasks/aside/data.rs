//! What is asked about what was put aside or is looked for: the only file here that calls the client.

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::tasks::TaskShelf;
use portico_client::drive::capability::written::Written;
use portico_client::drive::model::tasks::{FoundTask, Shelf, ShelvedTask};
use portico_client::problem::Problem;
use portico_client::vendor::{open_task_shelf, open_written};

use super::super::data::Data;
use crate::i18n::say;
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::load::Load;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// What was put aside, and what was found.
#[derive(Clone, Copy)]
pub struct AsideData {
    data: Data,
    client: StoredValue<Rc<dyn TaskShelf>, LocalStorage>,
    written: StoredValue<Rc<dyn Written>, LocalStorage>,
    /// What was put aside.
    pub rows: RwSignal<Load<Vec<ShelvedTask>>>,
    /// What was found.
    pub found: RwSignal<Load<Vec<FoundTask>>>,
}

impl AsideData {
    /// That of this page.
    pub fn of(data: Data) -> Self {
        let session = use_session();
        use_lazy_state().get_or_create(move || Self {
            data,
            client: StoredValue::new_local(open_task_shelf(&session.get())),
            written: StoredValue::new_local(open_written(&session.get())),
            rows: RwSignal::new(Load::Waiting),
            found: RwSignal::new(Load::Waiting),
        })
    }

    /// Reads what was put aside.
    pub fn look(self, shelf: Shelf) {
        let Some(client) = self.client.try_get_value() else { return };
        spawn_local(async move {
            let answer = client.shelved(shelf).await;
            self.rows.try_update(|rows| rows.take(answer));
        });
    }

    /// Looks for a text.
    pub fn search(self, text: String) {
        let Some(written) = self.written.try_get_value() else { return };
        spawn_local(async move {
            let answer = written.find_tasks(text.trim()).await;
            self.found.try_update(|found| found.take(answer));
        });
    }

    /// Takes back what was put aside.
    pub fn restore(self, row: ShelvedTask, shelf: Shelf) {
        self.rows.update(|rows| {
            if let Some(rows) = rows.ready_mut() {
                rows.retain(|it| it.item != row.item);
            }
        });
        let tasks = self.data.client();
        let work = async move {
            tasks.restore(&row.item).await.map(|()| aside_texts::restored(&row.name))
        };
        self.tell(work.boxed_local(), shelf);
    }

    /// Deletes for ever all that is in the trash.
    pub fn empty_trash(self) {
        let client = self.client.get_value();
        let work = async move {
            client.empty_tasks_trash().await.map(|()| say(texts::EMPTIED).to_owned())
        };
        self.tell(work.boxed_local(), Shelf::Trash);
    }

    fn tell(self, work: LocalBoxFuture<'static, Result<String, Problem>>, shelf: Shelf) {
        spawn_local(async move {
            match work.await {
                Ok(text) => self.data.toasts.done(text),
                Err(problem) => self.data.toasts.failed(&problem),
            }
            self.look(shelf);
            self.data.refresh_projects();
        });
    }
}
