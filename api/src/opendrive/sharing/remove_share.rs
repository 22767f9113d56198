//! `DELETE /sharing.json/{session_id}/{sharing_id}` (guide 9.6).

use serde::{Deserialize, Serialize};

use crate::SharingId;
use crate::endpoint::endpoint;
use crate::opendrive::DirUpdated;

/// Ends a share: by who shares, or by whom it is shared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveShare {
    /// Which share.
    pub sharing_id: SharingId,
}

endpoint!(RemoveShare => DirUpdated, "sharing/remove_share",
    Delete "/sharing.json/{session_id}/{sharing_id}", Session, ["guide 9.6"]);
