//! What the tasks ask of the vendor: the only files of the view that call the client.

mod changing;
mod items;
mod lists;
mod moving;

use std::rc::Rc;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::tasks::Tasks;
use portico_client::drive::model::tasks::{
    AccessUserId, Comment, Person, ProjectId, ProjectList, Shelf, Tag, Task, TaskItem,
};
use portico_client::vendor::open_tasks;

pub use self::changing::When;
pub use self::lists::Lists;
use self::lists::grouped;
use super::draft;
use crate::parts::aside::told;
use crate::parts::deed::{Work, perform};
use crate::parts::drafts::Drafts;
use crate::parts::guesses::{Guess, Guesses};
use crate::parts::load::Load;
use crate::parts::markdown::{Markdown, load_markdown};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// What is shown, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    tasks: StoredValue<Rc<dyn Tasks>, LocalStorage>,
    /// What is shown of the lists before the server has said that it is so.
    guesses: Guesses<Lists>,
    /// The same of the open task.
    opened_guesses: Guesses<(Task, Vec<Comment>)>,
    /// Whose tasks were asked for last: the answer to an earlier question is no news.
    asked: StoredValue<Option<ProjectId>>,
    pub(super) toasts: Toasts,
    /// What was typed and has not arrived yet.
    pub drafts: Drafts,
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
    /// Counts how often what is known of the open task has turned out to be wrong: who shows it asks again.
    pub doubts: RwSignal<u64>,
    /// The account's tags.
    pub tags: RwSignal<Vec<Tag>>,
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
        let (lists, opened) = (RwSignal::new(Load::Waiting), RwSignal::new(Load::Waiting));
        let session = use_session().get();
        let data = Self {
            tasks: StoredValue::new_local(open_tasks(&session)),
            drafts: Drafts::of(draft::SORT, &session.owner().unwrap_or_default()),
            guesses: Guesses::over(lists),
            opened_guesses: Guesses::over(opened),
            asked: StoredValue::new(None),
            toasts: use_toasts(),
            me: RwSignal::new(None),
            projects: RwSignal::new(Load::Waiting),
            lists,
            opened,
            people: RwSignal::new(Vec::new()),
            doubts: RwSignal::new(0),
            tags: RwSignal::new(Vec::new()),
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
            self.guesses.begin_anew();
        }
        self.refresh_lists(project);
    }

    fn refresh_lists(self, project: Option<ProjectId>) {
        let Some(tasks) = self.tasks.try_get_value() else { return };
        self.asked.try_set_value(project.clone());
        spawn_local(async move {
            let answer = match &project {
                Some(id) => tasks.task_lists(id).await,
                None => tasks.all_tasks().await.map(grouped),
            };
            if self.asked.try_get_value().is_some_and(|asked| asked == project) {
                self.guesses.take(answer.map(|lists| Lists { project, lists }));
            }
        });
    }

    /// Reads what is shown again.
    pub fn again(self) {
        let shown = self.lists.try_with_untracked(|it| it.ready().map(|it| it.project.clone()));
        if let Some(Some(project)) = shown {
            self.refresh_lists(project);
        }
    }

    /// Puts something aside; it can be taken back.
    pub fn shelve(self, item: TaskItem, name: String, shelf: Shelf) {
        let guess = match item.clone() {
            TaskItem::Task(id) => self.guesses.guess(move |lists| drop(lists.take(&id))),
            TaskItem::TaskList(id) => {
                self.guesses.guess(move |lists| lists.lists.retain(|it| it.id != id))
            }
            TaskItem::Project(_) | TaskItem::ProjectList(_) => None,
        };
        let (tasks, shelved) = (self.client(), item.clone());
        let work = async move { tasks.shelve(&shelved, shelf).await };
        self.attempt(guess, work.boxed_local(), move || {
            self.refresh_projects();
            let undo = move || {
                let (tasks, item) = (self.client(), item.clone());
                let work = async move { tasks.restore(&item).await };
                self.run(work.boxed_local(), move || {
                    self.refresh_projects();
                    self.again();
                });
            };
            self.toasts.undoable(told(shelf, &name), undo);
        });
    }

    /// What calls the vendor.
    pub(super) fn client(self) -> Rc<dyn Tasks> {
        self.tasks.get_value()
    }

    /// Does something in the background; what fails is told, and what is shown is read again.
    pub(super) fn run(self, work: Work, done: impl FnOnce() + 'static) {
        let failed = move || {
            self.again();
            self.refresh_projects();
        };
        perform(self.toasts, work, Box::new(done), Box::new(failed));
    }

    /// Does something that is shown already; what fails is taken back and told.
    fn attempt(self, guess: Option<Guess>, work: Work, done: impl FnOnce() + 'static) {
        let work = self.guesses.settled(guess, work);
        self.run(work, done);
    }
}
