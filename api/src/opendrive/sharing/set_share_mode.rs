//! `PUT /sharing/setmode.json` (guide 9.5).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{Done, SharingId, wire};

/// Changes what a share allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetShareMode {
    /// Which share.
    pub sharing_id: SharingId,
    /// What they may do from now on.
    #[serde(with = "wire::digits")]
    pub sharemode: Right,
}

endpoint!(SetShareMode => Done, "sharing/set_share_mode", Put "/sharing/setmode.json", Session, ["guide 9.5"]);
