//! What a person has decided about a survey, carried out on what was picked.

use std::collections::{BTreeMap, BTreeSet};

use super::{Conflict, ConflictKind, Survey, refusal_of};
use crate::transfer::conflict::{Decision, numbered_folder};
use crate::transfer::source::Picked;

/// What becomes of the conflicts of a survey. What is not decided is asked when it comes to that.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// For all of a kind.
    pub all: BTreeMap<ConflictKind, Decision>,
    /// For single ones, by their place among the survey's conflicts; goes before [`Choices::all`].
    pub single: BTreeMap<usize, Decision>,
    /// Files that are there with the same content are sent all the same.
    pub sends_identical: bool,
}

/// A picked thing, and what was decided about it.
#[derive(Clone)]
pub struct Planned {
    /// What is uploaded, and where to.
    pub pick: Picked,
    /// What becomes of it if its name is taken; none: a person is asked.
    pub decision: Option<Decision>,
}

impl From<Picked> for Planned {
    fn from(pick: Picked) -> Self {
        Self { pick, decision: None }
    }
}

impl Choices {
    fn of(&self, at: usize, conflict: &Conflict) -> Option<Decision> {
        self.single.get(&at).or_else(|| self.all.get(&conflict.kind)).copied()
    }
}

/// What becomes of a folder.
enum Folder {
    Skipped,
    Named(String),
}

impl Survey {
    /// What is to be uploaded after all: without what is skipped, is there already, or could not be stored (its name or
    /// its size), and with folders under other names where both are kept.
    #[must_use]
    pub fn apply(&self, picked: Vec<Picked>, choices: &Choices) -> Vec<Planned> {
        let mut decided = BTreeMap::new();
        // By the keys of the way to it.
        let mut folders: BTreeMap<Vec<String>, Folder> = BTreeMap::new();
        let mut names = Names::of(self, &picked);
        for (at, conflict) in self.conflicts.iter().enumerate() {
            let Some(decision) = choices.of(at, conflict) else { continue };
            match (conflict.kind, decision) {
                (ConflictKind::FileOnFile | ConflictKind::FileOnFolder, decision) => {
                    decided.insert(conflict.picked, decision);
                }
                (_, Decision::Skip) => {
                    folders.insert(keys_of(conflict), Folder::Skipped);
                }
                (_, Decision::KeepBoth) => {
                    let name = names.free(conflict);
                    folders.insert(keys_of(conflict), Folder::Named(name));
                }
                // Put together, which is what happens by itself; a file in the place of a folder refuses it.
                (_, Decision::Merge | Decision::Replace) => {}
            }
        }
        let identical: BTreeSet<_> =
            self.identical.iter().filter(|_| !choices.sends_identical).copied().collect();
        let too_large: BTreeSet<_> = self.too_large.iter().copied().collect();
        let is_left_out = |at: usize, pick: &Picked| {
            let is_known = identical.contains(&at) || too_large.contains(&at);
            is_known || (!self.bad_names.is_empty() && has_bad_name(pick))
        };
        let mut planned = Vec::with_capacity(picked.len());
        for (at, mut pick) in picked.into_iter().enumerate() {
            let decision = decided.get(&at).copied();
            if is_left_out(at, &pick) || decision == Some(Decision::Skip) {
                continue;
            }
            let (Picked::File { folders: way, .. } | Picked::Folder { folders: way }) = &mut pick;
            if follow(way, &folders) {
                planned.push(Planned { pick, decision });
            }
        }
        planned
    }
}

/// True when it, or a folder on its way, has a name that cannot be.
fn has_bad_name(pick: &Picked) -> bool {
    let (Picked::File { folders, .. } | Picked::Folder { folders }) = pick;
    let own = match pick {
        Picked::File { source, .. } => refusal_of(&source.name()),
        Picked::Folder { .. } => None,
    };
    own.is_some() || folders.iter().any(|folder| refusal_of(folder).is_some())
}

/// Puts other names into a way; false when it leads into something that is skipped.
fn follow(way: &mut [String], folders: &BTreeMap<Vec<String>, Folder>) -> bool {
    let mut keys = Vec::with_capacity(way.len());
    for part in way {
        keys.push(portico_api::name::key(part));
        match folders.get(&keys) {
            Some(Folder::Skipped) => return false,
            Some(Folder::Named(name)) => part.clone_from(name),
            None => {}
        }
    }
    true
}

fn keys_of(conflict: &Conflict) -> Vec<String> {
    let parts = conflict.path.iter().chain([&conflict.name]);
    parts.map(|part| portico_api::name::key(part)).collect()
}

/// The names that folders cannot get.
struct Names {
    // In the target folder, and everywhere by what was picked.
    taken: BTreeSet<(Vec<String>, String)>,
}

impl Names {
    fn of(survey: &Survey, picked: &[Picked]) -> Self {
        let mut taken: BTreeSet<_> =
            survey.taken.iter().map(|key| (Vec::new(), key.clone())).collect();
        for pick in picked {
            let mut around = Vec::new();
            let (Picked::File { folders, .. } | Picked::Folder { folders }) = pick;
            for part in folders {
                let key = portico_api::name::key(part);
                taken.insert((around.clone(), key.clone()));
                around.push(key);
            }
            if let Picked::File { source, .. } = pick {
                taken.insert((around, portico_api::name::key(&source.name())));
            }
        }
        Self { taken }
    }

    fn free(&mut self, conflict: &Conflict) -> String {
        let around: Vec<_> =
            conflict.path.iter().map(|part| portico_api::name::key(part)).collect();
        let mut number = 1;
        loop {
            let name = numbered_folder(&conflict.name, number);
            if self.taken.insert((around.clone(), portico_api::name::key(&name))) {
                return name;
            }
            number += 1;
        }
    }
}
