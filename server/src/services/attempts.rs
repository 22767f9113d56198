//! Attempts, such as wrong passwords, counted per person and per address, in memory.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use super::problem::Problem;
use crate::config::Limits;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Who {
    User(String),
    Address(IpAddr),
}

#[derive(Clone, Copy, Debug)]
struct Count {
    failures: u32,
    since: i64,
}

/// How many attempts there may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowance {
    /// What is attempted: each thing is counted on its own.
    pub(crate) what: &'static str,
    /// How often about one person.
    pub(crate) per_user: u32,
    /// How often from one address.
    pub(crate) per_address: u32,
    /// After how many seconds they are forgotten.
    pub(crate) window: i64,
}

impl Allowance {
    const SIGN_IN: &str = "sign-in";

    /// Signing in, and whatever else asks for a password.
    pub(crate) fn sign_in(limits: &Limits) -> Self {
        Self {
            what: Self::SIGN_IN,
            per_user: limits.sign_in_failures_per_user,
            per_address: limits.sign_in_failures_per_address,
            window: i64::try_from(limits.sign_in_window.as_secs()).unwrap_or(i64::MAX),
        }
    }
}

/// Counts attempts and says when it is enough.
#[derive(Default)]
pub(crate) struct Attempts {
    counts: Mutex<HashMap<(&'static str, Who), Count>>,
}

impl Attempts {
    /// Counts a password before it is looked at, so that a hundred at once are a hundred.
    pub(crate) fn begin(
        &self,
        user: &str,
        address: Option<IpAddr>,
        now: i64,
        limits: &Limits,
    ) -> Result<(), Problem> {
        self.count(Allowance::sign_in(limits), user, address, now)
    }

    /// Takes a counted password back: it was right.
    pub(crate) fn succeeded(&self, user: &str, address: Option<IpAddr>) {
        self.forgive(Allowance::SIGN_IN, user, address);
    }

    /// Counts an attempt at something before it is looked at.
    pub(crate) fn count(
        &self,
        allowance: Allowance,
        user: &str,
        address: Option<IpAddr>,
        now: i64,
    ) -> Result<(), Problem> {
        self.count_times(allowance, user, address, now, 1)
    }

    /// Counts several attempts at once: all, or none when they would be too many.
    pub(crate) fn count_times(
        &self,
        allowance: Allowance,
        user: &str,
        address: Option<IpAddr>,
        now: i64,
        times: u32,
    ) -> Result<(), Problem> {
        let Allowance { what, per_user, per_address, window } = allowance;
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() > 10_000 {
            // A day is longer than any window.
            counts.retain(|_, count| now - count.since < window.max(86_400));
        }
        let asked = [
            Some(((what, Who::User(user.to_owned())), per_user)),
            address.map(|address| ((what, Who::Address(address)), per_address)),
        ];
        for (who, limit) in asked.iter().flatten() {
            let count = counts.get(who).filter(|count| now - count.since < window);
            if let Some(count) = count.filter(|count| count.failures.saturating_add(times) > *limit)
            {
                let wait = (count.since + window - now).max(1);
                return Err(Problem::TooManyAttempts(u64::try_from(wait).unwrap_or(1)));
            }
        }
        for (who, _) in asked.into_iter().flatten() {
            let count = counts.entry(who).or_insert(Count { failures: 0, since: now });
            if now - count.since >= window {
                *count = Count { failures: 0, since: now };
            }
            count.failures = count.failures.saturating_add(times);
        }
        Ok(())
    }

    /// Takes a counted attempt back: it was right.
    pub(crate) fn forgive(&self, what: &'static str, user: &str, address: Option<IpAddr>) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.remove(&(what, Who::User(user.to_owned())));
        let address = address.map(|address| (what, Who::Address(address)));
        if let Some(count) = address.and_then(|address| counts.get_mut(&address)) {
            count.failures = count.failures.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twice(what: &'static str) -> Allowance {
        Allowance { what, per_user: 2, per_address: 100, window: 600 }
    }

    #[test]
    fn too_many_failures_lock_one_account_for_a_while() {
        let attempts = Attempts::default();
        let begin = |user, now| attempts.count(twice("a"), user, None, now);
        assert!(begin("a", 0).is_ok());
        assert!(begin("a", 1).is_ok());
        assert!(matches!(begin("a", 2), Err(Problem::TooManyAttempts(598))));
        assert!(begin("b", 2).is_ok());
        assert!(attempts.count(twice("b"), "a", None, 2).is_ok(), "another thing is another count");
        assert!(begin("a", 600).is_ok());
    }

    #[test]
    fn several_at_once_are_all_or_none() {
        let attempts = Attempts::default();
        let count = |times| attempts.count_times(twice("a"), "a", None, 0, times);
        assert!(count(1).is_ok());
        assert!(count(2).is_err());
        assert!(count(1).is_ok(), "what was refused does not count");
        assert!(count(1).is_err());
    }

    #[test]
    fn a_right_password_forgives_the_wrong_ones() {
        let attempts = Attempts::default();
        for second in 0..20 {
            assert!(attempts.count(twice("a"), "a", None, second).is_ok());
            attempts.forgive("a", "a", None);
        }
    }
}
