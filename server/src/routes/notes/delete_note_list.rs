//! `DELETE /notes/notelist.json/{session_id}/{list_id}`: deletes a list for ever, with its notes.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::delete_note_list::DeleteNoteList;

use crate::caller::Caller;
use crate::services::notes::shelf::{self, Item};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn delete_note_list(
    state: State,
    caller: Caller,
    ask: DeleteNoteList,
) -> Result<Outcome, Problem> {
    shelf::delete(&state, &caller.actor, Item::List(&ask.list_id)).await?;
    Ok(Outcome { result: true })
}
