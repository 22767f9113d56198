//! `PUT /users/username.json`: changes the name that signs in.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::update_user_name::UpdateUserName;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn update_user_name(
    state: State,
    caller: Caller,
    ask: UpdateUserName,
) -> Result<Outcome, Problem> {
    profile::rename(&state, &caller.actor, &ask.username).await?;
    Ok(Outcome { result: true })
}
