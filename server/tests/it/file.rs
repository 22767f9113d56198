//! Chapter 4: files.

mod create_empty_file;
mod create_file_link;
mod delete_file;
mod find_file_by_path;
mod get_file_info;
mod get_file_link;
mod get_file_path;
mod get_file_thumb;
mod list_file_versions;
mod move_copy_file;
mod remove_file_version;
mod rename_file;
mod restore_file;
mod send_file_link;
mod set_file_access;
mod trash_file;
mod update_file_settings;
mod verify_file_password;

/// The refusal for a file that is not there.
pub(crate) fn no_file() -> (u16, String) {
    (404, "File not found".to_owned())
}
