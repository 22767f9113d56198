//! A treemap: rectangles whose areas are as sizes are to each other, as square as they can be.
//!
//! The way is that of Bruls, Huizing and van Wijk, “Squarified Treemaps” (2000): rows along the shorter side, each
//! filled for as long as its rectangles become squarer.

/// A rectangle, in whatever unit the canvas has.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// From the start.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

impl Rect {
    /// A canvas of this size.
    #[must_use]
    pub fn canvas(width: f64, height: f64) -> Self {
        Self { x: 0.0, y: 0.0, width, height }
    }
}

/// Lays out a rectangle for every size, in the same order. The sizes go from large to small; nothing gets no area.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a picture of some hundred pixels")]
pub fn squarify(sizes: &[u64], canvas: Rect) -> Vec<Rect> {
    let total: f64 = sizes.iter().map(|size| *size as f64).sum();
    let scale = if total > 0.0 { canvas.width * canvas.height / total } else { 0.0 };
    let areas: Vec<f64> =
        sizes.iter().map(|size| *size as f64 * scale).take_while(|area| *area > 0.0).collect();
    let mut rects = Vec::with_capacity(sizes.len());
    let mut free = canvas;
    let mut rest = areas.as_slice();
    while let Some(first) = rest.first() {
        let side = free.width.min(free.height);
        let (mut end, mut sum) = (1, *first);
        while let Some(next) = rest.get(end) {
            let so_far = worst(*first, rest[end - 1], sum, side);
            if worst(*first, *next, sum + next, side) > so_far {
                break;
            }
            sum += next;
            end += 1;
        }
        let (row, after) = rest.split_at(end);
        free = lay(row, sum, free, &mut rects);
        rest = after;
    }
    rects.resize(sizes.len(), Rect { width: 0.0, height: 0.0, ..free });
    rects
}

/// How far the least square rectangle of a row is from a square; 1 is a square.
fn worst(largest: f64, smallest: f64, sum: f64, side: f64) -> f64 {
    let (row, sum) = (side * side, sum * sum);
    (row * largest / sum).max(sum / (row * smallest))
}

/// Puts a row along the shorter side of what is free, and answers what is left.
fn lay(row: &[f64], sum: f64, free: Rect, rects: &mut Vec<Rect>) -> Rect {
    let is_column = free.width >= free.height;
    let side = if is_column { free.height } else { free.width };
    let thickness = if side > 0.0 { sum / side } else { 0.0 };
    let mut along = 0.0;
    for area in row {
        let length = if thickness > 0.0 { area / thickness } else { 0.0 };
        rects.push(if is_column {
            Rect { x: free.x, y: free.y + along, width: thickness, height: length }
        } else {
            Rect { x: free.x + along, y: free.y, width: length, height: thickness }
        });
        along += length;
    }
    // Fractions never leave less than nothing.
    if is_column {
        Rect { x: free.x + thickness, width: (free.width - thickness).max(0.0), ..free }
    } else {
        Rect { y: free.y + thickness, height: (free.height - thickness).max(0.0), ..free }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rect, squarify};

    const SLACK: f64 = 1e-6;

    fn is_close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-3
    }

    #[test]
    fn the_example_of_the_paper_looks_as_it_does_there() {
        let rects = squarify(&[6, 6, 4, 3, 2, 2, 1], Rect::canvas(6.0, 4.0));
        let sizes = |at: usize| (rects[at].width, rects[at].height);
        assert_eq!(sizes(0), (3.0, 2.0));
        assert_eq!(sizes(1), (3.0, 2.0));
        assert_eq!((rects[1].x, rects[1].y), (0.0, 2.0));
        assert!(is_close(rects[2].width, 12.0 / 7.0) && is_close(rects[2].height, 7.0 / 3.0));
        assert!(is_close(rects[3].width, 9.0 / 7.0) && is_close(rects[3].height, 7.0 / 3.0));
    }

    #[test]
    fn areas_are_as_the_sizes_nothing_overlaps_and_nothing_leaves_the_canvas() {
        let mut dice = fastrand::Rng::with_seed(11);
        for round in 0..200 {
            let mut sizes: Vec<u64> =
                (0..dice.usize(1..60)).map(|_| dice.u64(0..1_000_000)).collect();
            if round % 5 == 0 {
                sizes.push(50_000_000_000);
            }
            sizes.sort_unstable_by(|one, other| other.cmp(one));
            let canvas = Rect::canvas(300.0, 200.0);
            let rects = squarify(&sizes, canvas);
            assert_eq!(rects.len(), sizes.len());
            let total: u64 = sizes.iter().sum();
            for (size, rect) in sizes.iter().zip(&rects) {
                let wanted = 60_000.0 * *size as f64 / total.max(1) as f64;
                assert!(is_close(rect.width * rect.height, wanted), "{size} of {total}: {rect:?}");
                assert!(rect.x >= -SLACK && rect.y >= -SLACK);
                assert!(rect.x + rect.width <= 300.0 + 1e-3, "{rect:?}");
                assert!(rect.y + rect.height <= 200.0 + 1e-3, "{rect:?}");
            }
            for (at, one) in rects.iter().enumerate() {
                for other in rects.iter().skip(at + 1) {
                    let across =
                        (one.x + one.width).min(other.x + other.width) - one.x.max(other.x);
                    let down =
                        (one.y + one.height).min(other.y + other.height) - one.y.max(other.y);
                    assert!(across < 1e-3 || down < 1e-3, "{one:?} over {other:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_and_no_room_are_laid_out_too() {
        assert!(squarify(&[], Rect::canvas(3.0, 2.0)).is_empty());
        let empty = squarify(&[0, 0], Rect::canvas(3.0, 2.0));
        assert!(empty.iter().all(|rect| rect.width * rect.height < SLACK));
        let flat = squarify(&[5, 3], Rect::canvas(3.0, 0.0));
        assert!(flat.iter().all(|rect| rect.height < SLACK && rect.width.is_finite()));
        let huge = squarify(&[u64::MAX, 1], Rect::canvas(3.0, 2.0));
        assert!(is_close(huge[0].width * huge[0].height, 6.0));
    }
}
