//! `GET /sharing/links.json/{session_id}` (extension 12).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, FolderId, wire};

/// Asks for all expiring links of the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLinks {}

/// The links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExpiringLinks {
    /// Those that are not over, the ones that end first at the beginning.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub links: Vec<LinkEntry>,
}

/// An expiring link of a file or of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct LinkEntry {
    /// The file; none for a folder.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_id: Option<FileId>,
    /// The folder; none for a file.
    #[serde(
        rename = "FolderID",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_id: Option<FolderId>,
    /// The name of what it leads to.
    #[serde(with = "wire::text")]
    pub name: String,
    /// The folder that this lies in.
    #[serde(
        rename = "ParentID",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<FolderId>,
    /// Its page on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
    /// How many times it may be used.
    #[serde(default, with = "wire::digits")]
    pub counter_max: u32,
    /// True when uses are counted.
    #[serde(default, with = "wire::flag_digit")]
    pub counter_enable: bool,
    /// The last day, `YYYY-MM-DD`.
    #[serde(default, with = "wire::text")]
    pub expiring_date: String,
    /// How many times it was used.
    #[serde(default, with = "wire::digits")]
    pub counter: u32,
    /// How many times its page was looked at, where that is counted.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub views: Option<u64>,
}

endpoint!(ListLinks => ExpiringLinks, "sharing/list_links",
    Get "/sharing/links.json/{session_id}", Session, ["extension 12"]);
