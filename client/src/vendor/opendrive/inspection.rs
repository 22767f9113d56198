//! All that there is to know of one entry, and the versions of a file.

use futures::FutureExt;
use portico_api::opendrive::file::get_file_info::{FileInfo, GetFileInfo};
use portico_api::opendrive::file::list_file_versions::{FileVersion, ListFileVersions};
use portico_api::opendrive::file::remove_file_version::RemoveFileVersion;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::folder::get_folder_info::{FolderInfo, GetFolderInfo};
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;

use super::{OpenDrive, convert};
use crate::drive::capability::{Call, Inspection};
use crate::drive::model::{
    EntryId, FileId, FolderId, Located, Particulars, UnixTime, Version, Whereabouts,
};
use crate::problem::Problem;

impl Inspection for OpenDrive {
    fn inspect<'a>(&'a self, id: &'a EntryId) -> Call<'a, Particulars> {
        async move {
            match id {
                EntryId::Folder(id) => {
                    let ask = GetFolderInfo { folder_id: id.clone(), sharing_id: None };
                    self.session.send(&ask).await.map(of_folder)
                }
                EntryId::File(id) => self.file_info(id).await.map(of_file),
            }
        }
        .boxed_local()
    }

    fn locate<'a>(&'a self, id: &'a EntryId) -> Call<'a, Located> {
        self.locate_entry(id).boxed_local()
    }

    fn find<'a>(
        &'a self,
        id: &'a EntryId,
        folder: &'a FolderId,
        name: &'a str,
    ) -> Call<'a, Whereabouts> {
        self.find_entry(id, folder, name).boxed_local()
    }

    fn describe<'a>(&'a self, id: &'a EntryId, text: &'a str) -> Call<'a, ()> {
        async move {
            let text = Some(text.to_owned());
            match id {
                EntryId::Folder(id) => {
                    let ask = UpdateFolderSettings {
                        folder_description: text,
                        ..UpdateFolderSettings::new(id.clone())
                    };
                    self.session.send(&ask).await.map(drop)
                }
                EntryId::File(id) => {
                    let ask = UpdateFileSettings {
                        file_description: text,
                        ..UpdateFileSettings::new(id.clone())
                    };
                    self.session.send(&ask).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    fn versions<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<Version>> {
        async move {
            // Versions are asked for by what they have in common, which listings do not keep.
            let group = self.file_info(file).await?.group_id;
            let ask = ListFileVersions { file_group_id: group };
            let mut versions: Vec<_> =
                self.session.send(&ask).await?.0.into_iter().map(version).collect();
            versions.sort_by_key(|version| std::cmp::Reverse(version.number));
            Ok(versions)
        }
        .boxed_local()
    }

    fn remove_version<'a>(&'a self, version: &'a FileId) -> Call<'a, ()> {
        async move {
            let ask = RemoveFileVersion { file_id: version.clone() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }
}

impl OpenDrive {
    pub(super) async fn file_info(&self, file: &FileId) -> Result<FileInfo, Problem> {
        self.session.send(&GetFileInfo { file_id: file.clone(), sharing_id: None }).await
    }
}

fn of_file(info: FileInfo) -> Particulars {
    Particulars {
        folder: info.parent_id.unwrap_or_else(FolderId::root),
        created: info.date_uploaded,
        modified: info.date_modified,
        used: known(info.date_accessed),
        owner: info.owner_name,
        description: info.description,
        access: convert::access(info.access),
        link: info.link,
        downloads: Some(info.downloads),
        md5: info.file_hash.map(|md5| md5.to_ascii_lowercase()),
        versions: Some(info.version),
    }
}

fn of_folder(info: FolderInfo) -> Particulars {
    Particulars {
        folder: info.parent_id.unwrap_or_else(FolderId::root),
        created: info.date_created,
        modified: info.date_modified,
        used: None,
        owner: String::new(),
        description: info.description,
        access: convert::access(info.access),
        link: info.link,
        downloads: None,
        md5: None,
        versions: None,
    }
}

/// Never is written as 0.
fn known(time: UnixTime) -> Option<UnixTime> {
    (time.0 > 0).then_some(time)
}

fn version(wire: FileVersion) -> Version {
    Version {
        id: wire.file_id,
        number: wire.version,
        size: wire.size,
        modified: wire.date_modified,
        uploaded: wire.date_uploaded,
        owner: wire.owner,
    }
}
