//! Chapter 5: folders.

mod answer;
mod create_folder;
mod create_folder_link;
mod empty_trash;
mod find_folder_by_path;
mod find_item_by_name;
mod get_folder_access_mode;
mod get_folder_breadcrumb;
mod get_folder_info;
mod get_folder_link;
mod get_folder_path;
mod list_folder;
mod list_trash;
mod move_copy_folder;
mod remove_folder;
mod rename_folder;
mod restore_folder;
mod send_folder_link;
mod set_folder_access;
mod trash_folder;
mod update_folder_settings;

use portico_api::UnixTime;
use portico_api::opendrive::folder::{
    Crumb, FolderEntry, create_folder::CreateFolder, create_folder_link::CreateFolderLink,
    empty_trash::EmptyTrash, find_folder_by_path::FindFolderByPath,
    find_item_by_name::FindItemByName, get_folder_access_mode::GetFolderAccessMode,
    get_folder_breadcrumb::GetFolderBreadcrumb, get_folder_info::GetFolderInfo,
    get_folder_link::GetFolderLink, get_folder_path::GetFolderPath, list_folder::ListFolder,
    list_trash::ListTrash, move_copy_folder::MoveCopyFolder, remove_folder::RemoveFolder,
    rename_folder::RenameFolder, restore_folder::RestoreFolder, send_folder_link::SendFolderLink,
    set_folder_access::SetFolderAccess, trash_folder::TrashFolder,
    update_folder_settings::UpdateFolderSettings,
};
use portico_api::opendrive::{Access, OrderType};
use portico_api::wire::Integer;

use super::public;
use crate::db::entity::node;
use crate::db::listings::{FolderItem, SortBy, Window};
use crate::router::Routes;
use crate::services::problem::Problem;
use crate::services::{User, places};

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<GetFolderBreadcrumb, _, _>(get_folder_breadcrumb::get_folder_breadcrumb)
        .on::<GetFolderInfo, _, _>(get_folder_info::get_folder_info)
        .on::<FindItemByName, _, _>(find_item_by_name::find_item_by_name)
        .written::<ListFolder, _, _>(list_folder::list_folder)
        .on::<GetFolderPath, _, _>(get_folder_path::get_folder_path)
        .written::<ListTrash, _, _>(list_trash::list_trash)
        .on::<CreateFolder, _, _>(create_folder::create_folder)
        .on::<FindFolderByPath, _, _>(find_folder_by_path::find_folder_by_path)
        .on::<MoveCopyFolder, _, _>(move_copy_folder::move_copy_folder)
        .on::<RemoveFolder, _, _>(remove_folder::remove_folder)
        .on::<RenameFolder, _, _>(rename_folder::rename_folder)
        .on::<RestoreFolder, _, _>(restore_folder::restore_folder)
        .on::<TrashFolder, _, _>(trash_folder::trash_folder)
        .on::<EmptyTrash, _, _>(empty_trash::empty_trash)
        .on::<CreateFolderLink, _, _>(create_folder_link::create_folder_link)
        .guest_or_user::<SendFolderLink, _, _>(send_folder_link::send_folder_link)
        .on::<GetFolderLink, _, _>(get_folder_link::get_folder_link)
        .on::<GetFolderAccessMode, _, _>(get_folder_access_mode::get_folder_access_mode)
        .on::<SetFolderAccess, _, _>(set_folder_access::set_folder_access)
        .on::<UpdateFolderSettings, _, _>(update_folder_settings::update_folder_settings)
}

/// A folder as listings and changes answer it.
fn entry(user: &User, folder: impl Into<FolderItem>) -> FolderEntry {
    let folder: FolderItem = folder.into();
    FolderEntry {
        link: page(folder.shown.access, &folder.shown.id),
        folder_id: places::folder_id(user, &folder.shown.id),
        date_created: UnixTime(folder.created),
        dir_update_time: UnixTime(folder.updated),
        access: access(folder.shown.access),
        date_modified: UnixTime(folder.shown.modified),
        shared: folder.is_shared,
        child_folders: u32::try_from(folder.subfolders).unwrap_or(u32::MAX),
        encrypted: folder.is_encrypted,
        description: Some(folder.shown.description).filter(|text| !text.is_empty()),
        parent_id: folder.shown.parent_id.as_deref().map(|id| places::folder_id(user, id)),
        date_trashed: folder.shown.trashed_at.map(UnixTime),
        name: folder.shown.name,
    }
}

/// The page of a folder for those who are not signed in; a private one has none.
pub(super) fn page(access: i32, id: &str) -> String {
    if access == 0 { String::new() } else { public::node_page(id) }
}

/// A place on the way to a folder.
fn crumb(user: &User, node: node::Model) -> Crumb {
    let folder_id = places::folder_id(user, &node.id);
    Crumb { folder_id, name: node.name, sub_folders: Vec::new() }
}

/// Who may see something, out of the database.
pub(super) fn access(code: i32) -> Access {
    Access::from_wide(i128::from(code)).unwrap_or_default()
}

/// Who may see something, for the database; codes of other makers are refused.
pub(super) fn known_access(access: Access, parameter: &'static str) -> Result<i32, Problem> {
    match access {
        Access::Private | Access::Public | Access::Hidden => {
            Ok(i32::try_from(access.to_wide()).unwrap_or(0))
        }
        Access::Other(_) => Err(Problem::Invalid(parameter, "Expected one of (0, 1, 2).")),
    }
}

/// How many entries one page holds (guide 5.6).
const PAGE: u64 = portico_api::opendrive::folder::list_folder::PAGE;

/// Without an offset everything is wanted (wire facts 1.4).
fn window(sort: SortBy, order: Option<OrderType>, offset: Option<u64>) -> Window {
    Window {
        sort,
        descending: order == Some(OrderType::Desc),
        // SQLite counts with signed numbers.
        offset: offset.unwrap_or(0).min(i64::MAX.unsigned_abs()),
        limit: offset.map(|_| PAGE),
        only_folders: false,
    }
}
