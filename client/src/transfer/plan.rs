//! How much is sent at a time, and how many at once.

/// The usual chunk to begin with, in bytes.
pub(crate) const FIRST_CHUNK: u64 = 8 * MIB;
/// No chunk is larger.
pub(crate) const LARGEST_CHUNK: u64 = 16 * MIB;
/// No chunk is smaller, on however bad a line; but for a file's last one.
pub(crate) const SMALLEST_CHUNK: u64 = MIB;
/// Files larger than this count as large: a few of them fill any line.
pub(crate) const LARGE: u64 = FIRST_CHUNK;
/// So many large uploads run at a time.
pub(crate) const LARGE_UPLOADS: usize = 3;
/// So many uploads run at a time; small ones wait for the server most of their time. A browser opens six
/// connections to a server, and a person who clicks needs one of them.
pub(crate) const UPLOADS: usize = 5;
/// So many downloads run at a time.
pub(crate) const DOWNLOADS: usize = 2;
/// So many folders are made at a time.
pub(crate) const FOLDERS: usize = 2;

const MIB: u64 = 1024 * 1024;
/// A chunk that took less than this, in milliseconds, could have been larger.
const QUICK: u64 = 2_000;
/// A chunk that took more than this, in milliseconds, loses too much when the line breaks.
const SLOW: u64 = 15_000;

/// The size of the next chunk after one of `size` bytes took `milliseconds`.
#[must_use]
pub(crate) fn after_success(size: u64, milliseconds: u64) -> u64 {
    let next = match milliseconds {
        0..QUICK => size.saturating_mul(2),
        QUICK..=SLOW => size,
        _ => size / 2,
    };
    next.clamp(SMALLEST_CHUNK, LARGEST_CHUNK)
}

/// The size of the next chunk after one of `size` bytes got lost.
#[must_use]
pub(crate) fn after_failure(size: u64) -> u64 {
    (size / 2).clamp(SMALLEST_CHUNK, LARGEST_CHUNK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_follow_the_line_and_stay_in_bounds() {
        assert_eq!(after_success(FIRST_CHUNK, 100), LARGEST_CHUNK);
        assert_eq!(after_success(LARGEST_CHUNK, 0), LARGEST_CHUNK);
        assert_eq!(after_success(FIRST_CHUNK, 5_000), FIRST_CHUNK);
        assert_eq!(after_success(FIRST_CHUNK, 60_000), FIRST_CHUNK / 2);
        assert_eq!(after_success(SMALLEST_CHUNK, 60_000), SMALLEST_CHUNK);
        let mut size = LARGEST_CHUNK;
        for _ in 0..10 {
            size = after_failure(size);
        }
        assert_eq!(size, SMALLEST_CHUNK);
    }
}
