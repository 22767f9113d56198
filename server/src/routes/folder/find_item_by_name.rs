//! `GET /folder/itembyname.json/{session_id}/{folder_id}`: looks a file or a folder up by its name.

use portico_api::UnixTime;
use portico_api::opendrive::folder::find_item_by_name::{FindItemByName, FoundItems};

use crate::caller::Caller;
use crate::db::entity::node::Kind;
use crate::db::nodes;
use crate::routes::file;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{folders, name, places};
use crate::state::State;

pub(super) async fn find_item_by_name(
    state: State,
    caller: Caller,
    ask: FindItemByName,
) -> Result<FoundItems, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    let owner = places::folder_owner(db, &caller.actor, &ask.folder_id, Need::View).await?;
    let folder = places::live_folder(db, &owner, &ask.folder_id).await?;
    let mut found = FoundItems {
        dir_update_time: UnixTime(folder.updated),
        folders: Vec::new(),
        files: Vec::new(),
    };
    // A miss is no error (wire facts 1.5): clients ask this before they create.
    if let Some(node) = nodes::child(db, &folder.id, &name::key(ask.name.trim())).await? {
        match node.kind {
            Kind::Folder => {
                found.folders.push(super::entry(user, folders::row(db, node).await?));
            }
            Kind::File => {
                let row = nodes::any_file(db, &node.id).await?;
                found.files.extend(row.map(|row| file::entry(user, row)));
            }
        }
    }
    Ok(found)
}
