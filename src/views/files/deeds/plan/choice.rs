//! What can be decided about a name that is taken, and what is proposed: pure.

use std::collections::BTreeMap;

use portico_client::transfer::Decision;
use portico_client::transfer::survey::{Choices, Conflict, ConflictKind};

use crate::i18n::Text;
use crate::locales::upload_plan as texts;

/// The kinds, in the order in which they are asked about.
pub(super) const KINDS: [ConflictKind; 4] = [
    ConflictKind::FileOnFile,
    ConflictKind::FolderOnFolder,
    ConflictKind::FileOnFolder,
    ConflictKind::FolderOnFile,
];

/// What is possible, the proposal first: nothing that is there is changed by it.
pub(super) const fn possible(kind: ConflictKind) -> &'static [Decision] {
    match kind {
        ConflictKind::FileOnFile => &[Decision::KeepBoth, Decision::Replace, Decision::Skip],
        ConflictKind::FolderOnFolder => &[Decision::Merge, Decision::KeepBoth, Decision::Skip],
        ConflictKind::FileOnFolder | ConflictKind::FolderOnFile => {
            &[Decision::KeepBoth, Decision::Skip]
        }
    }
}

/// The proposals for all kinds.
pub(super) fn proposal() -> Choices {
    let first = |kind: ConflictKind| Some((kind, possible(kind).first().copied()?));
    Choices { all: KINDS.into_iter().filter_map(first).collect(), ..Choices::default() }
}

/// What is chosen for one conflict.
pub(super) fn chosen(choices: &Choices, at: usize, conflict: &Conflict) -> Decision {
    let single = choices.single.get(&at).or_else(|| choices.all.get(&conflict.kind));
    single.copied().unwrap_or(Decision::KeepBoth)
}

/// Chooses for all of a kind; what was chosen for single ones of it does not count any more.
pub(super) fn choose_all(
    choices: &mut Choices,
    conflicts: &[Conflict],
    kind: ConflictKind,
    decision: Decision,
) {
    choices.all.insert(kind, decision);
    let single = std::mem::take(&mut choices.single);
    let of_others = |at: &usize| conflicts.get(*at).is_some_and(|other| other.kind != kind);
    let kept: BTreeMap<_, _> = single.into_iter().filter(|(at, _)| of_others(at)).collect();
    choices.single = kept;
}

/// The word for a decision in the page's lists.
pub(super) const fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Replace => "replace",
        Decision::KeepBoth => "keep",
        Decision::Skip => "skip",
        Decision::Merge => "merge",
    }
}

/// What a word of the page's lists means.
pub(super) fn parse(kind: ConflictKind, chosen: &str) -> Option<Decision> {
    possible(kind).iter().copied().find(|decision| word(*decision) == chosen)
}

/// A decision, in words.
pub(super) const fn text(decision: Decision) -> Text {
    match decision {
        Decision::Replace => texts::REPLACE,
        Decision::KeepBoth => texts::KEEP_BOTH,
        Decision::Skip => texts::SKIP,
        Decision::Merge => texts::MERGE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portico_client::transfer::survey::Side;

    fn conflict(kind: ConflictKind) -> Conflict {
        let theirs = Side { id: None, size: None, modified: 0, md5: None };
        Conflict { picked: 0, path: Vec::new(), name: "a".to_owned(), kind, ours: None, theirs }
    }

    #[test]
    fn proposals_change_nothing_that_is_there() {
        let choices = proposal();
        for kind in KINDS {
            let proposed = choices.all.get(&kind).copied().unwrap();
            assert!(possible(kind).contains(&proposed) && proposed != Decision::Replace);
            for decision in possible(kind) {
                assert_eq!(parse(kind, word(*decision)), Some(*decision));
            }
        }
        assert_eq!(parse(ConflictKind::FileOnFolder, "replace"), None);
        assert_eq!(parse(ConflictKind::FileOnFile, "all"), None);
    }

    #[test]
    fn a_choice_for_all_goes_over_single_ones_of_its_kind_only() {
        let all = [conflict(ConflictKind::FileOnFile), conflict(ConflictKind::FolderOnFolder)];
        let mut choices = proposal();
        choices.single = BTreeMap::from([(0, Decision::Skip), (1, Decision::Skip)]);
        assert_eq!(chosen(&choices, 0, &all[0]), Decision::Skip);
        choose_all(&mut choices, &all, ConflictKind::FileOnFile, Decision::Replace);
        assert_eq!(chosen(&choices, 0, &all[0]), Decision::Replace);
        assert_eq!(chosen(&choices, 1, &all[1]), Decision::Skip);
    }
}
