//! `POST /upload/close_file_upload.json` (guide 12.2).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FileId, FolderId, SharingId, TempLocation, UnixTime};

/// Ends an upload: from here on the file has the new content. All bytes must have been sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CloseUpload {
    /// Which file.
    pub file_id: FileId,
    /// How many bytes it has.
    #[serde(with = "crate::wire::number")]
    pub file_size: u64,
    /// Which upload; none after an answer with `RequireHashOnly` (quirk 25).
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub temp_location: Option<TempLocation>,
    /// When the content was last changed; now, if none.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_time: Option<UnixTime>,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// Whether the chunks were compressed with zlib.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_compressed: Option<bool>,
    /// MD5 of the content, 32 hexadecimal digits; checked where it is given.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_hash: Option<String>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// The file with its new content. `Size` is a number here and only here (quirk 26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ClosedUpload {
    /// Which file.
    pub file_id: FileId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// What its versions have in common.
    #[serde(rename = "GroupID", default, with = "crate::wire::digits")]
    pub group_id: i64,
    /// The part of the name after the last dot.
    #[serde(default, with = "crate::wire::text")]
    pub extension: String,
    /// How many bytes.
    #[serde(default, with = "crate::wire::number")]
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
    /// When its content was last changed, as its uploader says.
    #[serde(default, with = "crate::wire::digits")]
    pub date_modified: UnixTime,
    /// When it was uploaded.
    #[serde(default, with = "crate::wire::number")]
    pub date_uploaded: UnixTime,
    /// Who may see it without signing in.
    #[serde(default, with = "crate::wire::digits")]
    pub access: Access,
    /// MD5 of the content, 32 lower-case hexadecimal digits.
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
    /// Its picture, 256 by 256 pixels.
    #[serde(default, with = "crate::wire::text")]
    pub thumb_link: String,
    /// Who uploaded it.
    #[serde(default, with = "crate::wire::text")]
    pub owner_name: String,
    /// True when it can be edited in the browser.
    #[serde(default, with = "crate::wire::flag_number")]
    pub edit_online: bool,
    /// The folder that it lies in.
    #[serde(
        rename = "FolderID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_id: Option<FolderId>,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::text")]
    pub description: String,
    /// When the content of its folder last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
}

endpoint!(CloseUpload => ClosedUpload, "upload/close_upload", Post "/upload/close_file_upload.json", Session, ["guide 12.2"]);
