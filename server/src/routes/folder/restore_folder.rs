//! `POST /folder/restore.json`: takes folders out of the trash, back to where they were.

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::restore_folder::RestoreFolder;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};
use crate::state::State;

pub(super) async fn restore_folder(
    state: State,
    caller: Caller,
    ask: RestoreFolder,
) -> Result<FolderEntry, Problem> {
    let ids = ask.folder_id.iter().collect();
    let items = Items::Folders(ids);
    let (owner, _) = places::items_owner(state.db().read(), &caller.actor, &items).await?;
    let row = trash::restore_folders(&state, &owner, items).await?;
    let deed = Deed::new(LogType::Restore, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
