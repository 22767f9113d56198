//! From the vendor's shapes to the drive's nouns.

use portico_api::opendrive::Access as WireAccess;
use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::get_file_info::FileInfo;
use portico_api::opendrive::folder::get_folder_info::FolderInfo;
use portico_api::opendrive::folder::{Crumb as WireCrumb, FolderEntry};
use portico_api::opendrive::upload::close_upload::ClosedUpload;

use crate::drive::model::{Access, Crumb, Entry, EntryId, EntryKind, FolderId, TrashedEntry};

pub(super) fn access(access: WireAccess) -> Access {
    match access {
        WireAccess::Public => Access::Public,
        WireAccess::Hidden => Access::Hidden,
        // A code that nobody knows is shown as the careful one.
        WireAccess::Private | WireAccess::Other(_) => Access::Private,
    }
}

pub(super) fn wire_access(access: Access) -> WireAccess {
    match access {
        Access::Private => WireAccess::Private,
        Access::Public => WireAccess::Public,
        Access::Hidden => WireAccess::Hidden,
    }
}

pub(super) fn folder(folder: FolderEntry) -> Entry {
    Entry {
        id: EntryId::Folder(folder.folder_id),
        name: folder.name,
        modified: folder.date_modified,
        access: access(folder.access),
        is_shared: folder.shared,
        kind: EntryKind::Folder { child_folders: folder.child_folders },
    }
}

pub(super) fn file(file: FileEntry) -> Entry {
    Entry {
        id: EntryId::File(file.file_id),
        name: file.name,
        modified: file.date_modified,
        access: access(file.access),
        is_shared: false,
        kind: EntryKind::File {
            size: file.size,
            md5: file.file_hash.map(|hash| hash.to_ascii_lowercase()),
            version: file.version,
        },
    }
}

pub(super) fn file_info(info: FileInfo) -> Entry {
    Entry {
        id: EntryId::File(info.file_id),
        name: info.name,
        modified: info.date_modified,
        access: access(info.access),
        is_shared: false,
        kind: EntryKind::File {
            size: info.size,
            md5: info.file_hash.map(|hash| hash.to_ascii_lowercase()),
            version: info.version,
        },
    }
}

pub(super) fn folder_info(info: FolderInfo) -> Entry {
    Entry {
        id: EntryId::Folder(info.folder_id),
        name: info.name,
        modified: info.date_modified,
        access: access(info.access),
        is_shared: info.shared,
        kind: EntryKind::Folder { child_folders: info.child_folders },
    }
}

pub(super) fn closed(file: ClosedUpload) -> Entry {
    Entry {
        id: EntryId::File(file.file_id),
        name: file.name,
        modified: file.date_modified,
        access: access(file.access),
        is_shared: false,
        kind: EntryKind::File {
            size: file.size,
            md5: file.file_hash.map(|hash| hash.to_ascii_lowercase()),
            version: file.version,
        },
    }
}

/// The way to a folder, made whole: the live service leaves out the root, others leave out the folder.
pub(super) fn crumbs(wire: Vec<WireCrumb>, folder: &FolderId) -> Vec<Crumb> {
    let mut crumbs = vec![Crumb { id: FolderId::root(), name: String::new() }];
    for crumb in wire {
        let is_known = crumbs.iter().any(|known| known.id == crumb.folder_id);
        if !is_known {
            crumbs.push(Crumb { id: crumb.folder_id, name: crumb.name });
        }
    }
    crumbs.truncate(
        crumbs.iter().position(|crumb| crumb.id == *folder).map_or(usize::MAX, |at| at + 1),
    );
    crumbs
}

pub(super) fn trashed_folder(wire: FolderEntry) -> TrashedEntry {
    TrashedEntry { trashed: wire.date_trashed.unwrap_or_default(), entry: folder(wire) }
}

pub(super) fn trashed_file(wire: FileEntry) -> TrashedEntry {
    TrashedEntry { trashed: wire.date_trashed.unwrap_or_default(), entry: file(wire) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(ids: &[&str]) -> Vec<WireCrumb> {
        ids.iter()
            .map(|id| WireCrumb {
                folder_id: FolderId::new(*id),
                name: format!("n{id}"),
                sub_folders: Vec::new(),
            })
            .collect()
    }

    #[test]
    fn the_way_begins_at_the_root_and_ends_at_the_folder() {
        let names = |wire: &[&str], folder: &str| -> Vec<String> {
            crumbs(way(wire), &FolderId::new(folder)).into_iter().map(|crumb| crumb.name).collect()
        };
        assert_eq!(names(&[], "0"), [""]);
        assert_eq!(names(&["0"], "0"), [""]);
        assert_eq!(names(&["0", "a", "b"], "b"), ["", "na", "nb"]);
        assert_eq!(names(&["a", "b"], "b"), ["", "na", "nb"]);
        assert_eq!(names(&["a", "b", "c"], "b"), ["", "na", "nb"]);
        assert_eq!(names(&["a", "a"], "x"), ["", "na"]);
    }
}
