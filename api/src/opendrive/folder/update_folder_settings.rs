//! `PUT /folder/foldersettings.json` (guide 5.19).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::opendrive::folder::get_folder_info::FolderInfo;
use crate::{FolderId, SharingId, wire};

/// Changes a folder; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateFolderSettings {
    /// Which folder.
    pub folder_id: FolderId,
    /// The new name, a [`crate::EntryName`].
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub folder_name: Option<String>,
    /// A text of the owner's, at most 255 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub folder_description: Option<String>,
    /// Who may see it without signing in (quirk 46).
    #[serde(
        alias = "folder_is_public",
        default,
        with = "wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_access: Option<Access>,
    /// Whether others may upload into it.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub folder_public_upl: Option<bool>,
    /// Whether others may see what is in it.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub folder_public_display: Option<bool>,
    /// Whether others may download from it.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub folder_public_dnl: Option<bool>,
    /// Whether others may see the folders in it.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub folder_display_subfolders: Option<bool>,
    /// The share through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

impl UpdateFolderSettings {
    /// Changes nothing yet.
    #[must_use]
    pub fn new(folder_id: FolderId) -> Self {
        Self {
            folder_id,
            folder_name: None,
            folder_description: None,
            folder_access: None,
            folder_public_upl: None,
            folder_public_display: None,
            folder_public_dnl: None,
            folder_display_subfolders: None,
            sharing_id: None,
        }
    }
}

endpoint!(UpdateFolderSettings => FolderInfo, "folder/update_folder_settings",
    Put "/folder/foldersettings.json", Session, ["guide 5.19"]);
