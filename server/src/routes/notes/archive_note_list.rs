//! `PUT /notes/archivenotelist.json/{session_id}/{list_id}`: puts a list into the archive.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn archive_note_list(
    state: State,
    caller: Caller,
    ask: ArchiveNoteList,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Archive, Item::List(&ask.list_id)).await?;
    Ok(Outcome { result: true })
}
