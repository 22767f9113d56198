//! A day of the calendar, without a time and without a place on earth.

/// A day; days compare by when they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day {
    // Days since 1970-01-01.
    number: i32,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "days of the week")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// All of them, from Monday on.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

impl Day {
    /// The day of a calendar date; none when there is no such date.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let fits =
            (0..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        let made = Self { number: fits.then(|| number(year, month, day))? };
        // The 31st of a month that has 30 days would be another date.
        (made.date() == (year, month, day)).then_some(made)
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
        let is_date = year.len() == 4 && [year, month, day].into_iter().all(is_digits);
        is_date.then(|| Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))?
    }

    /// Year, month from 1, day from 1.
    #[must_use]
    pub fn date(self) -> (i32, u32, u32) {
        // Howard Hinnant, "chrono-compatible low-level date algorithms": years that begin in March.
        let shifted = self.number + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// As `YYYY-MM-DD`.
    #[must_use]
    pub fn text(self) -> String {
        let (year, month, day) = self.date();
        let mut text = String::with_capacity(10);
        for (value, digits) in [(year.unsigned_abs(), 4), (month, 2), (day, 2)] {
            if !text.is_empty() {
                text.push('-');
            }
            let number = value.to_string();
            text.extend(std::iter::repeat_n('0', digits - number.len().min(digits)));
            text.push_str(&number);
        }
        text
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self { number: self.number.saturating_add(days) }
    }

    /// Which day of the week it is.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let index = (self.number + 3).rem_euclid(7);
        Weekday::ALL[usize::try_from(index).unwrap_or(0) % 7]
    }

    /// The next such day of the week, today not counted.
    #[must_use]
    pub fn next(self, wanted: Weekday) -> Self {
        (1..=7).map(|days| self.plus(days)).find(|day| day.weekday() == wanted).unwrap_or(self)
    }

    /// Noon of it in UTC, in seconds since 1970: the same date almost everywhere on earth.
    #[must_use]
    pub fn noon(self) -> i64 {
        i64::from(self.number) * 86_400 + 43_200
    }
}

fn number(year: i32, month: u32, day: u32) -> i32 {
    let (month, day) = (month.cast_signed(), day.cast_signed());
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * from_march + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_and_written() {
        for text in ["1970-01-01", "2000-02-29", "2026-12-31", "0001-03-01", "9999-12-31"] {
            assert_eq!(Day::parse(text).unwrap().text(), text);
        }
        for text in
            ["", "2026-13-01", "2026-02-29", "2026-04-31", "26-01-01", "2026-1", "x", "2026-01-0x"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_has_its_own_date() {
        let mut day = Day::parse("1999-12-31").unwrap();
        for _ in 0..1_500 {
            let (year, month, of_month) = day.date();
            assert_eq!(Day::new(year, month, of_month), Some(day));
            assert!(day.plus(1) > day);
            day = day.plus(1);
        }
    }

    #[test]
    fn days_of_the_week_go_on() {
        let sunday = Day::parse("2026-11-29").unwrap();
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        assert_eq!(sunday.next(Weekday::Monday).text(), "2026-11-30");
        assert_eq!(sunday.next(Weekday::Sunday).text(), "2026-12-06");
        assert_eq!(Day::parse("1970-01-01").unwrap().weekday(), Weekday::Thursday);
    }
}
