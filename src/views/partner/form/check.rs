//! Whether what was typed can be saved: by the limits of the admin document, before the server is asked.

#[cfg(test)]
mod tests;

use portico_client::drive::model::Day;
use portico_client::drive::model::partner::{Field, Terms};

use super::draft::Raw;
use crate::i18n::{format, say};
use crate::locales::customer_form as texts;

/// The plans that there are (admin document 1.18).
pub const LEVELS: [u32; 19] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 90, 91, 92, 93, 99];

/// The most megabytes that a limit can have: more would be no number of bytes.
const MOST_MEGABYTES: u64 = 1 << 40;

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It says nothing.
    Empty,
    /// It has fewer characters than it must.
    Short(u64),
    /// It has more characters than it may.
    Long(u64),
    /// It is no mail address.
    NoMail,
    /// It is no whole number.
    NoNumber,
    /// The number is larger than it may be.
    Large(u64),
    /// It has a space in it.
    Space,
    /// It is not two letters.
    NoLang,
    /// It is no address such as 192.0.2.1.
    NoAddress,
    /// The second password is another one.
    Differs,
    /// So many bytes are stored already.
    BelowUse(u64),
    /// Somebody signs in with it.
    Taken,
    /// The server says so.
    Refused,
}

impl Wrong {
    /// In words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Empty => say(texts::EMPTY).to_owned(),
            Self::Short(least) => texts::short(least),
            Self::Long(most) => texts::long(most),
            Self::NoMail => say(texts::NO_MAIL).to_owned(),
            Self::NoNumber => say(texts::NO_NUMBER).to_owned(),
            Self::Large(most) => texts::large(&format::number(most)),
            Self::Space => say(texts::SPACE).to_owned(),
            Self::NoLang => say(texts::NO_LANG).to_owned(),
            Self::NoAddress => say(texts::NO_ADDRESS).to_owned(),
            Self::Differs => say(texts::DIFFERS).to_owned(),
            Self::BelowUse(bytes) => texts::below_use(&format::size(bytes)),
            Self::Taken => say(texts::TAKEN).to_owned(),
            Self::Refused => say(texts::REFUSED).to_owned(),
        }
    }
}

/// Collects what is wrong, a field at a time.
#[derive(Default)]
struct Check(Vec<(Field, Wrong)>);

impl Check {
    fn say(&mut self, field: Field, wrong: Wrong) {
        if self.0.iter().all(|(known, _)| *known != field) {
            self.0.push((field, wrong));
        }
    }

    fn text(&mut self, field: Field, text: &str, least: usize, most: usize) -> String {
        let text = text.trim();
        let length = text.chars().count();
        if length == 0 && least > 0 {
            self.say(field, Wrong::Empty);
        } else if length < least {
            self.say(field, Wrong::Short(least as u64));
        } else if length > most {
            self.say(field, Wrong::Long(most as u64));
        }
        text.to_owned()
    }

    fn number(&mut self, field: Field, text: &str, most: u64) -> u64 {
        match text.trim().parse::<u64>() {
            Ok(number) if number <= most => number,
            Ok(_) => {
                self.say(field, Wrong::Large(most));
                0
            }
            Err(_) => {
                self.say(field, Wrong::NoNumber);
                0
            }
        }
    }

    fn count(&mut self, field: Field, text: &str, most: u32) -> u32 {
        u32::try_from(self.number(field, text, most.into())).unwrap_or(0)
    }

    fn mail(&mut self, text: &str) -> String {
        let mail = self.text(Field::Email, text, 1, 255);
        let is_mail = mail.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !mail.contains(char::is_whitespace)
        });
        if !is_mail {
            self.say(Field::Email, Wrong::NoMail);
        }
        mail
    }

    /// What both forms have.
    fn person(&mut self, raw: &Raw) -> Terms {
        let lang = raw.lang.trim();
        let is_lang = lang.len() == 2 && lang.bytes().all(|letter| letter.is_ascii_alphabetic());
        if !is_lang {
            self.say(Field::Lang, Wrong::NoLang);
        }
        Terms {
            email: self.mail(&raw.email),
            first_name: self.text(Field::FirstName, &raw.first_name, 2, 50),
            last_name: self.text(Field::LastName, &raw.last_name, 2, 50),
            company: self.text(Field::Company, &raw.company, 0, 255),
            phone: self.text(Field::Phone, &raw.phone, 0, 20),
            lang: lang.to_owned(),
            level: self.count(Field::Level, &raw.level, 99),
            kind: raw.kind,
            is_trial: raw.is_trial,
            is_suspended: raw.is_suspended,
            due: Day::parse(&raw.due),
            ..Terms::default()
        }
    }

    fn limits(&mut self, raw: &Raw, terms: Terms) -> Terms {
        Terms {
            storage: self.number(Field::Storage, &raw.storage, MOST_MEGABYTES),
            transfer: self.number(Field::Transfer, &raw.transfer, MOST_MEGABYTES),
            reset_days: self.count(Field::ResetDays, &raw.reset_days, 999),
            people: self.count(Field::People, &raw.people, 999),
            ..terms
        }
    }

    fn password(&mut self, raw: &Raw) {
        let length = raw.password.chars().count();
        if length < 5 {
            self.say(Field::Password, Wrong::Short(5));
        } else if raw.password != raw.again {
            self.say(Field::Password, Wrong::Differs);
        }
    }
}

/// A new customer.
#[must_use]
pub fn checked_new(raw: &Raw) -> (Terms, Vec<(Field, Wrong)>) {
    let mut check = Check::default();
    let login = check.text(Field::Login, &raw.login, 4, 100);
    if login.contains(char::is_whitespace) {
        check.say(Field::Login, Wrong::Space);
    }
    check.password(raw);
    let mut terms = check.person(raw);
    if raw.has_limits {
        terms = check.limits(raw, terms);
    }
    if raw.address.trim().parse::<std::net::Ipv4Addr>().is_err() {
        check.say(Field::Address, Wrong::NoAddress);
    }
    (terms, check.0)
}

/// A customer who is there, who was like `base` and stores `used` bytes.
#[must_use]
pub fn checked(raw: &Raw, base: &Terms, used: u64) -> (Terms, Vec<(Field, Wrong)>) {
    let mut check = Check::default();
    let terms = check.person(raw);
    let terms = check.limits(raw, terms);
    let limit = terms.storage.saturating_mul(1 << 20);
    // What is stored already stays, but nothing more can be: that must be meant.
    let is_less = terms.storage < base.storage && terms.storage > 0 && limit < used;
    if is_less && !raw.less_is_fine {
        check.say(Field::Storage, Wrong::BelowUse(used));
    }
    if !raw.password.is_empty() {
        check.password(raw);
    }
    check.text(Field::TimeZone, &raw.time_zone, 0, 64);
    let terms = Terms {
        has_versions: raw.has_versions,
        versions: check.count(Field::Versions, &raw.versions, 99),
        web_link: check.text(Field::WebLink, &raw.web_link, 0, 100),
        has_web_link: raw.has_web_link,
        is_public: raw.is_public,
        ..terms
    };
    (terms, check.0)
}
