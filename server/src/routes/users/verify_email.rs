//! `POST /users/verifyemail.json`: confirms a new address.

use portico_api::Done;
use portico_api::opendrive::users::verify_email::VerifyEmail;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn verify_email(
    state: State,
    caller: Caller,
    ask: VerifyEmail,
) -> Result<Done, Problem> {
    profile::confirm_email(&state, &caller.actor, &ask.ver_code).await?;
    Ok(Done)
}
