//! `GET /tasks/projects.json`: asks for the projects that are neither archived nor in the trash.

use portico_api::Rows;
use portico_api::opendrive::tasks::Project;
use portico_api::opendrive::tasks::list_projects::ListProjects;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{self, worker};
use crate::state::State;

pub(super) async fn list_projects(
    state: State,
    caller: Caller,
    ask: ListProjects,
) -> Result<Rows<Project>, Problem> {
    let worker = worker(&caller.actor)?;
    let db = state.db().read();
    if let Some(id) = &ask.project_id {
        let row = tasks::project(db, worker, id.as_str()).await?;
        return Ok(Rows(vec![super::rows::project(&row)]));
    }
    let tree = Tree::load(db, worker).await?;
    let active = tree.projects.iter().filter(|row| row.shelf() == Shelf::Active);
    Ok(active.map(|row| super::rows::project(row)).collect())
}
