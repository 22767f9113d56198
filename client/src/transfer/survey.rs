//! A plan before the first byte: what an upload would meet in the target folder and everywhere below it.
//!
//! Each folder that is there is listed once; what is not there is not asked for.

mod choices;
mod trie;

use std::collections::{BTreeMap, BTreeSet};

use portico_api::{EntryName, FolderId, NameError};

pub use choices::{Choices, Planned};

use super::source::Picked;
use crate::drive::capability::{Call, Files};
use crate::drive::model::{Account, Entry, EntryId, EntryKind};
use crate::problem::Problem;
use trie::Trie;

/// Looks into folders.
pub trait Look {
    /// What is in a folder.
    fn look<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Vec<Entry>>;
}

impl Look for &dyn Files {
    fn look<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Vec<Entry>> {
        Box::pin(async move { Ok(self.list(folder).await?.entries) })
    }
}

/// How much may be uploaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// Bytes that are free; none when there is no limit.
    pub free: Option<u64>,
    /// The largest file, in bytes; none when there is no limit.
    pub largest: Option<u64>,
}

impl Room {
    /// What an account has left.
    #[must_use]
    pub fn of(account: &Account) -> Self {
        let free = account.storage_limit.map(|limit| limit.saturating_sub(account.storage_used));
        Self { free, largest: account.file_limit }
    }
}

/// What an upload would meet. Numbers are places in what was picked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Survey {
    /// How many files were picked.
    pub files: usize,
    /// Bytes of these.
    pub bytes: u64,
    /// How many folders have to be made.
    pub new_folders: usize,
    /// Names that no file or folder can have.
    pub bad_names: Vec<BadName>,
    /// Names that are taken.
    pub conflicts: Vec<Conflict>,
    /// Files that are there with the same content: nothing need be sent.
    pub identical: Vec<usize>,
    /// Files that another picked one has the same name and place as.
    pub doubles: Vec<usize>,
    /// Files that are larger than the account allows.
    pub too_large: Vec<usize>,
    /// So many bytes are too many for the account; 0 when all fit. Identical ones need no room.
    pub lacking: u64,
    // The names in the target folder, as they are compared.
    pub(crate) taken: BTreeSet<String>,
    // Bytes that are sent if nothing is skipped.
    needed: u64,
    // Bytes that are free; none when there is no limit.
    free: Option<u64>,
}

/// A name that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadName {
    /// The first picked thing that has it, in its name or on its way.
    pub picked: usize,
    /// The name.
    pub name: String,
    /// Why.
    pub because: NameError,
}

/// A name that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The picked file; of a folder, the first thing that would go into it.
    pub picked: usize,
    /// The way from the target folder.
    pub path: Vec<String>,
    /// The picked name.
    pub name: String,
    /// What would meet what.
    pub kind: ConflictKind,
    /// What was picked; none for a folder.
    pub ours: Option<Side>,
    /// What is there.
    pub theirs: Side,
}

/// What would meet what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConflictKind {
    /// A file of that name is there.
    FileOnFile,
    /// A folder has the name of the file.
    FileOnFolder,
    /// A file has the name of the folder.
    FolderOnFile,
    /// Both are folders. Only those directly in the target are told; what is in them is put together with them.
    FolderOnFolder,
}

/// One of two that want the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// What it is in the drive, if it is there.
    pub id: Option<EntryId>,
    /// Bytes; none for a folder.
    pub size: Option<u64>,
    /// When it last changed, in seconds since 1970.
    pub modified: i64,
    /// Lower-case hexadecimal MD5 of what is there, if the drive tells it.
    pub md5: Option<String>,
}

impl Side {
    fn theirs(entry: &Entry) -> Self {
        let md5 = match &entry.kind {
            EntryKind::File { md5, .. } => md5.as_ref().map(|md5| md5.to_ascii_lowercase()),
            EntryKind::Folder { .. } => None,
        };
        Self { id: Some(entry.id.clone()), size: entry.size(), modified: entry.modified.0, md5 }
    }
}

/// Looks at what an upload would meet. `md5` holds the hashes of picked files as far as they are known, in lower
/// case.
///
/// # Errors
/// What keeps a folder from being listed.
pub async fn survey(
    target: &FolderId,
    picked: &[Picked],
    md5: &BTreeMap<usize, String>,
    room: Room,
    look: &dyn Look,
) -> Result<Survey, Problem> {
    let trie = Trie::of(picked);
    let mut survey = Survey::default();
    survey.weigh(picked, room);
    survey.bad_names = trie.bad_names(picked);
    // A folder to be looked at: its place in the trie, and its id if it is there.
    let mut left = vec![(Trie::ROOT, Some(target.clone()))];
    while let Some((node, id)) = left.pop() {
        let entries = match &id {
            Some(id) => look.look(id).await?,
            None => Vec::new(),
        };
        let there: BTreeMap<String, &Entry> =
            entries.iter().map(|entry| (portico_api::name::key(&entry.name), entry)).collect();
        if node == Trie::ROOT {
            survey.taken = there.keys().cloned().collect();
        }
        survey.meet_files(&trie, node, picked, md5, &there);
        for (key, child) in trie.folders(node) {
            let id = match there.get(key).map(|entry| (&entry.id, *entry)) {
                Some((EntryId::Folder(id), entry)) => {
                    if node == Trie::ROOT {
                        survey.conflicts.push(trie.conflict(child, entry, true));
                    }
                    Some(id.clone())
                }
                Some((EntryId::File(_), entry)) => {
                    survey.conflicts.push(trie.conflict(child, entry, false));
                    None
                }
                None => None,
            };
            survey.new_folders += usize::from(id.is_none());
            left.push((child, id));
        }
    }
    survey.conflicts.sort_by_key(|conflict| conflict.picked);
    survey.identical.sort_unstable();
    survey.doubles.sort_unstable();
    let known = survey.identical.iter().filter_map(|at| size_of(picked.get(*at)?));
    survey.needed = survey.bytes.saturating_sub(known.sum());
    survey.free = room.free;
    survey.weigh_against_room();
    Ok(survey)
}

fn size_of(picked: &Picked) -> Option<u64> {
    match picked {
        Picked::File { source, .. } => Some(source.size()),
        Picked::Folder { .. } => None,
    }
}

impl Survey {
    /// The picked files that may be the same as what is there: only their content can tell.
    #[must_use]
    pub fn may_be_identical(&self) -> Vec<usize> {
        let alike = |conflict: &&Conflict| {
            let ours = conflict.ours.as_ref().and_then(|ours| ours.size);
            ours.is_some() && ours == conflict.theirs.size && conflict.theirs.md5.is_some()
        };
        self.conflicts.iter().filter(alike).map(|conflict| conflict.picked).collect()
    }

    /// The MD5 of a picked file has become known, in lower case: if it is that of what is there, nothing is asked about it.
    pub fn compared(&mut self, picked: usize, md5: &str) {
        let is_same = |conflict: &Conflict| {
            conflict.picked == picked && conflict.theirs.md5.as_deref() == Some(md5)
        };
        let Some(at) = self.conflicts.iter().position(is_same) else { return };
        let conflict = self.conflicts.remove(at);
        let size = conflict.ours.and_then(|ours| ours.size).unwrap_or_default();
        self.identical.push(picked);
        self.identical.sort_unstable();
        self.needed = self.needed.saturating_sub(size);
        self.weigh_against_room();
    }

    /// True when there is something that a person should know or decide before anything is sent.
    #[must_use]
    pub fn needs_a_person(&self) -> bool {
        let Self { bad_names, conflicts, too_large, lacking, .. } = self;
        !bad_names.is_empty() || !conflicts.is_empty() || !too_large.is_empty() || *lacking > 0
    }

    fn weigh_against_room(&mut self) {
        self.lacking = self.free.map_or(0, |free| self.needed.saturating_sub(free));
    }

    fn weigh(&mut self, picked: &[Picked], room: Room) {
        for (at, pick) in picked.iter().enumerate() {
            let Some(size) = size_of(pick) else { continue };
            self.files += 1;
            self.bytes = self.bytes.saturating_add(size);
            if room.largest.is_some_and(|largest| size > largest) {
                self.too_large.push(at);
            }
        }
    }

    /// The files that go into a folder, and what is in it.
    fn meet_files(
        &mut self,
        trie: &Trie,
        node: usize,
        picked: &[Picked],
        md5: &BTreeMap<usize, String>,
        there: &BTreeMap<String, &Entry>,
    ) {
        let mut seen = BTreeSet::new();
        for at in trie.files(node) {
            let Some(Picked::File { folders, source }) = picked.get(*at) else { continue };
            let name = source.name();
            let key = portico_api::name::key(&name);
            let is_double = !seen.insert(key.clone());
            if is_double {
                self.doubles.push(*at);
            }
            let Some(entry) = there.get(&key) else { continue };
            let kind = match &entry.kind {
                EntryKind::Folder { .. } => ConflictKind::FileOnFolder,
                EntryKind::File { size, md5: theirs, .. } => {
                    let is_known = md5.get(at).is_some_and(|ours| theirs.as_ref() == Some(ours));
                    if is_known && *size == source.size() {
                        self.identical.push(*at);
                        continue;
                    }
                    ConflictKind::FileOnFile
                }
            };
            self.conflicts.push(Conflict {
                picked: *at,
                path: folders.clone(),
                name,
                kind,
                ours: Some(Side {
                    id: None,
                    size: Some(source.size()),
                    modified: source.modified().div_euclid(1_000),
                    md5: md5.get(at).cloned(),
                }),
                theirs: Side::theirs(entry),
            });
        }
    }
}

/// Whether a name can be one.
pub(crate) fn refusal_of(name: &str) -> Option<NameError> {
    EntryName::parse(name).err()
}
