//! `POST /users/verifyemailsignup.json` (guide 13.5).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, Secret, wire};

/// Confirms the email address of a new account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifySignupEmail {
    /// The code that was mailed, at most 32 characters.
    pub ver_code: Secret,
    /// The address, where there is no session (quirk 85).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

endpoint!(VerifySignupEmail => Done, "users/verify_signup_email",
    Post "/users/verifyemailsignup.json", Optional, ["guide 13.5"]);
