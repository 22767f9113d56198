//! `GET /session/info.json/{session_id}` (guide 8.1, whose path lacks the session: quirk 7).

use serde::{Deserialize, Serialize};

use super::SessionInfo;
use crate::endpoint::endpoint;

/// Asks who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetSession {}

endpoint!(GetSession => SessionInfo, "session/get_session", Get "/session/info.json/{session_id}", Session, ["guide 8.1"],
    also = ["/session/info.json"]);
