//! `DELETE /admin/user.json/{session_id}/{user_id}` (admin document 1.22, which prints the address of 1.21:
//! quirk 102).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId};

/// Closes an account and suspends it (quirk 101).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteUser {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(DeleteUser => Done, "admin/delete_user",
    Delete "/admin/user.json/{session_id}/{user_id}", Session, ["admin 1.22"]);
