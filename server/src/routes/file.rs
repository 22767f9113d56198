//! Chapter 4: files.

mod create_empty_file;
mod create_file_link;
mod delete_file;
mod find_file_by_path;
mod get_file_info;
mod get_file_link;
mod get_file_path;
pub(super) mod get_file_thumb;
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

use std::sync::LazyLock;

use portico_api::opendrive::download::download_file::DownloadFile;
use portico_api::opendrive::file::{
    FileEntry, create_empty_file::CreateEmptyFile, create_file_link::CreateFileLink,
    delete_file::DeleteFile, find_file_by_path::FindFileByPath, get_file_info::GetFileInfo,
    get_file_link::GetFileLink, get_file_path::GetFilePath, get_file_thumb::GetFileThumb,
    list_file_versions::ListFileVersions, move_copy_file::MoveCopyFile,
    remove_file_version::RemoveFileVersion, rename_file::RenameFile, restore_file::RestoreFile,
    send_file_link::SendFileLink, set_file_access::SetFileAccess, trash_file::TrashFile,
    update_file_settings::UpdateFileSettings, verify_file_password::VerifyFilePassword,
};
use portico_api::{Endpoint, FileId, Secret, UnixTime, encode};

use super::folder::access;
use super::public;
use crate::db::entity::link;
use crate::db::listings::FileItem;
use crate::db::nodes::FileRow;
use crate::router::{BASE, Routes};
use crate::services::folders::PRIVATE;
use crate::services::{User, name, places};

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .guest_or_user::<GetFileInfo, _, _>(get_file_info::get_file_info)
        .on::<GetFilePath, _, _>(get_file_path::get_file_path)
        .bytes::<GetFileThumb, _, _>(get_file_thumb::get_file_thumb)
        .on::<MoveCopyFile, _, _>(move_copy_file::move_copy_file)
        .on::<RenameFile, _, _>(rename_file::rename_file)
        .on::<RestoreFile, _, _>(restore_file::restore_file)
        .on::<TrashFile, _, _>(trash_file::trash_file)
        .on::<DeleteFile, _, _>(delete_file::delete_file)
        .on::<CreateEmptyFile, _, _>(create_empty_file::create_empty_file)
        .on::<CreateFileLink, _, _>(create_file_link::create_file_link)
        .guest_or_user::<SendFileLink, _, _>(send_file_link::send_file_link)
        .on::<GetFileLink, _, _>(get_file_link::get_file_link)
        .on::<FindFileByPath, _, _>(find_file_by_path::find_file_by_path)
        .on::<ListFileVersions, _, _>(list_file_versions::list_file_versions)
        .on::<RemoveFileVersion, _, _>(remove_file_version::remove_file_version)
        .on::<SetFileAccess, _, _>(set_file_access::set_file_access)
        .on::<UpdateFileSettings, _, _>(update_file_settings::update_file_settings)
        .guest_or_user::<VerifyFilePassword, _, _>(verify_file_password::verify_file_password)
}

/// The addresses of a file, on this same server.
pub(super) struct Links {
    /// Its page.
    pub(super) page: String,
    /// Its bytes.
    pub(super) download: String,
    /// Its picture, if it may have one.
    pub(super) thumbnail: String,
}

/// Where a file is to be had. Who may not see it without signing in has to show a session there.
pub(super) fn links(row: &FileRow) -> Links {
    links_as(&row.node.name, &row.node.id)
}

/// Where a file is saved by somebody who has a key to it.
pub(super) fn download_with(row: &FileRow, key: Secret) -> String {
    address(&DownloadFile { temp_key: Some(key), ..download(FileId::new(row.node.id.as_str())) })
}

fn download(file_id: FileId) -> DownloadFile {
    DownloadFile {
        file_id,
        offset: None,
        inline: None,
        sharing_id: None,
        test: None,
        backup: None,
        temp_key: None,
    }
}

/// The same for whatever has this name and this id: an old version of a file has an id of its own.
pub(super) fn links_as(name: &str, id: &str) -> Links {
    static ADDRESSES: LazyLock<[Address; 3]> = LazyLock::new(|| {
        let file_id = FileId::new(Address::PLACE);
        let ask = download(file_id.clone());
        let page = DownloadFile { inline: Some(true), ..ask.clone() };
        let thumbnail =
            GetFileThumb { file_id, sharing_id: None, time_offset: None, temp_key: None };
        [Address::of(&page), Address::of(&ask), Address::of(&thumbnail)]
    });
    let [page, download, thumbnail] = &*ADDRESSES;
    let extension = name::extension(name);
    let has_picture = ["png", "jpg", "jpeg", "gif", "webp"]
        .iter()
        .any(|picture| picture.eq_ignore_ascii_case(extension));
    Links {
        page: page.with(id),
        download: download.with(id),
        thumbnail: if has_picture { thumbnail.with(id) } else { String::new() },
    }
}

/// The address of an endpoint with a hole for an id. Listings write three for each file, so that they are built
/// once; ids of this server are letters and digits, which stand in an address as they are.
struct Address {
    before: String,
    after: String,
}

impl Address {
    /// Stands for the id while the address is built.
    const PLACE: &str = "portico-id";

    fn of(ask: &impl Endpoint) -> Self {
        let whole = address(ask);
        let (before, after) = whole.split_once(Self::PLACE).unwrap_or((&whole, ""));
        Self { before: before.to_owned(), after: after.to_owned() }
    }

    fn with(&self, id: &str) -> String {
        [&self.before, id, &self.after].concat()
    }
}

/// The address of an endpoint on this same server; empty if its parameters make none.
fn address(ask: &impl Endpoint) -> String {
    encode(ask, None)
        .map_or_else(|_| String::new(), |wire| format!("{BASE}{}", wire.path_and_query()))
}

/// Where an expiring link of a file is saved, and where it is shown or played.
fn link_addresses(link: &link::Model) -> (String, String) {
    (public::link_download(&link.token, false), public::link_download(&link.token, true))
}

/// `*` for a file with a password.
pub(super) fn password_mark(has_password: bool) -> String {
    if has_password { "*".to_owned() } else { String::new() }
}

/// The MD5 of a file's content; none while there is no content.
pub(super) fn hash(row: &FileRow) -> Option<String> {
    Some(row.file.md5.clone()).filter(|md5| !md5.is_empty())
}

/// Counts and sizes are never negative in the database.
pub(super) fn unsigned<T: TryFrom<i64> + Default>(value: i64) -> T {
    T::try_from(value).unwrap_or_default()
}

/// A file's page on the web: for everybody where its owner opened it, otherwise for those with a session.
fn web_page(access: i32, id: &str, with_session: String) -> String {
    if access == PRIVATE { with_session } else { public::node_page(id) }
}

/// A file as listings and changes answer it.
pub(super) fn entry(user: &User, file: impl Into<FileItem>) -> FileEntry {
    let file: FileItem = file.into();
    let Links { page, download, thumbnail } = links_as(&file.shown.name, &file.shown.id);
    let id = file.shown.id;
    FileEntry {
        extension: name::extension(&file.shown.name).to_owned(),
        file_id: FileId::new(id.as_str()),
        name: file.shown.name,
        group_id: file.group_no,
        size: unsigned(file.size),
        views: unsigned(file.views),
        version: u32::try_from(file.version_no).unwrap_or(0),
        downloads: unsigned(file.downloads),
        date_modified: UnixTime(file.shown.modified),
        access: access(file.shown.access),
        link: web_page(file.shown.access, &id, page),
        file_hash: Some(file.md5).filter(|md5| !md5.is_empty()),
        streaming_link: download.clone(),
        temp_streaming_link: String::new(),
        download_link: download,
        thumb_link: thumbnail,
        password: password_mark(file.has_password),
        edit_online: file.edit_online,
        encrypted: None,
        description: Some(file.shown.description).filter(|text| !text.is_empty()),
        parent_id: file.shown.parent_id.as_deref().map(|id| places::folder_id(user, id)),
        date_trashed: file.shown.trashed_at.map(UnixTime),
        dir_update_time: None,
        dir_update_time_src: None,
    }
}
