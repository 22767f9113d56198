//! `PUT /sharing/setmode.json`: changes what a share allows.

use portico_api::Done;
use portico_api::opendrive::sharing::set_share_mode::SetShareMode;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn set_share_mode(
    state: State,
    caller: Caller,
    ask: SetShareMode,
) -> Result<Done, Problem> {
    let mode = super::code(ask.sharemode)?;
    let folder = shares::set_mode(&state, &caller.actor, ask.sharing_id.as_str(), mode).await?;
    let deed = Deed { details: "mode", ..Deed::new(LogType::Share, &folder) };
    log::note(&state, &caller.actor, caller.actor.account.id, deed).await;
    Ok(Done)
}
