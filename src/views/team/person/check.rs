//! What names, addresses and limits have to be like: pure.

use portico_client::drive::model::account::Use;

/// The fewest characters of a password, as the guide has it.
pub const SHORTEST: usize = 5;
/// Bytes of the megabytes in which limits are set.
const MEGABYTE: u64 = 1 << 20;

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A name is too short or too long.
    NameLength,
    /// It is no mail address.
    NoAddress,
    /// Somebody else has it.
    EmailTaken,
    /// A password is too short.
    Short,
    /// It is no number.
    NoNumber,
    /// Less than these bytes that are used already.
    BelowUsed(u64),
    /// More than these bytes that the account has.
    AboveAccount(u64),
}

/// A limit in megabytes as text; 0 for none.
#[must_use]
pub fn megabytes(of: Use) -> String {
    of.limit.map_or(0, |limit| limit.div_ceil(MEGABYTE)).to_string()
}

/// As the guide has it (1.5).
#[must_use]
pub fn is_name(text: &str) -> bool {
    (2..=50).contains(&text.trim().chars().count())
}

/// The most characters of a group's name, as the guide has it (14.3).
const LONGEST_GROUP: usize = 100;

/// Whether a group can be called this.
#[must_use]
pub fn is_group_name(text: &str) -> bool {
    let text = text.trim();
    (1..=LONGEST_GROUP).contains(&text.chars().count()) && !text.contains(char::is_control)
}

/// Whether it looks like a mail address; the server has the last word.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    !name.is_empty()
        && !host.is_empty()
        && text.len() <= 255
        && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

/// Whole megabytes.
#[must_use]
pub fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

/// A limit in megabytes that is no less than what is used, and no more than the account has; 0 is none.
///
/// # Errors
/// What is wrong with it.
pub fn check_limit(text: &str, of_account: Option<u64>, used: u64) -> Result<u64, Fault> {
    let megabytes = number(text).ok_or(Fault::NoNumber)?;
    let bytes = megabytes.saturating_mul(MEGABYTE);
    if megabytes == 0 {
        return Ok(0);
    }
    if let Some(limit) = of_account.filter(|limit| bytes > *limit) {
        return Err(Fault::AboveAccount(limit));
    }
    if bytes < used { Err(Fault::BelowUsed(used)) } else { Ok(megabytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_lies_between_what_is_used_and_what_the_account_has() {
        let check = |text| check_limit(text, Some(100 * MEGABYTE), 10 * MEGABYTE);
        assert_eq!((check("0"), check(" 10 "), check("100")), (Ok(0), Ok(10), Ok(100)));
        assert_eq!(check("9"), Err(Fault::BelowUsed(10 * MEGABYTE)));
        assert_eq!(check("101"), Err(Fault::AboveAccount(100 * MEGABYTE)));
        assert_eq!(check("18446744073709551615"), Err(Fault::AboveAccount(100 * MEGABYTE)));
        assert_eq!(check("ten"), Err(Fault::NoNumber));
        assert_eq!(check_limit("7", None, 0), Ok(7));
    }

    #[test]
    fn addresses_and_names_are_recognized() {
        assert!(is_address(" a@b ") && is_address("a@b@c.example"));
        for text in ["", "a", "@b", "a@", "a b@c", "a@b\0c"] {
            assert!(!is_address(text), "{text:?}");
        }
        assert!(is_name("Al") && !is_name(" A ") && !is_name(&"x".repeat(51)));
    }
}
