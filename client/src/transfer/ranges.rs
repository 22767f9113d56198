//! Which bytes of a file the other side has: a set of ranges, pure.

use std::ops::Range;

/// Ranges in order; none touches another and none is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ranges(Vec<Range<u64>>);

impl Ranges {
    /// Everything before `end`.
    pub(crate) fn up_to(end: u64) -> Self {
        let mut ranges = Self::default();
        ranges.add(0..end);
        ranges
    }

    /// These bytes are held, too.
    pub(crate) fn add(&mut self, range: Range<u64>) {
        if range.is_empty() {
            return;
        }
        let mut whole = range;
        let mut kept = Vec::with_capacity(self.0.len() + 1);
        for range in self.0.drain(..) {
            if range.end < whole.start || range.start > whole.end {
                kept.push(range);
            } else {
                whole = whole.start.min(range.start)..whole.end.max(range.end);
            }
        }
        let at = kept.partition_point(|range| range.start < whole.start);
        kept.insert(at, whole);
        self.0 = kept;
    }

    /// How many bytes are held.
    pub(crate) fn total(&self) -> u64 {
        self.0.iter().map(|range| range.end - range.start).sum()
    }

    /// How many bytes are held without a hole, from the beginning.
    pub(crate) fn prefix(&self) -> u64 {
        self.0.first().filter(|first| first.start == 0).map_or(0, |first| first.end)
    }

    /// What is held behind the first hole.
    pub(crate) fn islands(&self) -> Vec<(u64, u64)> {
        let islands = self.0.iter().filter(|range| range.start > 0);
        islands.map(|range| (range.start, range.end)).collect()
    }

    /// The first hole before `size`.
    pub(crate) fn first_hole(&self, size: u64) -> Option<Range<u64>> {
        let prefix = self.prefix();
        let next = self.0.iter().find(|range| range.start > prefix);
        let end = next.map_or(size, |range| range.start.min(size));
        (prefix < end).then_some(prefix..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_where_they_touch() {
        let mut held = Ranges::up_to(10);
        held.add(20..30);
        held.add(40..50);
        held.add(5..5);
        assert_eq!((held.prefix(), held.total()), (10, 30));
        assert_eq!(held.islands(), [(20, 30), (40, 50)]);
        assert_eq!(held.first_hole(100), Some(10..20));
        held.add(10..20);
        assert_eq!((held.prefix(), held.first_hole(100)), (30, Some(30..40)));
        held.add(25..60);
        assert_eq!((held.prefix(), held.total()), (60, 60));
        assert_eq!(held.first_hole(60), None);
        assert_eq!(Ranges::default().first_hole(0), None);
        assert_eq!(Ranges::up_to(0), Ranges::default());
    }

    #[test]
    fn any_order_gives_the_same_as_a_table_of_bytes() {
        for seed in 0..200 {
            let mut dice = fastrand::Rng::with_seed(seed);
            let (mut held, mut table) = (Ranges::default(), [false; 64]);
            for _ in 0..12 {
                let (from, to) = (dice.usize(0..64), dice.usize(0..=64));
                held.add(from as u64..to as u64);
                for at in table.iter_mut().take(to).skip(from) {
                    *at = true;
                }
                let total = table.iter().filter(|at| **at).count();
                let prefix = table.iter().take_while(|at| **at).count();
                assert_eq!((held.total(), held.prefix()), (total as u64, prefix as u64), "{seed}");
                let hole = held.first_hole(64);
                assert_eq!(hole.is_none(), total == 64, "{seed}");
                assert!(hole.is_none_or(|hole| !table[hole.start as usize]
                    && !table[hole.end as usize - 1]
                    && hole.start == prefix as u64));
            }
        }
    }
}
