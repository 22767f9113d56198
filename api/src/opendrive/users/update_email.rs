//! `PUT /users/email.json` (guide 13.6).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::wire;

/// Asks for another email address: a code is mailed to it, which `verify_email` takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateEmail {
    /// The new address, at most 255 characters.
    #[serde(with = "wire::text")]
    pub email: String,
}

endpoint!(UpdateEmail => Outcome, "users/update_email", Put "/users/email.json", Session, ["guide 13.6"]);
