//! `GET /notes/notepads.json/{session_id}` (guide 6.4).

use serde::{Deserialize, Serialize};

use super::Notepad;
use crate::Rows;
use crate::endpoint::endpoint;

/// Asks for the notepads that are neither archived nor in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListNotepads {}

endpoint!(ListNotepads => Rows<Notepad>, "notes/list_notepads",
    Get "/notes/notepads.json/{session_id}", Session, ["guide 6.4"]);
