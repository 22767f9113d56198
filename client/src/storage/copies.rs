//! Files with the same content: by their sums and sizes, and never all of them at once.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::{Inventory, Md5};
use crate::listing::sort::natural;

/// Files with the same content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copies {
    /// How many bytes each of them has.
    pub size: u64,
    /// Their places in the inventory. The first is the one that stays unless somebody says otherwise: it has been there
    /// the longest.
    pub files: Vec<usize>,
}

impl Copies {
    /// The bytes of all but one.
    #[must_use]
    pub fn spare(&self) -> u64 {
        let spare = self.files.len().saturating_sub(1) as u64;
        self.size.saturating_mul(spare)
    }

    /// The one that stays while these are chosen to go; none when all of them would go.
    #[must_use]
    pub fn stays(&self, chosen: &HashSet<usize>) -> Option<usize> {
        self.files.iter().copied().find(|file| !chosen.contains(file))
    }
}

impl Inventory {
    /// Files with the same content, those first that would give the most room. Without a sum nothing is said of a file,
    /// and an empty one takes no room.
    #[must_use]
    pub fn copies(&self) -> Vec<Copies> {
        let mut groups: HashMap<(Md5, u64), Vec<usize>> = HashMap::new();
        for at in self.there() {
            let file = self.file(at);
            if let Some(md5) = file.md5.filter(|_| file.size > 0) {
                groups.entry((md5, file.size)).or_default().push(at);
            }
        }
        let several = groups.into_iter().filter(|(_, files)| files.len() > 1);
        let mut copies: Vec<Copies> = several
            .map(|((_, size), mut files)| {
                files.sort_unstable_by(|one, other| self.compare_copies(*one, *other));
                Copies { size, files }
            })
            .collect();
        copies.sort_unstable_by(|one, other| {
            other.spare().cmp(&one.spare()).then_with(|| one.files.cmp(&other.files))
        });
        copies
    }

    /// The one that has been there the longest first; of those that came at once, the one with the shorter way, and then the
    /// shorter name: `plan.pdf` before `plan (1).pdf`.
    fn compare_copies(&self, one: usize, other: usize) -> Ordering {
        let (a, b) = (self.file(one), self.file(other));
        let depth = |at: usize| self.way(self.file(at).folder).len();
        a.modified
            .cmp(&b.modified)
            .then_with(|| depth(one).cmp(&depth(other)))
            .then_with(|| a.name.len().cmp(&b.name.len()))
            .then_with(|| natural(&a.name, &b.name))
            .then_with(|| one.cmp(&other))
    }
}
