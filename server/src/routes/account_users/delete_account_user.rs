//! `DELETE /accountusers.json/{session_id}/{access_email}`: takes an account user out of the account.

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::delete_account_user::DeleteAccountUser;

pub(super) async fn delete_account_user(
    state: State,
    caller: Caller,
    ask: DeleteAccountUser,
) -> Result<Done, Problem> {
    members::delete(&state, &caller.actor, &ask.access_email).await?;
    Ok(Done)
}
