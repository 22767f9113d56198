//! `POST /notes/attachfile.json`: attaches a file to a note, in the place of the one before.

use portico_api::Done;
use portico_api::opendrive::notes::attach_note_file::AttachNoteFile;

use crate::caller::Caller;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn attach_note_file(
    state: State,
    caller: Caller,
    ask: AttachNoteFile,
) -> Result<Done, Problem> {
    notes::attach(&state, &caller.actor, &ask.note_id, &ask.file_id).await?;
    Ok(Done)
}
