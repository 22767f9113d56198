//! `GET /accountusers/folderslist.json/{session_id}/{folder_id}` (guide 1.1).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{FolderId, wire};

/// Asks for folders and what an account user may do in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAccountUserFolders {
    /// The folder around them; the root for all that they were given.
    pub folder_id: FolderId,
    /// Which account user; the caller without it (quirk 48).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_email: Option<String>,
}

/// The folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountUserFolders {
    /// What is there.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub folders: Vec<AccountUserFolder>,
}

/// A folder with a right in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountUserFolder {
    /// Which folder.
    #[serde(rename = "FolderID")]
    pub folder_id: FolderId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// What the account user may do in it.
    #[serde(default, with = "wire::number")]
    pub access: Right,
    /// How many folders are in it.
    #[serde(default, with = "wire::number")]
    pub child_folders_count: u32,
    /// Its address on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
}

endpoint!(ListAccountUserFolders => AccountUserFolders, "account_users/list_account_user_folders",
    Get "/accountusers/folderslist.json/{session_id}/{folder_id}", Session, ["guide 1.1"]);
