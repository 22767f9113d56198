//! What fills a drive: the folders and files that a walk through it has met, and what can be said of all of them.

mod copies;
#[cfg(test)]
mod tests;
pub mod treemap;

use std::cmp::Ordering;
use std::collections::HashMap;

pub use self::copies::Copies;
use crate::drive::model::{
    Access, Entry, EntryId, EntryKind, FileId, FolderId, FolderListing, UnixTime,
};

/// A sum of a content.
pub type Md5 = [u8; 16];

/// A folder that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenFolder {
    /// Which one.
    pub id: FolderId,
    /// Its name; empty for the root.
    pub name: String,
    /// The place of the folder around it; none for the root.
    pub parent: Option<usize>,
    is_gone: bool,
}

/// A file that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenFile {
    /// Which one.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// The place of its folder.
    pub folder: usize,
    /// Bytes.
    pub size: u64,
    /// When its content last changed.
    pub modified: UnixTime,
    /// The sum of its content, where the vendor tells it.
    pub md5: Option<Md5>,
    /// How many versions there are, the current one included.
    pub versions: u32,
    is_gone: bool,
}

/// What is in a folder and below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    /// Bytes of the files; without old versions.
    pub bytes: u64,
    /// How many files.
    pub files: u64,
}

/// Everything that was met. Folders and files are named by their places, which never change.
#[derive(Debug, Default)]
pub struct Inventory {
    folders: Vec<SeenFolder>,
    files: Vec<SeenFile>,
    places: HashMap<FolderId, usize>,
    // A file that is moved while the walk goes on is met twice, and is still one file.
    known: HashMap<FileId, usize>,
}

impl Inventory {
    /// Takes what is in a folder. The first one is the root of what is looked at; the others were met in those before.
    pub fn add(&mut self, listing: FolderListing) {
        let at = match self.places.get(&listing.folder) {
            Some(at) => *at,
            None => {
                let name = listing.crumbs.last().map(|step| step.name.clone()).unwrap_or_default();
                self.add_folder(listing.folder, name, None)
            }
        };
        for entry in listing.entries {
            match (entry.id, entry.kind) {
                (EntryId::Folder(id), _) => {
                    if !self.places.contains_key(&id) {
                        self.add_folder(id, entry.name, Some(at));
                    }
                }
                (EntryId::File(id), EntryKind::File { size, md5, version }) => {
                    self.add_file(SeenFile {
                        id,
                        name: entry.name,
                        folder: at,
                        size,
                        modified: entry.modified,
                        md5: md5.as_deref().and_then(read_md5),
                        versions: version,
                        is_gone: false,
                    });
                }
                (EntryId::File(_), EntryKind::Folder { .. }) => {}
            }
        }
    }

    fn add_folder(&mut self, id: FolderId, name: String, parent: Option<usize>) -> usize {
        let at = self.folders.len();
        self.places.insert(id.clone(), at);
        self.folders.push(SeenFolder { id, name, parent, is_gone: false });
        at
    }

    fn add_file(&mut self, file: SeenFile) {
        match self.known.get(&file.id).and_then(|at| self.files.get_mut(*at)) {
            Some(known) => *known = file,
            None => {
                self.known.insert(file.id.clone(), self.files.len());
                self.files.push(file);
            }
        }
    }

    /// Something went into the trash, or came back; true when it was met before.
    pub fn set_gone(&mut self, id: &EntryId, is_gone: bool) -> bool {
        let mark = match id {
            EntryId::Folder(id) => {
                let place = self.places.get(id).and_then(|at| self.folders.get_mut(*at));
                place.map(|folder| &mut folder.is_gone)
            }
            EntryId::File(id) => {
                let place = self.known.get(id).and_then(|at| self.files.get_mut(*at));
                place.map(|file| &mut file.is_gone)
            }
        };
        mark.map(|mark| *mark = is_gone).is_some()
    }

    /// The folder at a place.
    #[must_use]
    pub fn folder(&self, at: usize) -> &SeenFolder {
        &self.folders[at]
    }

    /// The file at a place.
    #[must_use]
    pub fn file(&self, at: usize) -> &SeenFile {
        &self.files[at]
    }

    /// The file at a place, if there is one: whoever remembers a place of another inventory gets nothing.
    #[must_use]
    pub fn get_file(&self, at: usize) -> Option<&SeenFile> {
        self.files.get(at)
    }

    /// The place of a folder, if it was met.
    #[must_use]
    pub fn place(&self, id: &FolderId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The place of a file, if it was met.
    #[must_use]
    pub fn place_of_file(&self, id: &FileId) -> Option<usize> {
        self.known.get(id).copied()
    }

    /// True before the first folder was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.folders.is_empty()
    }

    /// From the root to a folder, both included.
    #[must_use]
    pub fn way(&self, folder: usize) -> Vec<usize> {
        let mut way = vec![folder];
        let mut at = folder;
        while let Some(parent) = self.folders[at].parent {
            way.push(parent);
            at = parent;
        }
        way.reverse();
        way
    }

    /// A file as an entry, to be done something with.
    #[must_use]
    pub fn entry(&self, at: usize) -> Entry {
        let file = &self.files[at];
        Entry {
            id: EntryId::File(file.id.clone()),
            name: file.name.clone(),
            modified: file.modified,
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size: file.size, md5: None, version: file.versions },
        }
    }

    /// For every folder whether it is gone, itself or with one around it. Whoever is around a folder was met before it.
    fn gone(&self) -> Vec<bool> {
        let mut gone: Vec<bool> = Vec::with_capacity(self.folders.len());
        for folder in &self.folders {
            let is_within = folder.parent.is_some_and(|parent| gone[parent]);
            gone.push(folder.is_gone || is_within);
        }
        gone
    }

    /// The places of all files that are there.
    #[must_use]
    pub fn there(&self) -> Vec<usize> {
        let gone = self.gone();
        let is_there = |file: &SeenFile| !file.is_gone && !gone[file.folder];
        (0..self.files.len()).filter(|at| is_there(&self.files[*at])).collect()
    }

    /// What is in each folder and below it, by their places.
    #[must_use]
    pub fn totals(&self) -> Vec<Total> {
        let mut totals = vec![Total::default(); self.folders.len()];
        for at in self.there() {
            let file = &self.files[at];
            totals[file.folder].bytes += file.size;
            totals[file.folder].files += 1;
        }
        for at in (0..self.folders.len()).rev() {
            if let Some(parent) = self.folders[at].parent {
                let own = totals[at];
                totals[parent].bytes += own.bytes;
                totals[parent].files += own.files;
            }
        }
        totals
    }

    /// The folders directly in a folder.
    #[must_use]
    pub fn folders_in(&self, at: usize) -> Vec<usize> {
        let is_in = |folder: &usize| self.folders[*folder].parent == Some(at);
        (0..self.folders.len()).filter(is_in).collect()
    }

    /// The files directly in a folder.
    #[must_use]
    pub fn files_in(&self, at: usize) -> Vec<usize> {
        self.there().into_iter().filter(|file| self.files[*file].folder == at).collect()
    }

    /// The largest files, at most so many.
    #[must_use]
    pub fn largest(&self, count: usize) -> Vec<usize> {
        self.first(count, &|one, other| other.size.cmp(&one.size))
    }

    /// The files that have not changed for the longest time, at most so many; a time that nobody knows says nothing.
    #[must_use]
    pub fn oldest(&self, count: usize) -> Vec<usize> {
        let time = |file: &SeenFile| if file.modified.0 > 0 { file.modified.0 } else { i64::MAX };
        self.first(count, &|one, other| time(one).cmp(&time(other)))
    }

    /// The files that have old versions, those with the most first.
    #[must_use]
    pub fn with_versions(&self, count: usize) -> Vec<usize> {
        let mut all = self.first(count, &|one, other| other.versions.cmp(&one.versions));
        all.retain(|at| self.files[*at].versions > 1);
        all
    }

    /// The first files in an order. One body for all orders: each would bring its own way of sorting otherwise.
    fn first(
        &self,
        count: usize,
        compare: &dyn Fn(&SeenFile, &SeenFile) -> Ordering,
    ) -> Vec<usize> {
        let mut all = self.there();
        all.sort_unstable_by(|one, other| {
            compare(&self.files[*one], &self.files[*other]).then_with(|| one.cmp(other))
        });
        all.truncate(count);
        all
    }
}

/// Reads 32 hexadecimal digits.
fn read_md5(text: &str) -> Option<Md5> {
    let digits: Vec<u8> = text
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|it| u8::try_from(it).ok()))
        .collect::<Option<_>>()?;
    let bytes: Vec<u8> =
        digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, it| (sum << 4) | it)).collect();
    if digits.len() == 32 { bytes.try_into().ok() } else { None }
}
