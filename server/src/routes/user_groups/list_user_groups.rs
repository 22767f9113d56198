//! `GET /usergroups/all.json`: the groups of the account.

use portico_api::opendrive::user_groups::UserGroup;
use portico_api::opendrive::user_groups::list_user_groups::ListUserGroups;
use portico_api::wire::Rows;

use crate::caller::Caller;
use crate::services::groups;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_user_groups(
    state: State,
    caller: Caller,
    ListUserGroups {}: ListUserGroups,
) -> Result<Rows<UserGroup>, Problem> {
    let all = groups::list(&state, &caller.actor).await?;
    Ok(Rows(all.into_iter().map(super::group).collect()))
}
