//! `DELETE /sharing.json/{session_id}/{sharing_id}`: ends a share, by either side.

use portico_api::UnixTime;
use portico_api::opendrive::DirUpdated;
use portico_api::opendrive::sharing::remove_share::RemoveShare;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn remove_share(
    state: State,
    caller: Caller,
    ask: RemoveShare,
) -> Result<DirUpdated, Problem> {
    let ended = shares::end(&state, &caller.actor, ask.sharing_id.as_str()).await?;
    let deed = Deed { details: "ended", ..Deed::new(LogType::Share, &ended.folder) };
    log::note(&state, &caller.actor, ended.owner, deed).await;
    Ok(DirUpdated { dir_update_time: UnixTime(ended.updated) })
}
