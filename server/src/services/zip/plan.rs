//! What goes into an archive, and under which names.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};

use futures_util::StreamExt as _;
use portico_api::{FileId, FolderId};

use super::format;
use crate::db::entity::node::{self, Kind};
use crate::db::nodes::FileRow;
use crate::db::tree::{self, Leaf};
use crate::db::{contents, nodes};
use crate::services::actor::Actor;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::{name, passwords, places, secure};
use crate::state::State;

/// One file or folder of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Names with `/` between them; a folder's ends with one. At most 65,535 bytes.
    pub(super) name: String,
    /// None for a folder, and for a file that nothing was uploaded into.
    pub(super) content: Option<String>,
    /// Bytes.
    pub(super) size: u64,
    /// Seconds since 1970.
    pub(super) modified: i64,
}

/// What goes into an archive.
pub(crate) struct Plan {
    pub(super) entries: Vec<Entry>,
    /// How many bytes the archive will have.
    pub(crate) length: u64,
    /// A good name for it, without extension.
    pub(crate) name: String,
}

/// Collects files and folders with everything in them. Of each file only what its entry says is held.
pub(crate) async fn plan(
    state: &State,
    actor: &Actor,
    files: &[FileId],
    folders: &[FolderId],
) -> Result<Plan, Problem> {
    let db = state.db().read();
    let mut collected = Collected::default();
    for id in folders {
        let owner = places::folder_owner(db, actor, id, Need::View).await?;
        let folder = places::live_folder(db, &owner, id).await?;
        let mut nodes = tree::folders_below(db, &folder.id).await?;
        secure::retain_open(db, actor, &mut nodes).await?;
        let mut paths = HashMap::new();
        let mut open = Vec::with_capacity(nodes.len());
        for node in nodes {
            collected.add_folder(&node, &mut paths);
            open.push(node.id);
        }
        for id in open {
            let around = paths.remove(&id).unwrap_or_default();
            let mut leaves = tree::leaves(state.db().streams(), &id).await?;
            while let Some(leaf) = leaves.next().await {
                collected.add_file(&around, leaf?);
            }
        }
    }
    for id in files {
        let (row, _) = places::readable_file(db, Some(actor), id).await?;
        if places::is_trashed(db, &row.node).await? {
            return Err(Problem::NotFound(Noun::File));
        }
        passwords::refuse_locked(db, Some(actor), &row, None, state.now()).await?;
        collected.add_file("", leaf(state, row).await?);
    }
    let name = match (files, folders) {
        ([], []) => return Err(Problem::EmptyFileList),
        ([], [one]) => places::reach_folder(db, actor, one, Need::View).await?.node.name,
        ([one], []) => {
            nodes::any_file(db, one.as_str()).await?.map_or_else(String::new, |row| row.node.name)
        }
        _ => String::new(),
    };
    Ok(collected.into_plan(name))
}

/// A file as its entry says.
pub(super) async fn leaf(state: &State, row: FileRow) -> Result<Leaf, Problem> {
    let version = match &row.file.version_id {
        Some(id) => contents::version(state.db().read(), id).await?,
        None => None,
    };
    Ok(Leaf {
        name: row.node.name,
        modified: row.node.modified,
        size: version.as_ref().map_or(0, |version| version.size),
        content_id: version.map(|version| version.content_id),
    })
}

/// The entries of a tree whose files have no content; parents come before children.
pub(super) fn of_empty(nodes: Vec<node::Model>) -> Vec<Entry> {
    let mut collected = Collected::default();
    let mut paths = HashMap::new();
    for node in nodes {
        if node.kind == Kind::Folder {
            collected.add_folder(&node, &mut paths);
        } else {
            let around = node.parent_id.as_ref().and_then(|id| paths.get(id)).cloned();
            let leaf = Leaf { name: node.name, modified: node.modified, size: 0, content_id: None };
            collected.add_file(&around.unwrap_or_default(), leaf);
        }
    }
    collected.entries
}

/// Names were checked when they were made; a part that would lead out of the target folder is impossible, and stays
/// so here.
fn harmless(name: &str) -> String {
    match name {
        "" | "." | ".." => "_".to_owned(),
        name => name.replace(|c: char| c == '/' || c == '\\' || c.is_control(), "_"),
    }
}

#[derive(Default)]
pub(super) struct Collected {
    entries: Vec<Entry>,
    /// Names as they are compared, so that unpacking on any system overwrites nothing: their hashes, which take a tenth of
    /// the memory. Should two of them be alike by chance, a file gets a number that it does not need.
    taken: HashSet<u64>,
    hashing: RandomState,
}

impl Collected {
    /// All of it; the archive is called so if it says anything.
    pub(super) fn into_plan(self, name: String) -> Plan {
        let length = format::length(&self.entries);
        let name = if name.is_empty() { "files".to_owned() } else { name };
        Plan { entries: self.entries, length, name }
    }

    /// Adds a folder in one of those whose paths are known.
    pub(super) fn add_folder(&mut self, node: &node::Model, paths: &mut HashMap<String, String>) {
        let around = node.parent_id.as_ref().and_then(|id| paths.get(id));
        let around = around.cloned().unwrap_or_default();
        // The account's root has no name: what is in it stands at the top.
        let path = match node.parent_id {
            None => String::new(),
            Some(_) => self.free(&around, &node.name, Noun::Folder) + "/",
        };
        if node.parent_id.is_some() {
            self.push(path.clone(), None, 0, node.modified);
        }
        paths.insert(node.id.clone(), path);
    }

    /// Adds a file in the folder with this path.
    pub(super) fn add_file(&mut self, around: &str, leaf: Leaf) {
        let path = self.free(around, &leaf.name, Noun::File);
        self.push(path, leaf.content_id, u64::try_from(leaf.size).unwrap_or(0), leaf.modified);
    }

    fn push(&mut self, mut name: String, content: Option<String>, size: u64, modified: i64) {
        // A longer name does not fit the format; no system would unpack it.
        if name.len() <= usize::from(u16::MAX) {
            name.shrink_to_fit();
            self.entries.push(Entry { name, content, size, modified });
        }
    }

    fn free(&mut self, around: &str, text: &str, noun: Noun) -> String {
        let mut number = 0;
        loop {
            let text = match number {
                0 => text.to_owned(),
                number => name::numbered(text, noun, number),
            };
            let safe = harmless(&text);
            let path = format!("{around}{safe}");
            if self.taken.insert(self.hashing.hash_one(name::key(&path))) {
                return path;
            }
            number += 1;
        }
    }
}
