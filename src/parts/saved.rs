//! Searches that somebody has saved under a name: kept in this browser for whoever is signed in, offered in the navigation and
//! among the commands.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::commands::{Command, Registered, use_commands};
use super::kit::use_kit;
use super::names::numbered;
use crate::i18n::t;
use crate::locales::search as texts;
use crate::routes::path::{Path, View};
use crate::routes::router::{Router, use_router};
use crate::state::keep::{keep, kept};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;
use crate::ui::{Icon, MenuItem, glyphs};

const PREFIX: &str = "portico.searches.";
/// How many names are tried for one that is taken.
const NAMES_TRIED: u32 = 1_000;

/// A search and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSearch {
    /// The name; no two have the same.
    pub name: String,
    /// What its address asks for: parameters and values.
    pub asks: Vec<(String, String)>,
}

impl SavedSearch {
    /// Its address.
    #[must_use]
    pub fn href(&self) -> String {
        let asks: Vec<(&str, &str)> =
            self.asks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Path::Search.href_with(&asks)
    }

    /// True while its address is the one of the page; who asks follows it.
    #[must_use]
    pub fn is_shown(&self, router: Router) -> bool {
        View::of(&router.path()) == View::Search
            && self.asks.iter().all(|(name, value)| router.param(name).as_ref() == Some(value))
    }
}

/// The saved searches of whoever is signed in.
#[derive(Clone, Copy)]
pub struct SavedSearches {
    key: StoredValue<String>,
    owner: StoredValue<Owner>,
    /// In the order in which they were saved.
    pub list: RwSignal<Vec<SavedSearch>>,
}

impl SavedSearches {
    /// Saves a search; under a numbered name where its own is taken.
    pub fn save(self, name: &str, asks: Vec<(String, String)>) {
        self.change(|list| {
            let name = free(list, name);
            list.push(SavedSearch { name, asks });
        });
    }

    /// Gives one another name; a numbered one where it is taken.
    pub fn rename(self, before: &str, after: &str) {
        self.change(|list| {
            let others: Vec<SavedSearch> =
                list.iter().filter(|saved| saved.name != before).cloned().collect();
            if let Some(saved) = list.iter_mut().find(|saved| saved.name == before) {
                saved.name = free(&others, after);
            }
        });
    }

    /// Removes one, and answers what puts it back; that outlives the menu that asked.
    pub fn remove(self, gone: SavedSearch) -> Callback<()> {
        self.change(|list| list.retain(|saved| saved.name != gone.name));
        let back = move |()| self.save(&gone.name, gone.asks.clone());
        self.owner.get_value().with(|| Callback::new(back))
    }

    /// Another tab may have changed them: what is kept counts.
    fn change(self, change: impl FnOnce(&mut Vec<SavedSearch>)) {
        let key = self.key.get_value();
        let mut list = read(&key);
        change(&mut list);
        if let Ok(text) = serde_json::to_string(&list) {
            keep(&key, Some(&text));
        }
        self.list.set(list);
    }
}

/// The name, or the first numbered one that nobody has.
fn free(list: &[SavedSearch], name: &str) -> String {
    let is_free = |name: &String| !list.iter().any(|saved| saved.name == *name);
    (0..NAMES_TRIED)
        .map(|number| numbered(name, true, number))
        .find(is_free)
        .unwrap_or_else(|| name.to_owned())
}

fn read(key: &str) -> Vec<SavedSearch> {
    kept(key).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// The page's saved searches.
#[must_use]
pub fn use_saved() -> SavedSearches {
    let session = use_session();
    use_lazy_state().get_or_create(move || {
        let key = [PREFIX, &session.get().owner().unwrap_or_default()].concat();
        let list = RwSignal::new(read(&key));
        let owner = StoredValue::new(Owner::current().unwrap_or_default());
        SavedSearches { key: StoredValue::new(key), owner, list }
    })
}

/// Offers them among the commands and in the navigation, for as long as the owner of the moment lives.
pub fn offer_saved() {
    let (saved, router, kit) = (use_saved(), use_router(), use_kit());
    let all = move |()| {
        let command = |saved: SavedSearch| {
            let href = saved.href();
            let item = MenuItem::new(saved.name, move || router.go(&href));
            Command::new(item.with_glyph(glyphs::BOOKMARK))
        };
        saved.list.get_untracked().into_iter().map(command).collect::<Vec<_>>()
    };
    use_commands().register(Registered {
        title: texts::SAVED,
        commands: Callback::new(all),
        keys: &[],
    });
    kit.side.set(Some(side as fn() -> AnyView));
}

/// The part of the navigation.
fn side() -> AnyView {
    let (saved, router) = (use_saved(), use_router());
    let link = move |saved: SavedSearch| {
        let (href, name, title) = (saved.href(), saved.name.clone(), saved.name.clone());
        view! {
            <li>
                <a
                    class="side-link"
                    href=href
                    title=title
                    aria-current=move || saved.is_shown(router).then_some("page")
                >
                    <Icon glyph=glyphs::BOOKMARK />
                    <span>{name}</span>
                </a>
            </li>
        }
        .into_any()
    };
    let is_there = Memo::new(move |_| !saved.list.read().is_empty());
    let list = move || {
        view! {
            <nav class="side-saved" aria-label=t(texts::SAVED)>
                <ul class="side-list">
                    {move || saved.list.get().into_iter().map(link).collect_view()}
                </ul>
            </nav>
        }
    };
    (move || is_there.get().then(list)).into_any()
}

#[cfg(test)]
mod tests {
    use super::{SavedSearch, free};

    fn saved(name: &str) -> SavedSearch {
        let asks =
            vec![("q".to_owned(), "a b".to_owned()), ("type".to_owned(), "image".to_owned())];
        SavedSearch { name: name.to_owned(), asks }
    }

    #[test]
    fn no_two_have_the_same_name() {
        let list = [saved("Plans"), saved("Plans (1)")];
        assert_eq!(free(&list, "Costs"), "Costs");
        assert_eq!(free(&list, "Plans"), "Plans (2)");
    }

    #[test]
    fn what_is_kept_is_read_back_and_leads_to_its_address() {
        let text = serde_json::to_string(&[saved("Plans")]).unwrap();
        let list: Vec<SavedSearch> = serde_json::from_str(&text).unwrap();
        assert_eq!(list, [saved("Plans")]);
        assert_eq!(list[0].href(), "/search?q=a%20b&type=image");
    }
}
