//! `POST /folder.json` (guide 5.10; an existing name is answered with 409, quirk 4).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FolderId, SharingId};

/// Makes a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateFolder {
    /// The name, a [`crate::EntryName`].
    #[serde(with = "crate::wire::text")]
    pub folder_name: String,
    /// The folder around it; none for the root.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub folder_sub_parent: Option<FolderId>,
    /// Who may see it without signing in.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_is_public: Option<Access>,
    /// Whether others may upload into it.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_public_upl: Option<bool>,
    /// Whether others may see what is in it.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_public_display: Option<bool>,
    /// Whether others may download from it.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_public_dnl: Option<bool>,
    /// Whether others may see the folders in it.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub folder_display_subfolders: Option<bool>,
    /// A text of the owner's.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub folder_description: Option<String>,
    /// The share through which the folder around it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

impl CreateFolder {
    /// A private folder without a description.
    #[must_use]
    pub fn new(parent: FolderId, name: impl Into<String>) -> Self {
        Self {
            folder_name: name.into(),
            folder_sub_parent: Some(parent),
            folder_is_public: None,
            folder_public_upl: None,
            folder_public_display: None,
            folder_public_dnl: None,
            folder_display_subfolders: None,
            folder_description: None,
            sharing_id: None,
        }
    }
}

endpoint!(CreateFolder => FolderEntry, "folder/create_folder", Post "/folder.json", Session, ["guide 5.10"]);
