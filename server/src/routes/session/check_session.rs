//! `POST /session/exists.json`: whether the session is alive.

use portico_api::opendrive::session::check_session::{CheckSession, SessionStatus};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn check_session(
    _: State,
    _: Caller,
    CheckSession {}: CheckSession,
) -> Result<SessionStatus, Problem> {
    Ok(SessionStatus { result: true })
}
