//! Speed and time left, smoothed: a low-pass over what has arrived.

/// Milliseconds over which the speed is smoothed.
const SMOOTHING: f64 = 4_000.0;
/// Samples are not shorter than this, in milliseconds: bytes arrive in bursts.
const SAMPLE: u64 = 500;
/// After so many milliseconds without a byte the speed begins to fade.
const SILENCE: u64 = 2_000;

/// Measures a flow of bytes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meter {
    // Bytes per second.
    speed: f64,
    since: Option<u64>,
    pending: u64,
}

impl Meter {
    /// Begins anew: nothing was flowing until now.
    pub(crate) fn start(&mut self, now: u64) {
        *self = Self { speed: 0.0, since: Some(now), pending: 0 };
    }

    /// So many bytes have gone.
    pub(crate) fn add(&mut self, bytes: u64, now: u64) {
        let since = *self.since.get_or_insert(now);
        self.pending += bytes;
        let passed = now.saturating_sub(since);
        if passed < SAMPLE {
            return;
        }
        let passed = passed as f64;
        let sample = self.pending as f64 * 1000.0 / passed;
        let weight = if self.speed == 0.0 { 1.0 } else { passed / (passed + SMOOTHING) };
        self.speed += weight * (sample - self.speed);
        self.since = Some(now);
        self.pending = 0;
    }

    /// Bytes per second; fades while nothing flows.
    pub(crate) fn speed(&self, now: u64) -> u64 {
        let silent = now.saturating_sub(self.since.unwrap_or(now));
        if silent <= SILENCE || self.pending > 0 {
            return self.speed as u64;
        }
        (self.speed * SMOOTHING / (SMOOTHING + (silent - SILENCE) as f64)) as u64
    }

    /// Seconds until `left` bytes have gone; none while that is anybody's guess.
    pub(crate) fn seconds_left(&self, left: u64, now: u64) -> Option<u32> {
        let speed = self.speed(now);
        // Below this, the guess would be days and wrong.
        if speed < 100 {
            return None;
        }
        u32::try_from(left.div_ceil(speed)).ok().filter(|seconds| *seconds < 100 * 3_600)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_flow_is_measured_as_it_is() {
        let mut meter = Meter::default();
        meter.start(0);
        for step in 1..=100 {
            meter.add(100_000, step * 100);
        }
        assert!((990_000..=1_010_000).contains(&meter.speed(10_000)), "{}", meter.speed(10_000));
        assert_eq!(meter.seconds_left(10_000_000, 10_000), Some(10));
    }

    #[test]
    fn a_burst_moves_the_speed_a_little_and_silence_lets_it_fade() {
        let mut meter = Meter::default();
        meter.start(0);
        for step in 1..=20 {
            meter.add(500_000, step * 500);
        }
        meter.add(5_000_000, 10_500);
        assert!(meter.speed(10_500) < 2_500_000);
        let before = meter.speed(10_500);
        assert_eq!(meter.speed(12_000), before);
        assert!(meter.speed(20_000) < before / 2);
        assert!(meter.speed(10_000_000) < 2_000);
    }

    #[test]
    fn nothing_flowing_has_no_end() {
        let mut meter = Meter::default();
        assert_eq!(meter.seconds_left(1, 5), None);
        meter.start(5);
        assert_eq!(meter.seconds_left(0, 5), None);
        meter.add(0, 5);
        assert_eq!(meter.speed(0), 0);
    }
}
