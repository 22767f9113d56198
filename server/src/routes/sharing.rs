//! Chapter 9: folders that are shared with other accounts.

mod list_folder_shares;
mod list_links;
mod list_shared_folders;
mod list_sharing_users;
mod remove_share;
mod set_share_mode;
mod share_folder;

use portico_api::SharingId;
use portico_api::opendrive::Right as Mode;
use portico_api::opendrive::sharing::{
    Share, list_folder_shares::ListFolderShares, list_links::ListLinks,
    list_shared_folders::ListSharedFolders, list_sharing_users::ListSharingUsers,
    remove_share::RemoveShare, set_share_mode::SetShareMode, share_folder::ShareFolder,
};

use crate::db::entity::share;
use crate::router::Routes;
use crate::services::problem::Problem;
use crate::services::{User, rights, shares};

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<ListSharedFolders, _, _>(list_shared_folders::list_shared_folders)
        .on::<ListSharingUsers, _, _>(list_sharing_users::list_sharing_users)
        .on::<ListFolderShares, _, _>(list_folder_shares::list_folder_shares)
        .on::<ShareFolder, _, _>(share_folder::share_folder)
        .on::<SetShareMode, _, _>(set_share_mode::set_share_mode)
        .on::<RemoveShare, _, _>(remove_share::remove_share)
        .on::<ListLinks, _, _>(list_links::list_links)
}

/// What a share allows, for the database.
fn code(mode: Mode) -> Result<i32, Problem> {
    match mode {
        Mode::View => Ok(0),
        Mode::Edit => Ok(rights::EDIT),
        Mode::Nothing | Mode::Other(_) => {
            Err(Problem::Invalid("sharemode", "Expected one of (0, 1)."))
        }
    }
}

/// What a share allows, out of the database.
fn mode(share: &share::Model) -> Mode {
    if share.mode == rights::EDIT { Mode::Edit } else { Mode::View }
}

/// A share as its owner sees it.
fn entry(share: share::Model, with: &User) -> Share {
    let share_mode = mode(&share);
    Share {
        sharing_id: SharingId::new(share.id),
        name: shares::name_of(with),
        share_mode,
        user_name: Some(with.email.clone()),
    }
}
