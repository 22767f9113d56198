//! `POST /folder/idbypath.json`: looks a folder up by its path.

use portico_api::opendrive::folder::find_folder_by_path::{FindFolderByPath, FoundFolder};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{folders, places};
use crate::state::State;
use portico_api::FolderId;

pub(super) async fn find_folder_by_path(
    state: State,
    caller: Caller,
    ask: FindFolderByPath,
) -> Result<FoundFolder, Problem> {
    if ask.path.trim().is_empty() {
        return Err(Problem::Required("path"));
    }
    let db = state.db().read();
    let folder = folders::by_path(db, &caller.actor.account, &ask.path).await?;
    // What lies on the way need not be theirs, but what is found must be.
    let found = FolderId::new(&folder.id);
    places::folder_owner(db, &caller.actor, &found, Need::View).await?;
    Ok(FoundFolder { folder_id: places::folder_id(&caller.actor.account, &folder.id) })
}
