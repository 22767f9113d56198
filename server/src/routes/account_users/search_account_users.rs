//! `GET /accountusers/searchusers.json/{session_id}`: account users by name or address.

use portico_api::opendrive::account_users::AccountUserRow;
use portico_api::opendrive::account_users::search_account_users::SearchAccountUsers;
use portico_api::wire::Rows;

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn search_account_users(
    state: State,
    caller: Caller,
    ask: SearchAccountUsers,
) -> Result<Rows<AccountUserRow>, Problem> {
    let query = ask.search_query.as_deref();
    let found = members::search(&state, &caller.actor, None, query).await?;
    let mut rows = Vec::with_capacity(found.len());
    for member in found {
        rows.push(super::row(&state, member).await?);
    }
    Ok(Rows(rows))
}
