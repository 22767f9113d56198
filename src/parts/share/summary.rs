//! One sentence: who can do what from now on.

use leptos::prelude::*;
use portico_client::drive::model::{Access, ExpiringLink, Openness, Share};

use super::facts::{Around, Facts};
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
        let (expiring, around) = (facts.expiring.read(), facts.around.read());
        let list = list(&facts.shares.read(), &facts.openness.read(), expiring.as_ref(), &around);
        texts::open_to(&name, &list)
    };
    view! {
        <p class="share-summary" role="status">
            {sentence}
        </p>
    }
}

/// Everybody who has access, with commas between them.
fn list(
    shares: &[Share],
    openness: &Openness,
    expiring: Option<&ExpiringLink>,
    around: &Around,
) -> String {
    let locked = openness.has_password;
    let mut parts: Vec<String> =
        shares.iter().map(|share| may(&share.person, share.right)).collect();
    parts.extend(inherited(shares, around));
    parts.extend(anybody(openness));
    parts.extend(expiring.map(|link| until(link, locked)));
    // A file with a password is not given away with the folder that it lies in.
    let outer = around.links.iter().filter(|_| !locked);
    parts.extend(outer.map(|(folder, link)| texts::through(&until(link, false), folder)));
    let first = match (around.is_foreign, parts.is_empty()) {
        (true, _) => texts::YOU_AND_THEIRS,
        (false, true) => texts::ONLY_YOU,
        (false, false) => texts::YOU,
    };
    parts.insert(0, say(first).to_owned());
    parts.join(", ")
}

/// Those who have it through a folder around it; of several shares with somebody the nearest counts.
fn inherited(shares: &[Share], around: &Around) -> Vec<String> {
    let mut known: Vec<&Share> = shares.iter().collect();
    let mut parts = Vec::new();
    for outer in around.outer.iter().rev() {
        for share in &outer.shares {
            let is_same = |it: &&Share| it.login == share.login && it.person == share.person;
            if !known.iter().any(is_same) {
                known.push(share);
                parts.push(texts::through(&may(&share.person, share.right), &outer.name));
            }
        }
    }
    parts
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

fn until(link: &ExpiringLink, locked: bool) -> String {
    let day = format::date(link.terms.last_day.noon());
    let who = match link.uses_left() {
        Some(left) => texts::anyone_until_uses(&day, &texts::uses_left(u64::from(left))),
        None => texts::anyone_until(&day),
    };
    if locked { texts::and_password(&who) } else { who }
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::{FolderId, Outer, ShareRight, SharingId};

    use super::*;

    fn openness(access: Access, has_password: bool) -> Openness {
        Openness { access, page: String::new(), has_password, guests: None }
    }

    fn share(person: &str, right: ShareRight) -> Share {
        Share { id: SharingId::new("1"), person: person.to_owned(), login: String::new(), right }
    }

    fn outer(name: &str, shares: Vec<Share>) -> Outer {
        Outer { folder: FolderId::new(name), name: name.to_owned(), shares }
    }

    #[test]
    fn whoever_has_access_is_named() {
        let (bob, none) = (share("Bob", ShareRight::Edit), Around::default());
        let private = openness(Access::Private, true);
        assert_eq!(list(&[], &private, None, &none), "you alone");
        assert_eq!(list(&[bob], &private, None, &none), "you, Bob (can edit)");
        let with_password = openness(Access::Hidden, true);
        let expected = "you, whoever has the link and the password";
        assert_eq!(list(&[], &with_password, None, &none), expected);
    }

    #[test]
    fn who_has_it_through_a_folder_around_it_is_named_with_that() {
        let (ada, bob) = (share("Ada", ShareRight::View), share("Bob", ShareRight::Edit));
        let near = outer("Near", vec![share("Bob", ShareRight::View)]);
        let around = Around::new(Some(vec![outer("Top", vec![ada, bob]), near]), Vec::new());
        let private = openness(Access::Private, false);
        let both = "you, Bob (can view) through “Near”, Ada (can view) through “Top”";
        assert_eq!(list(&[], &private, None, &around), both);
        let own = "you, Ada (can edit), Bob (can view) through “Near”";
        assert_eq!(list(&[share("Ada", ShareRight::Edit)], &private, None, &around), own);
    }

    #[test]
    fn of_what_is_somebody_else_s_nobody_is_said_to_be_alone() {
        let private = openness(Access::Private, false);
        let sentence = list(&[], &private, None, &Around::new(None, Vec::new()));
        assert_eq!(sentence, "its owner, you, and everybody else to whom the owner gave access");
    }
}
