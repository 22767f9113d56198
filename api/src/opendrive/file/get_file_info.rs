//! `GET /file/info.json/{file_id}` (guide 4.4).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FileId, FolderId, SharingId, UnixTime, UserId};

/// Asks for a file's details.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFileInfo {
    /// Which file.
    pub file_id: FileId,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// A file's details.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FileInfo {
    /// Which file.
    pub file_id: FileId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// What its versions have in common; a number, against the guide (quirk 35).
    #[serde(rename = "GroupID", default, with = "crate::wire::number")]
    pub group_id: i64,
    /// The part of the name after the last dot.
    #[serde(default, with = "crate::wire::text")]
    pub extension: String,
    /// How many bytes.
    #[serde(default, with = "crate::wire::digits")]
    pub size: u64,
    /// How often it was looked at.
    #[serde(default, with = "crate::wire::digits")]
    pub views: u64,
    /// Which version this is.
    #[serde(default, with = "crate::wire::digits")]
    pub version: u32,
    /// How often it was downloaded.
    #[serde(default, with = "crate::wire::digits")]
    pub downloads: u64,
    /// When it was put into the trash; 0 if it is not there.
    #[serde(default, with = "crate::wire::digits")]
    pub date_trashed: UnixTime,
    /// When its content was last changed, as its uploader says.
    #[serde(default, with = "crate::wire::digits")]
    pub date_modified: UnixTime,
    /// When it was uploaded.
    #[serde(default, with = "crate::wire::number")]
    pub date_uploaded: UnixTime,
    /// When it was last downloaded; 0 for never.
    #[serde(default, with = "crate::wire::digits")]
    pub date_accessed: UnixTime,
    /// When anything about it was last changed.
    #[serde(default, with = "crate::wire::digits")]
    pub date: UnixTime,
    /// Who may see it without signing in.
    #[serde(default, with = "crate::wire::digits")]
    pub access: Access,
    /// MD5 of the content, 32 lower-case hexadecimal digits; none while nothing was uploaded.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_hash: Option<String>,
    /// Its page on the web.
    #[serde(default, with = "crate::wire::text")]
    pub link: String,
    /// Where its bytes are.
    #[serde(default, with = "crate::wire::text")]
    pub download_link: String,
    /// Where its bytes are, to be played.
    #[serde(default, with = "crate::wire::text")]
    pub streaming_link: String,
    /// Who uploaded it.
    #[serde(default, with = "crate::wire::text")]
    pub owner_name: String,
    /// Whose it is.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserId>,
    /// True when no more may be downloaded for now.
    #[serde(rename = "BWExceeded", default, with = "crate::wire::flag_number")]
    pub bw_exceeded: bool,
    /// `*` when a password is needed.
    #[serde(default, with = "crate::wire::text")]
    pub password: String,
    /// True when it can be edited in the browser.
    #[serde(default, with = "crate::wire::flag_number")]
    pub edit_online: bool,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::text")]
    pub description: String,
    /// True when it is an archive.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub is_archive: bool,
    /// True when only who is signed in may have it.
    #[serde(default, with = "crate::wire::flag_number")]
    pub access_disabled: bool,
    /// When the content of its folder last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// The folder that it lies in (extension 3).
    #[serde(
        rename = "ParentID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<FolderId>,
}

endpoint!(GetFileInfo => FileInfo, "file/get_file_info", Get "/file/info.json/{file_id}", Optional, ["guide 4.4"]);
