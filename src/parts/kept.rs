//! The listings that were seen last, so that going back shows them at once.

use portico_client::drive::model::{FolderId, FolderListing};

/// How many folders are kept.
const FOLDERS: usize = 24;

/// How many entries are kept in all; a very large folder is worth reading again.
const ENTRIES: usize = 50_000;

/// Listings, the latest last.
#[derive(Debug, Default)]
pub struct Kept {
    listings: Vec<FolderListing>,
}

impl Kept {
    /// The folder as it was seen last.
    #[must_use]
    pub fn get(&self, folder: &FolderId) -> Option<&FolderListing> {
        self.listings.iter().find(|listing| listing.folder == *folder)
    }

    /// Keeps a listing and lets the oldest ones go.
    pub fn put(&mut self, listing: FolderListing) {
        self.forget(&listing.folder);
        self.listings.push(listing);
        let entries =
            |listings: &[FolderListing]| listings.iter().map(|it| it.entries.len()).sum::<usize>();
        while self.listings.len() > FOLDERS || entries(&self.listings) > ENTRIES {
            self.listings.remove(0);
        }
    }

    /// The folder has changed in a way that is not known here.
    pub fn forget(&mut self, folder: &FolderId) {
        self.listings.retain(|listing| listing.folder != *folder);
    }
}

#[cfg(test)]
mod tests {
    use super::{ENTRIES, FOLDERS, Kept};
    use portico_client::drive::model::{
        Access, Entry, EntryId, EntryKind, FolderId, FolderListing, UnixTime,
    };

    fn listing(id: usize, entries: usize) -> FolderListing {
        let entry = Entry {
            id: EntryId::Folder(FolderId::new("x")),
            name: String::new(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::Folder { child_folders: 0 },
        };
        FolderListing {
            folder: FolderId::new(id.to_string()),
            crumbs: Vec::new(),
            entries: vec![entry; entries],
            changed: UnixTime(0),
        }
    }

    #[test]
    fn the_oldest_are_let_go() {
        let mut kept = Kept::default();
        for id in 0..=FOLDERS {
            kept.put(listing(id, 1));
        }
        assert!(kept.get(&FolderId::new("0")).is_none());
        assert!(kept.get(&FolderId::new("1")).is_some());
    }

    #[test]
    fn a_listing_is_kept_once_and_forgotten_when_told() {
        let mut kept = Kept::default();
        kept.put(listing(1, 1));
        kept.put(listing(1, 2));
        assert_eq!(kept.get(&FolderId::new("1")).map(|it| it.entries.len()), Some(2));
        kept.forget(&FolderId::new("1"));
        assert!(kept.get(&FolderId::new("1")).is_none());
    }

    #[test]
    fn a_folder_that_is_too_large_is_not_kept() {
        let mut kept = Kept::default();
        kept.put(listing(1, ENTRIES + 1));
        assert!(kept.get(&FolderId::new("1")).is_none());
    }
}
