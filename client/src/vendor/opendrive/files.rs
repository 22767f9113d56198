//! Folders and files, to be looked at.

use futures::FutureExt;
use portico_api::opendrive::folder::FolderListing as WireListing;
use portico_api::opendrive::folder::list_folder::ListFolder;

use super::{OpenDrive, convert};
use crate::drive::capability::{Call, Files};
use crate::drive::model::{FolderId, FolderListing};

impl Files for OpenDrive {
    fn list<'a>(&'a self, folder: &'a FolderId) -> Call<'a, FolderListing> {
        async move {
            let ask =
                ListFolder { with_breadcrumbs: Some(true), ..ListFolder::new(folder.clone()) };
            self.session.send(&ask).await.map(|wire| listing_of(wire, folder))
        }
        .boxed_local()
    }
}

fn listing_of(wire: WireListing, folder: &FolderId) -> FolderListing {
    let folders = wire.folders.into_iter().map(convert::folder);
    FolderListing {
        folder: folder.clone(),
        crumbs: convert::crumbs(wire.breadcrumbs, folder),
        entries: folders.chain(wire.files.into_iter().map(convert::file)).collect(),
        changed: wire.dir_update_time,
    }
}
