//! The addresses that a mail goes to.

use crate::i18n::Text;
use crate::locales::share as texts;

/// So many a mail goes to at most; servers take no more at a time.
const MOST: usize = 20;

/// Why these cannot be addresses, or are too many; the server knows better, and refuses.
pub(super) fn flaw(text: &str) -> Option<Text> {
    // Nobody gets it twice.
    let mut addresses: Vec<&str> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if !addresses.iter().any(|known| known.eq_ignore_ascii_case(part)) {
            addresses.push(part);
        }
    }
    let is_address = |part: &&str| {
        let (name, host) = part.split_once('@').unwrap_or_default();
        !name.is_empty() && !host.is_empty() && !part.contains(char::is_whitespace)
    };
    if addresses.is_empty() || !addresses.iter().all(is_address) {
        return Some(texts::RECIPIENTS_BAD);
    }
    (addresses.len() > MOST).then_some(texts::RECIPIENTS_MANY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::say;

    fn key(text: &str) -> Option<&'static str> {
        flaw(text).map(say)
    }

    #[test]
    fn addresses_have_commas_between_them() {
        for good in ["a@b.example", " a@b.example, c@d.example ,"] {
            assert_eq!(key(good), None, "{good}");
        }
        for bad in ["", " , ", "ada", "a@b.example c@d.example", "@b.example", "a@"] {
            assert_eq!(key(bad), Some(say(texts::RECIPIENTS_BAD)), "{bad}");
        }
    }

    #[test]
    fn a_mail_goes_to_so_many_and_not_more() {
        let addresses = |count: usize| {
            (0..count)
                .map(|number| format!("a{number}@b.example, A{number}@b.example, "))
                .collect::<String>()
        };
        assert_eq!(key(&addresses(MOST)), None);
        assert_eq!(key(&addresses(MOST + 1)), Some(say(texts::RECIPIENTS_MANY)));
    }
}
