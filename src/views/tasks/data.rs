//! What the tasks ask of the vendor: the only files of the view that call the client.

mod items;
mod lists;
mod moving;
mod shelf;
mod talk;

use std::rc::Rc;

use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::tasks::Tasks;
use portico_client::drive::model::tasks::{
    AccessUserId, Comment, FoundTask, Person, ProjectId, ProjectList, Shelf, ShelvedTask, Tag,
    Task, TaskId,
};
use portico_client::problem::Problem;
use portico_client::vendor::open_tasks;

pub use self::lists::Lists;
use self::lists::grouped;
pub use self::talk::{Said, Talk};
use crate::parts::load::Load;
use crate::parts::markdown::{Markdown, load_markdown};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// What is shown, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    tasks: StoredValue<Rc<dyn Tasks>, LocalStorage>,
    toasts: Toasts,
    /// Who is signed in, once it is known.
    pub me: RwSignal<Option<AccessUserId>>,
    /// The lists of projects.
    pub projects: RwSignal<Load<Vec<ProjectList>>>,
    /// The tasks that are shown.
    pub lists: RwSignal<Load<Lists>>,
    /// The task that is open.
    pub opened: RwSignal<Load<(Task, Vec<Comment>)>>,
    /// Who works on the project of the open task.
    pub people: RwSignal<Vec<Person>>,
    /// The account's tags.
    pub tags: RwSignal<Vec<Tag>>,
    /// What was put aside.
    pub shelf: RwSignal<Load<Vec<ShelvedTask>>>,
    /// What was found.
    pub found: RwSignal<Load<Vec<FoundTask>>>,
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
        let data = Self {
            tasks: StoredValue::new_local(open_tasks(&use_session().get())),
            toasts: use_toasts(),
            me: RwSignal::new(None),
            projects: RwSignal::new(Load::Waiting),
            lists: RwSignal::new(Load::Waiting),
            opened: RwSignal::new(Load::Waiting),
            people: RwSignal::new(Vec::new()),
            tags: RwSignal::new(Vec::new()),
            shelf: RwSignal::new(Load::Waiting),
            found: RwSignal::new(Load::Waiting),
            markdown: RwSignal::new(None),
        };
        spawn_local(async move {
            let loaded = load_markdown().await;
            data.markdown.try_set(Some(loaded));
        });
        let tasks = data.client();
        spawn_local(async move {
            // Without an answer nothing is the own: the filter says so by what it shows.
            if let Ok(me) = tasks.me().await {
                data.me.try_set(Some(me));
            }
        });
        data
    }

    /// Reads the tags.
    pub fn refresh_tags(self) {
        let tasks = self.client();
        spawn_local(async move {
            if let Ok(tags) = tasks.tags().await {
                self.tags.try_set(tags);
            }
        });
    }

    /// Reads the lists of projects.
    pub fn refresh_projects(self) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        spawn_local(async move {
            let answer = tasks.project_lists().await;
            self.projects.try_update(|projects| projects.take(answer));
        });
    }

    /// Shows the tasks of a project, or all; others than before begin anew.
    pub fn show(self, project: Option<ProjectId>) {
        let is_other =
            self.lists.with_untracked(|it| it.ready().is_some_and(|it| it.project != project));
        if is_other {
            self.lists.set(Load::Waiting);
        }
        self.refresh_lists(project);
    }

    fn refresh_lists(self, project: Option<ProjectId>) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        spawn_local(async move {
            let answer = match &project {
                Some(id) => tasks.task_lists(id).await,
                None => tasks.all_tasks().await.map(grouped),
            };
            let answer = answer.map(|lists| Lists { project, lists });
            self.lists.try_update(|lists| lists.take(answer));
        });
    }

    /// Reads what is shown again.
    pub fn again(self) {
        let shown = self.lists.try_with_untracked(|it| it.ready().map(|it| it.project.clone()));
        if let Some(Some(project)) = shown {
            self.refresh_lists(project);
        }
    }

    /// Reads a task with what is said about it.
    pub fn open(self, id: TaskId) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        spawn_local(async move {
            let answer = tasks.task(&id).await;
            let project = answer.as_ref().ok().and_then(|(task, _)| task.project.clone());
            self.opened.try_update(|opened| opened.take(answer));
            if let Some(project) = project
                && let Ok(people) = tasks.people(&project).await
            {
                self.people.try_set(people);
            }
        });
    }

    /// Reads what was put aside.
    pub fn look(self, shelf: Shelf) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        spawn_local(async move {
            let answer = tasks.shelved(shelf).await;
            self.shelf.try_update(|rows| rows.take(answer));
        });
    }

    /// Looks for a text.
    pub fn search(self, text: String) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        spawn_local(async move {
            let answer = tasks.search_tasks(text.trim()).await;
            self.found.try_update(|found| found.take(answer));
        });
    }

    fn client(self) -> Rc<dyn Tasks> {
        self.tasks.get_value()
    }

    /// Does something in the background; what fails is told, and what is shown is read again.
    fn run(
        self,
        work: LocalBoxFuture<'static, Result<(), Problem>>,
        done: impl FnOnce() + 'static,
    ) {
        self.run_boxed(work, Box::new(done));
    }

    fn run_boxed(
        self,
        work: LocalBoxFuture<'static, Result<(), Problem>>,
        done: Box<dyn FnOnce()>,
    ) {
        spawn_local(async move {
            match work.await {
                Ok(()) => done(),
                Err(problem) => {
                    self.toasts.failed(&problem);
                    self.again();
                    self.refresh_projects();
                }
            }
        });
    }

    fn change_lists(self, change: impl FnOnce(&mut Lists)) {
        self.lists.try_update(|lists| {
            if let Some(lists) = lists.ready_mut() {
                change(lists);
            }
        });
    }
}
