//! What somebody else has changed while the form was open, and both changes in one.

use portico_client::drive::model::partner::Terms;

use super::super::words::{dash, kind_word, plan_word, text_word, yes_word};
use crate::i18n::{Text, format, say};
use crate::locales::{
    customer as customer_texts, customer_form as texts, partner as partner_texts,
};

/// Something that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is called.
    pub name: &'static str,
    /// How it was.
    pub before: String,
    /// How it is.
    pub now: String,
}

/// What differs, in words.
#[must_use]
pub fn differences(before: &Terms, now: &Terms) -> Vec<Difference> {
    let lines = words(before).into_iter().zip(words(now));
    lines
        .filter(|((_, before), (_, now))| before != now)
        .map(|((name, before), (_, now))| Difference { name: say(name), before, now })
        .collect()
}

fn words(terms: &Terms) -> Vec<(Text, String)> {
    let count = |count: u32| format::number(count.into());
    vec![
        (partner_texts::EMAIL, text_word(&terms.email)),
        (partner_texts::FIRST_NAME, text_word(&terms.first_name)),
        (partner_texts::LAST_NAME, text_word(&terms.last_name)),
        (partner_texts::COMPANY, text_word(&terms.company)),
        (partner_texts::PHONE, text_word(&terms.phone)),
        (texts::LANG, text_word(&terms.lang)),
        (partner_texts::PLAN, plan_word(terms.level)),
        (partner_texts::KIND, say(kind_word(terms.kind)).to_owned()),
        (texts::STORAGE, format::number(terms.storage)),
        (texts::TRANSFER, format::number(terms.transfer)),
        (texts::RESET_DAYS, count(terms.reset_days)),
        (texts::PEOPLE, count(terms.people)),
        (texts::HAS_VERSIONS, yes_word(terms.has_versions)),
        (texts::VERSIONS, count(terms.versions)),
        (partner_texts::TRIAL, yes_word(terms.is_trial)),
        (partner_texts::DUE, terms.due.map_or_else(dash, |day| format::date(day.noon()))),
        (partner_texts::SUSPENDED, yes_word(terms.is_suspended)),
        (customer_texts::WEB, text_word(&terms.web_link)),
        (texts::HAS_WEB_LINK, yes_word(terms.has_web_link)),
        (texts::IS_PUBLIC, yes_word(terms.is_public)),
    ]
}

/// Both changes: mine where I have changed something, theirs otherwise.
#[must_use]
pub fn merged(base: &Terms, mine: &Terms, theirs: &Terms) -> Terms {
    fn pick<T: PartialEq + Clone>(base: &T, mine: &T, theirs: &T) -> T {
        if mine == base { theirs.clone() } else { mine.clone() }
    }
    macro_rules! each {
        ($($field:ident),+ $(,)?) => {
            Terms { $($field: pick(&base.$field, &mine.$field, &theirs.$field)),+ }
        };
    }
    each!(
        email,
        first_name,
        last_name,
        company,
        phone,
        lang,
        level,
        kind,
        storage,
        transfer,
        reset_days,
        people,
        has_versions,
        versions,
        is_trial,
        due,
        is_suspended,
        web_link,
        has_web_link,
        is_public,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_changes_meet() {
        let base = Terms { phone: "1".to_owned(), level: 1, storage: 5, ..Terms::default() };
        let mine = Terms { phone: "2".to_owned(), storage: 6, ..base.clone() };
        let theirs = Terms { level: 3, storage: 7, ..base.clone() };
        let both = merged(&base, &mine, &theirs);
        assert_eq!((both.phone.as_str(), both.level, both.storage), ("2", 3, 6));
        assert_eq!(merged(&base, &base, &theirs), theirs);
    }

    #[test]
    fn what_differs_is_named() {
        let base = Terms { phone: "1".to_owned(), ..Terms::default() };
        let now = Terms { phone: String::new(), is_trial: true, ..base.clone() };
        let list = differences(&base, &now);
        let names: Vec<&str> = list.iter().map(|it| it.name).collect();
        assert_eq!(names, ["Phone", "Trial"]);
        assert_eq!(list[0].before, "1");
        assert!(differences(&base, &base).is_empty());
    }
}
