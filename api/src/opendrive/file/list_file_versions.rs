//! `GET /file/fileversions.json/{session_id}/{file_group_id}` (guide 4.3, keyed by file id: quirk 39).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, UnixTime, wire};

/// Asks for the versions of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFileVersions {
    /// The file's `GroupID`.
    #[serde(with = "wire::number")]
    pub file_group_id: i64,
}

/// The versions; an object keyed by file id on the wire (quirk 39).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct FileVersions(
    #[serde(deserialize_with = "wire::list::deserialize")] pub Vec<FileVersion>,
);

impl Serialize for FileVersions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|version| (&version.file_id, version)))
    }
}

/// One version. Sizes and times are numbers here (quirk 44).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FileVersion {
    /// The vendor's number of the version.
    #[serde(rename = "ID", default, with = "wire::text")]
    pub id: String,
    /// The version's own id, with which it is downloaded and removed.
    pub file_id: FileId,
    /// What all versions have in common.
    #[serde(rename = "GroupID", default, with = "wire::number")]
    pub group_id: i64,
    /// Which version; the first is 1.
    #[serde(default, with = "wire::digits")]
    pub version: u32,
    /// The file's name.
    #[serde(default, with = "wire::text")]
    pub name: String,
    /// How many bytes.
    #[serde(default, with = "wire::number")]
    pub size: u64,
    /// When its content was last changed, as its uploader says.
    #[serde(default, with = "wire::number")]
    pub date_modified: UnixTime,
    /// When it was uploaded.
    #[serde(default, with = "wire::number")]
    pub date_uploaded: UnixTime,
    /// Its page on the web.
    #[serde(default, with = "wire::text")]
    pub direct_link: String,
    /// The part of the name after the last dot.
    #[serde(default, with = "wire::text")]
    pub extension: String,
    /// Who uploaded it.
    #[serde(default, with = "wire::text")]
    pub owner: String,
    /// Its picture.
    #[serde(default, with = "wire::text")]
    pub thumb_link: String,
}

endpoint!(ListFileVersions => FileVersions, "file/list_file_versions",
    Get "/file/fileversions.json/{session_id}/{file_group_id}", Session, ["guide 4.3"]);
