//! `POST /session/logout.json`: signs out.

use portico_api::Done;
use portico_api::opendrive::session::end_session::EndSession;

use crate::caller::{Credential, Guest};
use crate::services::problem::Problem;
use crate::services::sign_in;
use crate::state::State;

pub(super) async fn end_session(
    state: State,
    guest: Guest,
    EndSession {}: EndSession,
) -> Result<Done, Problem> {
    match guest.credential.ok_or(Problem::LogoutOfNothing)? {
        Credential::Session(id) => sign_in::end_session(&state, id.expose()).await?,
        Credential::Token(token) => sign_in::end_grant(&state, token.expose()).await?,
    }
    Ok(Done)
}
