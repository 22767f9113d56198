//! Chapter 9: folders that are shared with other accounts.

pub mod list_folder_shares;
pub mod list_links;
pub mod list_shared_folders;
pub mod list_sharing_users;
pub mod remove_share;
pub mod set_share_mode;
pub mod share_folder;

use serde::{Deserialize, Serialize};

use super::{Access, Right, chapter};
use crate::{FolderId, SharingId, UnixTime, wire};

chapter!(
    list_shared_folders::ListSharedFolders,
    list_sharing_users::ListSharingUsers,
    list_folder_shares::ListFolderShares,
    share_folder::ShareFolder,
    set_share_mode::SetShareMode,
    remove_share::RemoveShare,
    list_links::ListLinks,
);

/// A folder that somebody else shares with the caller (quirk 67).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SharedFolder {
    /// Which folder.
    #[serde(rename = "FolderID")]
    pub folder_id: FolderId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// A text of the owner's.
    #[serde(default, with = "wire::text")]
    pub description: String,
    /// Always false.
    #[serde(default, with = "wire::flag")]
    pub is_home_folder: bool,
    /// True when the caller may delete it.
    #[serde(default, with = "wire::flag")]
    pub is_deleteable: bool,
    /// True when the caller may rename it.
    #[serde(default, with = "wire::flag")]
    pub is_renameable: bool,
    /// Always false.
    #[serde(default, with = "wire::flag")]
    pub is_gallery: bool,
    /// Always false.
    #[serde(rename = "IsMP3", default, with = "wire::flag")]
    pub is_mp3: bool,
    /// What the caller may do in it.
    #[serde(default, with = "wire::number")]
    pub permission: Right,
    /// Who may see it without signing in.
    #[serde(default, with = "wire::number")]
    pub access: Access,
    /// True when folders are in it.
    #[serde(default, with = "wire::flag")]
    pub has_subfolders: bool,
    /// True: it is shared.
    #[serde(default, with = "wire::flag_title")]
    pub shared: bool,
    /// Its address on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
    /// When it was made.
    #[serde(default, with = "wire::number")]
    pub date_created: UnixTime,
    /// When it was last changed.
    #[serde(default, with = "wire::number")]
    pub date_modified: UnixTime,
    /// When it was put into the trash; 0 if it is not there.
    #[serde(default, with = "wire::number")]
    pub date_trashed: UnixTime,
    /// True when its content is encrypted by the client.
    #[serde(default, with = "wire::flag_digit")]
    pub encrypted: bool,
    /// The share, with which it is reached.
    #[serde(
        rename = "SharingID",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub sharing_id: Option<SharingId>,
    /// What the share allows.
    #[serde(default, with = "wire::digits")]
    pub share_mode: Right,
    /// True when others may see the folders in it.
    #[serde(default, with = "wire::flag")]
    pub display_subfolders: bool,
    /// True when others may see what is in it.
    #[serde(default, with = "wire::flag")]
    pub public_content: bool,
    /// True when others may download from it.
    #[serde(default, with = "wire::flag")]
    pub public_download: bool,
    /// True when others may upload into it.
    #[serde(default, with = "wire::flag")]
    pub public_upload: bool,
}

/// A share of a folder with another user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Share {
    /// Which share.
    #[serde(rename = "SharingID")]
    pub sharing_id: SharingId,
    /// With whom.
    #[serde(with = "wire::text")]
    pub name: String,
    /// What they may do.
    #[serde(default, with = "wire::digits")]
    pub share_mode: Right,
    /// Under which name it is shared with them, to do it again (extension 11).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}
