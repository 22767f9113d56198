//! Chapter 5: folders.

pub mod create_folder;
pub mod create_folder_link;
pub mod empty_trash;
pub mod find_folder_by_path;
pub mod find_item_by_name;
pub mod get_folder_access_mode;
pub mod get_folder_breadcrumb;
pub mod get_folder_info;
pub mod get_folder_link;
pub mod get_folder_path;
pub mod list_folder;
pub mod list_trash;
pub mod move_copy_folder;
pub mod remove_folder;
pub mod rename_folder;
pub mod restore_folder;
pub mod send_folder_link;
pub mod set_folder_access;
pub mod trash_folder;
pub mod update_folder_settings;

use serde::{Deserialize, Serialize};

use super::file::FileEntry;
use super::{Access, chapter};
use crate::{FolderId, UnixTime};

chapter!(
    get_folder_breadcrumb::GetFolderBreadcrumb,
    create_folder_link::CreateFolderLink,
    get_folder_link::GetFolderLink,
    get_folder_info::GetFolderInfo,
    find_item_by_name::FindItemByName,
    list_folder::ListFolder,
    get_folder_path::GetFolderPath,
    list_trash::ListTrash,
    get_folder_access_mode::GetFolderAccessMode,
    create_folder::CreateFolder,
    find_folder_by_path::FindFolderByPath,
    move_copy_folder::MoveCopyFolder,
    remove_folder::RemoveFolder,
    rename_folder::RenameFolder,
    restore_folder::RestoreFolder,
    send_folder_link::SendFolderLink,
    set_folder_access::SetFolderAccess,
    trash_folder::TrashFolder,
    update_folder_settings::UpdateFolderSettings,
    empty_trash::EmptyTrash,
);

/// A folder, as listings and every change of a folder answer it. Times are numbers here and digits in
/// files (quirk 36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderEntry {
    /// Which folder.
    #[serde(rename = "FolderID")]
    pub folder_id: FolderId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// When it was made.
    #[serde(default, with = "crate::wire::number")]
    pub date_created: UnixTime,
    /// When its content last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// Who may see it without signing in.
    #[serde(default, with = "crate::wire::number")]
    pub access: Access,
    /// When it was last changed.
    #[serde(default, with = "crate::wire::number")]
    pub date_modified: UnixTime,
    /// True when it is shared with other users.
    #[serde(default, with = "crate::wire::flag_title")]
    pub shared: bool,
    /// How many folders are in it.
    #[serde(default, with = "crate::wire::number")]
    pub child_folders: u32,
    /// Its address on the web.
    #[serde(default, with = "crate::wire::text")]
    pub link: String,
    /// True when its content is encrypted by the client.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub encrypted: bool,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The folder around it; in the trash, the one that it came from (extension 3).
    #[serde(
        rename = "ParentID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_id: Option<FolderId>,
    /// When it was put into the trash; none or 0 outside.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date_trashed: Option<UnixTime>,
}

/// A place on the way from the root to a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Crumb {
    /// Which folder.
    #[serde(rename = "FolderID")]
    pub folder_id: FolderId,
    /// Its name.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// The folders in it, where they were asked for.
    #[serde(
        default,
        deserialize_with = "crate::wire::list::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub sub_folders: Vec<FolderEntry>,
}

/// What is in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderListing {
    /// When the folder's content last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// The folder's name.
    #[serde(default, with = "crate::wire::text")]
    pub name: String,
    /// The folder around it; none for the root.
    #[serde(
        rename = "ParentFolderID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent_folder_id: Option<FolderId>,
    /// The folder's address on the web.
    #[serde(default, with = "crate::wire::text")]
    pub direct_folder_link: String,
    /// Always 1.
    #[serde(default, with = "crate::wire::number")]
    pub response_type: u8,
    /// The way from the root, where it was asked for.
    #[serde(
        default,
        deserialize_with = "crate::wire::list::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub breadcrumbs: Vec<Crumb>,
    /// The folders in it.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub folders: Vec<FolderEntry>,
    /// The files in it.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub files: Vec<FileEntry>,
}
