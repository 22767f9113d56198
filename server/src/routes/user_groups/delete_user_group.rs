//! `DELETE /usergroups.json/{session_id}/{group_id}`: deletes a group.

use crate::caller::Caller;
use crate::services::groups;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::user_groups::delete_user_group::DeleteUserGroup;

pub(super) async fn delete_user_group(
    state: State,
    caller: Caller,
    ask: DeleteUserGroup,
) -> Result<Done, Problem> {
    groups::delete(&state, &caller.actor, super::number(&ask.group_id)?).await?;
    Ok(Done)
}
