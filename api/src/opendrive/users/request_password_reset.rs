//! `POST /users/forgotpassword.json` (guide 13.3).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::wire;

/// Asks for a mail with which a forgotten password can be replaced (quirk 84).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestPasswordReset {
    /// The user name or email address, 4 to 100 characters.
    #[serde(with = "wire::text")]
    pub username: String,
}

endpoint!(RequestPasswordReset => Outcome, "users/request_password_reset",
    Post "/users/forgotpassword.json", None, ["guide 13.3"]);
