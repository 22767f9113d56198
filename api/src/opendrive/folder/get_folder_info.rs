//! `GET /folder/info.json/{session_id}/{folder_id}` (guide 5.4).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FolderId, SharingId, UnixTime, UserId};

/// Asks for a folder's details; answered for folders in the trash too (quirk 14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFolderInfo {
    /// Which folder.
    pub folder_id: FolderId,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// A folder's details.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderInfo {
    /// Which folder.
    #[serde(rename = "FolderID")]
    pub folder_id: FolderId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// When it was made.
    #[serde(default, with = "crate::wire::number")]
    pub date_created: UnixTime,
    /// When it was put into the trash; 0 if it is not there.
    #[serde(default, with = "crate::wire::number")]
    pub date_trashed: UnixTime,
    /// When its content last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// Who may see it without signing in.
    #[serde(default, with = "crate::wire::number")]
    pub access: Access,
    /// True when others may upload into it.
    #[serde(default, with = "crate::wire::flag")]
    pub public_upload: bool,
    /// True when others may see what is in it.
    #[serde(default, with = "crate::wire::flag")]
    pub public_content: bool,
    /// True when others may download from it.
    #[serde(default, with = "crate::wire::flag")]
    pub public_download: bool,
    /// When it was last changed.
    #[serde(default, with = "crate::wire::number")]
    pub date_modified: UnixTime,
    /// Whose it is.
    #[serde(
        default,
        with = "crate::wire::text_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub owner: Option<UserId>,
    /// True when it is shared with other users.
    #[serde(default, with = "crate::wire::flag_title")]
    pub shared: bool,
    /// How many folders are in it.
    #[serde(default, with = "crate::wire::number")]
    pub child_folders: u32,
    /// The owner's plan.
    #[serde(default, with = "crate::wire::number")]
    pub owner_level: i64,
    /// True when the owner is suspended.
    #[serde(default, with = "crate::wire::flag")]
    pub owner_suspended: bool,
    /// The service's internal number of it.
    #[serde(rename = "ID", default, with = "crate::wire::text")]
    pub id: String,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::text")]
    pub description: String,
    /// What the caller may do in it, a number of the vendor's.
    #[serde(default, with = "crate::wire::number")]
    pub permission: i64,
    /// Its address on the web.
    #[serde(default, with = "crate::wire::text")]
    pub link: String,
    /// The language of its page on the web.
    #[serde(default, with = "crate::wire::text")]
    pub lang: String,
    /// True when its content is encrypted by the client.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub encrypted: bool,
    /// The folder around it (extension 3).
    #[serde(
        rename = "ParentID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<FolderId>,
}

endpoint!(GetFolderInfo => FolderInfo, "folder/get_folder_info",
    Get "/folder/info.json/{session_id}/{folder_id}", Session, ["guide 5.4"]);
