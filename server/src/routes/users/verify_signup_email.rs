//! `POST /users/verifyemailsignup.json`: confirms a new account's address.

use portico_api::Done;
use portico_api::opendrive::users::verify_signup_email::VerifySignupEmail;

use crate::caller::Guest;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::State;

pub(super) async fn verify_signup_email(
    state: State,
    guest: Guest,
    ask: VerifySignupEmail,
) -> Result<Done, Problem> {
    let (actor, email) = (guest.actor.as_ref(), ask.email.as_deref());
    profile::confirm_signup(&state, actor, email, &ask.ver_code, guest.address).await?;
    Ok(Done)
}
