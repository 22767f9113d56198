//! A limit on how fast bytes go: a bucket that fills with time. Pure; the runner does the waiting.

/// Milliseconds of flow that may be saved up: a burst after a silence is no longer than this.
const SAVED: u64 = 1_000;

/// Bytes that may go now, and a debt when more have gone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bucket {
    // Bytes per second; none: as fast as can be.
    rate: Option<u64>,
    // Thousandths of bytes; below zero is a debt.
    level: i128,
    at: u64,
}

impl Bucket {
    /// From now on so many bytes per second; none for no limit.
    pub(crate) fn limit(&mut self, rate: Option<u64>, now: u64) {
        self.fill(now);
        // What was owed at the old rate is not owed at the new one.
        self.level = 0;
        self.rate = rate.map(|rate| rate.max(1));
    }

    /// The limit.
    #[cfg(test)]
    pub(crate) fn rate(&self) -> Option<u64> {
        self.rate
    }

    /// So many bytes are to go: answers after how many milliseconds they may. They count from now on, so whoever
    /// comes next waits for them as well.
    pub(crate) fn take(&mut self, bytes: u64, now: u64) -> u64 {
        self.fill(now);
        let Some(rate) = self.rate else { return 0 };
        let wait = if self.level >= 0 {
            0
        } else {
            u64::try_from((-self.level).div_euclid(i128::from(rate)) + 1).unwrap_or(u64::MAX)
        };
        self.level -= i128::from(bytes) * 1_000;
        wait
    }

    fn fill(&mut self, now: u64) {
        let passed = now.saturating_sub(self.at);
        self.at = now;
        if let Some(rate) = self.rate {
            let most = i128::from(rate) * i128::from(SAVED);
            self.level = (self.level + i128::from(passed) * i128::from(rate)).min(most);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flow_is_what_was_asked_for_whatever_the_pieces() {
        for piece in [10, 999, 5_000, 100_000] {
            let mut bucket = Bucket::default();
            bucket.limit(Some(10_000), 0);
            let (mut now, mut gone) = (0, 0);
            while now < 100_000 {
                now += bucket.take(piece, now);
                gone += piece;
            }
            // What may be saved up, and the last piece, come on top.
            assert!((990_000..=1_010_000 + 2 * piece).contains(&gone), "{piece}: {gone}");
        }
    }

    #[test]
    fn silence_saves_up_a_second_and_no_more() {
        let mut bucket = Bucket::default();
        bucket.limit(Some(1_000), 0);
        assert_eq!(bucket.take(500, 3_600_000), 0);
        assert_eq!(bucket.take(500, 3_600_000), 0);
        assert_eq!(bucket.take(500, 3_600_000), 0, "a debt is made by the first who needs it");
        assert!(bucket.take(1, 3_600_000) >= 500);
    }

    #[test]
    fn without_a_limit_nobody_waits_and_a_new_limit_forgets_old_debts() {
        let mut bucket = Bucket::default();
        assert_eq!((bucket.rate(), bucket.take(u64::MAX, 0)), (None, 0));
        bucket.limit(Some(0), 5);
        assert_eq!(bucket.rate(), Some(1), "nothing at all is what pausing is for");
        bucket.take(1_000_000, 5);
        bucket.limit(Some(10), 6);
        assert_eq!(bucket.take(1, 6), 0);
        bucket.limit(None, 7);
        assert_eq!(bucket.take(u64::MAX, 7), 0);
    }
}
