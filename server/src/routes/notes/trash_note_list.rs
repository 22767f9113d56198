//! `DELETE /notes/trashnotelist.json/{session_id}/{list_id}`: puts a list into the trash.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn trash_note_list(
    state: State,
    caller: Caller,
    ask: TrashNoteList,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Trash, Item::List(&ask.list_id)).await?;
    Ok(Outcome { result: true })
}
