//! What was picked, as the tree of folders that it makes.

use std::collections::{BTreeMap, BTreeSet};

use super::{BadName, Conflict, ConflictKind, Side, refusal_of};
use crate::drive::model::Entry;
use crate::transfer::source::Picked;

/// Folders, and the places of the files that go into each.
pub(super) struct Trie(Vec<Node>);

#[derive(Default)]
struct Node {
    /// The way to it, its own name last.
    path: Vec<String>,
    /// The first picked thing that needs it.
    first: usize,
    folders: BTreeMap<String, usize>,
    files: Vec<usize>,
}

impl Trie {
    /// The target folder.
    pub(super) const ROOT: usize = 0;

    pub(super) fn of(picked: &[Picked]) -> Self {
        let mut trie = Self(vec![Node::default()]);
        for (at, pick) in picked.iter().enumerate() {
            let (Picked::File { folders, .. } | Picked::Folder { folders }) = pick;
            let node = trie.reach(folders, at);
            if let (Picked::File { .. }, Some(node)) = (pick, trie.0.get_mut(node)) {
                node.files.push(at);
            }
        }
        trie
    }

    fn reach(&mut self, path: &[String], first: usize) -> usize {
        let mut at = Self::ROOT;
        for (depth, name) in path.iter().enumerate() {
            let key = portico_api::name::key(name);
            let next = self.0.len();
            let Some(node) = self.0.get_mut(at) else { break };
            let child = *node.folders.entry(key).or_insert(next);
            if child == next {
                let path = path.iter().take(depth + 1).cloned().collect();
                self.0.push(Node { path, first, ..Node::default() });
            }
            at = child;
        }
        at
    }

    /// The folders in a folder, by their names as they are compared.
    pub(super) fn folders(&self, node: usize) -> impl Iterator<Item = (&String, usize)> {
        self.0.get(node).into_iter().flat_map(|node| &node.folders).map(|(key, at)| (key, *at))
    }

    /// The files that go into a folder.
    pub(super) fn files(&self, node: usize) -> &[usize] {
        self.0.get(node).map_or(&[], |node| &node.files)
    }

    /// Every name that cannot be one, once for each folder that it is in.
    pub(super) fn bad_names(&self, picked: &[Picked]) -> Vec<BadName> {
        let mut bad = Vec::new();
        for node in &self.0 {
            if let Some(name) = node.path.last()
                && let Some(because) = refusal_of(name)
            {
                bad.push(BadName { picked: node.first, name: name.clone(), because });
            }
            let mut told = BTreeSet::new();
            for at in &node.files {
                let Some(Picked::File { source, .. }) = picked.get(*at) else { continue };
                let name = source.name();
                if let Some(because) = refusal_of(&name)
                    && told.insert(name.clone())
                {
                    bad.push(BadName { picked: *at, name, because });
                }
            }
        }
        bad.sort_by_key(|bad| bad.picked);
        bad
    }

    /// A folder that something is in the place of.
    pub(super) fn conflict(&self, node: usize, entry: &Entry, is_folder: bool) -> Conflict {
        let (path, first) =
            self.0.get(node).map(|node| (node.path.clone(), node.first)).unwrap_or_default();
        let (name, path) = match path.split_last() {
            Some((name, path)) => (name.clone(), path.to_vec()),
            None => (String::new(), Vec::new()),
        };
        let kind =
            if is_folder { ConflictKind::FolderOnFolder } else { ConflictKind::FolderOnFile };
        Conflict { picked: first, path, name, kind, ours: None, theirs: Side::theirs(entry) }
    }
}
