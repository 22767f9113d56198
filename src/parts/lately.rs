//! What somebody has opened and edited lately, and their favorites: kept in this browser, under the name of the account.
//!
//! The vendor has no place for what belongs to a person and is no file of theirs: a hidden file in the drive would get a
//! version with each entry that is opened, and would stand in the listings of every other program.

mod list;

use leptos::ev;
use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId, FolderId, Whereabouts};

pub use self::list::{Deed, Item};
use self::list::{correct, put, put_back, take};
use crate::state::keep::{keep, kept};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// How many entries each list holds at most.
const MOST_RECENT: usize = 100;
const MOST_FAVORITES: usize = 200;

/// One of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// What was opened or edited lately.
    Recent,
    /// The favorites.
    Favorites,
}

impl Which {
    const ALL: [Self; 2] = [Self::Recent, Self::Favorites];

    const fn key(self) -> &'static str {
        match self {
            Self::Recent => "portico.recent.",
            Self::Favorites => "portico.favorites.",
        }
    }

    const fn most(self) -> usize {
        match self {
            Self::Recent => MOST_RECENT,
            Self::Favorites => MOST_FAVORITES,
        }
    }
}

/// Both lists as signals; other windows of this browser write them as well.
#[derive(Clone, Copy)]
pub struct Lately {
    owner: StoredValue<String>,
    recent: RwSignal<Vec<Item>>,
    favorites: RwSignal<Vec<Item>>,
}

impl Lately {
    fn new(owner: &str) -> Self {
        let lately = Self {
            owner: StoredValue::new(owner.to_ascii_lowercase()),
            recent: RwSignal::new(Vec::new()),
            favorites: RwSignal::new(Vec::new()),
        };
        for which in Which::ALL {
            lately.read(which);
        }
        let elsewhere = window_event_listener(ev::Custom::<ev::Event>::new("storage"), move |_| {
            for which in Which::ALL {
                lately.read(which);
            }
        });
        on_cleanup(move || elsewhere.remove());
        lately
    }

    /// A list, the latest first.
    #[must_use]
    pub fn list(self, which: Which) -> RwSignal<Vec<Item>> {
        match which {
            Which::Recent => self.recent,
            Which::Favorites => self.favorites,
        }
    }

    /// Whether an entry is a favorite.
    #[must_use]
    pub fn is_favorite(self, id: &EntryId) -> bool {
        self.favorites.read().iter().any(|item| item.is(id))
    }

    /// Somebody has opened or edited an entry of a folder.
    pub fn touched(self, entry: &Entry, folder: &FolderId, deed: Deed) {
        let item = Item::new(&entry.id, &entry.name, folder, now(), deed);
        self.change(Which::Recent, |list| put(list, item, MOST_RECENT));
    }

    /// Makes an entry of a folder a favorite, or takes the star away.
    pub fn star(self, entry: &Entry, folder: &FolderId, is_favorite: bool) {
        if is_favorite {
            let item = Item::new(&entry.id, &entry.name, folder, now(), Deed::Starred);
            self.change(Which::Favorites, |list| put(list, item, MOST_FAVORITES));
        } else {
            self.remove(Which::Favorites, &entry.id);
        }
    }

    /// Takes an entry out of a list; answers what puts it back.
    pub fn remove(self, which: Which, id: &EntryId) -> Option<(usize, Item)> {
        let mut taken = None;
        self.change(which, |list| taken = take(list, id));
        taken
    }

    /// Puts an entry back.
    pub fn put_back(self, which: Which, (at, item): (usize, Item)) {
        self.change(which, |list| put_back(list, at, item, which.most()));
    }

    /// Makes a list another one; answers what it was.
    pub fn replace(self, which: Which, items: Vec<Item>) -> Vec<Item> {
        let mut before = Vec::new();
        self.change(which, |list| before = std::mem::replace(list, items));
        before
    }

    /// An entry was found, perhaps elsewhere.
    pub fn found(self, id: &EntryId, found: &Whereabouts) {
        for which in Which::ALL {
            let is_other = self.list(which).with_untracked(|list| {
                correct(&mut list.clone(), id, &found.entry.name, &found.folder())
            });
            if is_other {
                self.change(which, |list| {
                    correct(list, id, &found.entry.name, &found.folder());
                });
            }
        }
    }

    /// Changes what is kept, which another window may have changed meanwhile.
    fn change(self, which: Which, change: impl FnOnce(&mut Vec<Item>)) {
        let Some(key) = self.key(which) else { return };
        let mut list = stored(&key);
        change(&mut list);
        if let Ok(text) = serde_json::to_string(&list) {
            keep(&key, Some(&text));
        }
        self.list(which).try_set(list);
    }

    fn read(self, which: Which) {
        let Some(list) = self.key(which).map(|key| stored(&key)) else { return };
        if self.list(which).try_with_untracked(|known| *known != list) == Some(true) {
            self.list(which).set(list);
        }
    }

    fn key(self, which: Which) -> Option<String> {
        self.owner.try_with_value(|owner| [which.key(), owner].concat())
    }
}

fn stored(key: &str) -> Vec<Item> {
    kept(key).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Seconds since 1970.
fn now() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    seconds
}

/// Those of who is signed in.
#[must_use]
pub fn use_lately() -> Lately {
    let session = use_session();
    use_lazy_state().get_or_create(move || {
        let owner = session.get().owner().unwrap_or_default();
        Lately::new(&owner)
    })
}
