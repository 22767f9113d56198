//! What is done with projects, lists and tasks.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{
    Day, NewTask, ProjectId, ProjectListId, Tag, TagId, TaskListId,
};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::say;
use crate::locales::tasks as texts;
use crate::parts::deed::Work as Done;
use crate::views::tasks::quick::{self, Quick};

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
        let shown = id.clone();
        let guess = self.guesses.guess(move |lists| {
            if let Some(list) = lists.lists.iter_mut().find(|it| it.id == shown) {
                for task in &mut list.tasks {
                    task.is_completed = is_completed;
                }
            }
        });
        let work = async move { tasks.complete_all(&id, is_completed).await };
        self.attempt(guess, work.boxed_local(), move || self.again());
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
            self.guesses.correct(|lists| {
                if let Some(list) = lists.lists.iter_mut().find(|it| it.id == list)
                    && !list.tasks.iter().any(|task| task.id == made.id)
                {
                    list.tasks.push(made.clone());
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
}
