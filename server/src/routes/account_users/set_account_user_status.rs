//! `POST /accountusers/setaccess.json`: lets an account user in, or not.

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::set_account_user_status::SetAccountUserStatus;

pub(super) async fn set_account_user_status(
    state: State,
    caller: Caller,
    ask: SetAccountUserStatus,
) -> Result<Done, Problem> {
    members::set_status(&state, &caller.actor, &ask.access_email, ask.access_active).await?;
    Ok(Done)
}
