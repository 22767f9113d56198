//! `GET /admin/usernotes.json/{session_id}/{user_id}` (admin document 1.12).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::OrderType;
use crate::{Rows, UnixTime, UserId, UserNoteId, wire};

/// Asks for the partner's notes about a user, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUserNotes {
    /// Which user.
    pub user_id: UserId,
    /// How many at most.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// `asc` for the oldest first.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub sort_mode: Option<OrderType>,
    /// How many to leave out at the beginning.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserNote {
    /// Which note.
    #[serde(rename = "Note_id")]
    pub note_id: UserNoteId,
    /// What it says.
    #[serde(rename = "Note_text", default, with = "wire::text")]
    pub note_text: String,
    /// When it was written.
    #[serde(rename = "Note_time", default, with = "wire::digits")]
    pub note_time: UnixTime,
    /// Who wrote it.
    #[serde(default, with = "wire::text")]
    pub admin: String,
}

endpoint!(ListUserNotes => Rows<UserNote>, "admin/list_user_notes",
    Get "/admin/usernotes.json/{session_id}/{user_id}", Session, ["admin 1.12"]);
