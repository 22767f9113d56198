//! Days as people write them in English and in German.

use portico_client::drive::model::tasks::{Day, Weekday};

use super::{is_one_of, same};

const TODAY: [&str; 2] = ["today", "heute"];
const TOMORROW: [&str; 2] = ["tomorrow", "morgen"];
const DAY_AFTER: [&str; 1] = ["übermorgen"];
const NEXT: [&str; 4] = ["next", "nächste", "nächsten", "nächster"];
const WEEK: [&str; 2] = ["week", "woche"];
const DAYS: [&str; 4] = ["day", "days", "tag", "tagen"];
const WEEKS: [&str; 4] = ["week", "weeks", "woche", "wochen"];
const WEEKDAYS: [[&str; 2]; 7] = [
    ["monday", "montag"],
    ["tuesday", "dienstag"],
    ["wednesday", "mittwoch"],
    ["thursday", "donnerstag"],
    ["friday", "freitag"],
    ["saturday", "samstag"],
    ["sunday", "sonntag"],
];
const MONTHS: [[&str; 4]; 12] = [
    ["january", "januar", "jan", "jan."],
    ["february", "februar", "feb", "feb."],
    ["march", "märz", "mar", "mär"],
    ["april", "april", "apr", "apr."],
    ["may", "mai", "may", "mai"],
    ["june", "juni", "jun", "jun."],
    ["july", "juli", "jul", "jul."],
    ["august", "august", "aug", "aug."],
    ["september", "september", "sep", "sept"],
    ["october", "oktober", "oct", "okt"],
    ["november", "november", "nov", "nov."],
    ["december", "dezember", "dec", "dez"],
];

/// The day that these words begin with, and how many of them say it.
pub(super) fn read(words: &[&str], today: Day) -> Option<(Day, usize)> {
    let first = words.first().copied()?;
    let second = words.get(1).copied().unwrap_or_default();
    let third = words.get(2).copied().unwrap_or_default();
    if is_one_of(first, &TODAY) {
        Some((today, 1))
    } else if is_one_of(first, &TOMORROW) {
        Some((today.plus(1), 1))
    } else if is_one_of(first, &DAY_AFTER) {
        Some((today.plus(2), 1))
    } else if is_one_of(first, &NEXT) && is_one_of(second, &WEEK) {
        Some((today.next(Weekday::Monday), 2))
    } else if is_one_of(first, &NEXT) {
        weekday(second, today).map(|day| (day, 2))
    } else if same(first, "in") {
        let count = second.parse::<i32>().ok().filter(|count| (0..=3_650).contains(count))?;
        let days =
            [(&DAYS, 1), (&WEEKS, 7)].into_iter().find(|(words, _)| is_one_of(third, *words));
        days.map(|(_, days)| (today.plus(count * days), 3))
    } else if let Some(day) = weekday(first, today).or_else(|| written(first, today)) {
        Some((day, 1))
    } else {
        named(first, second, today).map(|day| (day, 2))
    }
}

fn weekday(word: &str, today: Day) -> Option<Day> {
    let at = WEEKDAYS.iter().position(|names| is_one_of(word, names))?;
    Weekday::ALL.get(at).map(|wanted| today.next(*wanted))
}

/// `2026-12-24`, `24.12.`, `24.12.2026`, `12/24`, `12/24/2026`.
fn written(word: &str, today: Day) -> Option<Day> {
    if let Some(day) = Day::parse(word) {
        return Some(day);
    }
    let (parts, is_english): (Vec<&str>, bool) = if word.contains('/') {
        (word.split('/').collect(), true)
    } else {
        // A version or a sum has no dot at its end and only two numbers.
        let is_date = word.ends_with('.') || word.matches('.').count() == 2;
        (is_date.then(|| word.trim_end_matches('.').split('.').collect())?, false)
    };
    let number = |at: usize| parts.get(at).and_then(|part| digits(part));
    let (first, second) = (number(0)?, number(1)?);
    let (day, month) = if is_english { (second, first) } else { (first, second) };
    match (parts.len(), number(2)) {
        (2, _) => coming(month, day, today),
        (3, Some(year)) => {
            let year = if year < 100 { 2000 + year } else { year };
            Day::new(year.cast_signed(), month, day)
        }
        (_, _) => None,
    }
}

/// `24 December`, `24. Dezember`, `Dec 24`.
fn named(first: &str, second: &str, today: Day) -> Option<Day> {
    let month = |word: &str| {
        let at = MONTHS.iter().position(|names| is_one_of(word, names))?;
        u32::try_from(at + 1).ok()
    };
    let day = |word: &str| digits(word.trim_end_matches(['.', ',']));
    let (month, day) = match (month(first), month(second)) {
        (Some(month), _) => (month, day(second)?),
        (None, Some(month)) => (month, day(first)?),
        (None, None) => return None,
    };
    coming(month, day, today)
}

/// The next such day, today included.
fn coming(month: u32, day: u32, today: Day) -> Option<Day> {
    let (year, _, _) = today.date();
    let next = |year: i32| Day::new(year, month, day).filter(|day| *day >= today);
    next(year).or_else(|| next(year + 1))
}

fn digits(text: &str) -> Option<u32> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
