//! `POST /admin/usernote.json`: a note about a user.

use portico_api::Done;
use portico_api::opendrive::admin::add_user_note::AddUserNote;

use crate::caller::Caller;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn add_user_note(
    state: State,
    caller: Caller,
    ask: AddUserNote,
) -> Result<Done, Problem> {
    partner::add_note(&state, &caller.actor, ask.user_id.as_str(), &ask.note).await?;
    Ok(Done)
}
