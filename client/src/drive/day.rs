//! Days of the calendar, as links end on them.

use std::fmt;

/// A day, counted from 1970-01-01; it begins and ends by UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

/// Seconds of a day.
const SECONDS: i64 = 86_400;

impl Day {
    /// The day of a moment in seconds since 1970.
    #[must_use]
    pub fn of(seconds: i64) -> Self {
        Self(seconds.div_euclid(SECONDS))
    }

    /// When it begins, in seconds since 1970.
    #[must_use]
    pub fn begin(self) -> i64 {
        self.0 * SECONDS
    }

    /// Noon, in seconds since 1970: almost everywhere it is the same day then.
    #[must_use]
    pub fn noon(self) -> i64 {
        self.0 * SECONDS + SECONDS / 2
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// Reads `YYYY-MM-DD`; none for what is no day of the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let mut number = || parts.next()?.parse::<i64>().ok();
        let (year, month, day) = (number()?, number()?, number()?);
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day)
        {
            return None;
        }
        let found = Self(days(year, month, day));
        // The 30th of February is another day's name.
        (found.parts() == (year, month, day)).then_some(found)
    }

    /// Year, month and day.
    fn parts(self) -> (i64, i64, i64) {
        // Howard Hinnant's "civil from days": years begin in March, so that the leap day is their last.
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let month = (month + 9) % 12;
    let of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written_alike() {
        for text in ["1970-01-01", "2026-11-29", "2024-02-29", "2000-12-31", "9999-12-31"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Day::parse("1970-01-02"), Some(Day(1)));
        assert_eq!(Day::of(86_399), Day(0));
        assert_eq!(Day::of(Day(20_000).noon()), Day(20_000));
        for day in 0..40_000 {
            assert_eq!(Day::parse(&Day(day).to_string()), Some(Day(day)));
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in ["", "2026", "2026-02-30", "2023-02-29", "2026-13-01", "tomorrow", "1-1-1"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_is_left_at_its_end() {
        let day = |text: &str| Day::parse(text).unwrap();
        assert_eq!(day("2026-01-31").plus(1), day("2026-02-01"));
        assert_eq!(day("2026-12-31").plus(7), day("2027-01-07"));
    }
}
