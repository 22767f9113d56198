//! `POST /users/confirmpasswordreset.json`: replaces a forgotten password.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::confirm_password_reset::ConfirmPasswordReset;

use crate::caller::Guest;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn confirm_password_reset(
    state: State,
    guest: Guest,
    ask: ConfirmPasswordReset,
) -> Result<Outcome, Problem> {
    let (name, code, new) = (&ask.username, &ask.ver_code, &ask.new_password);
    profile::reset_password(&state, name, code, new, guest.address).await?;
    Ok(Outcome { result: true })
}
