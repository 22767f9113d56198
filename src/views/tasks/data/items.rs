//! What is done with projects, lists and tasks.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{
    Day, NewTask, ProjectId, ProjectListId, Tag, TagId, Task, TaskChange, TaskId, TaskListId,
};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::{format, say};
use crate::locales::tasks as texts;
use crate::parts::deed::Work as Done;
use crate::views::tasks::quick::{self, Quick};
use crate::views::tasks::status::Status;

/// The color of a tag that is made by writing it.
const TAG_COLOR: &str = "3e63dd";

impl Data {
    /// Makes a list of projects.
    pub fn create_project_list(self, name: String) -> Done {
        let tasks = self.client();
        self.then_projects(
            async move { tasks.create_project_list(&name).await.map(drop) }.boxed_local(),
        )
    }

    /// Gives a list of projects another name.
    pub fn rename_project_list(self, id: ProjectListId, name: String) -> Done {
        let tasks = self.client();
        self.then_projects(async move { tasks.rename_project_list(&id, &name).await }.boxed_local())
    }

    /// Makes a project with a first list in it.
    pub fn create_project(
        self,
        list: ProjectListId,
        name: String,
    ) -> LocalBoxFuture<'static, Result<ProjectId, Problem>> {
        let tasks = self.client();
        async move {
            let id = tasks.create_project(&list, &name).await?;
            tasks.create_task_list(&id, say(texts::FIRST_LIST)).await?;
            self.refresh_projects();
            Ok(id)
        }
        .boxed_local()
    }

    /// Makes a list of tasks.
    pub fn create_list(self, project: ProjectId, name: String) -> Done {
        let tasks = self.client();
        self.then_lists(
            async move { tasks.create_task_list(&project, &name).await.map(drop) }.boxed_local(),
        )
    }

    /// Gives a list of tasks another name.
    pub fn rename_list(self, id: TaskListId, name: String) -> Done {
        let tasks = self.client();
        self.then_lists(async move { tasks.rename_task_list(&id, &name).await }.boxed_local())
    }

    fn then_projects(self, work: Done) -> Done {
        async move {
            work.await?;
            self.refresh_projects();
            Ok(())
        }
        .boxed_local()
    }

    fn then_lists(self, work: Done) -> Done {
        async move {
            work.await?;
            self.again();
            Ok(())
        }
        .boxed_local()
    }

    /// Completes all tasks of a list, or opens them again.
    pub fn complete_all(self, list: &TaskListId, is_completed: bool) {
        let (tasks, id) = (self.client(), list.clone());
        self.change_lists(|lists| {
            if let Some(list) = lists.lists.iter_mut().find(|it| it.id == id) {
                for task in &mut list.tasks {
                    task.is_completed = is_completed;
                }
            }
        });
        self.run(
            async move { tasks.complete_all(&id, is_completed).await }.boxed_local(),
            move || self.again(),
        );
    }

    /// Makes the task of a line; a tag that nobody has used before is made, too.
    pub fn add(self, list: TaskListId, line: String, today: Day) -> Done {
        self.add_read(list, quick::read(&line, today))
    }

    /// The same for a day of the calendar, unless the line names another one.
    pub fn add_on(self, list: TaskListId, line: String, today: Day, day: Day) -> Done {
        let quick = quick::read(&line, today);
        let due = quick.due.or(Some(day));
        self.add_read(list, Quick { due, ..quick })
    }

    fn add_read(self, list: TaskListId, quick: Quick) -> Done {
        let tasks = self.client();
        async move {
            let tag = match quick.tag {
                Some(name) => Some(self.tag_named(&name).await?),
                None => None,
            };
            let new = NewTask {
                name: quick.name,
                start: quick.start,
                due: quick.due,
                priority: quick.priority,
                tag,
            };
            let made = tasks.create_task(&list, &new).await?;
            self.change_lists(|lists| {
                if let Some(list) = lists.lists.iter_mut().find(|it| it.id == list) {
                    list.tasks.push(made);
                }
            });
            Ok(())
        }
        .boxed_local()
    }

    async fn tag_named(self, name: &str) -> Result<TagId, Problem> {
        let known = self.tags.with_untracked(|tags| {
            tags.iter()
                .find(|tag| tag.name.to_lowercase() == name.to_lowercase())
                .map(|it| it.id.clone())
        });
        if let Some(id) = known {
            return Ok(id);
        }
        let id = self.client().create_tag(name, TAG_COLOR).await?;
        let tag = Tag { id: id.clone(), name: name.to_owned(), color: TAG_COLOR.to_owned() };
        self.tags.try_update(|tags| tags.push(tag));
        Ok(id)
    }

    /// Changes one thing about a task; what is shown changes at once, and back if it fails.
    pub fn change(self, id: &TaskId, change: TaskChange) {
        self.change_in_turn(id, vec![change]);
    }

    /// Makes a task as far as this.
    pub fn set_status(self, id: &TaskId, status: Status) {
        let changes = self.lists.with_untracked(|lists| {
            let task = lists.ready().and_then(|lists| lists.task(id));
            task.map(|task| status.changes(task)).unwrap_or_default()
        });
        self.change_in_turn(id, changes);
    }

    fn change_in_turn(self, id: &TaskId, changes: Vec<TaskChange>) {
        let (tasks, id) = (self.client(), id.clone());
        self.apply(&id, |task| changes.iter().fold(task.clone(), |task, it| task.with(it)));
        spawn_local(async move {
            for change in changes {
                match tasks.change_task(&id, &change).await {
                    Ok(now) => self.apply(&id, |_| now.clone()),
                    Err(problem) => {
                        self.toasts.failed(&problem);
                        self.again();
                        if self.is_open(&id) {
                            self.doubts.try_update(|count| *count += 1);
                        }
                        return;
                    }
                }
            }
        });
    }

    fn apply(self, id: &TaskId, change: impl Fn(&Task) -> Task) {
        let change = |task: &mut Task| *task = change(task);
        self.change_lists(|lists| lists.task_mut(id).into_iter().for_each(change));
        self.change_opened(id, change);
    }

    /// Gives a task another day on which it is due; it can be taken back.
    pub fn put_on(self, id: &TaskId, day: Day) {
        let before = self.lists.with_untracked(|lists| {
            lists.ready().and_then(|lists| lists.task(id)).map(|it| (it.name.clone(), it.due))
        });
        let Some((name, before)) = before.filter(|(_, before)| *before != Some(day)) else {
            return;
        };
        self.change(id, TaskChange::Due(Some(day)));
        let id = id.clone();
        let undo = move || self.change(&id, TaskChange::Due(before));
        self.toasts.undoable(texts::due_moved(&name, &format::date(day.noon())), undo);
    }

    /// Changes a text of a task; the field stays as it is when it fails.
    pub fn write(self, id: &TaskId, change: TaskChange) -> Done {
        let (tasks, id) = (self.client(), id.clone());
        async move {
            let now = tasks.change_task(&id, &change).await?;
            let apply = |task: &mut Task| *task = now.clone();
            self.change_lists(|lists| lists.task_mut(&id).into_iter().for_each(apply));
            self.change_opened(&id, apply);
            Ok(())
        }
        .boxed_local()
    }

    fn is_open(self, id: &TaskId) -> bool {
        let is_open =
            self.opened.try_with_untracked(|it| it.ready().is_some_and(|it| it.0.id == *id));
        is_open.unwrap_or(false)
    }

    fn change_opened(self, id: &TaskId, apply: impl FnOnce(&mut Task)) {
        if self.is_open(id) {
            self.opened.try_update(|opened| {
                if let Some((task, _)) = opened.ready_mut() {
                    apply(task);
                }
            });
        }
    }
}
