//! `DELETE /accountusers.json/{session_id}/{access_email}` (guide 1.10).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, wire};

/// Deletes an account user; their files stay with the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteAccountUser {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
}

endpoint!(DeleteAccountUser => Done, "account_users/delete_account_user",
    Delete "/accountusers.json/{session_id}/{access_email}", Session, ["guide 1.10"]);
