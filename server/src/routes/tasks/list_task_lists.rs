//! `GET /tasks/tasklists.json`: asks for lists of tasks.

use std::sync::Arc;

use portico_api::Rows;
use portico_api::opendrive::tasks::TaskList;
use portico_api::opendrive::tasks::list_task_lists::{ListTaskLists, TaskListsOf};

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{self, TaskListRow, worker};
use crate::state::State;

const NO_LIST: Problem = Problem::Missing("Tasks list not found");

pub(super) async fn list_task_lists(
    state: State,
    caller: Caller,
    ask: ListTaskLists,
) -> Result<Rows<TaskList>, Problem> {
    let worker = worker(&caller.actor)?;
    let db = state.db().read();
    let tree = Tree::load(db, worker).await?;
    let project = match &ask.project_id {
        Some(id) => Some(tasks::project(db, worker, id.as_str()).await?.project.id),
        None => None,
    };
    let only = match &ask.task_list_id {
        Some(id) => match tasks::task_list(db, worker, id.as_str()).await {
            Ok(row) => Some(row.list.id),
            Err(Problem::Missing(_)) => return Err(NO_LIST),
            Err(other) => return Err(other),
        },
        None => None,
    };
    let shelf = match (ask.filter, only) {
        (Some(TaskListsOf::Archived), _) => Some(Shelf::Archive),
        (Some(TaskListsOf::Trashed), _) => Some(Shelf::Trash),
        (Some(TaskListsOf::Active), _) | (None, None) => Some(Shelf::Active),
        // One that is asked for by its number is meant wherever it is.
        (None, Some(_)) => None,
    };
    let is_wanted = |row: &&Arc<TaskListRow>| {
        only.is_none_or(|only| row.list.id == only)
            && project.is_none_or(|project| row.list.project_id == project)
            && shelf.is_none_or(|shelf| row.shelf() == shelf)
    };
    let lists: Vec<_> = tree.task_lists.iter().filter(is_wanted).cloned().collect();
    let with_tasks = ask.with_tasks == Some(true);
    Ok(Rows(super::task_lists(db, worker, &tree, &lists, with_tasks).await?))
}
