//! `GET /admin/accountusers.json/{session_id}/{user_id}`: the account users of a user.

use portico_api::Rows;
use portico_api::opendrive::account_users::AccountUserRow;
use portico_api::opendrive::admin::list_user_account_users::ListUserAccountUsers;

use crate::caller::Caller;
use crate::db::partner as rows;
use crate::routes::account_users;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_user_account_users(
    state: State,
    caller: Caller,
    ask: ListUserAccountUsers,
) -> Result<Rows<AccountUserRow>, Problem> {
    let db = state.db().read();
    let actor = &caller.actor;
    let user = partner::managed(db, actor, ask.user_id.as_str(), partner::NOT_EXISTS).await?;
    let mut found = Vec::new();
    for member in rows::members(db, user.id).await? {
        found.push(account_users::row(&state, member).await?);
    }
    Ok(Rows(found))
}
