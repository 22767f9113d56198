//! `PUT /usergroups.json`: changes a group.

use crate::caller::Caller;
use crate::services::groups::{self, Changes};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::user_groups::update_user_group::UpdateUserGroup;

pub(super) async fn update_user_group(
    state: State,
    caller: Caller,
    ask: UpdateUserGroup,
) -> Result<Done, Problem> {
    let changes = Changes {
        name: ask.group_name.as_deref(),
        bandwidth: ask.group_bw_max,
        storage: ask.group_max_storage,
        active: ask.group_settings_enable,
    };
    groups::update(&state, &caller.actor, super::number(&ask.group_id)?, changes).await?;
    Ok(Done)
}
