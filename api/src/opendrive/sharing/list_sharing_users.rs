//! `GET /sharing/listsharedusers.json/{session_id}` (guide 9.2).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{SharingId, UnixTime, wire};

/// Asks who shares folders with the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSharingUsers {}

/// The users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SharingUsers {
    /// When the list last changed.
    #[serde(default, with = "wire::number")]
    pub dir_update_time: UnixTime,
    /// Always 1.
    #[serde(default, with = "wire::number")]
    pub response_type: u8,
    /// Who shares.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub shared_users: Vec<SharingUser>,
}

/// Somebody who shares folders with the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SharingUser {
    /// Goes into `list_shared_folders`; a number here (quirk 68).
    #[serde(rename = "SharingID", with = "wire::text_number")]
    pub sharing_id: SharingId,
    /// Their name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(ListSharingUsers => SharingUsers, "sharing/list_sharing_users",
    Get "/sharing/listsharedusers.json/{session_id}", Session, ["guide 9.2"]);
