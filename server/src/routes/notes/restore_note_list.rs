//! `PUT /notes/restoretrashednotelist.json/{session_id}/{list_id}`: takes a list out of the trash.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::restore_note_list::RestoreNoteList;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn restore_note_list(
    state: State,
    caller: Caller,
    ask: RestoreNoteList,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Restore, Item::List(&ask.list_id)).await?;
    Ok(Outcome { result: true })
}
