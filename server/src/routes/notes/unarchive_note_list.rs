//! `PUT /notes/restorearchivednotelist.json/{session_id}/{list_id}`: takes a list out of the archive.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::unarchive_note_list::UnarchiveNoteList;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn unarchive_note_list(
    state: State,
    caller: Caller,
    ask: UnarchiveNoteList,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Unarchive, Item::List(&ask.list_id)).await?;
    Ok(Outcome { result: true })
}
