//! What people write into notes and tasks: names, texts, colors, days, numbers of things.

use super::problem::Problem;

/// The longest name, in characters.
const LONGEST_NAME: usize = 255;

/// The longest text, in characters.
const LONGEST_TEXT: usize = 65_536;

/// The number that an id of digits stands for; none for anything else, which names nothing.
pub(crate) fn number(id: &str) -> Option<i64> {
    let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    if digits { id.parse().ok() } else { None }
}

/// A name: one line that says something, without the blanks around it.
pub(crate) fn name(text: &str, parameter: &'static str) -> Result<String, Problem> {
    if text.is_empty() {
        return Err(Problem::Required(parameter));
    }
    let name = text.trim();
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    if !fits || name.contains(char::is_control) {
        return Err(Problem::Invalid(parameter, ""));
    }
    Ok(name.to_owned())
}

/// A text of any number of lines, that must say something.
pub(crate) fn text(text: String, parameter: &'static str) -> Result<String, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Required(parameter));
    }
    long_text(text, parameter)
}

/// A text of any number of lines, or none.
pub(crate) fn long_text(text: String, parameter: &'static str) -> Result<String, Problem> {
    // NUL is the one character that PostgreSQL does not store.
    if text.chars().count() > LONGEST_TEXT || text.contains('\0') {
        return Err(Problem::Invalid(parameter, ""));
    }
    Ok(text)
}

/// What is looked for, as it is compared.
pub(crate) fn query(text: &str, parameter: &'static str) -> Result<String, Problem> {
    Ok(super::name::key(&name(text, parameter)?))
}

/// A color: six hexadecimal digits; a blank takes it away (quirk 41).
pub(crate) fn color(text: &str, parameter: &'static str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Problem::Invalid(parameter, "Expecting only hexadecimal digits"));
    }
    Ok(text.to_owned())
}

/// A day as `YYYY-MM-DD`; a blank takes it away (quirk 41).
pub(crate) fn date(text: &str, parameter: &'static str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() || is_date(text) {
        return Ok(text.to_owned());
    }
    Err(Problem::Invalid(parameter, "Expecting date in `YYYY-MM-DD` format."))
}

fn is_date(text: &str) -> bool {
    let shape = text.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if text.len() != 10 || !shape {
        return false;
    }
    let part = |range| text.get(range).and_then(|digits: &str| digits.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(5..7), part(8..10)) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_are_numbers() {
        assert_eq!(number("12"), Some(12));
        for text in ["", "-1", "+1", " 1", "1x", "99999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn names_say_something_in_one_line() {
        assert_eq!(name(" a b ", "name").unwrap(), "a b");
        assert!(matches!(name("", "name"), Err(Problem::Required("name"))));
        let long = "x".repeat(256);
        for text in [" ", "a\nb", long.as_str()] {
            assert!(matches!(name(text, "name"), Err(Problem::Invalid("name", ""))), "{text}");
        }
    }

    #[test]
    fn days_are_in_the_calendar() {
        for text in ["2024-02-29", "2000-02-29", "2026-12-31", " "] {
            assert_eq!(date(text, "due_date").unwrap(), text.trim());
        }
        for text in ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-1-1"]
        {
            assert!(date(text, "due_date").is_err(), "{text}");
        }
        assert!(date("2024-01-1\u{661}", "due_date").is_err(), "digits of others");
        assert!(date("tomorrow", "due_date").is_err());
    }

    #[test]
    fn colors_have_six_digits_or_are_none() {
        assert_eq!(color("fFeB3b", "color").unwrap(), "fFeB3b");
        assert_eq!(color(" ", "color").unwrap(), "");
        for text in ["red", "#FFEB3", "FFEB3", "FFEB3B0"] {
            assert!(color(text, "color").is_err(), "{text}");
        }
    }
}
