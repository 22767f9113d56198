//! `GET /tasks/users.json/{session_id}`: asks who works on a project, or on any.

use std::collections::BTreeMap;

use portico_api::Rows;
use portico_api::opendrive::tasks::TaskUser;
use portico_api::opendrive::tasks::list_assigned_users::ListAssignedUsers;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::details::Crowd;
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{self, worker};
use crate::state::State;

pub(super) async fn list_assigned_users(
    state: State,
    caller: Caller,
    ask: ListAssignedUsers,
) -> Result<Rows<TaskUser>, Problem> {
    let worker = worker(&caller.actor)?;
    let db = state.db().read();
    let crowd = Crowd::load(db, worker).await?;
    let projects = match &ask.project_id {
        Some(id) => vec![tasks::project(db, worker, id.as_str()).await?.project.id],
        None => {
            let tree = Tree::load(db, worker).await?;
            tree.projects.iter().map(|row| row.project.id).collect()
        }
    };
    // The owner of the account works on everything.
    let mut users = BTreeMap::from([(0, super::rows::user(crowd.person(None)))]);
    for project in projects {
        let workers = crowd.workers(project);
        users.extend(workers.map(|person| (person.member, super::rows::user(person))));
    }
    Ok(users.into_values().collect())
}
