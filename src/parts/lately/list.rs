//! Lists of entries that somebody comes back to, the latest first and never longer than they may be; pure.

use portico_client::drive::model::{EntryId, FileId, FolderId};
use serde::{Deserialize, Serialize};

/// An entry as it was when it was seen last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// What it was called.
    pub name: String,
    /// The folder that it lay in.
    pub folder: String,
    /// When that was written down, in seconds since 1970.
    pub at: i64,
    /// What was done with it.
    pub deed: Deed,
}

/// What was done with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Somebody looked at it.
    Opened,
    /// Somebody gave it another content.
    Edited,
    /// Somebody made it a favorite.
    Starred,
}

impl Item {
    /// An entry that is called `name` and lies in `folder`.
    #[must_use]
    pub fn new(id: &EntryId, name: &str, folder: &FolderId, at: i64, deed: Deed) -> Self {
        let (text, is_folder) = parts(id);
        Self {
            id: text.to_owned(),
            is_folder,
            name: name.to_owned(),
            folder: folder.as_str().to_owned(),
            at,
            deed,
        }
    }

    /// Which entry.
    #[must_use]
    pub fn entry_id(&self) -> EntryId {
        if self.is_folder {
            EntryId::Folder(FolderId::new(self.id.as_str()))
        } else {
            EntryId::File(FileId::new(self.id.as_str()))
        }
    }

    /// The folder that it lay in.
    #[must_use]
    pub fn folder_id(&self) -> FolderId {
        FolderId::new(self.folder.as_str())
    }

    /// Whether it is this one.
    #[must_use]
    pub fn is(&self, id: &EntryId) -> bool {
        (self.id.as_str(), self.is_folder) == parts(id)
    }
}

fn parts(id: &EntryId) -> (&str, bool) {
    match id {
        EntryId::Folder(id) => (id.as_str(), true),
        EntryId::File(id) => (id.as_str(), false),
    }
}

/// Puts an entry before all others, wherever it was, and lets go of what is too much.
pub fn put(list: &mut Vec<Item>, item: Item, most: usize) {
    list.retain(|known| (&known.id, known.is_folder) != (&item.id, item.is_folder));
    list.insert(0, item);
    list.truncate(most);
}

/// Takes an entry out; answers its place and what it was.
pub fn take(list: &mut Vec<Item>, id: &EntryId) -> Option<(usize, Item)> {
    let at = list.iter().position(|item| item.is(id))?;
    Some((at, list.remove(at)))
}

/// Puts an entry back to where it was.
pub fn put_back(list: &mut Vec<Item>, at: usize, item: Item, most: usize) {
    list.retain(|known| (&known.id, known.is_folder) != (&item.id, item.is_folder));
    list.insert(at.min(list.len()), item);
    list.truncate(most);
}

/// Writes down where an entry is by now; true when that is something new.
pub fn correct(list: &mut [Item], id: &EntryId, name: &str, folder: &FolderId) -> bool {
    let Some(item) = list.iter_mut().find(|item| item.is(id)) else { return false };
    if item.name == name && item.folder == folder.as_str() {
        return false;
    }
    name.clone_into(&mut item.name);
    folder.as_str().clone_into(&mut item.folder);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(id: &str) -> EntryId {
        EntryId::File(FileId::new(id))
    }

    fn item(id: &str, at: i64) -> Item {
        Item::new(&file(id), &["name of ", id].concat(), &FolderId::root(), at, Deed::Opened)
    }

    fn ids(list: &[Item]) -> Vec<&str> {
        list.iter().map(|item| item.id.as_str()).collect()
    }

    #[test]
    fn the_latest_is_the_first_and_the_oldest_goes() {
        let mut list = Vec::new();
        for (at, id) in ["a", "b", "c", "a"].into_iter().enumerate() {
            put(&mut list, item(id, i64::try_from(at).unwrap()), 2);
        }
        assert_eq!(ids(&list), ["a", "c"]);
        assert_eq!(list[0].at, 3);
        let folder = EntryId::Folder(FolderId::new("a"));
        put(&mut list, Item::new(&folder, "A", &FolderId::root(), 4, Deed::Starred), 9);
        assert_eq!(ids(&list), ["a", "a", "c"], "a folder is no file");
        assert_eq!(list[0].entry_id(), folder);
    }

    #[test]
    fn what_is_taken_out_comes_back_to_its_place() {
        let mut list = vec![item("a", 1), item("b", 2), item("c", 3)];
        let (at, gone) = take(&mut list, &file("b")).unwrap();
        assert_eq!((at, ids(&list)), (1, vec!["a", "c"]));
        assert_eq!(take(&mut list, &file("b")), None);
        put_back(&mut list, at, gone, 9);
        assert_eq!(ids(&list), ["a", "b", "c"]);
    }

    #[test]
    fn a_name_is_put_right_once() {
        let mut list = vec![item("a", 1)];
        let folder = FolderId::new("7");
        assert!(correct(&mut list, &file("a"), "new", &folder));
        assert_eq!((list[0].name.as_str(), list[0].folder_id()), ("new", folder.clone()));
        assert!(!correct(&mut list, &file("a"), "new", &folder));
        assert!(!correct(&mut list, &file("b"), "new", &folder));
    }
}
