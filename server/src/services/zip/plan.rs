//! What goes into an archive, and under which names.

use std::collections::{HashMap, HashSet};

use portico_api::{FileId, FolderId};

use super::format;
use crate::db::entity::node::Kind;
use crate::db::entity::{node, version};
use crate::db::{contents, nodes, tree};
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

/// Collects files and folders with everything in them.
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
        let mut nodes = tree::subtree(db, &folder.id).await?;
        secure::retain_open(db, actor, &mut nodes).await?;
        let sides = tree::file_sides(db, &nodes).await?;
        let ids = sides.into_iter().filter_map(|file| file.version_id).collect();
        collected.add_tree(nodes, contents::versions_of(db, ids).await?);
    }
    for id in files {
        let (row, _) = places::readable_file(db, Some(actor), id).await?;
        if places::is_trashed(db, &row.node).await? {
            return Err(Problem::NotFound(Noun::File));
        }
        passwords::refuse_locked(db, Some(actor), &row, None, state.now()).await?;
        let version = match &row.file.version_id {
            Some(id) => contents::version(db, id).await?,
            None => None,
        };
        collected.add_tree(vec![row.node], version.into_iter().collect());
    }
    let name = match (files, folders) {
        ([], []) => return Err(Problem::EmptyFileList),
        ([], [one]) => places::reach_folder(db, actor, one, Need::View).await?.node.name,
        ([one], []) => {
            nodes::any_file(db, one.as_str()).await?.map_or_else(String::new, |row| row.node.name)
        }
        _ => String::new(),
    };
    let length = format::length(&collected.entries);
    let name = if name.is_empty() { "files".to_owned() } else { name };
    Ok(Plan { entries: collected.entries, length, name })
}

/// The entries of a tree whose files have no content.
pub(super) fn of_empty(nodes: Vec<node::Model>) -> Vec<Entry> {
    let mut collected = Collected::default();
    collected.add_tree(nodes, Vec::new());
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
struct Collected {
    entries: Vec<Entry>,
    /// Names as they are compared, so that unpacking on any system overwrites nothing.
    taken: HashSet<String>,
}

impl Collected {
    /// Adds a tree whose first node is its root; parents come before children.
    fn add_tree(&mut self, nodes: Vec<node::Model>, versions: Vec<version::Model>) {
        let mut versions: HashMap<String, version::Model> =
            versions.into_iter().map(|version| (version.node_id.clone(), version)).collect();
        let mut paths: HashMap<String, String> = HashMap::new();
        for node in nodes {
            // The account's root has no name: what is in it stands at the top.
            let around = node.parent_id.as_ref().and_then(|id| paths.get(id));
            let around = around.cloned().unwrap_or_default();
            if node.kind == Kind::Folder {
                if node.parent_id.is_none() {
                    paths.insert(node.id, String::new());
                    continue;
                }
                let path = self.free(&around, &node.name, Noun::Folder) + "/";
                self.push(path.clone(), None, 0, node.modified);
                paths.insert(node.id, path);
            } else {
                let path = self.free(&around, &node.name, Noun::File);
                let version = versions.remove(&node.id);
                let size = version.as_ref().map_or(0, |version| version.size);
                let content = version.map(|version| version.content_id);
                self.push(path, content, u64::try_from(size).unwrap_or(0), node.modified);
            }
        }
    }

    fn push(&mut self, name: String, content: Option<String>, size: u64, modified: i64) {
        // A longer name does not fit the format; no system would unpack it.
        if name.len() <= usize::from(u16::MAX) {
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
            if self.taken.insert(name::key(&path)) {
                return path;
            }
            number += 1;
        }
    }
}
