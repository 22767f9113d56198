//! `POST /session/exists.json` (guide 8.2).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;

/// Asks whether the session is alive; a dead one is answered with 401.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSession {}

/// Whether the session is alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionStatus {
    /// True while it is.
    #[serde(with = "crate::wire::flag")]
    pub result: bool,
}

endpoint!(CheckSession => SessionStatus, "session/check_session", Post "/session/exists.json", Session, ["guide 8.2"]);
