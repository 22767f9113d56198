//! `POST /sharing.json` (guide 9.4).

use serde::{Deserialize, Serialize};

use super::Share;
use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{FolderId, UnixTime, wire};

/// Shares a folder with another user; with the same user a second time is refused with 404 (quirk 69).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// Their user name or email address.
    #[serde(with = "wire::text")]
    pub username: String,
    /// What they may do; [`Right::Nothing`] is refused.
    #[serde(with = "wire::digits")]
    pub sharemode: Right,
}

/// The share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeShare {
    /// When the content of the folder around it last changed.
    #[serde(rename = "DirUpdateTime", default, with = "wire::number")]
    pub dir_update_time: UnixTime,
    /// The share itself.
    #[serde(flatten)]
    pub share: Share,
}

endpoint!(ShareFolder => MadeShare, "sharing/share_folder", Post "/sharing.json", Session, ["guide 9.4"]);
