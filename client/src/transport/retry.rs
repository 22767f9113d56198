//! How often and how long after a failure a request is repeated: one pure table.

use portico_api::{Meta, Method};

use crate::problem::Problem;

/// When a request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Never; somebody else decides (the transfers have a table of their own).
    Never,
    /// Only when the server said that it did not carry it out: repeating a write blindly could do it twice.
    WhenRefused,
    /// After every transient failure: it reads, or doing it twice is the same as doing it once.
    WhenTransient,
}

/// Repetitions of a call that a person is waiting for.
const MOST: u32 = 3;
/// Milliseconds before the first repetition; doubled for each further one.
const FIRST: u32 = 400;
/// Nobody looks at a spinner for longer than this, in milliseconds.
const LONGEST: u32 = 8_000;

/// Writes that may be carried out twice without harm.
const HARMLESS: [&str; 7] = [
    "file/rename_file",
    "file/trash_file",
    "folder/rename_folder",
    "folder/trash_folder",
    "session/check_session",
    "session/end_session",
    "upload/check_file_names",
];

/// What may be done with a call to this endpoint.
#[must_use]
pub fn repeat_of(meta: &Meta) -> Repeat {
    if meta.method == Method::Get || HARMLESS.contains(&meta.name) {
        Repeat::WhenTransient
    } else {
        Repeat::WhenRefused
    }
}

/// Milliseconds to wait before repetition number `attempt` (from 0); none when it is over.
///
/// `refused` is true when the server answered and cannot have carried the request out (408, 429, 503).
#[must_use]
pub fn delay(
    problem: &Problem,
    refused: bool,
    repeat: Repeat,
    attempt: u32,
    random: f64,
) -> Option<u64> {
    let allowed = match repeat {
        Repeat::Never => false,
        Repeat::WhenRefused => refused,
        Repeat::WhenTransient => problem.is_transient(),
    };
    if !allowed || attempt >= MOST {
        return None;
    }
    match problem {
        // The server knows best; but if it wants more than a moment, the person is told instead.
        Problem::TooManyRequests { retry_after } => {
            let wait = retry_after.saturating_mul(1000);
            (wait <= LONGEST).then(|| u64::from(wait.max(FIRST)))
        }
        _ => Some(backoff(attempt, FIRST, LONGEST, random)),
    }
}

/// Exponential growth with jitter: between half and all of `first · 2^attempt`, never above `longest`.
#[must_use]
pub fn backoff(attempt: u32, first: u32, longest: u32, random: f64) -> u64 {
    let full = first.saturating_mul(1 << attempt.min(16)).min(longest);
    u64::from(full / 2) + (f64::from(full / 2) * random) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Details;

    const BUSY: Problem = Problem::TooManyRequests { retry_after: 2 };

    fn failed() -> Problem {
        Problem::ServerFailed(Details::default())
    }

    #[test]
    fn reads_are_repeated_a_few_times_after_anything_transient() {
        for problem in [Problem::Offline, Problem::TimedOut, failed()] {
            let waits: Vec<_> = (0..5)
                .map(|attempt| delay(&problem, false, Repeat::WhenTransient, attempt, 0.999))
                .collect();
            assert_eq!(waits, [Some(399), Some(799), Some(1599), None, None]);
        }
        assert_eq!(delay(&Problem::NameTaken, false, Repeat::WhenTransient, 0, 0.0), None);
    }

    #[test]
    fn writes_are_repeated_only_when_they_were_not_carried_out() {
        assert_eq!(delay(&Problem::Offline, false, Repeat::WhenRefused, 0, 0.0), None);
        assert_eq!(delay(&failed(), false, Repeat::WhenRefused, 0, 0.0), None);
        assert_eq!(delay(&failed(), true, Repeat::WhenRefused, 0, 0.0), Some(200));
        assert_eq!(delay(&BUSY, true, Repeat::WhenRefused, 0, 0.0), Some(2000));
        assert_eq!(delay(&BUSY, true, Repeat::Never, 0, 0.0), None);
    }

    #[test]
    fn a_long_wait_is_told_instead_of_waited() {
        let long = Problem::TooManyRequests { retry_after: 60 };
        assert_eq!(delay(&long, true, Repeat::WhenTransient, 0, 0.0), None);
    }

    #[test]
    fn backoff_grows_stays_in_bounds_and_never_overflows() {
        for attempt in 0..200 {
            for random in [0.0, 0.5, 0.999_999] {
                let wait = backoff(attempt, 1_000, 60_000, random);
                assert!((500..=60_000).contains(&wait), "{attempt} {random} {wait}");
            }
        }
    }
}
