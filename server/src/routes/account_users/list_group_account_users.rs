//! `GET /accountusers/usersingroup.json/{session_id}/{group_id}`: the account users of a group, with their rights.

use portico_api::opendrive::account_users::AccountUserRow;
use portico_api::opendrive::account_users::list_group_account_users::ListGroupAccountUsers;
use portico_api::wire::Rows;

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_group_account_users(
    state: State,
    caller: Caller,
    ask: ListGroupAccountUsers,
) -> Result<Rows<AccountUserRow>, Problem> {
    let (group, query) = (super::group(&ask.group_id)?, ask.search_query.as_deref());
    let found = members::search(&state, &caller.actor, Some(group), query).await?;
    Ok(Rows(super::rows_with_rights(&state, found).await?))
}
