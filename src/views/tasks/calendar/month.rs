//! A month of the calendar and its weeks, from Monday on; pure.

use portico_client::drive::model::tasks::{Day, Weekday};

/// The days of a week, of a week that everybody has.
pub const WEEK: [Weekday; 7] = Weekday::ALL;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    year: i32,
    /// From 1.
    month: u32,
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let (year, month, _) = day.date();
        Self { year, month }
    }

    /// Reads `2026-12`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Day::parse(&[text, "-01"].concat()).map(Self::of)
    }

    /// As `2026-12`.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = self.first().text();
        text.truncate("2026-12".len());
        text
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Day {
        Day::new(self.year, self.month, 1).unwrap_or_default()
    }

    /// So many months later; the calendar has years from 0 to 9999.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let all = self.year * 12 + self.month.cast_signed() - 1 + months;
        let month = all.rem_euclid(12).unsigned_abs() + 1;
        let next = Self { year: all.div_euclid(12), month };
        if Day::new(next.year, next.month, 1).is_some() { next } else { self }
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        Self::of(day) == self
    }

    /// The first and the last day of its sheet, which has whole weeks.
    #[must_use]
    pub fn sheet(self) -> (Day, Day) {
        let first = monday(self.first());
        let last = monday(self.plus(1).first().plus(-1)).plus(6);
        (first, last.max(first.plus(27)))
    }

    /// The weeks of its sheet.
    #[must_use]
    pub fn weeks(self) -> Vec<[Day; 7]> {
        let (first, last) = self.sheet();
        let starts = (0..6).map(|week| first.plus(week * 7)).take_while(|start| *start <= last);
        starts.map(|start| [0, 1, 2, 3, 4, 5, 6].map(|days| start.plus(days))).collect()
    }
}

/// The Monday of a day's week.
fn monday(day: Day) -> Day {
    let at = WEEK.iter().position(|it| *it == day.weekday()).unwrap_or(0);
    day.plus(-i32::try_from(at).unwrap_or(0))
}

/// Where a key leads from a day; none for a key that leads nowhere.
#[must_use]
pub fn step(key: &str, from: Day) -> Option<Day> {
    let in_month = |months: i32| {
        let month = Month::of(from).plus(months);
        let (_, _, day) = from.date();
        // The 31st of a month that has 30 days is its last one.
        (1..=day).rev().find_map(|day| Day::new(month.year, month.month, day))
    };
    match key {
        "ArrowLeft" => Some(from.plus(-1)),
        "ArrowRight" => Some(from.plus(1)),
        "ArrowUp" => Some(from.plus(-7)),
        "ArrowDown" => Some(from.plus(7)),
        "Home" => Some(monday(from)),
        "End" => Some(monday(from).plus(6)),
        "PageUp" => in_month(-1),
        "PageDown" => in_month(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_sheet_has_whole_weeks() {
        for (month, first, last, weeks) in [
            ("2026-12", "2026-11-30", "2027-01-03", 5),
            ("2027-02", "2027-02-01", "2027-02-28", 4),
            ("2026-11", "2026-10-26", "2026-12-06", 6),
        ] {
            let month = Month::parse(month).unwrap();
            assert_eq!(month.sheet(), (day(first), day(last)));
            assert_eq!(month.weeks().len(), weeks);
            assert_eq!(month.weeks()[0][0], day(first));
        }
    }

    #[test]
    fn months_follow_each_other() {
        let month = Month::parse("2026-12").unwrap();
        assert_eq!(month.plus(1).text(), "2027-01");
        assert_eq!(month.plus(-12).text(), "2025-12");
        assert!(month.holds(day("2026-12-31")) && !month.holds(day("2027-01-01")));
        for text in ["", "2026", "2026-13", "x-01", "2026-12-01"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    #[test]
    fn keys_lead_through_the_days() {
        let from = day("2026-12-31");
        for (key, to) in [
            ("ArrowLeft", "2026-12-30"),
            ("ArrowRight", "2027-01-01"),
            ("ArrowUp", "2026-12-24"),
            ("ArrowDown", "2027-01-07"),
            ("Home", "2026-12-28"),
            ("End", "2027-01-03"),
            ("PageUp", "2026-11-30"),
            ("PageDown", "2027-01-31"),
        ] {
            assert_eq!(step(key, from), Some(day(to)), "{key}");
        }
        assert_eq!(step("Tab", from), None);
    }
}
