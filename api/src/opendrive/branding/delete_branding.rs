//! `DELETE /branding.json/{session_id}` (guide 2.8).

use serde::{Deserialize, Serialize};

use crate::Done;
use crate::endpoint::endpoint;

/// Takes the look of the caller's drive away, pictures included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteBranding {}

endpoint!(DeleteBranding => Done, "branding/delete_branding",
    Delete "/branding.json/{session_id}", Session, ["guide 2.8"]);
