//! `POST /users/verifyemail.json` (guide 13.4).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, Secret};

/// Confirms a new email address, which takes the place of the old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyEmail {
    /// The code that was mailed, at most 32 characters.
    pub ver_code: Secret,
}

endpoint!(VerifyEmail => Done, "users/verify_email", Post "/users/verifyemail.json", Session, ["guide 13.4"]);
