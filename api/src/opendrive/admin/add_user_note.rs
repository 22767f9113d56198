//! `POST /admin/usernote.json` (admin document 1.16).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId, wire};

/// Writes a note about a user (quirk 100).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddUserNote {
    /// Which user.
    pub user_id: UserId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub note: String,
}

endpoint!(AddUserNote => Done, "admin/add_user_note", Post "/admin/usernote.json", Session, ["admin 1.16"]);
