//! Patterns of new names: `{name}`, `{n}`, `{n:03}`, `{date}`; whatever else stands in braces stays as it is.

/// No number gets more digits: names have 255 characters.
const MOST_DIGITS: usize = 20;

/// The pattern with everything filled in.
pub(super) fn filled(pattern: &str, name: &str, number: u64, date: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + name.len());
    let mut rest = pattern;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        let known = rest.find('}').and_then(|close| {
            let text = value(&rest[1..close], name, number, date)?;
            Some((text, close + 1))
        });
        match known {
            Some((text, length)) => {
                out.push_str(&text);
                rest = &rest[length..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn value(word: &str, name: &str, number: u64, date: &str) -> Option<String> {
    match word {
        "name" => Some(name.to_owned()),
        "date" => Some(date.to_owned()),
        "n" => Some(number.to_string()),
        _ => {
            let digits = word.strip_prefix("n:")?;
            let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
            let width = digits.parse::<usize>().ok().filter(|_| is_number)?.min(MOST_DIGITS);
            let number = number.to_string();
            let zeros = width.saturating_sub(number.len());
            Some(["0".repeat(zeros), number].concat())
        }
    }
}
