//! `PUT /notes/ordernotelists.json/{session_id}` (guide 6.15).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{NoteListId, Number, Pairs};

/// Puts several lists of a notepad into order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderNoteLists {
    /// Each list's place (quirk 64).
    pub notelists: Pairs<NoteListId, Number<i64>>,
}

endpoint!(OrderNoteLists => Pairs<NoteListId, Number<i64>>, "notes/order_note_lists",
    Put "/notes/ordernotelists.json/{session_id}", Session, ["guide 6.15"]);
