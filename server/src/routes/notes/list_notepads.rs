//! `GET /notes/notepads.json/{session_id}`: asks for the notepads that are neither archived nor in the trash.

use portico_api::Rows;
use portico_api::opendrive::notes::Notepad;
use portico_api::opendrive::notes::list_notepads::ListNotepads;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::notes::{self, writer};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_notepads(
    state: State,
    caller: Caller,
    ListNotepads {}: ListNotepads,
) -> Result<Rows<Notepad>, Problem> {
    let pads = notes::pads(state.db().read(), writer(&caller.actor), Shelf::Active).await?;
    Ok(pads.into_iter().map(super::rows::pad).collect())
}
