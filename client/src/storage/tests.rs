//! Tests of the inventory: sums of trees, orders, copies, and what is gone.

use std::collections::HashSet;

use super::*;
use crate::drive::model::Crumb;

const SUM: &str = "00112233445566778899aabbccddeeff";

fn entry(id: EntryId, name: &str, modified: i64, kind: EntryKind) -> Entry {
    let modified = UnixTime(modified);
    Entry { id, name: name.to_owned(), modified, access: Access::Private, is_shared: false, kind }
}

fn folder(id: &str) -> Entry {
    let kind = EntryKind::Folder { child_folders: 0 };
    entry(EntryId::Folder(FolderId::new(id)), id, 0, kind)
}

fn file(id: &str, size: u64, modified: i64, md5: Option<&str>, version: u32) -> Entry {
    let kind = EntryKind::File { size, md5: md5.map(str::to_owned), version };
    entry(EntryId::File(FileId::new(id)), id, modified, kind)
}

fn listing(id: &str, entries: Vec<Entry>) -> FolderListing {
    let folder = FolderId::new(id);
    let crumbs = vec![Crumb { id: folder.clone(), name: String::new() }];
    FolderListing { folder, crumbs, entries, changed: UnixTime(0) }
}

/// `/{a/{deep/{d1}, a1, a2}, r1}`
fn tree() -> Inventory {
    let mut inventory = Inventory::default();
    inventory.add(listing("0", vec![folder("a"), file("r1", 10, 500, None, 1)]));
    let a = vec![
        folder("deep"),
        file("a1", 100, 300, Some(SUM), 3),
        file("a2", 1_000, 0, Some("odd"), 1),
    ];
    inventory.add(listing("a", a));
    inventory.add(listing("deep", vec![file("d1", 100, 200, Some(SUM), 2)]));
    inventory
}

fn names(inventory: &Inventory, files: &[usize]) -> Vec<String> {
    files.iter().map(|at| inventory.file(*at).name.clone()).collect()
}

fn gone(inventory: &mut Inventory, id: &str, is_gone: bool) {
    assert!(inventory.set_gone(&EntryId::File(FileId::new(id)), is_gone), "{id} is known");
}

#[test]
fn folders_hold_what_is_below_them() {
    let inventory = tree();
    let totals = inventory.totals();
    assert_eq!(totals[0], Total { bytes: 1_210, files: 4 });
    let a = inventory.place(&FolderId::new("a")).unwrap();
    assert_eq!(totals[a], Total { bytes: 1_200, files: 3 });
    let deep = inventory.place(&FolderId::new("deep")).unwrap();
    assert_eq!(inventory.way(deep), [0, a, deep]);
    assert_eq!(inventory.folders_in(a), [deep]);
    assert_eq!(names(&inventory, &inventory.files_in(a)), ["a1", "a2"]);
    assert_eq!(inventory.place(&FolderId::new("nowhere")), None);
}

#[test]
fn files_are_listed_by_size_by_age_and_by_versions() {
    let inventory = tree();
    assert_eq!(names(&inventory, &inventory.largest(3)), ["a2", "a1", "d1"]);
    // Nobody knows when the last one changed.
    assert_eq!(names(&inventory, &inventory.oldest(9)), ["d1", "a1", "r1", "a2"]);
    assert_eq!(names(&inventory, &inventory.with_versions(9)), ["a1", "d1"]);
}

#[test]
fn what_is_gone_counts_nowhere_and_comes_back() {
    let mut inventory = tree();
    let deep = EntryId::Folder(FolderId::new("deep"));
    assert!(inventory.set_gone(&deep, true));
    assert_eq!(names(&inventory, &inventory.largest(9)), ["a2", "a1", "r1"]);
    assert!(inventory.copies().is_empty(), "one of them is left");
    gone(&mut inventory, "r1", true);
    assert_eq!(inventory.totals()[0], Total { bytes: 1_100, files: 2 });
    assert!(inventory.set_gone(&deep, false));
    gone(&mut inventory, "r1", false);
    assert_eq!(inventory.totals()[0].files, 4);
    assert!(!inventory.set_gone(&EntryId::File(FileId::new("x")), true));
}

#[test]
fn copies_have_the_same_sum_and_the_same_size_and_the_oldest_stays() {
    let mut inventory = tree();
    inventory.add(listing(
        "more",
        vec![file("m1", 99, 100, Some(SUM), 1), file("e", 0, 1, Some(SUM), 1)],
    ));
    let copies = inventory.copies();
    assert_eq!(copies.len(), 1);
    assert_eq!(names(&inventory, &copies[0].files), ["d1", "a1"]);
    assert_eq!((copies[0].size, copies[0].spare()), (100, 100));
    let both: Vec<usize> = copies[0].files.clone();
    assert_eq!(copies[0].stays(&HashSet::new()), Some(both[0]));
    assert_eq!(copies[0].stays(&HashSet::from([both[0]])), Some(both[1]));
    assert_eq!(copies[0].stays(&both.into_iter().collect()), None);
}

#[test]
fn a_file_that_is_met_twice_is_one_file() {
    let mut inventory = tree();
    inventory.add(listing("deep", vec![file("a1", 100, 300, Some(SUM), 3)]));
    assert_eq!(inventory.totals()[0].files, 4);
    let copies = inventory.copies();
    assert_eq!(copies[0].files.len(), 2, "it is no copy of itself");
    let deep = inventory.place(&FolderId::new("deep")).unwrap();
    assert_eq!(names(&inventory, &inventory.files_in(deep)), ["a1", "d1"]);
}

#[test]
fn sums_are_read_in_either_case() {
    assert_eq!(read_md5(SUM), read_md5(&SUM.to_ascii_uppercase()));
    assert_eq!(read_md5(SUM).map(|md5| (md5[0], md5[1], md5[15])), Some((0, 0x11, 0xff)));
    for wrong in
        ["", "00", "zz112233445566778899aabbccddeeff", "00112233445566778899aabbccddeeff00"]
    {
        assert_eq!(read_md5(wrong), None, "{wrong}");
    }
}
