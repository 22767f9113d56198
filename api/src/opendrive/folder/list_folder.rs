//! `GET /folder/list.json/{session_id}/{folder_id}` (guide 5.6).

use serde::{Deserialize, Serialize};

pub use super::FolderListing;
use crate::endpoint::endpoint;
use crate::opendrive::OrderType;
use crate::{FolderId, SharingId, UnixTime};

/// How many entries one answer holds at most when [`ListFolder::offset`] is given.
pub const PAGE: u64 = 100;

/// Asks what is in a folder. Without `offset` everything comes in one answer, with it at most [`PAGE`]
/// entries; a page is to be trusted only while the answer's `DirUpdateTime` stays what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// Only entries whose name holds this text.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
    /// The `DirUpdateTime` of the page before, 0 for the first.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_request_time: Option<UnixTime>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether the caller can show encrypted entries.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_supported: Option<bool>,
    /// Whether only folders are wanted.
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub only_subfolders: Option<bool>,
    /// Whether the way from the root is wanted too.
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_breadcrumbs: Option<bool>,
    /// How many entries to leave out at the beginning.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub offset: Option<u64>,
    /// What to sort by; names otherwise.
    #[serde(default, with = "crate::wire::word::option", skip_serializing_if = "Option::is_none")]
    pub order_by: Option<FolderOrder>,
    /// Which way to sort.
    #[serde(default, with = "crate::wire::word::option", skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
}

impl ListFolder {
    /// Asks for everything in a folder.
    #[must_use]
    pub fn new(folder_id: FolderId) -> Self {
        Self {
            folder_id,
            search_query: None,
            last_request_time: None,
            sharing_id: None,
            encryption_supported: None,
            only_subfolders: None,
            with_breadcrumbs: None,
            offset: None,
            order_by: None,
            order_type: None,
        }
    }
}

/// What a listing is sorted by. Folders come before files whatever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FolderOrder {
    /// The name, without regard to case.
    Name,
    /// The part of the name after the last dot.
    Extension,
    /// When it was last changed.
    ModifiedDate,
    /// How many bytes.
    Size,
    /// How often it was downloaded.
    DlCount,
}

endpoint!(ListFolder => FolderListing, "folder/list_folder",
    Get "/folder/list.json/{session_id}/{folder_id}", Session, ["guide 5.6"]);
