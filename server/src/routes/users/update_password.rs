//! `PUT /users/password.json`: changes the password.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::update_password::UpdatePassword;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn update_password(
    state: State,
    caller: Caller,
    ask: UpdatePassword,
) -> Result<Outcome, Problem> {
    let Caller { actor, credential } = caller;
    let (old, new) = (&ask.old_password, &ask.new_password);
    profile::change_password(&state, &actor, &credential, old, new).await?;
    Ok(Outcome { result: true })
}
