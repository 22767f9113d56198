//! `GET /admin/usergroups.json/{session_id}/{user_id}`: the groups of a user's account.

use portico_api::opendrive::admin::list_user_account_groups::{
    AccountGroup, ListUserAccountGroups,
};
use portico_api::{GroupId, Rows};

use crate::caller::Caller;
use crate::clock;
use crate::db::partner::{self as rows, GroupRow};
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_user_account_groups(
    state: State,
    caller: Caller,
    ask: ListUserAccountGroups,
) -> Result<Rows<AccountGroup>, Problem> {
    let db = state.db().read();
    let actor = &caller.actor;
    let user = partner::managed(db, actor, ask.user_id.as_str(), partner::NOT_EXISTS).await?;
    let group = |row: GroupRow| AccountGroup {
        group_id: GroupId::new(row.id.to_string()),
        group_name: row.name,
        group_active: row.active,
        group_max_storage: super::unsigned(row.storage_limit),
        group_max_bw: super::unsigned(row.bw_limit),
        group_since: clock::date_time(row.created),
        num_users: u32::try_from(row.members).unwrap_or(0),
    };
    Ok(rows::groups(db, user.id).await?.into_iter().map(group).collect())
}
