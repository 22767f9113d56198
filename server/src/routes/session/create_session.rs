//! `POST /session/login.json`: signs in with a classic session.

use portico_api::opendrive::session::SessionInfo;
use portico_api::opendrive::session::create_session::CreateSession;

use crate::caller::{Credential, Guest};
use crate::services::problem::Problem;
use crate::services::sign_in;
use crate::state::State;

pub(super) async fn create_session(
    state: State,
    guest: Guest,
    ask: CreateSession,
) -> Result<SessionInfo, Problem> {
    let origin = guest.origin(ask.version.as_deref());
    let (actor, id) = sign_in::begin_session(&state, &ask.username, &ask.passwd, origin).await?;
    super::session_info(&state, &actor, &Credential::Session(id)).await
}
