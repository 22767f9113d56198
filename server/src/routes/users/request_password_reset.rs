//! `POST /users/forgotpassword.json`: mails a code.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;

use crate::caller::Guest;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn request_password_reset(
    state: State,
    guest: Guest,
    ask: RequestPasswordReset,
) -> Result<Outcome, Problem> {
    profile::request_reset(&state, &ask.username, guest.address).await?;
    Ok(Outcome { result: true })
}
