//! What changes folders and files, and the trash.

use futures::FutureExt;
use portico_api::opendrive::Right;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::file::move_copy_file::MoveCopyFile;
use portico_api::opendrive::file::rename_file::RenameFile;
use portico_api::opendrive::file::restore_file::RestoreFile;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::empty_trash::EmptyTrash;
use portico_api::opendrive::folder::get_folder_access_mode::GetFolderAccessMode;
use portico_api::opendrive::folder::list_trash::ListTrash;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;
use portico_api::opendrive::folder::remove_folder::RemoveFolder;
use portico_api::opendrive::folder::rename_folder::RenameFolder;
use portico_api::opendrive::folder::restore_folder::RestoreFolder;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::{EntryName, IdList};

use super::{OpenDrive, convert};
use crate::drive::capability::{Call, Changes};
use crate::drive::model::{Entry, EntryId, FileId, FolderId, TrashedEntry};
use crate::problem::Problem;

impl Changes for OpenDrive {
    fn create_folder<'a>(&'a self, parent: &'a FolderId, name: &'a EntryName) -> Call<'a, Entry> {
        async move {
            let make = CreateFolder::new(parent.clone(), name.as_str());
            self.session.send(&make).await.map(convert::folder)
        }
        .boxed_local()
    }

    fn rename<'a>(&'a self, id: &'a EntryId, name: &'a EntryName) -> Call<'a, Entry> {
        match id {
            EntryId::Folder(id) => self.rename_folder(id, name).boxed_local(),
            EntryId::File(id) => self.rename_file(id, name).boxed_local(),
        }
    }

    fn move_to<'a>(&'a self, id: &'a EntryId, folder: &'a FolderId) -> Call<'a, Entry> {
        self.put(id, folder, true, None).boxed_local()
    }

    fn copy_to<'a>(
        &'a self,
        id: &'a EntryId,
        folder: &'a FolderId,
        name: &'a EntryName,
    ) -> Call<'a, Entry> {
        self.put(id, folder, false, Some(name)).boxed_local()
    }

    fn trash<'a>(&'a self, id: &'a EntryId) -> Call<'a, ()> {
        async move {
            match id {
                EntryId::Folder(id) => {
                    let ask = TrashFolder { folder_id: IdList::one(id), sharing_id: None };
                    self.session.send(&ask).await.map(drop)
                }
                EntryId::File(id) => {
                    let ask = TrashFile { file_id: IdList::one(id), sharing_id: None };
                    self.session.send(&ask).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    fn list_trash(&self) -> Call<'_, Vec<TrashedEntry>> {
        async move {
            let wire = self.session.send(&ListTrash::default()).await?;
            let folders = wire.folders.into_iter().map(convert::trashed_folder);
            let files = wire.files.into_iter().map(convert::trashed_file);
            Ok(folders.chain(files).collect())
        }
        .boxed_local()
    }

    fn restore<'a>(&'a self, id: &'a EntryId) -> Call<'a, Entry> {
        async move {
            match id {
                EntryId::Folder(id) => {
                    let ask = RestoreFolder { folder_id: IdList::one(id) };
                    self.session.send(&ask).await.map(convert::folder)
                }
                EntryId::File(id) => {
                    let ask = RestoreFile { file_id: IdList::one(id) };
                    self.session.send(&ask).await.map(convert::file)
                }
            }
        }
        .boxed_local()
    }

    fn delete_forever<'a>(&'a self, id: &'a EntryId) -> Call<'a, ()> {
        async move {
            match id {
                EntryId::Folder(id) => {
                    let ask = RemoveFolder { folder_id: IdList::one(id), sharing_id: None };
                    self.session.send(&ask).await.map(drop)
                }
                EntryId::File(id) => self.delete_file(id).await,
            }
        }
        .boxed_local()
    }

    fn empty_trash(&self) -> Call<'_, ()> {
        async move { self.session.send(&EmptyTrash {}).await.map(drop) }.boxed_local()
    }

    fn may_change<'a>(&'a self, folder: &'a FolderId) -> Call<'a, bool> {
        async move {
            let ask = GetFolderAccessMode { folder_id: folder.clone(), sharing_id: None };
            let answer = self.session.send(&ask).await?;
            Ok(match answer.user_access_mode {
                Right::View | Right::Nothing => false,
                // What nobody knows is tried: the server refuses what may not be.
                Right::Edit | Right::Other(_) => true,
            })
        }
        .boxed_local()
    }
}

impl OpenDrive {
    async fn rename_folder(&self, id: &FolderId, name: &EntryName) -> Result<Entry, Problem> {
        let folder_name = name.as_str().to_owned();
        let ask = RenameFolder { folder_id: id.clone(), folder_name, sharing_id: None };
        self.session.send(&ask).await.map(convert::folder)
    }

    async fn rename_file(&self, id: &FileId, name: &EntryName) -> Result<Entry, Problem> {
        let ask = RenameFile {
            new_file_name: name.as_str().to_owned(),
            file_id: id.clone(),
            access_folder_id: None,
            sharing_id: None,
        };
        self.session.send(&ask).await.map(convert::file)
    }

    async fn put(
        &self,
        id: &EntryId,
        folder: &FolderId,
        is_move: bool,
        name: Option<&EntryName>,
    ) -> Result<Entry, Problem> {
        let name = name.map(|name| name.as_str().to_owned());
        match id {
            EntryId::Folder(id) => {
                let ask = MoveCopyFolder {
                    folder_id: id.clone(),
                    dst_folder_id: folder.clone(),
                    is_move,
                    src_sharing_id: None,
                    dst_sharing_id: None,
                    new_folder_name: name,
                    copy_recursive: None,
                };
                self.session.send(&ask).await.map(convert::folder)
            }
            EntryId::File(id) => {
                let ask = MoveCopyFile {
                    src_file_id: id.clone(),
                    dst_folder_id: folder.clone(),
                    is_move,
                    overwrite_if_exists: false,
                    src_access_folder_id: None,
                    dst_access_folder_id: None,
                    src_sharing_id: None,
                    dst_sharing_id: None,
                    new_file_name: name,
                };
                self.session.send(&ask).await.map(convert::file)
            }
        }
    }

    pub(super) async fn delete_file(&self, id: &FileId) -> Result<(), Problem> {
        let ask = DeleteFile { file_id: id.clone(), access_folder_id: None, sharing_id: None };
        self.session.send(&ask).await.map(drop)
    }
}
