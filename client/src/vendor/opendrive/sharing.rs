//! Folders that people share with each other (guide 9).

use futures::FutureExt;
use futures::future::try_join_all;
use portico_api::opendrive::Right;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::folder::Crumb;
use portico_api::opendrive::folder::get_folder_breadcrumb::GetFolderBreadcrumb;
use portico_api::opendrive::sharing::list_folder_shares::ListFolderShares;
use portico_api::opendrive::sharing::list_shared_folders::ListSharedFolders;
use portico_api::opendrive::sharing::list_sharing_users::{ListSharingUsers, SharingUser};
use portico_api::opendrive::sharing::remove_share::RemoveShare;
use portico_api::opendrive::sharing::set_share_mode::SetShareMode;
use portico_api::opendrive::sharing::share_folder::ShareFolder;
use portico_api::opendrive::sharing::{Share as WireShare, SharedFolder};

use super::OpenDrive;
use crate::drive::capability::{Call, Sharing};
use crate::drive::model::{
    EntryId, FolderId, Outer, ReceivedFolder, Share, ShareRight, Shared, Sharer, SharingId,
};
use crate::problem::Problem;

impl Sharing for OpenDrive {
    fn shares<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Vec<Share>> {
        async move {
            let ask = ListFolderShares { folder_id: folder.clone() };
            let shares = self.session.send(&ask).await?.share_with_user;
            Ok(shares.into_iter().map(share).collect())
        }
        .boxed_local()
    }

    fn around<'a>(&'a self, id: &'a EntryId) -> Call<'a, Option<Vec<Outer>>> {
        async move {
            let folder = match id {
                EntryId::Folder(folder) => folder.clone(),
                EntryId::File(file) => {
                    let ask = GetFileInfo { file_id: file.clone(), sharing_id: None };
                    // It is told to nobody else (extension 3).
                    match self.session.send(&ask).await?.parent_id {
                        Some(parent) => parent,
                        None => return Ok(None),
                    }
                }
            };
            if folder.is_root() {
                return Ok(Some(Vec::new()));
            }
            let ask =
                GetFolderBreadcrumb { folder_id: folder, with_subfolders: None, sharing_id: None };
            let way = self.session.send(&ask).await?.0.into_iter();
            let is_it = |crumb: &Crumb| match id {
                EntryId::Folder(folder) => *folder == crumb.folder_id,
                EntryId::File(_) => false,
            };
            let around = way.filter(|crumb| !crumb.folder_id.is_root() && !is_it(crumb));
            let asked = around.map(|crumb| async move {
                match self.shares(&crumb.folder_id).await {
                    Ok(shares) => {
                        Ok(Some(Outer { folder: crumb.folder_id, name: crumb.name, shares }))
                    }
                    // Only its owner is told.
                    Err(Problem::Refused(_) | Problem::Forbidden(_) | Problem::NotFound(_)) => {
                        Ok(None)
                    }
                    Err(problem) => Err(problem),
                }
            });
            try_join_all(asked).await.map(|outer| outer.into_iter().collect())
        }
        .boxed_local()
    }

    fn share<'a>(
        &'a self,
        folder: &'a FolderId,
        who: &'a str,
        right: ShareRight,
    ) -> Call<'a, Shared> {
        async move {
            let ask = ShareFolder {
                folder_id: folder.clone(),
                username: who.trim().to_owned(),
                sharemode: wire_right(right),
            };
            match self.session.send(&ask).await {
                Ok(made) => Ok(Shared::Made(share(made.share))),
                Err(problem) => refusal(&problem).ok_or(problem),
            }
        }
        .boxed_local()
    }

    fn set_right<'a>(&'a self, share: &'a SharingId, right: ShareRight) -> Call<'a, ()> {
        async move {
            let ask = SetShareMode { sharing_id: share.clone(), sharemode: wire_right(right) };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn end<'a>(&'a self, share: &'a SharingId) -> Call<'a, ()> {
        async move {
            let ask = RemoveShare { sharing_id: share.clone() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn sharers(&self) -> Call<'_, Vec<Sharer>> {
        async move {
            let users = self.session.send(&ListSharingUsers {}).await?.shared_users;
            let sharer = |user: SharingUser| Sharer { id: user.sharing_id, name: user.name };
            Ok(users.into_iter().map(sharer).collect())
        }
        .boxed_local()
    }

    fn received<'a>(&'a self, sharer: &'a SharingId) -> Call<'a, Vec<ReceivedFolder>> {
        async move {
            let ask = ListSharedFolders { sharing_id: sharer.clone() };
            let folders = self.session.send(&ask).await?.shared_folders;
            Ok(folders.into_iter().map(received).collect())
        }
        .boxed_local()
    }
}

fn share(wire: WireShare) -> Share {
    Share {
        id: wire.sharing_id,
        person: wire.name,
        login: wire.user_name.unwrap_or_default(),
        right: right(wire.share_mode),
    }
}

fn received(wire: SharedFolder) -> ReceivedFolder {
    ReceivedFolder {
        id: wire.folder_id,
        name: wire.name,
        share: wire.sharing_id,
        right: right(wire.share_mode),
        modified: wire.date_modified,
    }
}

/// What nobody knows is shown as the smaller right.
fn right(wire: Right) -> ShareRight {
    match wire {
        Right::Edit => ShareRight::Edit,
        Right::View | Right::Nothing | Right::Other(_) => ShareRight::View,
    }
}

fn wire_right(right: ShareRight) -> Right {
    match right {
        ShareRight::View => Right::View,
        ShareRight::Edit => Right::Edit,
    }
}

/// The guide has one status for several refusals (quirk 69); only the sentence tells them apart.
fn refusal(problem: &Problem) -> Option<Shared> {
    let (Problem::NotFound(details) | Problem::Refused(details)) = problem else { return None };
    let says = |part: &str| details.message.contains(part);
    if says("already shared") {
        Some(Shared::Already)
    } else if says("themselves") {
        Some(Shared::Yourself)
    } else if says("User not found") {
        Some(Shared::UnknownPerson)
    } else {
        None
    }
}
