//! `POST /upload/checkfileexistsbyname.json/{folder_id}`: which of some names are taken in a folder.

use portico_api::opendrive::upload::check_file_names::{CheckFileNames, ExistingNames};

use crate::caller::Caller;
use crate::db::entity::node::Kind;
use crate::db::nodes;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{name, places};
use crate::state::State;

/// The most names that one request may ask for.
const MOST_NAMES: usize = 10_000;

pub(super) async fn check_file_names(
    state: State,
    caller: Caller,
    ask: CheckFileNames,
) -> Result<ExistingNames, Problem> {
    if ask.name.is_empty() {
        return Err(Problem::Required("name"));
    }
    if ask.name.len() > MOST_NAMES {
        return Err(Problem::Invalid("name", "Maximum 10000 names allowed."));
    }
    let db = state.db().read();
    let owner = places::folder_owner(db, &caller.actor, &ask.folder_id, Need::View).await?;
    let folder = places::live_folder(db, &owner, &ask.folder_id).await?;
    let mut result = Vec::new();
    for name in ask.name {
        let found = nodes::child(db, &folder.id, &name::key(name.trim())).await?;
        if found.is_some_and(|node| node.kind == Kind::File) {
            result.push(name);
        }
    }
    Ok(ExistingNames { result })
}
