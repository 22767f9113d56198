//! `PUT /users/email.json`: begins to change the address.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::update_email::UpdateEmail;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn update_email(
    state: State,
    caller: Caller,
    ask: UpdateEmail,
) -> Result<Outcome, Problem> {
    profile::begin_email(&state, &caller.actor, &ask.email).await?;
    Ok(Outcome { result: true })
}
