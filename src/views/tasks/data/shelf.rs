//! Archive and trash.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Shelf, ShelvedTask, TaskItem};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::say;
use crate::locales::tasks as texts;
use crate::parts::load::Load;

impl Data {
    /// Puts something aside; it can be taken back.
    pub fn shelve(self, item: TaskItem, name: String, shelf: Shelf) {
        match &item {
            TaskItem::Task(id) => self.change_lists(|lists| drop(lists.take(id))),
            TaskItem::TaskList(id) => {
                self.change_lists(|lists| lists.lists.retain(|it| it.id != *id))
            }
            TaskItem::Project(_) | TaskItem::ProjectList(_) => {}
        }
        let (tasks, shelved) = (self.client(), item.clone());
        let work = async move { tasks.shelve(&shelved, shelf).await };
        self.run(work.boxed_local(), move || {
            self.refresh_projects();
            let text = match shelf {
                Shelf::Archive => texts::archived(&name),
                Shelf::Trash => texts::trashed(&name),
            };
            let undo = move || {
                let (tasks, item) = (self.client(), item.clone());
                let work = async move { tasks.restore(&item).await };
                self.run(work.boxed_local(), move || {
                    self.refresh_projects();
                    self.again();
                });
            };
            self.toasts.undoable(text, undo);
        });
    }

    /// Takes back what was put aside.
    pub fn restore(self, row: ShelvedTask, shelf: Shelf) {
        self.shelf.update(|rows| {
            if let Load::Ready(rows) = rows {
                rows.retain(|it| it.item != row.item);
            }
        });
        let tasks = self.client();
        let work =
            async move { tasks.restore(&row.item).await.map(|()| texts::restored(&row.name)) };
        self.after_shelf(work.boxed_local(), shelf);
    }

    /// Deletes for ever all that is in the trash.
    pub fn empty_trash(self) {
        let tasks = self.client();
        let work =
            async move { tasks.empty_tasks_trash().await.map(|()| say(texts::EMPTIED).to_owned()) };
        self.after_shelf(work.boxed_local(), Shelf::Trash);
    }

    fn after_shelf(self, work: LocalBoxFuture<'static, Result<String, Problem>>, shelf: Shelf) {
        spawn_local(async move {
            match work.await {
                Ok(text) => self.toasts.done(text),
                Err(problem) => self.toasts.failed(&problem),
            }
            self.look(shelf);
            self.refresh_projects();
        });
    }
}
