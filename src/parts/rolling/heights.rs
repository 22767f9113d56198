//! How high the rows of a long list are, as far as they were drawn once; pure.

use std::ops::Range;

/// So many rows come and go together. Grids of up to six columns keep these: each divides it.
pub(super) const PIECE: usize = 60;

/// The height of a row before any was measured, in pixels.
const USUAL: f64 = 48.0;

/// Differences below this are none, in pixels.
const SAME: f64 = 0.5;

/// The heights of the pieces of a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Heights {
    total: usize,
    pieces: Vec<Option<f64>>,
}

#[expect(clippy::cast_precision_loss, reason = "row numbers are far below 2^53")]
impl Heights {
    pub(super) fn of(total: usize) -> Self {
        Self { total, pieces: vec![None; total.div_ceil(PIECE)] }
    }

    /// The list has so many rows now; what was measured stays, as most of it is still so.
    pub(super) fn set_total(&mut self, total: usize) {
        if let Some(last) = self.pieces.last_mut().filter(|_| total != self.total) {
            *last = None;
        }
        self.total = total;
        self.pieces.resize(total.div_ceil(PIECE), None);
    }

    /// Whether it is so long that not all of it is drawn.
    pub(super) const fn is_cut(&self) -> bool {
        self.total > PIECE
    }

    /// The rows of these pieces; all of a short list.
    pub(super) fn rows(&self, pieces: Range<usize>) -> Range<usize> {
        if self.is_cut() {
            let row = |piece: usize| (piece * PIECE).min(self.total);
            row(pieces.start)..row(pieces.end)
        } else {
            0..self.total
        }
    }

    fn rows_in(&self, piece: usize) -> usize {
        self.rows(piece..piece + 1).len()
    }

    /// What a row is high by what was measured.
    fn usual(&self) -> f64 {
        let (mut rows, mut height) = (0, 0.0);
        for (piece, measured) in self.pieces.iter().enumerate() {
            if let Some(measured) = measured {
                rows += self.rows_in(piece);
                height += measured;
            }
        }
        if rows > 0 { height / rows as f64 } else { USUAL }
    }

    fn all(&self) -> impl Iterator<Item = f64> + '_ {
        let usual = self.usual();
        self.pieces.iter().enumerate().map(move |(piece, measured)| {
            measured.unwrap_or_else(|| self.rows_in(piece) as f64 * usual)
        })
    }

    /// The room of what is before a piece.
    pub(super) fn before(&self, piece: usize) -> f64 {
        self.all().take(piece).sum()
    }

    /// The room of a piece and of what is behind it.
    pub(super) fn after(&self, piece: usize) -> f64 {
        self.all().skip(piece).sum()
    }

    /// A piece was drawn, and was so high.
    pub(super) fn measured(&mut self, piece: usize, height: f64) {
        if let Some(known) = self.pieces.get_mut(piece) {
            let is_same = known.is_some_and(|known| (known - height).abs() < SAME);
            if height > 0.0 && !is_same {
                *known = Some(height);
            }
        }
    }

    /// The pieces that lie between two lines; both count from the beginning of the list, in pixels.
    pub(super) fn within(&self, from: f64, to: f64) -> Range<usize> {
        let (mut start, mut end, mut top) = (0, 0, 0.0);
        for (piece, height) in self.all().enumerate() {
            if top + height <= from {
                start = piece + 1;
            }
            if top < to {
                end = piece + 1;
            }
            top += height;
        }
        start.min(end)..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_is_drawn_whole() {
        let short = Heights::of(PIECE);
        assert!(!short.is_cut());
        assert_eq!(short.rows(0..0), 0..PIECE);
    }

    #[test]
    fn only_pieces_in_sight_are_drawn() {
        let heights = Heights::of(PIECE * 3 + 1);
        let piece = USUAL * PIECE as f64;
        assert_eq!(heights.within(0.0, 10.0), 0..1);
        assert_eq!(heights.within(piece - 1.0, piece + 1.0), 0..2);
        assert_eq!(heights.within(piece, piece + 1.0), 1..2);
        assert_eq!(heights.within(piece * 3.0, 1e9), 3..4);
        assert_eq!(heights.rows(3..4), 180..181);
        let (above, below) = (heights.within(-900.0, -5.0), heights.within(1e6, 2e6));
        assert!(above.is_empty() && below.is_empty(), "it is out of sight");
        assert_eq!(heights.rows(above), 0..0);
    }

    /// Whether two lengths are the same, but for what fractions lose.
    fn same(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    #[test]
    fn what_was_measured_counts_and_the_rest_is_like_it() {
        let mut heights = Heights::of(PIECE * 3);
        heights.measured(0, 6_000.0);
        assert!(same(heights.before(2), 12_000.0));
        assert!(same(heights.after(1), 12_000.0));
        heights.measured(1, 3_000.0);
        assert!(same(heights.before(2), 9_000.0));
        assert!(same(heights.after(2), 4_500.0));
        let before = heights.clone();
        heights.measured(1, 3_000.2);
        heights.measured(1, -1.0);
        heights.measured(9, 5.0);
        assert_eq!(heights, before, "nothing was learned");
    }

    #[test]
    fn a_list_that_grows_or_shrinks_keeps_what_is_known() {
        let mut heights = Heights::of(PIECE * 2);
        heights.measured(0, 600.0);
        heights.measured(1, 600.0);
        heights.set_total(PIECE * 3 + 5);
        assert!(same(heights.before(1), 600.0));
        assert_eq!(heights.rows(3..4), 180..185);
        heights.set_total(3);
        assert_eq!((heights.is_cut(), heights.rows(0..1)), (false, 0..3));
    }
}
