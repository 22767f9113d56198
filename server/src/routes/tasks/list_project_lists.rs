//! `GET /tasks/projectlists.json`: asks for lists of projects.

use portico_api::Rows;
use portico_api::opendrive::tasks::list_project_lists::{ListProjectLists, ProjectListsOf};
use portico_api::opendrive::tasks::{ItemKind, ProjectList};

use crate::caller::Caller;
use crate::db::entity::project_list;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{self, missing, worker};
use crate::state::State;

pub(super) async fn list_project_lists(
    state: State,
    caller: Caller,
    ask: ListProjectLists,
) -> Result<Rows<ProjectList>, Problem> {
    let worker = worker(&caller.actor)?;
    let db = state.db().read();
    let tree = Tree::load(db, worker).await?;
    let only = match (&ask.project_list_id, &ask.task_id) {
        (Some(id), _) => {
            let list = tasks::project_list(db, worker, id.as_str()).await?;
            let is_visible = tree.lists.iter().any(|known| known.id == list.id);
            Some(is_visible.then_some(list.id).ok_or_else(|| missing(ItemKind::ProjectList))?)
        }
        (None, Some(id)) => Some(tasks::task(db, worker, id.as_str()).await?.project().list.id),
        (None, None) => None,
    };
    // One that is asked for by its number is meant wherever it is.
    let shelf = match (ask.filter, only) {
        (Some(ProjectListsOf::Any), _) | (None, Some(_)) => None,
        (Some(ProjectListsOf::Archived), _) => Some(Shelf::Archive),
        (Some(ProjectListsOf::Trashed), _) => Some(Shelf::Trash),
        (None, None) => Some(Shelf::Active),
    };
    let is_wanted = |list: &&project_list::Model| {
        let own = Shelf::of(list.archived_at, list.trashed_at);
        only.is_none_or(|only| list.id == only) && shelf.is_none_or(|shelf| own == shelf)
    };
    let with_projects = ask.with_projects == Some(true);
    let row = |list: &project_list::Model| {
        let inside = tree.projects.iter().filter(|row| with_projects && row.list.id == list.id);
        let inside = inside.filter(|row| shelf.is_none_or(|shelf| row.shelf() == shelf));
        super::rows::project_list(list, inside.map(|row| super::rows::project_ref(row)).collect())
    };
    Ok(tree.lists.iter().filter(is_wanted).map(row).collect())
}
