//! `POST /folder/setaccess.json` (guide 5.17, which spells `folder_is_public` differently: quirk 45).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FolderId, SharingId, wire};

/// Says who may see a folder without signing in. The folders in it follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFolderAccess {
    /// Which folder.
    pub folder_id: FolderId,
    /// Who.
    #[serde(alias = "folder_ispublic", with = "wire::number")]
    pub folder_is_public: Access,
    /// The share through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether the files in it follow too.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_child_files: Option<bool>,
}

endpoint!(SetFolderAccess => FolderEntry, "folder/set_folder_access",
    Post "/folder/setaccess.json", Session, ["guide 5.17"]);
