//! Sorts the folder: the address says how, and the browser remembers it for the next time.

use leptos::prelude::*;
use portico_client::listing::sort::{Order, SortKey};
use portico_client::listing::sorts;

use super::super::order::key;
use super::super::state::State;
use crate::parts::folder_address::{DIRECTION, SORT, order_words};
use crate::routes::path::Path;
use crate::routes::router::{Router, use_router};
use crate::state::keep::{keep, kept};

/// What the usual column and direction are called where they are remembered.
const NAME: &str = "name";
const ASCENDING: &str = "asc";

/// Sorts.
#[derive(Clone, Copy)]
pub struct Sorter {
    state: State,
    router: Router,
    key: StoredValue<String>,
}

impl Sorter {
    /// For the view that is being built.
    #[must_use]
    pub fn new(state: State) -> Self {
        let router = use_router();
        let sorter = Self { state, router, key: StoredValue::new(key()) };
        // What is remembered stands in the address as well: who follows it sees the same.
        Effect::new(move |_| {
            let order = state.order.get();
            let is_told = router.param(SORT).is_some() || router.param(DIRECTION).is_some();
            let is_here = Path::folder(&router.path()).is_some();
            if is_here && !is_told && order != Order::default() {
                sorter.tell(order);
            }
        });
        sorter
    }

    /// How it is sorted.
    #[must_use]
    pub fn order(self) -> Order {
        self.state.order.get_untracked()
    }

    /// Sorts by a column, or the other way around when it does already.
    pub fn click(self, key: SortKey) {
        self.set(self.order().clicked(key));
    }

    /// Sorts, and remembers it.
    pub fn set(self, order: Order) {
        let folder = self.state.folder.get_untracked();
        let (sort, direction) = order_words(order);
        let words = (sort.unwrap_or(NAME), direction.unwrap_or(ASCENDING));
        let words = (order != Order::default()).then_some(words);
        self.key.with_value(|key| {
            let before = kept(key).unwrap_or_default();
            let now = sorts::put(&before, folder.as_str(), words);
            keep(key, Some(now.as_str()).filter(|now| !now.is_empty()));
        });
        self.tell(order);
    }

    fn tell(self, order: Order) {
        let (sort, direction) = order_words(order);
        self.router.replace(&self.router.href_with_all(&[(SORT, sort), (DIRECTION, direction)]));
    }
}
