//! The lines of a comparison as rows: what differs, a little of what is around it, and how much is left out; pure.

use super::diff::Block;

/// So many lines are shown before and after what differs.
const AROUND: usize = 3;

/// One row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The same in both, at these places.
    Same(usize, usize),
    /// A line of the old text alone.
    Gone(usize),
    /// A line of the new text alone.
    Come(usize),
    /// So many lines that are the same are left out, from these places on.
    Left {
        /// The first one in the old text.
        old: usize,
        /// The first one in the new text.
        new: usize,
        /// How many.
        count: usize,
    },
}

/// The rows of texts that differ in these blocks and are `old` and `new` lines long; nothing is left out from the places
/// (in the old text) that were `opened`.
#[must_use]
pub fn rows(blocks: &[Block], old: usize, new: usize, opened: &[usize]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut from = (0, 0);
    for (at, block) in blocks.iter().enumerate() {
        same(&mut rows, from, block.old.start - from.0, (at > 0, true), opened);
        rows.extend(block.old.clone().map(Row::Gone));
        rows.extend(block.new.clone().map(Row::Come));
        from = (block.old.end, block.new.end);
    }
    debug_assert_eq!(old - from.0, new - from.1, "what is left is the same");
    let is_after = !blocks.is_empty();
    same(&mut rows, from, old - from.0, (is_after, false), opened);
    rows
}

/// Lines that are the same; `beside` says whether something differs before them, and after them.
fn same(
    rows: &mut Vec<Row>,
    (old, new): (usize, usize),
    count: usize,
    beside: (bool, bool),
    opened: &[usize],
) {
    let head = if beside.0 { AROUND } else { 0 };
    let tail = if beside.1 { AROUND } else { 0 };
    let left = count.saturating_sub(head + tail);
    let place = old + head;
    // One line is no longer than what would stand in its place.
    if left < 2 || opened.contains(&place) {
        rows.extend((0..count).map(|at| Row::Same(old + at, new + at)));
        return;
    }
    rows.extend((0..head).map(|at| Row::Same(old + at, new + at)));
    rows.push(Row::Left { old: place, new: new + head, count: left });
    rows.extend((count - tail..count).map(|at| Row::Same(old + at, new + at)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_little_around_what_differs_is_shown() {
        let blocks = [Block { old: 10..11, new: 10..12 }];
        let all = rows(&blocks, 21, 22, &[]);
        assert_eq!(all[0], Row::Left { old: 0, new: 0, count: 7 });
        assert_eq!(all[1..4], [Row::Same(7, 7), Row::Same(8, 8), Row::Same(9, 9)]);
        assert_eq!(all[4..7], [Row::Gone(10), Row::Come(10), Row::Come(11)]);
        assert_eq!(all[7], Row::Same(11, 12));
        assert_eq!(all[10], Row::Left { old: 14, new: 15, count: 7 });
        assert_eq!(all.len(), 11);
        let opened = rows(&blocks, 21, 22, &[14]);
        assert_eq!(opened.len(), 17);
        assert_eq!(opened.last(), Some(&Row::Same(20, 21)));
    }

    #[test]
    fn nothing_is_left_out_where_there_is_little() {
        let blocks = [Block { old: 0..1, new: 0..0 }, Block { old: 8..8, new: 7..8 }];
        let all = rows(&blocks, 9, 9, &[]);
        assert!(!all.iter().any(|row| matches!(row, Row::Left { .. })), "{all:?}");
        assert_eq!(rows(&[], 3, 3, &[]), [Row::Left { old: 0, new: 0, count: 3 }]);
    }
}
