//! `GET /tasks.json`: asks for tasks: those of a list, one, or all that the caller may see.

use portico_api::Rows;
use portico_api::opendrive::tasks::Task;
use portico_api::opendrive::tasks::list_tasks::{ListTasks, TasksOf};

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{self, comments, worker};
use crate::services::words;
use crate::state::State;

const NO_TASK: Problem =
    Problem::Missing("Task not found or you do not have permissions to view this project.");

fn unseen(problem: Problem) -> Problem {
    match problem {
        Problem::Missing(_) => NO_TASK,
        other => other,
    }
}

pub(super) async fn list_tasks(
    state: State,
    caller: Caller,
    ask: ListTasks,
) -> Result<Rows<Task>, Problem> {
    let worker = worker(&caller.actor)?;
    let db = state.db().read();
    let shelf = ask.kind.map(|kind| match kind {
        TasksOf::Active => Shelf::Active,
        TasksOf::Trashed => Shelf::Trash,
        TasksOf::Archived => Shelf::Archive,
    });
    let key = match &ask.search_query {
        Some(text) => Some(words::query(text, "search_query")?),
        None => None,
    };
    if let Some(id) = &ask.task_id {
        // One that is asked for by its number is meant wherever it is.
        let row = tasks::task(db, worker, id.as_str()).await.map_err(unseen)?;
        if shelf.is_some_and(|shelf| row.shelf() != shelf) {
            return Err(NO_TASK);
        }
        let mut tasks = super::tasks(db, worker, &[row]).await?;
        if ask.with_comments == Some(true) {
            let talk = comments::list(db, worker, id.as_str(), None).await?;
            for task in &mut tasks {
                let rows = talk.rows.iter();
                task.comments = rows.map(|row| super::rows::comment(row, &talk)).collect();
            }
        }
        return Ok(Rows(tasks));
    }
    let only = match &ask.task_list_id {
        Some(id) => {
            let row = tasks::task_list(db, worker, id.as_str()).await.map_err(unseen)?;
            Some(row.list.id)
        }
        None => None,
    };
    let tree = Tree::load(db, worker).await?;
    let shelf = shelf.unwrap_or(Shelf::Active);
    let rows = tree.tasks(db, shelf, only, key.as_deref()).await?;
    Ok(Rows(super::tasks(db, worker, &rows).await?))
}
