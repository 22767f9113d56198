//! Numbers, sizes, dates and times as the language writes them, by the browser's `Intl`.

/// A size in a unit that keeps the number short.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Scaled {
    value: f64,
    unit: &'static str,
    digits: u8,
}

const UNITS: [&str; 6] = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"];

/// Decimal units, as `Intl` names them; one digit after the point below ten.
#[expect(clippy::cast_precision_loss, reason = "only three digits are shown")]
fn scale(bytes: u64) -> Scaled {
    let mut value = bytes as f64;
    let mut unit = 0;
    // 999.5 would be shown as 1000.
    while value >= 999.5 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    let digits = u8::from(unit > 0 && value < 9.95);
    Scaled { value, unit: UNITS[unit], digits }
}

/// A whole number with the language's grouping.
#[must_use]
pub fn number(value: u64) -> String {
    imp::number(value)
}

/// A share of one, such as 0.42, as a whole percentage.
#[must_use]
pub fn percent(share: f64) -> String {
    imp::percent(share)
}

/// Bytes in the unit that keeps the number short, such as `1.2 MB`.
#[must_use]
pub fn size(bytes: u64) -> String {
    let Scaled { value, unit, digits } = scale(bytes);
    imp::with_unit(value, unit, digits)
}

/// Bytes per second, such as `1.2 MB/s`.
#[must_use]
pub fn speed(bytes_per_second: u64) -> String {
    let mut text = size(bytes_per_second);
    text.push_str("/s");
    text
}

/// A length of time in the largest unit that is at least one, such as `5 min`.
#[must_use]
pub fn duration(seconds: u32) -> String {
    let (value, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3600 => (seconds.div_ceil(60), "minute"),
        3600..86_400 => (seconds.div_ceil(3600), "hour"),
        _ => (seconds.div_ceil(86_400), "day"),
    };
    imp::with_unit(f64::from(value), unit, 0)
}

/// A day, such as `21 Nov 2026`; `seconds` since 1970 in UTC, shown in the person's time zone.
#[must_use]
pub fn date(seconds: i64) -> String {
    imp::date(seconds, false)
}

/// A day with the time of day; `seconds` since 1970 in UTC, shown in the person's time zone.
#[must_use]
pub fn date_time(seconds: i64) -> String {
    imp::date(seconds, true)
}

#[cfg(target_arch = "wasm32")]
#[path = "format/intl.rs"]
mod imp;

#[cfg(not(target_arch = "wasm32"))]
#[path = "format/plain.rs"]
mod imp;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_keep_three_digits() {
        assert_eq!(scale(0), Scaled { value: 0.0, unit: "byte", digits: 0 });
        assert_eq!(scale(999).unit, "byte");
        assert_eq!(scale(1000), Scaled { value: 1.0, unit: "kilobyte", digits: 1 });
        assert_eq!(scale(999_499).unit, "kilobyte");
        assert_eq!(scale(999_500).unit, "megabyte");
        assert_eq!(scale(10_000_000).digits, 0);
        assert_eq!(scale(u64::MAX).unit, "petabyte");
    }

    #[test]
    fn durations_round_up_to_a_whole_unit() {
        assert_eq!(duration(59), "59 second");
        assert_eq!(duration(61), "2 minute");
        assert_eq!(duration(3600), "1 hour");
        assert_eq!(duration(90_000), "2 day");
    }
}
