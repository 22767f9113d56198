//! `POST /accountusers/move.json`: puts an account user into a group.

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::move_account_user::MoveAccountUser;

pub(super) async fn move_account_user(
    state: State,
    caller: Caller,
    ask: MoveAccountUser,
) -> Result<Done, Problem> {
    let group = super::group(&ask.group_id)?;
    members::set_group(&state, &caller.actor, &ask.access_email, group).await?;
    Ok(Done)
}
