//! `GET /usergroups.json/{session_id}/{group_id}`: a group.

use crate::caller::Caller;
use crate::services::groups;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::opendrive::user_groups::UserGroup;
use portico_api::opendrive::user_groups::get_user_group::GetUserGroup;

pub(super) async fn get_user_group(
    state: State,
    caller: Caller,
    ask: GetUserGroup,
) -> Result<UserGroup, Problem> {
    let id = super::number(&ask.group_id)?;
    Ok(super::group(groups::get(&state, &caller.actor, id).await?))
}
