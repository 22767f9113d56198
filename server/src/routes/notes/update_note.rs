//! `PUT /notes.json`: changes a note; what is not given stays as it is (quirk 59).

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::update_note::UpdateNote;

use crate::caller::Caller;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn update_note(
    state: State,
    caller: Caller,
    ask: UpdateNote,
) -> Result<Outcome, Problem> {
    let mark = ask.status.map(super::mark);
    notes::update_note(&state, &caller.actor, &ask.note_id, ask.text, mark).await?;
    Ok(Outcome { result: true })
}
