//! `DELETE /file/removefileversion.json/{session_id}/{file_id}`: removes one version of a file for ever.

use portico_api::opendrive::file::remove_file_version::{RemoveFileVersion, RemovedVersion};
use portico_api::{FileId, UnixTime};

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{places, versions};
use crate::state::State;

pub(super) async fn remove_file_version(
    state: State,
    caller: Caller,
    ask: RemoveFileVersion,
) -> Result<RemovedVersion, Problem> {
    let db = state.db().read();
    let row = versions::anyones(db, &ask.file_id).await?;
    let file = FileId::new(&row.node.id);
    let owner = places::file_owner(db, &caller.actor, &file, Need::Edit).await?;
    let removed = versions::remove(&state, &owner, &ask.file_id).await?;
    let deed = Deed { details: "version", ..Deed::new(LogType::Delete, &row.node.name) };
    log::note(&state, &caller.actor, owner.id, deed).await;

    Ok(RemovedVersion {
        dir_update_time: UnixTime(removed.folder_updated),
        update_time: UnixTime(removed.modified),
    })
}
