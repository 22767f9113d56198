//! `GET /admin/usernotes.json/{session_id}/{user_id}`: the partner's notes about a user.

use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::list_user_notes::{ListUserNotes, UserNote};
use portico_api::{Rows, UnixTime, UserNoteId};

use crate::caller::Caller;
use crate::db::entity::user_note;
use crate::db::sql::Order;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_user_notes(
    state: State,
    caller: Caller,
    ask: ListUserNotes,
) -> Result<Rows<UserNote>, Problem> {
    let order = match ask.sort_mode {
        Some(OrderType::Asc) => Order::Asc,
        Some(OrderType::Desc) | None => Order::Desc,
    };
    let window = (ask.offset.unwrap_or(0).min(MOST), ask.limit.unwrap_or(MOST).min(MOST));
    let db = state.db().read();
    let id = ask.user_id.as_str();
    let found = partner::notes(db, &caller.actor, id, order, window).await?;
    let note = |row: user_note::Model| UserNote {
        note_id: UserNoteId::new(row.id.to_string()),
        note_text: row.text,
        note_time: UnixTime(row.time),
        admin: row.author,
    };
    Ok(found.into_iter().map(note).collect())
}

/// How many notes are answered at once, and left out.
const MOST: u64 = 100_000;
