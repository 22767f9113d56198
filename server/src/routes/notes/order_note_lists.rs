//! `PUT /notes/ordernotelists.json/{session_id}`: puts several lists of a notepad into order.

use portico_api::opendrive::notes::order_note_lists::OrderNoteLists;
use portico_api::{NoteListId, Number, Pairs};

use crate::caller::Caller;
use crate::services::notes::lists;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn order_note_lists(
    state: State,
    caller: Caller,
    ask: OrderNoteLists,
) -> Result<Pairs<NoteListId, Number<i64>>, Problem> {
    let places: Vec<_> =
        ask.notelists.0.iter().map(|(id, Number(place))| (id.clone(), *place)).collect();
    lists::order(&state, &caller.actor, &places).await?;
    Ok(ask.notelists)
}
