//! Chapter 5: folders.

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

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::list_folder::FolderListing;

/// The names of a listing, folders first.
pub(crate) fn names(listing: &FolderListing) -> Vec<&str> {
    let folders = listing.folders.iter().map(|folder| folder.name.as_str());
    folders.chain(listing.files.iter().map(|file| file.name.as_str())).collect()
}

/// The refusal for a folder that is not there.
pub(crate) fn no_folder() -> (u16, String) {
    (404, "Folder not found".to_owned())
}

/// The refusal for a name that is taken.
pub(crate) fn taken() -> (u16, String) {
    (409, "File or folder with such name already exists.".to_owned())
}

/// The names of some folders.
pub(crate) fn folder_names(folders: &[FolderEntry]) -> Vec<&str> {
    folders.iter().map(|folder| folder.name.as_str()).collect()
}
