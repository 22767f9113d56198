//! `POST /accountusers/setaccess.json` (guide 1.7).

use serde::{Deserialize, Serialize};

use super::AccountUserStatus;
use crate::endpoint::endpoint;
use crate::{Done, wire};

/// Blocks an account user, lets them in again, or takes them out of the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAccountUserStatus {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
    /// What becomes of them.
    #[serde(with = "wire::number")]
    pub access_active: AccountUserStatus,
}

endpoint!(SetAccountUserStatus => Done, "account_users/set_account_user_status",
    Post "/accountusers/setaccess.json", Session, ["guide 1.7"]);
