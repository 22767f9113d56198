//! How much is stored of each kind of file: the vendor does not say, so that the folders are walked through.

use std::collections::VecDeque;

use futures::StreamExt;
use futures::future::{AbortHandle, abortable};
use futures::stream::FuturesUnordered;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId, FolderId, FolderListing};
use portico_client::problem::{Details, Problem};

use super::Data;
use crate::parts::criteria::Group;
use crate::parts::entry_icon::family;
use crate::parts::kit::Kit;

/// How many folders are read at a time.
const AT_ONCE: usize = 6;

/// What there is of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heap {
    /// Files.
    pub files: u64,
    /// Bytes.
    pub bytes: u64,
}

/// What was found: a heap for each kind, and one for everything else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heaps(Vec<(Option<Group>, Heap)>);

impl Heaps {
    /// Adds an entry; folders have no size of their own.
    pub fn add(&mut self, entry: &Entry) {
        let Some(size) = entry.size() else { return };
        let kind = Group::ALL.into_iter().find(|group| group.holds(family(entry)));
        let at = self.0.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            self.0.push((kind, Heap::default()));
            self.0.len() - 1
        });
        if let Some((_, heap)) = self.0.get_mut(at) {
            heap.files += 1;
            heap.bytes = heap.bytes.saturating_add(size);
        }
    }

    /// All heaps, the largest first.
    #[must_use]
    pub fn by_size(&self) -> Vec<(Option<Group>, Heap)> {
        let mut heaps = self.0.clone();
        heaps.sort_by_key(|(_, heap)| std::cmp::Reverse((heap.bytes, heap.files)));
        heaps
    }

    /// Everything together.
    #[must_use]
    pub fn sum(&self) -> Heap {
        self.0.iter().fold(Heap::default(), |sum, (_, heap)| Heap {
            files: sum.files + heap.files,
            bytes: sum.bytes.saturating_add(heap.bytes),
        })
    }
}

/// Where the walk stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// It has not begun.
    Idle,
    /// It goes on.
    Walking,
    /// It has been everywhere.
    Done,
    /// It was stopped.
    Stopped,
    /// The first folder could not be read.
    Failed(Problem),
}

/// A walk through the folders.
#[derive(Clone, Copy)]
pub struct Walk {
    kit: Kit,
    under_way: StoredValue<Option<AbortHandle>>,
    /// What was found so far.
    pub heaps: RwSignal<Heaps>,
    /// How many folders were read.
    pub folders: RwSignal<u64>,
    /// How many could not be read.
    pub unread: RwSignal<u64>,
    /// Where it stands.
    pub progress: RwSignal<Progress>,
}

impl Data {
    /// A walk that has not begun; it ends with the owner of the moment.
    #[must_use]
    pub fn walk(self) -> Walk {
        let walk = Walk {
            kit: self.kit,
            under_way: StoredValue::new(None),
            heaps: RwSignal::new(Heaps::default()),
            folders: RwSignal::new(0),
            unread: RwSignal::new(0),
            progress: RwSignal::new(Progress::Idle),
        };
        on_cleanup(move || walk.abort());
        walk
    }
}

impl Walk {
    /// Begins, or begins anew.
    pub fn begin(self) {
        self.abort();
        self.heaps.set(Heaps::default());
        self.folders.set(0);
        self.unread.set(0);
        self.progress.set(Progress::Walking);
        let (walk, handle) = abortable(self.go());
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(progress) = walk.await {
                self.progress.try_set(progress);
            }
        });
    }

    /// Goes no further.
    pub fn stop(self) {
        self.abort();
        self.progress.set(Progress::Stopped);
    }

    fn abort(self) {
        if let Some(handle) = self.under_way.try_get_value().flatten() {
            handle.abort();
        }
    }

    async fn go(self) -> Progress {
        let mut waiting = VecDeque::from([FolderId::root()]);
        let mut reading = FuturesUnordered::new();
        loop {
            while let (true, Some(next)) = (reading.len() < AT_ONCE, waiting.front().cloned()) {
                waiting.pop_front();
                reading.push(self.list(next));
            }
            let Some(answer) = reading.next().await else { return Progress::Done };
            match answer {
                Ok(listing) => {
                    waiting.extend(folders_of(&listing));
                    self.heaps.update(|heaps| {
                        listing.entries.iter().for_each(|entry| heaps.add(entry));
                    });
                    self.folders.update(|folders| *folders += 1);
                }
                Err(problem) if self.folders.get_untracked() == 0 => {
                    return Progress::Failed(problem);
                }
                Err(_) => self.unread.update(|unread| *unread += 1),
            }
        }
    }

    async fn list(self, folder: FolderId) -> Result<FolderListing, Problem> {
        let drive = self.kit.drive();
        let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
        files.list(&folder).await
    }
}

fn folders_of(listing: &FolderListing) -> impl Iterator<Item = FolderId> {
    listing.entries.iter().filter_map(|entry| match &entry.id {
        EntryId::Folder(id) => Some(id.clone()),
        EntryId::File(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::{Access, EntryKind, FileId, UnixTime};

    use super::*;

    fn file(name: &str, size: u64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new(name)),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: None, version: 1 },
        }
    }

    #[test]
    fn files_are_counted_by_kind_the_largest_first() {
        let mut heaps = Heaps::default();
        let files = [file("a.png", 10), file("b.jpg", 5), file("c.mp4", 100), file("d.zzz", 1)];
        files.iter().for_each(|entry| heaps.add(entry));
        let kinds: Vec<_> =
            heaps.by_size().into_iter().map(|(kind, heap)| (kind, heap.bytes)).collect();
        assert_eq!(kinds, [(Some(Group::Films), 100), (Some(Group::Pictures), 15), (None, 1)]);
        assert_eq!(heaps.sum(), Heap { files: 4, bytes: 116 });
        assert_eq!(Heaps::default().by_size(), []);
    }
}
