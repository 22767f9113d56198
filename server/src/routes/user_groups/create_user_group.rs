//! `POST /usergroups.json`: makes a group.

use crate::caller::Caller;
use crate::services::groups::{self, Changes};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::GroupId;
use portico_api::opendrive::user_groups::create_user_group::CreateUserGroup;
use portico_api::opendrive::user_groups::create_user_group::CreatedUserGroup;

pub(super) async fn create_user_group(
    state: State,
    caller: Caller,
    ask: CreateUserGroup,
) -> Result<CreatedUserGroup, Problem> {
    let changes = Changes {
        name: Some(&ask.group_name),
        bandwidth: Some(ask.group_bw_max),
        storage: Some(ask.group_max_storage),
        active: None,
    };
    let id = groups::create(&state, &caller.actor, changes).await?;
    Ok(CreatedUserGroup { group_id: GroupId::new(id.to_string()) })
}
