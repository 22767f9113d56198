//! `PUT /notes/notelist.json/{session_id}/{list_id}`: changes a list; what is not given stays as it is.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::update_note_list::UpdateNoteList;

use crate::caller::Caller;
use crate::services::notes::lists::{self, Look};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn update_note_list(
    state: State,
    caller: Caller,
    ask: UpdateNoteList,
) -> Result<Outcome, Problem> {
    let look = Look { name: ask.name, place: ask.order, color: ask.color, size: ask.size };
    lists::update(&state, &caller.actor, &ask.list_id, look).await?;
    Ok(Outcome { result: true })
}
