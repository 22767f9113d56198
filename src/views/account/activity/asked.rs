//! Which lines of the log the address asks for.

use js_sys::Date;
use portico_client::drive::model::Day;
use portico_client::drive::model::account::{AccessUserId, LogQuery, UnixTime};

use crate::parts::deed_words::deed_of;

/// The query parameter of what was done.
pub const DEED: &str = "deed";
/// The query parameter of who did it.
pub const WHO: &str = "who";
/// The query parameter of the first day.
pub const FROM: &str = "from";
/// The query parameter of the last day.
pub const TO: &str = "to";
/// The query parameter of the page; the first one is 1.
pub const PAGE: &str = "page";

/// Reads it from the parameters of the address; what it does not know is as if it were not there.
pub fn query(param: impl Fn(&str) -> Option<String>) -> LogQuery {
    let page = param(PAGE).and_then(|text| text.parse::<u64>().ok()).unwrap_or(1);
    LogQuery {
        by: param(WHO).filter(|who| !who.is_empty()).map(AccessUserId::new),
        from: param(FROM).and_then(|text| Day::parse(&text)).map(begin),
        until: param(TO).and_then(|text| Day::parse(&text)).map(end),
        deed: param(DEED).and_then(|word| deed_of(&word)),
        page: page.saturating_sub(1),
    }
}

/// Midnight where the person is.
fn begin(day: Day) -> UnixTime {
    let text = day.to_string();
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap_or(1));
    let mut next = || parts.next().unwrap_or(1);
    let (year, month, day) = (next(), next(), next());
    let signed = |number: u32| i32::try_from(number).unwrap_or(1);
    let date = Date::new_with_year_month_day(year, signed(month) - 1, signed(day));
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (date.get_time() / 1000.0) as i64;
    UnixTime(seconds)
}

/// The last second of a day where the person is.
fn end(day: Day) -> UnixTime {
    UnixTime(begin(day.plus(1)).0 - 1)
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::account::Deed;

    use super::*;

    #[test]
    fn an_address_asks_for_pages_and_people() {
        let read = |pairs: &[(&str, &str)]| {
            query(|name| pairs.iter().find(|it| it.0 == name).map(|it| it.1.to_owned()))
        };
        assert_eq!(read(&[]), LogQuery::default());
        let asked = read(&[("deed", "upload"), ("who", "7"), ("page", "3"), ("from", "soon")]);
        assert_eq!(asked.deed, Some(Deed::Upload));
        assert_eq!(asked.by.as_ref().map(AccessUserId::as_str), Some("7"));
        assert_eq!((asked.page, asked.from), (2, None));
        assert_eq!(read(&[("page", "0"), ("who", "")]), LogQuery::default());
    }
}
