//! A month of the calendar, by UTC.

use std::fmt;

use crate::drive::day::Day;

/// A month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

impl Month {
    /// The month of a moment in seconds since 1970.
    #[must_use]
    pub fn of(seconds: i64) -> Self {
        let text = Day::of(seconds).to_string();
        text.get(..7).and_then(Self::parse).unwrap_or(Self { year: 1970, month: 1 })
    }

    /// Reads `YYYY-MM`; none for what is no month from 1970 on.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.trim().split_once('-')?;
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        let fits = (1970..=9999).contains(&year) && (1..=12).contains(&month);
        fits.then_some(Self { year, month })
    }

    /// The month before; the first one is its own.
    #[must_use]
    pub fn before(self) -> Self {
        match (self.year, self.month) {
            (..=1970, 1) => self,
            (year, 1) => Self { year: year - 1, month: 12 },
            (year, month) => Self { year, month: month - 1 },
        }
    }

    /// The month after; the last one is its own.
    #[must_use]
    pub fn after(self) -> Self {
        match (self.year, self.month) {
            (9999.., 12) => self,
            (year, 12) => Self { year: year + 1, month: 1 },
            (year, month) => Self { year, month: month + 1 },
        }
    }

    /// This one and those before it, the oldest first.
    #[must_use]
    pub fn last(self, count: usize) -> Vec<Self> {
        let mut months: Vec<_> =
            std::iter::successors(Some(self), |month| Some(month.before())).take(count).collect();
        months.reverse();
        months
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        Day::parse(&format!("{self}-01")).unwrap_or(Day(0))
    }

    /// How many days it has.
    #[must_use]
    pub fn days(self) -> u8 {
        match self.after() {
            // The last December there is.
            after if after == self => 31,
            after => u8::try_from(after.first_day().0 - self.first_day().0).unwrap_or(31),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn months_are_read_written_and_counted() {
        for text in ["1970-01", "2026-11", "9999-12"] {
            assert_eq!(month(text).to_string(), text);
        }
        for text in ["", "2026", "2026-13", "2026-0", "1969-12", "next"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
        assert_eq!(month("2026-01").before(), month("2025-12"));
        assert_eq!(month("2025-12").after(), month("2026-01"));
        assert_eq!(month("1970-01").before(), month("1970-01"));
        assert_eq!(month("9999-12").after(), month("9999-12"));
        assert_eq!(Month::of(Day::parse("2026-11-30").unwrap().noon()), month("2026-11"));
    }

    #[test]
    fn months_have_their_days() {
        for (text, days) in [("2024-02", 29), ("2025-02", 28), ("2026-12", 31), ("9999-12", 31)] {
            assert_eq!(month(text).days(), days, "{text}");
        }
    }

    #[test]
    fn the_last_months_end_with_the_own() {
        let last = month("2026-02").last(3);
        assert_eq!(last, [month("2025-12"), month("2026-01"), month("2026-02")]);
    }
}
