//! `GET /admin/user.json/{session_id}/{user_id}` (admin document 1.9).

use serde::{Deserialize, Serialize};

use super::UserDetails;
use crate::UserId;
use crate::endpoint::endpoint;

/// Asks for a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetUser {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(GetUser => UserDetails, "admin/get_user",
    Get "/admin/user.json/{session_id}/{user_id}", Session, ["admin 1.9"]);
