//! What the lists ask of the drive: where each entry is by now, a few at a time, and only those in sight.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::Inspection;
use portico_client::drive::model::{EntryId, Whereabouts};
use portico_client::problem::Problem;
use portico_client::vendor::open_inspection;

use crate::i18n::say;
use crate::locales::recent as texts;
use crate::parts::drafts::Drafts;
use crate::parts::editor::drafts_of;
use crate::parts::lately::{Item, Lately, Which, use_lately};
use crate::parts::work::{Work, use_work};
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// How many are looked up at a time.
const AT_ONCE: usize = 4;

/// What is known of an entry.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// It is being looked up.
    Asked,
    /// It is there.
    There(Arc<Whereabouts>),
    /// It is gone.
    Gone,
    /// It could not be looked up.
    Unknown,
}

/// The lists, and what is known of what is in them.
#[derive(Clone, Copy)]
pub struct Data {
    lately: Lately,
    inspection: StoredValue<Rc<dyn Inspection>, LocalStorage>,
    work: Work,
    toasts: Toasts,
    states: RwSignal<HashMap<EntryId, State>>,
    waiting: StoredValue<VecDeque<Item>>,
    asking: StoredValue<usize>,
    /// Texts that this browser keeps.
    pub drafts: Drafts,
}

impl Data {
    /// For the view that is being built; what is there is looked up anew.
    #[must_use]
    pub fn new() -> Self {
        let session = use_session().get();
        Self {
            lately: use_lately(),
            inspection: StoredValue::new_local(open_inspection(&session)),
            work: use_work(),
            toasts: use_toasts(),
            states: RwSignal::new(HashMap::new()),
            waiting: StoredValue::new(VecDeque::new()),
            asking: StoredValue::new(0),
            drafts: drafts_of(&session.owner().unwrap_or_default()),
        }
    }

    /// A list.
    #[must_use]
    pub fn list(self, which: Which) -> RwSignal<Vec<Item>> {
        self.lately.list(which)
    }

    /// Whether an entry is a favorite.
    #[must_use]
    pub fn is_favorite(self, id: &EntryId) -> bool {
        self.lately.is_favorite(id)
    }

    /// What is known of an entry; who asks is told when more is.
    #[must_use]
    pub fn state(self, id: &EntryId) -> State {
        self.states.read().get(id).cloned().unwrap_or(State::Asked)
    }

    /// How many of these are gone.
    #[must_use]
    pub fn count_gone(self, items: &[Item]) -> u64 {
        let states = self.states.read();
        let is_gone = |item: &&Item| states.get(&item.entry_id()) == Some(&State::Gone);
        items.iter().filter(is_gone).count() as u64
    }

    /// Looks an entry up, once.
    pub fn look(self, item: Item) {
        let id = item.entry_id();
        if self.states.with_untracked(|states| states.contains_key(&id)) {
            return;
        }
        self.states.update(|states| {
            states.insert(id, State::Asked);
        });
        self.waiting.update_value(|waiting| waiting.push_back(item));
        self.go_on();
    }

    fn go_on(self) {
        // The view may be gone by now: then nobody looks any more.
        while self.asking.try_with_value(|asking| *asking < AT_ONCE) == Some(true) {
            let next = self.waiting.try_update_value(VecDeque::pop_front).flatten();
            let (Some(item), Some(inspection)) = (next, self.inspection.try_get_value()) else {
                return;
            };
            self.asking.update_value(|asking| *asking += 1);
            spawn_local(async move {
                let id = item.entry_id();
                let answer = inspection.find(&id, &item.folder_id(), &item.name).await;
                let state = match answer {
                    Ok(found) => {
                        self.lately.found(&id, &found);
                        State::There(Arc::new(found))
                    }
                    Err(Problem::NotFound(_)) => State::Gone,
                    Err(_) => State::Unknown,
                };
                self.states.try_update(|states| {
                    states.insert(id, state);
                });
                self.asking.try_update_value(|asking| *asking -= 1);
                self.go_on();
            });
        }
    }

    /// Saves an entry to this computer.
    pub fn download(self, found: &Whereabouts) {
        let (transfers, folder) = (self.work.transfers(), found.folder());
        match &found.entry.id {
            EntryId::File(_) => transfers.download_file(&found.entry, &folder),
            id @ EntryId::Folder(_) => {
                transfers.download_zip(&found.entry.name, std::slice::from_ref(id), &folder);
            }
        }
    }

    /// Makes an entry a favorite, or takes the star away.
    pub fn star(self, found: &Whereabouts, is_favorite: bool) {
        self.lately.star(&found.entry, &found.folder(), is_favorite);
    }

    /// Takes an entry off a list.
    pub fn remove(self, which: Which, id: &EntryId) {
        if let Some((at, item)) = self.lately.remove(which, id) {
            let lately = self.lately;
            let told = texts::removed(&item.name);
            self.tell(told, move || lately.put_back(which, (at, item.clone())));
        }
    }

    /// Takes everything off a list.
    pub fn clear(self, which: Which) {
        self.replace(which, Vec::new(), say(texts::CLEARED).to_owned());
    }

    /// Takes off a list what is gone.
    pub fn remove_gone(self, which: Which) {
        let states = self.states.get_untracked();
        let list = self.lately.list(which).get_untracked();
        let is_gone = |item: &Item| states.get(&item.entry_id()) == Some(&State::Gone);
        let (gone, left): (Vec<Item>, Vec<Item>) = list.into_iter().partition(is_gone);
        let told = match gone.as_slice() {
            [one] => texts::removed(&one.name),
            many => texts::removed_many(many.len() as u64),
        };
        self.replace(which, left, told);
    }

    fn replace(self, which: Which, items: Vec<Item>, told: String) {
        let lately = self.lately;
        let before = lately.replace(which, items);
        self.tell(told, move || {
            lately.replace(which, before.clone());
        });
    }

    /// Apart from the menu that asks: it is gone before anybody takes it back.
    fn tell(self, told: String, back: impl Fn() + Send + Sync + 'static) {
        let toasts = self.toasts;
        spawn_local(async move {
            toasts.undoable(told, Callback::new(move |()| back()));
        });
    }
}
