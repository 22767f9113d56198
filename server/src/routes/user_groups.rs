//! Chapter 14: groups of account users.

mod create_user_group;
mod delete_user_group;
mod get_user_group;
mod list_user_groups;
mod update_user_group;

use portico_api::GroupId;
use portico_api::opendrive::user_groups::{
    UserGroup, create_user_group::CreateUserGroup, delete_user_group::DeleteUserGroup,
    get_user_group::GetUserGroup, list_user_groups::ListUserGroups,
    update_user_group::UpdateUserGroup,
};

use crate::clock;
use crate::router::Routes;
use crate::services::groups::Counted;
use crate::services::problem::Problem;
use crate::services::words;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<CreateUserGroup, _, _>(create_user_group::create_user_group)
        .on::<DeleteUserGroup, _, _>(delete_user_group::delete_user_group)
        .on::<GetUserGroup, _, _>(get_user_group::get_user_group)
        .on::<ListUserGroups, _, _>(list_user_groups::list_user_groups)
        .on::<UpdateUserGroup, _, _>(update_user_group::update_user_group)
}

/// The number of a group.
fn number(id: &GroupId) -> Result<i64, Problem> {
    words::number(id.as_str()).ok_or(Problem::Invalid("group_id", ""))
}

/// A group as it is answered. Limits count bytes here (quirk 51).
fn group(counted: Counted) -> UserGroup {
    let Counted { group, members } = counted;
    let unsigned = |bytes: i64| u64::try_from(bytes).unwrap_or(0);
    UserGroup {
        group_id: GroupId::new(group.id.to_string()),
        group_name: group.name,
        group_active: group.active,
        group_max_storage: unsigned(group.storage_limit),
        group_max_bw: unsigned(group.bw_limit),
        group_since: clock::date_time(group.created),
        num_users: u32::try_from(members).unwrap_or(u32::MAX),
    }
}
