//! The same without a browser, for tests on the host.

pub(super) fn number(value: u64) -> String {
    value.to_string()
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

pub(super) fn with_unit(value: f64, unit: &str, digits: u8) -> String {
    format!("{value:.*} {unit}", usize::from(digits))
}

pub(super) fn date(seconds: i64, with_time: bool) -> String {
    format!("{seconds}{}", if with_time { " with time" } else { "" })
}
