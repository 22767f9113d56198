//! Tests of the areas: what they stand for, where they lead, and which are too small.

use portico_client::drive::model::{
    Access, Entry, EntryKind, FileId, FolderId, FolderListing, UnixTime,
};

use super::super::place::Tab;
use super::*;

fn entry(id: EntryId, name: &str, kind: EntryKind) -> Entry {
    let (name, modified) = (name.to_owned(), UnixTime(0));
    Entry { id, name, modified, access: Access::Private, is_shared: false, kind }
}

fn folder(id: &str) -> Entry {
    entry(EntryId::Folder(FolderId::new(id)), id, EntryKind::Folder { child_folders: 0 })
}

fn file(name: &str, size: u64) -> Entry {
    entry(EntryId::File(FileId::new(name)), name, EntryKind::File { size, md5: None, version: 1 })
}

fn listing(id: &str, entries: Vec<Entry>) -> FolderListing {
    FolderListing { folder: FolderId::new(id), crumbs: Vec::new(), entries, changed: UnixTime(0) }
}

fn inventory() -> Inventory {
    let mut inventory = Inventory::default();
    inventory.add(listing("0", vec![folder("a"), folder("empty"), file("song.mp3", 700)]));
    inventory.add(listing("a", vec![file("one.png", 500), file("two.png", 600), file("x", 1)]));
    inventory
}

fn place(subject: Subject) -> Place {
    Place { tab: Tab::Map, subject, is_table: false }
}

fn names(tiles: &[Tile]) -> Vec<(&str, u64)> {
    tiles.iter().map(|tile| (tile.name.as_str(), tile.bytes)).collect()
}

#[test]
fn a_folder_shows_what_is_in_it_from_large_to_small() {
    let inventory = inventory();
    let mut root = tiles(&inventory, &place(Subject::Folder(FolderId::root())));
    assert_eq!(names(&root), [("a", 1_101), ("song.mp3", 700)]);
    let a = Subject::Folder(FolderId::new("a"));
    assert_eq!(root[0].href, Some(place(a.clone()).showing(a)));
    look_within(&mut root, &inventory);
    assert_eq!(root[0].within, [600, 500, 1]);
    let inner = tiles(&inventory, &place(Subject::Folder(FolderId::new("a"))));
    assert_eq!(names(&inner), [("two.png", 600), ("one.png", 500), ("x", 1)]);
    assert!(tiles(&inventory, &place(Subject::Folder(FolderId::new("?")))).is_empty());
}

#[test]
fn types_share_the_room_and_show_their_files() {
    let inventory = inventory();
    let types = tiles(&inventory, &place(Subject::Types));
    let sums: Vec<(u64, u64)> = types.iter().map(|tile| (tile.bytes, tile.files)).collect();
    assert_eq!(sums, [(1_100, 2), (700, 1), (1, 1)]);
    let images = Subject::Type(Some(Group::Pictures));
    assert_eq!(types[0].href, Some(place(images.clone()).showing(images)));
    let pictures = tiles(&inventory, &place(Subject::Type(Some(Group::Pictures))));
    assert_eq!(names(&pictures), [("two.png", 600), ("one.png", 500)]);
    assert_eq!(names(&tiles(&inventory, &place(Subject::Type(None)))), [("x", 1)]);
}

#[test]
fn what_is_too_small_is_one_area_together() {
    let mut inventory = Inventory::default();
    let mut entries = vec![file("large", 1_000_000)];
    entries.extend((0..30).map(|at| file(&format!("small{at}"), 100)));
    inventory.add(listing("0", entries));
    let all = tiles(&inventory, &place(Subject::Folder(FolderId::root())));
    let shown = gathered(all);
    assert_eq!(shown.len(), 2);
    assert_eq!((shown[1].bytes, shown[1].files, shown[1].look), (3_000, 30, Look::Rest));
    assert_eq!(shown[1].href, None);
    let one = gathered(shown[..1].to_vec());
    assert_eq!(one.len(), 1, "one alone stays what it is");
}
