//! What is changed about a task: shown at once, and taken back where it is refused.

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Comment, Day, Task, TaskChange, TaskId};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::{format, say};
use crate::locales::tasks as texts;
use crate::parts::deed::Work as Done;
use crate::parts::refusal::tell;
use crate::views::tasks::status::Status;

/// Which of a task's days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// When it begins.
    Start,
    /// When it is to be done.
    Due,
}

impl When {
    /// That day of a task.
    #[must_use]
    pub const fn of(self, task: &Task) -> Option<Day> {
        match self {
            Self::Start => task.start,
            Self::Due => task.due,
        }
    }

    /// Another such day.
    #[must_use]
    pub const fn change(self, day: Option<Day>) -> TaskChange {
        match self {
            Self::Start => TaskChange::Start(day),
            Self::Due => TaskChange::Due(day),
        }
    }

    /// Whether a task would end before it begins if it had this day.
    #[must_use]
    pub fn is_backwards(self, task: &Task, day: Option<Day>) -> bool {
        let now = task.with(&self.change(day));
        now.start.zip(now.due).is_some_and(|(start, due)| due < start)
    }
}

impl Data {
    /// Changes one thing about a task; what is shown changes at once, and back if it fails.
    pub fn change(self, id: &TaskId, change: TaskChange) {
        self.change_in_turn(id, vec![change], || {});
    }

    /// Makes a task as far as this.
    pub fn set_status(self, id: &TaskId, status: Status) {
        let changes = self.task(id).map(|task| status.changes(&task)).unwrap_or_default();
        self.change_in_turn(id, changes, || {});
    }

    fn task(self, id: &TaskId) -> Option<Task> {
        self.lists.with_untracked(|lists| lists.ready().and_then(|it| it.task(id)).cloned())
    }

    fn change_in_turn(self, id: &TaskId, changes: Vec<TaskChange>, done: impl FnOnce() + 'static) {
        let (tasks, id) = (self.client(), id.clone());
        let (shown, also) = (id.clone(), id.clone());
        let (first, second) = (changes.clone(), changes.clone());
        let guess = self.guesses.guess(move |lists| {
            if let Some(task) = lists.task_mut(&shown) {
                *task = first.iter().fold(task.clone(), |task, change| task.with(change));
            }
        });
        let opened = self.opened_guesses.guess(move |(task, _)| {
            if task.id == also {
                *task = second.iter().fold(task.clone(), |task, change| task.with(change));
            }
        });
        spawn_local(async move {
            let mut said = None;
            let mut refused = None;
            for change in changes {
                match tasks.change_task(&id, &change).await {
                    Ok(now) => said = Some(now),
                    Err(problem) => {
                        refused = Some(problem);
                        break;
                    }
                }
            }
            self.guesses.settle(guess, refused.is_none());
            self.opened_guesses.settle(opened, refused.is_none());
            if let Some(now) = said {
                self.learn(&now);
            }
            match refused {
                None => done(),
                Some(problem) => self.refused(&id, &problem),
            }
        });
    }

    /// A change was refused: that is told, and what is right is asked for.
    fn refused(self, id: &TaskId, problem: &Problem) {
        tell(self.toasts, problem);
        self.again();
        let is_open =
            self.opened.try_with_untracked(|it| it.ready().is_some_and(|it| it.0.id == *id));
        if is_open == Some(true) {
            self.doubts.try_update(|count| *count += 1);
        }
    }

    /// The server has said how a task is.
    fn learn(self, now: &Task) {
        self.guesses.correct(|lists| {
            if let Some(task) = lists.task_mut(&now.id) {
                task.clone_from(now);
            }
        });
        self.opened_guesses.correct(|(task, _)| {
            if task.id == now.id {
                task.clone_from(now);
            }
        });
    }

    /// The server has said how the open task is, and what is said about it.
    pub fn take_opened(self, answer: Result<(Task, Vec<Comment>), Problem>) {
        self.opened_guesses.take(answer);
    }

    /// The server has said what is said about a task.
    pub fn hear(self, id: &TaskId, comments: Vec<Comment>) {
        self.opened_guesses.correct(move |(task, known)| {
            if task.id == *id {
                task.comments = u32::try_from(comments.len()).unwrap_or(u32::MAX);
                known.clone_from(&comments);
            }
        });
    }

    /// Another task is opened: nothing is known of it yet.
    pub fn open_anew(self) {
        self.opened_guesses.begin_anew();
    }

    /// Gives a task another day; it can be taken back once it is done.
    pub fn put_on(self, id: &TaskId, when: When, day: Day) {
        let Some(task) = self.task(id).filter(|task| when.of(task) != Some(day)) else { return };
        if when.is_backwards(&task, Some(day)) {
            self.toasts.failed_text(say(texts::TASK_ENDS_BEFORE));
            return;
        }
        let (id, before) = (id.clone(), when.of(&task));
        let moved = id.clone();
        self.change_in_turn(&moved, vec![when.change(Some(day))], move || {
            let date = format::date(day.noon());
            let text = match when {
                When::Start => texts::start_moved(&task.name, &date),
                When::Due => texts::due_moved(&task.name, &date),
            };
            let undo = move || self.change(&id, when.change(before));
            self.toasts.undoable(text, undo);
        });
    }

    /// Changes a text of a task; the field stays as it is when it fails.
    pub fn write(self, id: &TaskId, change: TaskChange) -> Done {
        let (tasks, id) = (self.client(), id.clone());
        async move {
            let now = tasks.change_task(&id, &change).await?;
            self.learn(&now);
            Ok(())
        }
        .boxed_local()
    }
}
