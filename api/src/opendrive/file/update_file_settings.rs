//! `PUT /file/filesettings.json` (guide 4.16).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{Done, FileId, Secret, SharingId, UnixTime, wire};

/// Changes a file; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateFileSettings {
    /// Which file.
    pub file_id: FileId,
    /// What it costs; kept and not used.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_price: Option<String>,
    /// The new name, a [`crate::EntryName`].
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// A text of the owner's.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_description: Option<String>,
    /// The password that those need who are not signed in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_password: Option<Secret>,
    /// Not used any more.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_dest_url: Option<String>,
    /// Who may see it without signing in.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub file_ispublic: Option<Access>,
    /// Whether it can be edited in the browser.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub file_edit_online: Option<bool>,
    /// When its content was last changed; clients send digits in a string.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub file_modification_time: Option<UnixTime>,
    /// The share through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

impl UpdateFileSettings {
    /// Changes nothing yet.
    #[must_use]
    pub fn new(file_id: FileId) -> Self {
        Self {
            file_id,
            file_price: None,
            file_name: None,
            file_description: None,
            file_password: None,
            file_dest_url: None,
            file_ispublic: None,
            file_edit_online: None,
            file_modification_time: None,
            sharing_id: None,
        }
    }
}

endpoint!(UpdateFileSettings => Done, "file/update_file_settings",
    Put "/file/filesettings.json", Session, ["guide 4.16"]);
