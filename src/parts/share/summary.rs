//! One sentence: who can do what from now on.

use leptos::prelude::*;
use portico_client::drive::model::{Access, ExpiringLink, Openness, Share};

use super::facts::Facts;
use super::guests::words;
use super::people::may;
use crate::i18n::{format, say};
use crate::locales::share as texts;

/// Says it, and again when it has changed.
#[component]
pub fn Summary(
    /// What is known.
    facts: Facts,
    /// Of what.
    name: String,
) -> impl IntoView {
    let sentence = move || {
        let expiring = facts.expiring.read();
        let list = list(&facts.shares.read(), &facts.openness.read(), expiring.as_ref());
        texts::open_to(&name, &list)
    };
    view! {
        <p class="share-summary" role="status">
            {sentence}
        </p>
    }
}

/// Everybody who has access, with commas between them.
fn list(shares: &[Share], openness: &Openness, expiring: Option<&ExpiringLink>) -> String {
    let mut parts: Vec<String> =
        shares.iter().map(|share| may(&share.person, share.right)).collect();
    parts.extend(anybody(openness));
    parts.extend(expiring.map(until));
    if parts.is_empty() {
        return say(texts::ONLY_YOU).to_owned();
    }
    parts.insert(0, say(texts::YOU).to_owned());
    parts.join(", ")
}

fn anybody(openness: &Openness) -> Option<String> {
    match (openness.access, openness.guests, openness.has_password) {
        (Access::Private, _, _) => None,
        (Access::Public | Access::Hidden, Some(rights), _) => {
            Some(texts::anyone_may(say(words(rights))))
        }
        (Access::Public | Access::Hidden, None, true) => {
            Some(say(texts::ANYONE_WITH_PASSWORD).to_owned())
        }
        (Access::Public | Access::Hidden, None, false) => Some(say(texts::ANYONE).to_owned()),
    }
}

fn until(link: &ExpiringLink) -> String {
    let day = format::date(link.terms.last_day.noon());
    match link.uses_left() {
        Some(left) => texts::anyone_until_uses(&day, &texts::uses_left(u64::from(left))),
        None => texts::anyone_until(&day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn openness(access: Access, has_password: bool) -> Openness {
        Openness { access, page: String::new(), has_password, guests: None }
    }

    #[test]
    fn whoever_has_access_is_named() {
        let share = Share {
            id: portico_client::drive::model::SharingId::new("1"),
            person: "Bob".to_owned(),
            login: String::new(),
            right: portico_client::drive::model::ShareRight::Edit,
        };
        let private = openness(Access::Private, true);
        assert_eq!(list(&[], &private, None), "you alone");
        assert_eq!(list(&[share], &private, None), "you, Bob (can edit)");
        let with_password = openness(Access::Hidden, true);
        let expected = "you, whoever has the link and the password";
        assert_eq!(list(&[], &with_password, None), expected);
    }
}
