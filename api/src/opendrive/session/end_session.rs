//! `POST /session/logout.json` (guide 8.4; a dead session is answered with 400, quirk 9).

use serde::{Deserialize, Serialize};

use crate::Done;
use crate::endpoint::endpoint;

/// Signs out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndSession {}

endpoint!(EndSession => Done, "session/end_session", Post "/session/logout.json", Session, ["guide 8.4"]);
