//! `POST /upload/small_file.json` (extension 9): everything travels in a multipart body.

use serde::{Deserialize, Serialize};

use super::close_upload::ClosedUpload;
use crate::endpoint::{Body, endpoint};
use crate::{FolderId, SharingId, UnixTime};

/// Makes a file with its content, or puts a content into a file that is there, in one request: creating, opening, the
/// only chunk, closing. Offered for as many bytes as the answer to `get_user_info` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadSmallFile {
    /// The folder to put it into.
    pub folder_id: FolderId,
    /// The name, a [`crate::EntryName`].
    #[serde(with = "crate::wire::text")]
    pub file_name: String,
    /// A text of the owner's, for a new file.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_description: Option<String>,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// How many bytes it has.
    #[serde(with = "crate::wire::number")]
    pub file_size: u64,
    /// When the content was last changed; now, if none.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_time: Option<UnixTime>,
    /// MD5 of the content, 32 hexadecimal digits; checked where it is given.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_hash: Option<String>,
    /// The share through which the folder is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether a file of that name gets the content as its new version; 409 otherwise.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub open_if_exists: Option<bool>,
    /// A word that only this upload has. Should the answer get lost, the same request with the same word is answered like
    /// the first one, and makes nothing twice.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub upload_key: Option<String>,
}

endpoint!(UploadSmallFile => ClosedUpload, "upload/upload_small_file", Post "/upload/small_file.json", Session,
    ["extension 9"], body = Body::Multipart("file_data"));
