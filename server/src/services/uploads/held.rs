//! Which parts of a file an upload holds, and where a chunk fits: no clock, no database.

use std::ops::Range;

use crate::db::entity::{chunk, upload};

/// What is held of an upload's file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// How many bytes are there without a hole, from the beginning.
    pub(super) prefix: u64,
    /// What is there behind the first hole, in order; none touches another.
    islands: Vec<Range<u64>>,
}

/// Where a chunk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// Into a hole, which takes so many of its bytes.
    Hole(u64),
    /// On the same chunk once more, behind a hole: an answer was lost, and the newer bytes count.
    Again,
    /// Nowhere: it begins where bytes are held already.
    Taken,
}

impl Held {
    /// `chunks` are those behind what is hashed, in order.
    pub(super) fn new(upload: &upload::Model, chunks: &[chunk::Model]) -> Self {
        let unsigned = |at: i64| u64::try_from(at).unwrap_or(0);
        let mut held = Self { prefix: unsigned(upload.hashed), islands: Vec::new() };
        for chunk in chunks {
            let (start, end) = (unsigned(chunk.start), unsigned(chunk.start + chunk.length));
            if start == held.prefix {
                held.prefix = end;
            } else {
                held.islands.push(start..end);
            }
        }
        held
    }

    /// True when nothing is held behind a hole.
    pub(super) fn is_whole(&self) -> bool {
        self.islands.is_empty()
    }

    /// Where a chunk of so many bytes goes that begins at `offset`.
    pub(super) fn fit(&self, offset: u64, size: u64) -> Fit {
        if offset < self.prefix {
            return Fit::Taken;
        }
        for island in &self.islands {
            if island.start == offset && island.end - island.start == size {
                return Fit::Again;
            }
            if island.contains(&offset) {
                return Fit::Taken;
            }
            if island.start > offset {
                return Fit::Hole(size.min(island.start - offset));
            }
        }
        Fit::Hole(size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_go_into_holes_and_nowhere_else() {
        let held = Held { prefix: 100, islands: vec![200..300, 400..450] };
        for (offset, size, expected) in [
            (0, 10, Fit::Taken),
            (99, 1, Fit::Taken),
            (100, 50, Fit::Hole(50)),
            (100, 100, Fit::Hole(100)),
            (150, 100, Fit::Hole(50)),
            (200, 100, Fit::Again),
            (200, 50, Fit::Taken),
            (250, 10, Fit::Taken),
            (300, 500, Fit::Hole(100)),
            (400, 50, Fit::Again),
            (450, 7, Fit::Hole(7)),
        ] {
            assert_eq!(held.fit(offset, size), expected, "{offset} {size}");
        }
    }
}
