//! `PUT /users/username.json` (guide 13.9).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::wire;

/// Changes the name that signs in (quirk 86).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateUserName {
    /// The new name, 4 to 100 characters.
    #[serde(with = "wire::text")]
    pub username: String,
}

endpoint!(UpdateUserName => Outcome, "users/update_user_name", Put "/users/username.json", Session, ["guide 13.9"]);
