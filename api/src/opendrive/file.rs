//! Chapter 4: files.

pub mod create_empty_file;
pub mod create_file_link;
pub mod delete_file;
pub mod find_file_by_path;
pub mod get_file_info;
pub mod get_file_link;
pub mod get_file_path;
pub mod get_file_thumb;
pub mod list_file_versions;
pub mod move_copy_file;
pub mod remove_file_version;
pub mod rename_file;
pub mod restore_file;
pub mod send_file_link;
pub mod set_file_access;
pub mod trash_file;
pub mod update_file_settings;
pub mod verify_file_password;

use serde::{Deserialize, Serialize};

use super::{Access, chapter};
use crate::{FileId, FolderId, UnixTime};

chapter!(
    create_file_link::CreateFileLink,
    get_file_link::GetFileLink,
    list_file_versions::ListFileVersions,
    get_file_info::GetFileInfo,
    get_file_path::GetFilePath,
    get_file_thumb::GetFileThumb,
    create_empty_file::CreateEmptyFile,
    set_file_access::SetFileAccess,
    find_file_by_path::FindFileByPath,
    move_copy_file::MoveCopyFile,
    rename_file::RenameFile,
    restore_file::RestoreFile,
    send_file_link::SendFileLink,
    trash_file::TrashFile,
    verify_file_password::VerifyFilePassword,
    update_file_settings::UpdateFileSettings,
    delete_file::DeleteFile,
    remove_file_version::RemoveFileVersion,
);

/// A file, as listings and every change of a file answer it. Sizes, times and counts are strings of digits
/// here (quirk 36), and so they are in the trash, where the guide says otherwise (quirk 20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FileEntry {
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
    /// When its content was last changed, as its uploader says.
    #[serde(default, with = "crate::wire::digits")]
    pub date_modified: UnixTime,
    /// Who may see it without signing in.
    #[serde(default, with = "crate::wire::digits")]
    pub access: Access,
    /// MD5 of the content, 32 lower-case hexadecimal digits; none while nothing was uploaded (quirk 21).
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
    /// The same, for a short time.
    #[serde(default, with = "crate::wire::text")]
    pub temp_streaming_link: String,
    /// Its picture, 256 by 256 pixels.
    #[serde(default, with = "crate::wire::text")]
    pub thumb_link: String,
    /// `*` when a password is needed.
    #[serde(default, with = "crate::wire::text")]
    pub password: String,
    /// True when it can be edited in the browser.
    #[serde(default, with = "crate::wire::flag_number")]
    pub edit_online: bool,
    /// True when its content is encrypted by the client.
    #[serde(
        default,
        with = "crate::wire::flag_digit::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub encrypted: Option<bool>,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The folder that it lies in; in the trash, the one that it came from (extension 3).
    #[serde(
        rename = "ParentID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<FolderId>,
    /// When it was put into the trash; none or 0 outside. The guide misspells it in 5.8 (quirk 20).
    #[serde(
        default,
        alias = "DataTrashed",
        with = "crate::wire::digits::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date_trashed: Option<UnixTime>,
    /// When the content of its folder last changed.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub dir_update_time: Option<UnixTime>,
    /// When the content of the folder that it left last changed.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub dir_update_time_src: Option<UnixTime>,
}
