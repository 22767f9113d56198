//! `PUT /admin/usernotes.json/{session_id}`: another text for a note about a user.

use portico_api::Done;
use portico_api::opendrive::admin::update_user_note::UpdateUserNote;

use crate::caller::Caller;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn update_user_note(
    state: State,
    caller: Caller,
    ask: UpdateUserNote,
) -> Result<Done, Problem> {
    partner::change_note(&state, &caller.actor, ask.note_id.as_str(), &ask.text).await?;
    Ok(Done)
}
