//! `POST /file/trash.json`: puts files into the trash.

use portico_api::UnixTime;
use portico_api::opendrive::DirUpdated;
use portico_api::opendrive::file::trash_file::TrashFile;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};
use crate::state::State;

pub(super) async fn trash_file(
    state: State,
    caller: Caller,
    ask: TrashFile,
) -> Result<DirUpdated, Problem> {
    let items = Items::Files(ask.file_id.iter().collect());
    let (owner, names) = places::items_owner(state.db().read(), &caller.actor, &items).await?;
    let updated = trash::put(&state, &owner, items).await?;
    let deed = Deed::new(LogType::Trash, &names);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(DirUpdated { dir_update_time: UnixTime(updated) })
}
