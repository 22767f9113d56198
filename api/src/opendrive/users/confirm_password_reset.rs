//! `POST /users/confirmpasswordreset.json` (extension 8 to the guide; quirk 84).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{Secret, wire};

/// Replaces a forgotten password. All sessions end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmPasswordReset {
    /// The user name or email address.
    #[serde(with = "wire::text")]
    pub username: String,
    /// The code that was mailed.
    pub ver_code: Secret,
    /// The new password, at least 5 characters.
    #[serde(rename = "newpassword")]
    pub new_password: Secret,
}

endpoint!(ConfirmPasswordReset => Outcome, "users/confirm_password_reset",
    Post "/users/confirmpasswordreset.json", None, ["extension 8"]);
