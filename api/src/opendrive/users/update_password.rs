//! `PUT /users/password.json` (guide 13.8).

use serde::{Deserialize, Serialize};

use crate::Secret;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Changes the password. All other sessions end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdatePassword {
    /// The new password, at least 5 characters.
    #[serde(rename = "newpassword")]
    pub new_password: Secret,
    /// The password until now.
    #[serde(rename = "oldpassword")]
    pub old_password: Secret,
}

endpoint!(UpdatePassword => Outcome, "users/update_password", Put "/users/password.json", Session, ["guide 13.8"]);
