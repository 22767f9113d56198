//! `POST /file/restore.json`: takes files out of the trash, back to where they were.

use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::restore_file::RestoreFile;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};
use crate::state::State;

pub(super) async fn restore_file(
    state: State,
    caller: Caller,
    ask: RestoreFile,
) -> Result<FileEntry, Problem> {
    let ids = ask.file_id.iter().collect();
    let items = Items::Files(ids);
    let (owner, _) = places::items_owner(state.db().read(), &caller.actor, &items).await?;
    let row = trash::restore_files(&state, &owner, items).await?;
    let deed = Deed::new(LogType::Restore, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
