//! `DELETE /admin/suspenduser.json/{session_id}/{user_id}`: nobody signs in any more.

use portico_api::Done;
use portico_api::opendrive::admin::suspend_user::SuspendUser;

use crate::caller::Caller;
use crate::services::partner::change;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn suspend_user(
    state: State,
    caller: Caller,
    ask: SuspendUser,
) -> Result<Done, Problem> {
    change::suspend(&state, &caller.actor, ask.user_id.as_str()).await?;
    Ok(Done)
}
