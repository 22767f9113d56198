//! The clock, injected so that tests can move it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use portico_api::UnixTime;

/// Tells the time; cheap to clone.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> i64 + Send + Sync>);

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(|| {
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |elapsed| i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX))
        }))
    }

    /// A clock that answers what `tell` answers: seconds since 1970.
    #[must_use]
    pub fn from_fn(tell: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn now(&self) -> UnixTime {
        UnixTime((self.0)())
    }
}

/// The calendar date of a moment, in UTC: year, month 1 to 12, day 1 to 31.
#[must_use]
pub fn civil(seconds: i64) -> (i64, u8, u8) {
    // Howard Hinnant's civil_from_days: years begin in March, so that the leap day is the last one.
    let days = seconds.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
}

/// How many days a date is behind 1970-01-01; none for what is no date written `YYYY-MM-DD`.
#[must_use]
pub fn day_of(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |from: usize, to: usize| -> Option<i64> {
        let digits = text.get(from..to)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    // The inverse of `civil`; what it does not give back is no date.
    let (shifted_year, shifted_month) =
        if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, year_of_era) = (shifted_year.div_euclid(400), shifted_year.rem_euclid(400));
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    (date(days) == text).then_some(days)
}

/// The date so many days behind 1970-01-01, as `YYYY-MM-DD`.
#[must_use]
pub fn date(day: i64) -> String {
    let (year, month, day) = civil(day.saturating_mul(86_400));
    format!("{year:04}-{month:02}-{day:02}")
}

/// A moment as the vendor writes it: `YYYY-MM-DD HH:MM:SS` in UTC (wire facts 1.8).
#[must_use]
pub fn date_time(seconds: i64) -> String {
    let (year, month, day) = civil(seconds);
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_and_nothing_else_is() {
        for day in (-800_000..800_000).step_by(97) {
            let text = date(day);
            if text.len() == 10 && !text.starts_with('-') {
                assert_eq!(day_of(&text), Some(day), "{text}");
            }
        }
        assert_eq!((day_of("1970-01-01"), day_of("2024-02-29")), (Some(0), Some(19_782)));
        for text in [
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-01",
            "24-01-01",
            "x",
            "2024-01-32",
            "2024-01-1\u{e9}",
            "+024-01-01",
        ] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }

    #[test]
    fn moments_have_dates() {
        assert_eq!(date_time(0), "1970-01-01 00:00:00");
        assert_eq!(date_time(1_709_210_096), "2024-02-29 12:34:56");
        assert_eq!(date_time(-1), "1969-12-31 23:59:59");
    }
}
