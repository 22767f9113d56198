//! Moving tasks within their list, to another one, and to another project.

use futures::FutureExt;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{ProjectId, TaskId, TaskListId};

use super::Data;
use crate::locales::tasks as texts;

impl Data {
    /// Moves a task into a list, behind another task or to its beginning; it can be taken back.
    pub fn place(self, id: &TaskId, list: &TaskListId, after: Option<TaskId>) {
        let before = self.place_of(id);
        let (moved, target) = (id.clone(), list.clone());
        let is_same = before.as_ref() == Some(&(target.clone(), after.clone()));
        if is_same || after.as_ref() == Some(id) {
            return;
        }
        let is_other = before.as_ref().is_some_and(|(from, _)| from != list);
        let (task, place) = self.lists.with_untracked(|lists| {
            let lists = lists.ready();
            let task = lists.and_then(|it| it.task(id)).map(|it| it.name.clone());
            let place = lists.and_then(|it| it.list(list)).map(|it| it.name.clone());
            (task.unwrap_or_default(), place.unwrap_or_default())
        });
        self.move_there(moved.clone(), target, after, move || {
            let Some((list, after)) = before else { return };
            let undo = move || self.move_there(moved.clone(), list.clone(), after.clone(), || {});
            let text = if is_other { texts::moved(&place) } else { texts::placed(&task) };
            self.toasts.undoable(text, undo);
        });
    }

    fn move_there(
        self,
        id: TaskId,
        list: TaskListId,
        after: Option<TaskId>,
        done: impl FnOnce() + 'static,
    ) {
        let tasks = self.client();
        let (task, target, behind) = (id.clone(), list.clone(), after.clone());
        let guess = self.guesses.guess(move |lists| lists.put(&task, &target, behind.as_ref()));
        let work = async move { tasks.move_task(&id, &list, after.as_ref()).await };
        self.attempt(guess, work.boxed_local(), done);
    }

    /// The list that a task is in, and what it is behind.
    fn place_of(self, id: &TaskId) -> Option<(TaskListId, Option<TaskId>)> {
        self.lists.with_untracked(|lists| {
            let from =
                lists.ready()?.lists.iter().find(|it| it.tasks.iter().any(|it| it.id == *id))?;
            let at = from.tasks.iter().position(|it| it.id == *id)?;
            let behind = at.checked_sub(1).and_then(|at| from.tasks.get(at));
            Some((from.id.clone(), behind.map(|it| it.id.clone())))
        })
    }

    /// Moves a task to the first list of another project; it can be taken back.
    pub fn move_to_project(self, id: &TaskId, project: &ProjectId, name: String) {
        let (tasks, id, project) = (self.client(), id.clone(), project.clone());
        let before = self.place_of(&id);
        let moved = id.clone();
        let work = async move { tasks.move_to_project(&moved, &project).await };
        self.run(work.boxed_local(), move || {
            self.again();
            let Some((list, after)) = before else { return };
            let undo = move || {
                let (tasks, id) = (self.client(), id.clone());
                let (list, after) = (list.clone(), after.clone());
                let work = async move { tasks.move_task(&id, &list, after.as_ref()).await };
                self.run(work.boxed_local(), move || self.again());
            };
            self.toasts.undoable(texts::moved(&name), undo);
        });
    }
}
