//! `GET /folder/trashlist.json/{session_id}` (guide 5.8).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::UnixTime;
use crate::endpoint::endpoint;
use crate::opendrive::OrderType;
use crate::opendrive::file::FileEntry;

/// Asks what is in the trash: what was trashed itself, not what lay in a trashed folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTrash {
    /// Whether only the two counts are wanted.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub count_only: Option<bool>,
    /// The moment of the page before, 0 for the first.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_request_time: Option<UnixTime>,
    /// How many entries to leave out at the beginning; at most 100 come then.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub offset: Option<u64>,
    /// What to sort by; names otherwise.
    #[serde(default, with = "crate::wire::word::option", skip_serializing_if = "Option::is_none")]
    pub order_by: Option<TrashOrder>,
    /// Which way to sort.
    #[serde(default, with = "crate::wire::word::option", skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// Only entries whose name holds this text (quirk 17).
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
}

/// What the trash is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrashOrder {
    /// The name, without regard to case.
    Name,
    /// When it was put into the trash.
    TrashedDate,
    /// When it was last changed.
    ModifiedDate,
    /// How many bytes.
    Size,
}

/// What is in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TrashListing {
    /// How many files.
    #[serde(default, with = "crate::wire::number")]
    pub files_count: u64,
    /// How many folders.
    #[serde(default, with = "crate::wire::number")]
    pub folders_count: u64,
    /// The folders.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub folders: Vec<FolderEntry>,
    /// The files.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub files: Vec<FileEntry>,
}

endpoint!(ListTrash => TrashListing, "folder/list_trash",
    Get "/folder/trashlist.json/{session_id}", Session, ["guide 5.8"]);
