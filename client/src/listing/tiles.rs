//! The arithmetic of tiles in rows: how many fit, where the arrows go, and what a rectangle touches.

use std::ops::Range;

use super::selection::Motion;

/// Where a key goes among tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrow {
    /// To the next tile, in reading order.
    Next,
    /// To the one before.
    Before,
    /// To the tile above.
    Up,
    /// To the tile below.
    Down,
    /// So many rows up.
    PageUp(usize),
    /// So many rows down.
    PageDown(usize),
}

/// How many tiles lie in how many columns; a list is one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tiles {
    /// Columns, at least one.
    pub columns: usize,
    /// Tiles.
    pub count: usize,
}

/// A place on the listing, in pixels from its first tile's corner.
pub type Point = (f64, f64);

/// The measures of what lies in the rows, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measures {
    /// Of a column, with the gap beside the tile.
    pub width: f64,
    /// Of a row, with the gap below the tile.
    pub height: f64,
    /// Between two tiles.
    pub gap: f64,
}

/// How many tiles of at least this width fit beside each other.
#[must_use]
pub fn columns_in(width: f64, least: f64) -> usize {
    if least > 0.0 { ((width / least) as usize).max(1) } else { 1 }
}

impl Tiles {
    /// How many rows there are.
    #[must_use]
    pub fn rows(self) -> usize {
        self.count.div_ceil(self.columns.max(1))
    }

    /// The row of a tile.
    #[must_use]
    pub fn row_of(self, tile: usize) -> usize {
        tile / self.columns.max(1)
    }

    /// The tiles of a row.
    #[must_use]
    pub fn tiles_of(self, row: usize) -> Range<usize> {
        let columns = self.columns.max(1);
        let start = row.saturating_mul(columns).min(self.count);
        start..(start + columns).min(self.count)
    }

    /// What the selection is told when a key is pressed on the tile `at`: how far it goes, tile by tile.
    #[must_use]
    pub fn motion(self, at: Option<usize>, arrow: Arrow) -> Motion {
        let (is_up, rows) = match arrow {
            Arrow::Next => return Motion::Down,
            Arrow::Before => return Motion::Up,
            Arrow::Up => (true, 1),
            Arrow::Down => (false, 1),
            Arrow::PageUp(rows) => (true, rows.max(1)),
            Arrow::PageDown(rows) => (false, rows.max(1)),
        };
        let row = at.map_or(0, |at| self.row_of(at));
        let columns = self.columns.max(1);
        if is_up {
            return Motion::PageUp(rows.min(row) * columns);
        }
        let below = self.rows().saturating_sub(1).saturating_sub(row);
        // The last row may be shorter than the one above it.
        let end = self.count.saturating_sub(1).saturating_sub(at.unwrap_or(0));
        Motion::PageDown((rows.min(below) * columns).min(end))
    }

    /// The tiles that the rectangle between two points touches, in their order. In a single column, width does not matter.
    #[must_use]
    pub fn touched(self, measures: Measures, one: Point, other: Point) -> Vec<usize> {
        let Measures { width, height, gap } = measures;
        let rows = span(one.1, other.1, height, gap, self.rows());
        let columns =
            if self.columns > 1 { span(one.0, other.0, width, gap, self.columns) } else { 0..1 };
        let tiles = rows
            .flat_map(|row| columns.clone().map(move |column| row * self.columns.max(1) + column));
        tiles.filter(|tile| *tile < self.count).collect()
    }
}

/// The steps of this length that lie between two places; each ends half a gap before its edge.
fn span(one: f64, other: f64, step: f64, gap: f64, steps: usize) -> Range<usize> {
    if step <= 0.0 {
        return 0..0;
    }
    let (from, to) = (one.min(other), one.max(other));
    if to < gap / 2.0 {
        return 0..0;
    }
    let first = ((from + gap / 2.0) / step - 1.0).ceil().max(0.0) as usize;
    let last = ((to - gap / 2.0) / step).floor() as usize;
    first.min(steps)..last.saturating_add(1).min(steps).max(first.min(steps))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEVEN: Tiles = Tiles { columns: 3, count: 7 };

    /// Where the selection goes, as `Selection::press` has it.
    fn goes(tiles: Tiles, at: usize, arrow: Arrow) -> usize {
        match tiles.motion(Some(at), arrow) {
            Motion::Up => at.saturating_sub(1),
            Motion::Down => (at + 1).min(tiles.count - 1),
            Motion::PageUp(count) => at.saturating_sub(count),
            Motion::PageDown(count) => (at + count).min(tiles.count - 1),
            Motion::Home => 0,
            Motion::End => tiles.count - 1,
        }
    }

    #[test]
    fn as_many_tiles_as_fit_lie_in_a_row() {
        assert_eq!(columns_in(1000.0, 160.0), 6);
        assert_eq!(columns_in(100.0, 160.0), 1);
        assert_eq!(columns_in(0.0, 160.0), 1);
        assert_eq!(columns_in(f64::NAN, 160.0), 1);
        assert_eq!(columns_in(500.0, 0.0), 1);
        assert_eq!((SEVEN.rows(), SEVEN.row_of(5)), (3, 1));
        assert_eq!((SEVEN.tiles_of(1), SEVEN.tiles_of(2), SEVEN.tiles_of(9)), (3..6, 6..7, 7..7));
        assert_eq!(Tiles { columns: 0, count: 2 }.rows(), 2);
        assert_eq!(Tiles { columns: 4, count: 0 }.rows(), 0);
    }

    #[test]
    fn arrows_go_in_two_dimensions() {
        for (at, arrow, to) in [
            (0, Arrow::Next, 1),
            (2, Arrow::Next, 3),
            (3, Arrow::Before, 2),
            (0, Arrow::Before, 0),
            (1, Arrow::Down, 4),
            (4, Arrow::Up, 1),
            // Where there is no row, nothing moves.
            (1, Arrow::Up, 1),
            (6, Arrow::Down, 6),
            // A shorter row is entered at its end.
            (5, Arrow::Down, 6),
            (0, Arrow::PageDown(9), 6),
            (6, Arrow::PageUp(9), 0),
            (5, Arrow::PageUp(1), 2),
        ] {
            assert_eq!(goes(SEVEN, at, arrow), to, "{at} {arrow:?}");
        }
        assert_eq!(goes(Tiles { columns: 1, count: 3 }, 1, Arrow::Down), 2);
    }

    #[test]
    fn no_arrow_leaves_the_tiles() {
        for columns in 1..5 {
            for count in 1..12 {
                let tiles = Tiles { columns, count };
                for at in 0..count {
                    for rows in 0..4 {
                        for arrow in
                            [Arrow::Up, Arrow::Down, Arrow::PageUp(rows), Arrow::PageDown(rows)]
                        {
                            let to = goes(tiles, at, arrow);
                            assert!(to < count);
                            let is_end = to == count - 1;
                            assert!(to % columns == at % columns || is_end, "{tiles:?} {at} {to}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_rectangle_touches_what_lies_under_it() {
        let measures = Measures { width: 100.0, height: 50.0, gap: 10.0 };
        let touched = |one, other| SEVEN.touched(measures, one, other);
        assert_eq!(touched((20.0, 20.0), (30.0, 30.0)), [0]);
        assert_eq!(touched((120.0, 70.0), (20.0, 20.0)), [0, 1, 3, 4]);
        assert_eq!(touched((-40.0, -40.0), (900.0, 900.0)), [0, 1, 2, 3, 4, 5, 6]);
        // Between the tiles there is nothing.
        assert_eq!(touched((97.0, 20.0), (103.0, 30.0)), [0_usize; 0]);
        assert_eq!(touched((-9.0, -9.0), (2.0, 2.0)), [0_usize; 0]);
        assert_eq!(touched((250.0, 110.0), (290.0, 140.0)), [0_usize; 0]);
        let list = Tiles { columns: 1, count: 5 };
        let rows = Measures { width: 0.0, height: 40.0, gap: 0.0 };
        assert_eq!(list.touched(rows, (-5.0, 90.0), (-2.0, 130.0)), [2, 3]);
        assert_eq!(list.touched(rows, (0.0, 500.0), (0.0, 900.0)), [0_usize; 0]);
    }
}
