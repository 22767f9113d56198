//! `GET /session/info.json/{session_id}`: who is signed in.

use portico_api::opendrive::session::SessionInfo;
use portico_api::opendrive::session::get_session::GetSession;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn get_session(
    state: State,
    caller: Caller,
    GetSession {}: GetSession,
) -> Result<SessionInfo, Problem> {
    super::session_info(&state, &caller.actor, &caller.credential).await
}
