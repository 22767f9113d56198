//! `POST /upload/create_file.json` (guide 12.3).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FileId, FolderId, SharingId, TempLocation, UnixTime};

/// Makes a file without content, to be filled by an upload. It stays listed with size 0 if none comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateFile {
    /// The folder to put it into.
    pub folder_id: FolderId,
    /// The name, a [`crate::EntryName`].
    #[serde(with = "crate::wire::text")]
    pub file_name: String,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_description: Option<String>,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// How many bytes it will have.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_size: Option<u64>,
    /// MD5 of the content to come, 32 hexadecimal digits.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_hash: Option<String>,
    /// The share through which the folder is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether a file of that name is answered as it is; 409 otherwise.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub open_if_exists: Option<bool>,
}

/// The file. The `Require…` flags are numbers here and booleans in the answer to opening (quirk 27).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedFile {
    /// Which file.
    pub file_id: FileId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// What its versions have in common.
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
    /// When its content was last changed.
    #[serde(default, with = "crate::wire::digits")]
    pub date_modified: UnixTime,
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
    /// When the content of its folder last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// An upload that is open already.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub temp_location: Option<TempLocation>,
    /// How fast to send, in kilobytes per second; 0 for as fast as can be.
    #[serde(default, with = "crate::wire::number")]
    pub speed_limit: u64,
    /// True when chunks must be compressed with zlib, level 6.
    #[serde(default, with = "crate::wire::flag_number")]
    pub require_compression: bool,
    /// True when closing needs the MD5.
    #[serde(default, with = "crate::wire::flag_number")]
    pub require_hash: bool,
    /// True when the content is there already: close without sending a byte.
    #[serde(default, with = "crate::wire::flag_number")]
    pub require_hash_only: bool,
}

endpoint!(CreateFile => CreatedFile, "upload/create_file", Post "/upload/create_file.json", Session, ["guide 12.3"]);
