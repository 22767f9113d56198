//! `POST /folder/remove.json`: deletes folders for ever, with everything in them.

use portico_api::UnixTime;
use portico_api::opendrive::DirUpdated;
use portico_api::opendrive::folder::remove_folder::RemoveFolder;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};
use crate::state::State;

pub(super) async fn remove_folder(
    state: State,
    caller: Caller,
    ask: RemoveFolder,
) -> Result<DirUpdated, Problem> {
    let items = Items::Folders(ask.folder_id.iter().collect());
    let (owner, names) = places::items_owner(state.db().read(), &caller.actor, &items).await?;
    let updated = trash::delete(&state, &owner, items).await?;
    let deed = Deed::new(LogType::Delete, &names);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(DirUpdated { dir_update_time: UnixTime(updated) })
}
