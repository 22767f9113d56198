//! What a folder of this computer gets when a part of the drive is written into it: every folder and file, by its way.

use std::collections::BTreeMap;
use std::rc::Rc;

use portico_api::{FileId, FolderId};

use super::conflict::{numbered, numbered_folder};
use super::survey::Look;
use super::target::{Destination, Target};
use crate::drive::model::{Entry, EntryId, EntryKind};
use crate::problem::Problem;

/// A file to be written.
pub(crate) struct Gathered {
    pub(crate) file: FileId,
    /// The MD5 that it must have.
    pub(crate) md5: Option<String>,
    pub(crate) name: String,
    /// Bytes.
    pub(crate) size: u64,
    /// Where it comes from.
    pub(crate) folder: FolderId,
    pub(crate) target: Rc<dyn Target>,
}

/// A folder or file below what was asked for.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The way from where it is written, outermost first, with names that this computer takes; its own name last.
    pub(crate) path: Vec<String>,
    /// What it is.
    pub(crate) entry: Entry,
    /// The folder that it is in.
    pub(crate) folder: FolderId,
}

/// Everything that was found, and what could not be looked into.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// A folder comes before what is in it.
    pub(crate) found: Vec<Found>,
    /// How many folders could not be listed, and why the first of them could not.
    pub(crate) missed: Option<(u64, Problem)>,
}

/// Walks through the entries, which are in `folder`; each comes under the name beside it.
pub(crate) async fn walk(
    look: &dyn Look,
    entries: Vec<(String, Entry)>,
    folder: &FolderId,
) -> Tree {
    let mut tree = Tree::default();
    let first = |(name, entry)| Found { path: vec![name], entry, folder: folder.clone() };
    // The last is taken first.
    let mut waiting: Vec<Found> = entries.into_iter().map(first).rev().collect();
    while let Some(found) = waiting.pop() {
        if let EntryId::Folder(id) = &found.entry.id {
            match look.look(id).await {
                Ok(children) => {
                    let mut names = Names::default();
                    let inside = children.into_iter().map(|entry| {
                        let mut path = found.path.clone();
                        path.push(names.next(&entry.name, entry.is_folder()));
                        Found { path, entry, folder: id.clone() }
                    });
                    let inside: Vec<_> = inside.collect();
                    waiting.extend(inside.into_iter().rev());
                }
                Err(problem) => {
                    let (count, first) = tree.missed.take().unwrap_or((0, problem));
                    tree.missed = Some((count + 1, first));
                }
            }
        }
        tree.found.push(found);
    }
    tree
}

/// Makes the folders, and says which files belong into them.
pub(super) async fn gather(
    local: &dyn Destination,
    look: &dyn Look,
    entries: &[Entry],
    folder: &FolderId,
) -> Result<(Vec<Gathered>, Option<(u64, Problem)>), Problem> {
    let mut named = Vec::with_capacity(entries.len());
    let mut names = Names::default();
    for entry in entries {
        let mut name = names.next(&entry.name, entry.is_folder());
        while local.has(&name).await {
            name = names.next(&entry.name, entry.is_folder());
        }
        named.push((name, entry.clone()));
    }
    let tree = walk(look, named, folder).await;
    let mut files = Vec::new();
    for Found { mut path, entry, folder } in tree.found {
        match (entry.id, entry.kind) {
            (EntryId::File(file), EntryKind::File { size, md5, .. }) => {
                let local_name = path.pop().unwrap_or_default();
                let target = local.target(path, local_name);
                files.push(Gathered { file, md5, name: entry.name, size, folder, target });
            }
            (EntryId::Folder(_), _) | (EntryId::File(_), EntryKind::Folder { .. }) => {
                local.make(&path).await?;
            }
        }
    }
    Ok((files, tree.missed))
}

/// Names in one folder of this computer, of which no two may differ in case only.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, u32>);

impl Names {
    /// A name for an entry that nothing else here has.
    pub(crate) fn next(&mut self, name: &str, is_folder: bool) -> String {
        let name = local_name(name);
        let mut own = name.clone();
        loop {
            let count = self.0.entry(own.to_lowercase()).or_default();
            *count += 1;
            if *count == 1 {
                return own;
            }
            let number = *count - 1;
            own = with_number(&name, number, is_folder);
        }
    }
}

/// `report (2).pdf`, or `reports (2)` for a folder.
#[must_use]
pub(crate) fn with_number(name: &str, number: u32, is_folder: bool) -> String {
    if is_folder { numbered_folder(name, number) } else { numbered(name, number) }
}

/// A name that every system takes: what Windows forbids becomes a line.
#[must_use]
pub(crate) fn local_name(name: &str) -> String {
    const RESERVED: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt"];
    let safe = |letter: char| {
        let is_bad = letter.is_control() || "<>:\"/\\|?*".contains(letter);
        if is_bad { '_' } else { letter }
    };
    let mut name: String = name.chars().map(safe).collect();
    // A name does not end in a dot or a space there.
    while name.ends_with(['.', ' ']) {
        name.pop();
    }
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let device = stem.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let is_reserved = RESERVED.contains(&device) && stem.len() <= device.len() + 1;
    if name.is_empty() || is_reserved {
        name.insert(0, '_');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{Names, local_name};

    #[test]
    fn names_are_such_as_every_system_takes() {
        for (name, local) in [
            ("a.txt", "a.txt"),
            ("a:b?.txt", "a_b_.txt"),
            ("trailing. .", "trailing"),
            ("...", "_"),
            ("..", "_"),
            ("nul", "_nul"),
            ("COM1.txt", "_COM1.txt"),
            ("Community", "Community"),
            ("com10", "com10"),
            ("Ä\u{7}", "Ä_"),
        ] {
            assert_eq!(local_name(name), local);
        }
    }

    #[test]
    fn no_two_names_differ_in_case_only() {
        let mut names = Names::default();
        let of = |names: &mut Names, name| names.next(name, false);
        assert_eq!(of(&mut names, "a.txt"), "a.txt");
        assert_eq!(of(&mut names, "A.txt"), "A (1).txt");
        assert_eq!(of(&mut names, "a (1).txt"), "a (1) (1).txt");
        assert_eq!(of(&mut names, "A.TXT"), "A (2).TXT");
        assert_eq!(names.next("a.txt", true), "a.txt (3)");
    }
}
