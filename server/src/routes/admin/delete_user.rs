//! `DELETE /admin/user.json/{session_id}/{user_id}`: an account is closed and suspended.

use portico_api::Done;
use portico_api::opendrive::admin::delete_user::DeleteUser;

use crate::caller::Caller;
use crate::services::partner::change;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn delete_user(
    state: State,
    caller: Caller,
    ask: DeleteUser,
) -> Result<Done, Problem> {
    change::close(&state, &caller.actor, ask.user_id.as_str()).await?;
    Ok(Done)
}
