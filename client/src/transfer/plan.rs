//! How much is sent at a time, and how many at once.

/// How large chunks are, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChunkSizes {
    /// The usual one to begin with.
    pub first: u64,
    /// None is larger.
    pub largest: u64,
    /// None is smaller, on however bad a line; but for a file's last one.
    pub smallest: u64,
}

impl Default for ChunkSizes {
    fn default() -> Self {
        Self { first: 8 * MIB, largest: 16 * MIB, smallest: MIB }
    }
}

/// Files larger than this count as large: a few of them fill any line.
pub(crate) const LARGE: u64 = 8 * MIB;
/// Files of at most so many bytes are sent whole, where the server takes that; a larger one would lose too much when the
/// line breaks.
pub(crate) const SMALL: u64 = 256 * 1024;
/// So many large uploads run at a time.
pub(crate) const LARGE_UPLOADS: usize = 3;
/// So many uploads run at a time; small ones wait for the server most of their time. A browser opens six
/// connections to a server, and a person who clicks needs one of them.
pub(crate) const UPLOADS: usize = 5;
/// So many chunks of one file travel at a time where the server takes them in any order: enough to be sending while
/// the server still writes.
pub(crate) const LANES: usize = 4;
/// A chunk of which nothing was heard for so many milliseconds is sent again.
pub(crate) const STALLED: u64 = 30_000;
/// A chunk takes no longer than this, in milliseconds, at the speed that a person allows.
pub(crate) const LIMITED: u64 = 4_000;
/// How often that is looked at, in milliseconds.
pub(crate) const LOOK: u64 = 10_000;
/// So many successes in a row give a place back that an overrun server has taken.
pub(crate) const CALM: u32 = 8;
/// So many downloads run at a time.
pub(crate) const DOWNLOADS: usize = 2;
/// So many folders are made at a time.
pub(crate) const FOLDERS: usize = 2;

const MIB: u64 = 1024 * 1024;
/// A chunk that took less than this, in milliseconds, could have been larger.
const QUICK: u64 = 2_000;
/// A chunk that took more than this, in milliseconds, loses too much when the line breaks.
const SLOW: u64 = 15_000;

impl ChunkSizes {
    /// The size of the next chunk after one of `size` bytes took `milliseconds`.
    #[must_use]
    pub(crate) fn after_success(self, size: u64, milliseconds: u64) -> u64 {
        let next = match milliseconds {
            0..QUICK => size.saturating_mul(2),
            QUICK..=SLOW => size,
            _ => size / 2,
        };
        self.within(next)
    }

    /// The size of the next chunk after one of `size` bytes got lost.
    #[must_use]
    pub(crate) fn after_failure(self, size: u64) -> u64 {
        self.within(size / 2)
    }

    /// How many chunks travel at a time after one took `milliseconds`: where one fills the line for seconds, more
    /// gain nothing.
    #[must_use]
    pub(crate) fn lanes_after(lanes: usize, milliseconds: u64) -> usize {
        match milliseconds {
            0..QUICK => (lanes + 1).min(LANES),
            QUICK..=SLOW => lanes.max(1),
            _ => (lanes / 2).max(1),
        }
    }

    /// Whether a file may be sent whole: it would have a single chunk, and a small one.
    #[must_use]
    pub(crate) fn is_small(self, size: u64) -> bool {
        size <= self.first.min(SMALL)
    }

    fn within(self, size: u64) -> u64 {
        size.min(self.largest).max(self.smallest).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_follow_the_line_and_stay_in_bounds() {
        let sizes = ChunkSizes::default();
        let ChunkSizes { first, largest, smallest } = sizes;
        assert_eq!(sizes.after_success(first, 100), largest);
        assert_eq!(sizes.after_success(largest, 0), largest);
        assert_eq!(sizes.after_success(first, 5_000), first);
        assert_eq!(sizes.after_success(first, 60_000), first / 2);
        assert_eq!(sizes.after_success(smallest, 60_000), smallest);
        let mut size = largest;
        for _ in 0..10 {
            size = sizes.after_failure(size);
        }
        assert_eq!(size, smallest);
        let lanes = [0, 100, 100, 100, 100, 5_000, 60_000, 60_000, 60_000];
        let lanes = lanes.iter().scan(1, |lanes, took| {
            *lanes = ChunkSizes::lanes_after(*lanes, *took);
            Some(*lanes)
        });
        assert_eq!(lanes.collect::<Vec<_>>(), [2, 3, 4, 4, 4, 4, 2, 1, 1]);
        let nonsense = ChunkSizes { first: 0, largest: 0, smallest: 0 };
        assert_eq!(nonsense.after_success(0, 0), 1, "a chunk always has a byte");
    }
}
