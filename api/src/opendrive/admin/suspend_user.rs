//! `DELETE /admin/suspenduser.json/{session_id}/{user_id}` (admin document 1.20).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId};

/// Suspends a user: nobody signs in, and links lead nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspendUser {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(SuspendUser => Done, "admin/suspend_user",
    Delete "/admin/suspenduser.json/{session_id}/{user_id}", Session, ["admin 1.20"]);
