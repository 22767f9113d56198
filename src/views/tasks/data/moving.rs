//! Moving tasks within their list, to another one, and to another project.

use futures::FutureExt;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{ProjectId, Task, TaskId, TaskListId};

use super::Data;
use crate::locales::tasks as texts;
use crate::parts::deed::Work as Done;

impl Data {
    /// Moves a task into a list, behind another task or to its beginning; it can be taken back.
    pub fn place(self, id: &TaskId, list: &TaskListId, after: Option<TaskId>) {
        let before = self.place_of(id);
        let (moved, target) = (id.clone(), list.clone());
        let is_same = before.as_ref() == Some(&(target.clone(), after.clone()));
        if is_same || after.as_ref() == Some(id) {
            return;
        }
        let work = self.move_there(moved.clone(), target, after);
        let is_other = before.as_ref().is_some_and(|(from, _)| from != list);
        let name = self.lists.with_untracked(|lists| {
            lists.ready().and_then(|it| it.list(list)).map(|it| it.name.clone()).unwrap_or_default()
        });
        self.run(work, move || {
            if let (true, Some((list, after))) = (is_other, before) {
                let undo = move || {
                    let work = self.move_there(moved.clone(), list.clone(), after.clone());
                    self.run(work, || {});
                };
                self.toasts.undoable(texts::moved(&name), undo);
            }
        });
    }

    fn move_there(self, id: TaskId, list: TaskListId, after: Option<TaskId>) -> Done {
        let tasks = self.client();
        self.change_lists(|lists| {
            let Some(task) = lists.take(&id) else { return };
            if let Some(list) = lists.lists.iter_mut().find(|it| it.id == list) {
                let behind =
                    after.as_ref().and_then(|id| list.tasks.iter().position(|it| it.id == *id));
                let at = behind.map_or(0, |at| at + 1);
                list.tasks.insert(at, Task { list: Some(list.id.clone()), ..task });
            }
        });
        async move { tasks.move_task(&id, &list, after.as_ref()).await }.boxed_local()
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
