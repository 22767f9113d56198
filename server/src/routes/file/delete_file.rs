//! `DELETE /file.json/{session_id}/{file_id}`: deletes a file for ever, with all its versions.

use portico_api::UnixTime;
use portico_api::opendrive::DirUpdated;
use portico_api::opendrive::file::delete_file::DeleteFile;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};
use crate::state::State;

pub(super) async fn delete_file(
    state: State,
    caller: Caller,
    ask: DeleteFile,
) -> Result<DirUpdated, Problem> {
    let items = Items::Files(vec![ask.file_id]);
    let (owner, names) = places::items_owner(state.db().read(), &caller.actor, &items).await?;
    let updated = trash::delete(&state, &owner, items).await?;
    let deed = Deed::new(LogType::Delete, &names);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(DirUpdated { dir_update_time: UnixTime(updated) })
}
