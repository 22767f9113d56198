//! `GET /accountusers/searchusers.json/{session_id}` (guide 1.3, `searchuser.json` in its heading: quirk 49).

use serde::{Deserialize, Serialize};

use super::AccountUserRow;
use crate::endpoint::endpoint;
use crate::{Rows, wire};

/// Asks for the account users whose name or address holds a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchAccountUsers {
    /// The text; everybody without it.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
}

endpoint!(SearchAccountUsers => Rows<AccountUserRow>, "account_users/search_account_users",
    Get "/accountusers/searchusers.json/{session_id}", Session,
    ["guide 1.3"], also = ["/accountusers/searchuser.json/{session_id}"]);
