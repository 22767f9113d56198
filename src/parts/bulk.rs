//! One thing done to many entries: a few at a time, and one refusal never stops the rest.

use std::rc::Rc;
use std::sync::Arc;

use futures::future::join_all;
use portico_client::drive::capability::Changes;
use portico_client::drive::model::{Entry, EntryName, FolderId};
use portico_client::problem::Problem;
use portico_client::vendor::open_changes;

use super::names::numbered;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// How many calls are under way at once; more would only queue in the browser.
const AT_ONCE: usize = 4;

/// How many names are tried for a copy before the server's refusal is believed.
const NAMES_TRIED: u32 = 100;

/// What is done to each entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Into the trash.
    Trash,
    /// Out of the trash, to where it was.
    Restore,
    /// Gone for good.
    DeleteForever,
    /// Into this folder.
    Move(FolderId),
    /// A copy into this folder, under a numbered name where its own is taken.
    Copy(FolderId),
}

/// How it went.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was done, as it was before.
    pub done: Vec<Arc<Entry>>,
    /// The copies that were made.
    pub made: Vec<Entry>,
    /// What was refused, and why.
    pub failed: Vec<(Arc<Entry>, Problem)>,
}

/// What changes the drive of who is signed in.
#[must_use]
pub fn use_changes() -> Rc<dyn Changes> {
    let session = use_session();
    use_lazy_state().get_or_create(move || open_changes(&session.get()))
}

/// Does the task to every entry.
pub async fn run(changes: Rc<dyn Changes>, task: Task, entries: Vec<Arc<Entry>>) -> Outcome {
    let mut outcome = Outcome::default();
    for some in entries.chunks(AT_ONCE) {
        let results = join_all(some.iter().map(|entry| run_one(&*changes, &task, entry))).await;
        for (entry, result) in some.iter().zip(results) {
            match result {
                Ok(made) => {
                    outcome.done.push(Arc::clone(entry));
                    outcome.made.extend(made);
                }
                Err(problem) => outcome.failed.push((Arc::clone(entry), problem)),
            }
        }
    }
    outcome
}

/// Answers the copy, where one was made.
async fn run_one(
    changes: &dyn Changes,
    task: &Task,
    entry: &Entry,
) -> Result<Option<Entry>, Problem> {
    match task {
        Task::Trash => changes.trash(&entry.id).await?,
        Task::Restore => changes.restore(&entry.id).await.map(drop)?,
        Task::DeleteForever => changes.delete_forever(&entry.id).await?,
        Task::Move(folder) => changes.move_to(&entry.id, folder).await.map(drop)?,
        Task::Copy(folder) => return copy(changes, entry, folder).await.map(Some),
    }
    Ok(None)
}

/// Copies under the entry's own name, or under the first numbered one that is free.
async fn copy(changes: &dyn Changes, entry: &Entry, folder: &FolderId) -> Result<Entry, Problem> {
    for number in 0..NAMES_TRIED {
        let name = numbered(&entry.name, entry.is_folder(), number);
        let name = EntryName::parse(&name).map_err(Problem::BadName)?;
        match changes.copy_to(&entry.id, folder, &name).await {
            Err(Problem::NameTaken) => {}
            answer => return answer,
        }
    }
    Err(Problem::NameTaken)
}
