//! `GET /notes/notelists.json/{session_id}/{notepad_id}`: asks for the lists of a notepad, in their order.

use portico_api::Rows;
use portico_api::opendrive::notes::NoteList;
use portico_api::opendrive::notes::list_note_lists::ListNoteLists;

use crate::caller::Caller;
use crate::services::notes::{self, writer};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_note_lists(
    state: State,
    caller: Caller,
    ask: ListNoteLists,
) -> Result<Rows<NoteList>, Problem> {
    let db = state.db().read();
    let lists = notes::lists(db, writer(&caller.actor), &ask.notepad_id).await?;
    Ok(lists.into_iter().map(super::rows::list).collect())
}
