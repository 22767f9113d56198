//! The folders that an upload needs: each is made once, or found, before the files that go into it.
//!
//! Pure: it says what to make next and hears what became of it.

use std::collections::{BTreeMap, BTreeSet};

use portico_api::FolderId;

use super::snapshot::TransferId;
use crate::problem::Problem;

/// A folder that is needed.
pub(crate) type NodeId = usize;

/// Every folder that is needed, by upload batch: what was true in the last batch may have been deleted since.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    names: BTreeMap<(Around, String), NodeId>,
    ready: BTreeSet<NodeId>,
    busy: usize,
}

/// What is around a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Around {
    Target(u64, FolderId),
    Node(NodeId),
}

#[derive(Debug)]
struct Node {
    around: Around,
    name: String,
    state: State,
    attempts: u32,
    waiting: Vec<TransferId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    // The folder around it is not there yet.
    Blocked,
    Ready,
    Busy,
    Backoff,
    // True when it was not there before.
    Known(FolderId, bool),
    Failed(Problem),
}

/// A folder to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) node: NodeId,
    pub(crate) parent: FolderId,
    pub(crate) name: String,
    /// The folder around it was there before, so this one may be, too.
    pub(crate) may_exist: bool,
}

impl Tree {
    /// The folder at `path` below `target`; every folder on the way is wanted too. None for the target itself.
    pub(crate) fn want(
        &mut self,
        batch: u64,
        target: &FolderId,
        path: &[String],
    ) -> Option<NodeId> {
        let mut around = Around::Target(batch, target.clone());
        let mut last = None;
        for name in path {
            let key = (around.clone(), portico_api::name::key(name));
            let node = match self.names.get(&key) {
                Some(node) => *node,
                None => {
                    let node = self.add(around, name.clone());
                    self.names.insert(key, node);
                    node
                }
            };
            last = Some(node);
            around = Around::Node(node);
        }
        last
    }

    fn add(&mut self, around: Around, name: String) -> NodeId {
        let node = self.nodes.len();
        let is_open = self.place_of(&around).is_some();
        let state = if is_open { State::Ready } else { State::Blocked };
        if is_open {
            self.ready.insert(node);
        }
        self.nodes.push(Node { around, name, state, attempts: 0, waiting: Vec::new() });
        node
    }

    fn place_of(&self, around: &Around) -> Option<FolderId> {
        match around {
            Around::Target(_, folder) => Some(folder.clone()),
            Around::Node(node) => self.known(*node),
        }
    }

    fn is_new(&self, around: &Around) -> bool {
        match around {
            Around::Target(..) => false,
            Around::Node(node) => {
                matches!(self.nodes.get(*node), Some(Node { state: State::Known(_, true), .. }))
            }
        }
    }

    /// The folder's id, once it is there.
    pub(crate) fn known(&self, node: NodeId) -> Option<FolderId> {
        match self.nodes.get(node).map(|node| &node.state) {
            Some(State::Known(folder, _)) => Some(folder.clone()),
            _ => None,
        }
    }

    /// The folder around it, once that is there.
    pub(crate) fn parent(&self, node: NodeId) -> Option<FolderId> {
        self.nodes.get(node).and_then(|node| self.place_of(&node.around))
    }

    /// Why the folder cannot be had, if so.
    #[cfg(test)]
    pub(crate) fn problem(&self, node: NodeId) -> Option<Problem> {
        match self.nodes.get(node).map(|node| &node.state) {
            Some(State::Failed(problem)) => Some(problem.clone()),
            _ => None,
        }
    }

    /// The transfer is told when the folder is there, or cannot be had.
    pub(crate) fn wait(&mut self, node: NodeId, transfer: TransferId) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.waiting.push(transfer);
        }
    }

    /// The next folder to make, if fewer than `most` are being made.
    pub(crate) fn next(&mut self, most: usize) -> Option<Wanted> {
        if self.busy >= most {
            return None;
        }
        let node = self.ready.pop_first()?;
        let around = self.nodes.get(node)?.around.clone();
        let parent = self.place_of(&around)?;
        let may_exist = !self.is_new(&around);
        let it = self.nodes.get_mut(node)?;
        it.state = State::Busy;
        self.busy += 1;
        Some(Wanted { node, parent, name: it.name.clone(), may_exist })
    }

    /// The folder is there. Answers who waited for it; folders inside it become ready.
    pub(crate) fn made(&mut self, node: NodeId, folder: FolderId, is_new: bool) -> Vec<TransferId> {
        let Some(it) = self.nodes.get_mut(node).filter(|it| it.state == State::Busy) else {
            return Vec::new();
        };
        it.state = State::Known(folder, is_new);
        let waiting = std::mem::take(&mut it.waiting);
        self.busy -= 1;
        for (child, it) in self.nodes.iter_mut().enumerate() {
            if it.around == Around::Node(node) && it.state == State::Blocked {
                it.state = State::Ready;
                self.ready.insert(child);
            }
        }
        waiting
    }

    /// The folder could not be made for now.
    pub(crate) fn stumbled(&mut self, node: NodeId) {
        if let Some(it) = self.nodes.get_mut(node).filter(|it| it.state == State::Busy) {
            it.state = State::Backoff;
            it.attempts += 1;
            self.busy -= 1;
        }
    }

    /// How often making it has failed so far.
    pub(crate) fn attempts(&self, node: NodeId) -> u32 {
        self.nodes.get(node).map_or(0, |node| node.attempts)
    }

    /// Tries a folder again that stumbled.
    pub(crate) fn wake(&mut self, node: NodeId) {
        if let Some(it) = self.nodes.get_mut(node).filter(|it| it.state == State::Backoff) {
            it.state = State::Ready;
            self.ready.insert(node);
        }
    }

    /// The folder cannot be had, and nothing inside it. Answers who waited for any of them.
    pub(crate) fn failed(&mut self, node: NodeId, problem: &Problem) -> Vec<TransferId> {
        let mut lost = BTreeSet::new();
        let mut waiting = Vec::new();
        // Children come after their parents, so one pass finds all of them.
        for (id, it) in self.nodes.iter_mut().enumerate().skip(node) {
            let is_inside = matches!(&it.around, Around::Node(around) if lost.contains(around));
            if id == node || is_inside {
                if it.state == State::Busy {
                    self.busy -= 1;
                }
                it.state = State::Failed(problem.clone());
                self.ready.remove(&id);
                lost.insert(id);
                waiting.append(&mut it.waiting);
            }
        }
        waiting
    }

    /// Gives a folder that failed, and those around it, another chance.
    pub(crate) fn revive(&mut self, node: NodeId) {
        let Some(it) = self.nodes.get(node) else { return };
        if !matches!(it.state, State::Failed(_)) {
            return;
        }
        let around = it.around.clone();
        if let Around::Node(parent) = &around {
            self.revive(*parent);
        }
        let is_open = self.place_of(&around).is_some();
        if let Some(it) = self.nodes.get_mut(node) {
            it.attempts = 0;
            it.state = if is_open { State::Ready } else { State::Blocked };
        }
        if is_open {
            self.ready.insert(node);
        }
    }

    /// The folder is not there any more, if it still counts as that one; those around it may be gone as well.
    pub(crate) fn forget(&mut self, node: NodeId, gone: &FolderId) {
        if self.known(node).as_ref() != Some(gone) {
            return;
        }
        let mut way = vec![node];
        let mut at = node;
        while let Some(Around::Node(parent)) = self.nodes.get(at).map(|it| it.around.clone()) {
            way.push(parent);
            at = parent;
        }
        for node in way.into_iter().rev() {
            let is_open = match self.nodes.get(node).map(|it| it.around.clone()) {
                Some(around) => self.place_of(&around).is_some(),
                None => continue,
            };
            let Some(it) = self.nodes.get_mut(node) else { continue };
            // What is being made or looked for is on its way already.
            if !matches!(it.state, State::Known(..)) {
                continue;
            }
            it.attempts = 0;
            it.state = if is_open { State::Ready } else { State::Blocked };
            if is_open {
                self.ready.insert(node);
            }
        }
    }

    /// The folder around this one is not there any more.
    pub(crate) fn forget_around(&mut self, node: NodeId) {
        let around = self.nodes.get(node).map(|it| it.around.clone());
        if let Some(Around::Node(parent)) = around
            && let Some(gone) = self.known(parent)
        {
            self.forget(parent, &gone);
        }
    }

    /// How many are being made.
    pub(crate) fn busy(&self) -> usize {
        self.busy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<String> {
        text.split('/').map(str::to_owned).collect()
    }

    fn tree(paths: &[&str]) -> (Tree, Vec<NodeId>) {
        let mut tree = Tree::default();
        let nodes = paths.iter().filter_map(|at| tree.want(1, &FolderId::root(), &path(at)));
        let nodes = nodes.collect();
        (tree, nodes)
    }

    #[test]
    fn each_folder_is_made_once_and_after_the_one_around_it() {
        let (mut tree, nodes) = tree(&["a/b", "A/c", "a/b/d", "e"]);
        tree.wait(nodes[2], TransferId(7));
        let mut order = Vec::new();
        while let Some(wanted) = tree.next(1) {
            assert_eq!(wanted.may_exist, wanted.parent.is_root());
            order.push(format!("{}/{}", wanted.parent, wanted.name));
            assert!(tree.next(1).is_none());
            let told = tree.made(wanted.node, FolderId::new(format!("id-{}", wanted.name)), true);
            assert_eq!(told.len(), usize::from(wanted.name == "d"));
        }
        assert_eq!(order, ["0/a", "id-a/b", "id-a/c", "id-b/d", "0/e"]);
        assert_eq!(tree.known(nodes[2]), Some(FolderId::new("id-d")));
    }

    #[test]
    fn what_is_inside_a_failed_folder_fails_with_it_and_can_be_revived() {
        let (mut tree, nodes) = tree(&["a/b", "a/b/c", "x"]);
        for (at, node) in nodes.iter().enumerate() {
            tree.wait(*node, TransferId(at as u64));
        }
        let wanted = tree.next(1).unwrap();
        assert_eq!(tree.failed(wanted.node, &Problem::StorageFull), [TransferId(0), TransferId(1)]);
        assert_eq!(tree.problem(nodes[1]), Some(Problem::StorageFull));
        assert_eq!(tree.next(1).unwrap().name, "x");
        tree.revive(nodes[1]);
        assert_eq!(tree.next(2).unwrap().name, "a");
        assert_eq!(tree.problem(nodes[1]), None);
    }

    #[test]
    fn a_folder_that_stumbles_waits_until_it_is_woken() {
        let (mut tree, nodes) = tree(&["a"]);
        let wanted = tree.next(1).unwrap();
        tree.stumbled(wanted.node);
        assert_eq!(tree.attempts(wanted.node), 1);
        assert!(tree.next(1).is_none());
        tree.wake(nodes[0]);
        assert_eq!(tree.next(1).unwrap().node, nodes[0]);
        // Once it is there, a late failure changes nothing.
        assert_eq!(tree.made(nodes[0], FolderId::root(), false).len(), 0);
        tree.stumbled(nodes[0]);
        assert_eq!(tree.busy(), 0);
    }

    #[test]
    fn a_folder_that_is_gone_is_looked_for_with_those_around_it() {
        let (mut tree, nodes) = tree(&["a/b", "a/c"]);
        while let Some(wanted) = tree.next(1) {
            tree.made(wanted.node, FolderId::new(format!("old-{}", wanted.name)), true);
        }
        tree.forget(nodes[0], &FolderId::new("another"));
        assert!(tree.known(nodes[0]).is_some(), "what is known anew is not forgotten");
        tree.forget(nodes[0], &FolderId::new("old-b"));
        assert_eq!(tree.known(nodes[0]), None);
        let wanted = tree.next(1).unwrap();
        assert!(wanted.name == "a" && wanted.may_exist);
        assert!(tree.next(1).is_none());
        tree.made(wanted.node, FolderId::new("new-a"), false);
        let wanted = tree.next(1).unwrap();
        assert_eq!((wanted.name.as_str(), wanted.parent.as_str()), ("b", "new-a"));
        assert!(wanted.may_exist);
    }

    #[test]
    fn the_same_folder_in_another_batch_is_another_folder() {
        let mut tree = Tree::default();
        let one = tree.want(1, &FolderId::root(), &path("a"));
        let two = tree.want(2, &FolderId::root(), &path("a"));
        assert_ne!(one, two);
        assert_eq!(tree.want(2, &FolderId::root(), &[]), None);
    }
}
