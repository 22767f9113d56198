//! Which of many small shared files become one: as few files as possible without anybody loading much that they do not use.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};

/// What one more file costs everybody who loads it, in bytes of unpacked code: a request, and what small files compress
/// worse.
const FILE: usize = 8 * 1024;
/// How many files there are at most, whatever it costs: every page loads the list of them.
const MOST: usize = 8;

/// Code and who uses it.
struct Group {
    /// The pieces in it, by their places in what was given.
    members: Vec<usize>,
    /// In bytes.
    size: usize,
    /// A bit for each part.
    users: u128,
}

/// Merges, again and again, the two groups whose merging saves most, or costs least; ends when they are few and none
/// saves anything.
///
/// The pieces come with their sizes in bytes; gives their places in groups.
pub(super) fn cluster(
    pieces: impl IntoIterator<Item = (usize, BTreeSet<String>)>,
) -> Result<Vec<Vec<usize>>> {
    let mut numbers = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for (index, (size, users)) in pieces.into_iter().enumerate() {
        let mut mask = 0;
        for user in users {
            let next = numbers.len();
            let number = *numbers.entry(user).or_insert(next);
            mask |=
                1_u128.checked_shl(u32::try_from(number)?).context("There are too many parts.")?;
        }
        // Who is used by the same is loaded by the same, whatever its size.
        if let Some(group) = groups.iter_mut().find(|group| group.users == mask) {
            group.members.push(index);
            group.size += size;
        } else {
            groups.push(Group { members: vec![index], size, users: mask });
        }
    }
    while let Some((a, b)) = best(&groups) {
        let other = groups.remove(b);
        let group = &mut groups[a];
        group.members.extend(other.members);
        group.size += other.size;
        group.users |= other.users;
    }
    Ok(groups.into_iter().map(|group| group.members).collect())
}

/// The places of the two groups that are best merged, the lower one first.
fn best(groups: &[Group]) -> Option<(usize, usize)> {
    let pairs = (0..groups.len()).flat_map(|a| (a + 1..groups.len()).map(move |b| (a, b)));
    let gains = pairs.map(|(a, b)| (gain(&groups[a], &groups[b]), (a, b)));
    let (gain, pair) = gains.max_by_key(|(gain, pair)| (*gain, std::cmp::Reverse(*pair)))?;
    (gain > 0 || groups.len() > MOST).then_some(pair)
}

/// What all parts together load less if the two are one.
fn gain(a: &Group, b: &Group) -> i64 {
    let bytes = |users: u128, size: usize| {
        i64::try_from(usize::try_from(users.count_ones()).unwrap_or(0) * size).unwrap_or(i64::MAX)
    };
    bytes(a.users & b.users, FILE)
        - bytes(a.users & !b.users, b.size)
        - bytes(b.users & !a.users, a.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[(usize, &[&str])]) -> Vec<Vec<usize>> {
        let pieces = pieces.iter().map(|(size, users)| {
            (*size, users.iter().map(|&user| user.to_owned()).collect::<BTreeSet<_>>())
        });
        cluster(pieces).unwrap()
    }

    #[test]
    fn who_is_used_by_the_same_is_one() {
        let large = 100 * FILE;
        assert_eq!(
            of(&[(large, &["notes", "tasks"]), (large, &["team"]), (large, &["notes", "tasks"])]),
            [vec![0, 2], vec![1]]
        );
    }

    #[test]
    fn small_ones_join_what_is_loaded_anyway() {
        assert_eq!(
            of(&[(50 * FILE, &["notes", "tasks"]), (10, &["notes", "tasks", "team"])]),
            [vec![0], vec![1]]
        );
        assert_eq!(of(&[(50 * FILE, &["notes", "tasks"]), (10, &["tasks"])]), [vec![0, 1]]);
    }

    #[test]
    fn nothing_large_is_loaded_for_nothing() {
        assert_eq!(of(&[(2 * FILE, &["notes"]), (2 * FILE, &["tasks"])]), [vec![0], vec![1]]);
        assert_eq!(
            of(&[(2 * FILE, &["notes", "tasks"]), (2 * FILE, &["notes"])]),
            [vec![0], vec![1]]
        );
    }

    #[test]
    fn many_become_few() {
        let names: Vec<String> = (0..40).map(|index| format!("view {index}")).collect();
        let names: Vec<[&str; 1]> = names.iter().map(|name| [name.as_str()]).collect();
        let pieces: Vec<(usize, &[&str])> = names.iter().map(|name| (FILE, &name[..])).collect();
        let groups = of(&pieces);
        assert_eq!(groups.len(), MOST);
        let mut all: Vec<usize> = groups.concat();
        all.sort_unstable();
        assert_eq!(all, (0..40).collect::<Vec<_>>());
    }
}
