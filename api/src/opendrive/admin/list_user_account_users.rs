//! `GET /admin/accountusers.json/{session_id}/{user_id}` (admin document 1.1, without an answer: quirk 89).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::account_users::AccountUserRow;
use crate::{Rows, UserId};

/// Asks for the account users of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUserAccountUsers {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(ListUserAccountUsers => Rows<AccountUserRow>, "admin/list_user_account_users",
    Get "/admin/accountusers.json/{session_id}/{user_id}", Session, ["admin 1.1"]);
