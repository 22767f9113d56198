//! Finds an entry wherever it is by now: where it was first, and then by its id.

use portico_api::opendrive::folder::FolderListing as WireListing;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;
use portico_api::opendrive::folder::list_folder::ListFolder;

use super::{OpenDrive, convert};
use crate::drive::model::{Entry, EntryId, FolderId, Located, UnixTime, Whereabouts};
use crate::problem::{Details, Problem};

impl OpenDrive {
    /// The row of an entry.
    pub(super) async fn locate_entry(&self, id: &EntryId) -> Result<Located, Problem> {
        match id {
            EntryId::File(id) => {
                let info = self.file_info(id).await?;
                let (folder, is_trashed) = (info.parent_id.clone(), info.date_trashed.0 > 0);
                Ok(Located { entry: convert::file_info(info), folder, is_trashed })
            }
            EntryId::Folder(id) => {
                let ask = GetFolderInfo { folder_id: id.clone(), sharing_id: None };
                let info = self.session.send(&ask).await?;
                let (folder, is_trashed) = (info.parent_id.clone(), info.date_trashed.0 > 0);
                Ok(Located { entry: convert::folder_info(info), folder, is_trashed })
            }
        }
    }

    /// An entry that was called `name` and lay in `folder` when it was seen last.
    pub(super) async fn find_entry(
        &self,
        id: &EntryId,
        folder: &FolderId,
        name: &str,
    ) -> Result<Whereabouts, Problem> {
        match self.look_in(folder, name, id).await {
            Ok(Some(found)) => return Ok(found),
            // It is called otherwise, lies elsewhere, or is gone: its id tells.
            Ok(None) | Err(Problem::NotFound(_)) => {}
            Err(problem) => return Err(problem),
        }
        let Located { entry, folder: now, is_trashed } = self.locate_entry(id).await?;
        let gone = || Problem::NotFound(Details::default());
        if is_trashed {
            return Err(gone());
        }
        let now = now.unwrap_or_else(|| folder.clone());
        self.look_in(&now, &entry.name, id).await?.ok_or_else(gone)
    }

    /// An entry of this folder; a folder in the trash is none.
    async fn look_in(
        &self,
        folder: &FolderId,
        name: &str,
        id: &EntryId,
    ) -> Result<Option<Whereabouts>, Problem> {
        // Only what is called like it, and never all of a large folder.
        let ask = ListFolder {
            search_query: Some(name.to_owned()),
            last_request_time: Some(UnixTime(0)),
            with_breadcrumbs: Some(true),
            offset: Some(0),
            ..ListFolder::new(folder.clone())
        };
        let mut wire = self.session.send(&ask).await?;
        let way = convert::crumbs(std::mem::take(&mut wire.breadcrumbs), folder);
        Ok(entry_of(wire, id).map(|entry| Whereabouts { entry, way }))
    }
}

fn entry_of(wire: WireListing, id: &EntryId) -> Option<Entry> {
    match id {
        EntryId::Folder(id) => {
            let found = wire.folders.into_iter().find(|folder| folder.folder_id == *id);
            found.map(convert::folder)
        }
        EntryId::File(id) => {
            wire.files.into_iter().find(|file| file.file_id == *id).map(convert::file)
        }
    }
}
