//! Which rows are really there: the arithmetic of a virtual list with rows of one height.

use std::ops::Range;

/// What is seen of a list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    /// How far it is scrolled, in pixels.
    pub scroll: f64,
    /// How much is visible, in pixels.
    pub height: f64,
    /// The height of a row, in pixels.
    pub row: f64,
    /// Rows in all.
    pub rows: usize,
}

/// Rows beyond both edges that are there too, so that quick scrolling shows no gaps.
pub const OVERSCAN: usize = 8;
/// The first row moves in steps of this, so that most scrolling changes nothing.
const STEP: usize = 4;

impl Viewport {
    /// The rows to put into the page.
    #[must_use]
    pub fn window(&self) -> Range<usize> {
        if self.row <= 0.0 || self.rows == 0 {
            return 0..0;
        }
        let first = (self.scroll.max(0.0) / self.row) as usize;
        let visible = (self.height.max(0.0) / self.row).ceil() as usize + 1;
        let start = first.min(self.rows - 1).saturating_sub(OVERSCAN) / STEP * STEP;
        let end = first.saturating_add(visible).saturating_add(OVERSCAN).div_ceil(STEP) * STEP;
        start..end.min(self.rows).max(start)
    }

    /// Pixels above the window's first row.
    #[must_use]
    pub fn above(&self) -> f64 {
        self.window().start as f64 * self.row
    }

    /// Pixels of the whole list.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.rows as f64 * self.row
    }

    /// Rows that fit: a page, for the keys of that name.
    #[must_use]
    pub fn page(&self) -> usize {
        if self.row <= 0.0 {
            return 1;
        }
        ((self.height / self.row) as usize).saturating_sub(1).max(1)
    }

    /// Where to scroll so that a row is seen whole; none when it is.
    #[must_use]
    pub fn reveal(&self, index: usize) -> Option<f64> {
        let top = index as f64 * self.row;
        if top < self.scroll {
            return Some(top);
        }
        let bottom = top + self.row;
        (bottom > self.scroll + self.height).then(|| (bottom - self.height).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(scroll: f64, rows: usize) -> Viewport {
        Viewport { scroll, height: 400.0, row: 40.0, rows }
    }

    #[test]
    fn every_visible_row_is_there_and_no_more_than_a_few_others() {
        for rows in [0, 1, 5, 11, 100, 100_000] {
            for scroll in [-50.0, 0.0, 1.0, 39.0, 400.0, 3_999_600.0, 9e12, f64::NAN] {
                let view = view(scroll, rows);
                let window = view.window();
                assert!(window.end <= rows && window.start <= window.end, "{rows} {scroll}");
                assert!(window.len() <= 11 + 2 * OVERSCAN + 2 * STEP);
                let last = (scroll.clamp(0.0, (view.total() - 400.0).max(0.0)) + 399.0) / 40.0;
                if !scroll.is_nan() && scroll <= view.total() - 400.0 {
                    assert!(window.end > (last as usize).min(rows.saturating_sub(1)));
                }
            }
        }
    }

    #[test]
    fn odd_measures_show_nothing_and_break_nothing() {
        for row in [0.0, -1.0] {
            let view = Viewport { scroll: 0.0, height: 100.0, row, rows: 10 };
            assert_eq!(view.window(), 0..0);
            assert_eq!(view.page(), 1);
        }
    }

    #[test]
    fn a_row_is_revealed_by_the_shortest_way() {
        let view = view(400.0, 100);
        assert_eq!(view.reveal(12), None);
        assert_eq!(view.reveal(2), Some(80.0));
        assert_eq!(view.reveal(20), Some(440.0));
        assert_eq!(view.page(), 9);
    }
}
