//! What the other tabs are doing, as far as they have told. Pure.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::snapshot::{TransferId, TransferItem, TransferState, TransferTotals};
use super::super::source::Source;

/// Numbers of other tabs' transfers begin so high: a tab never has so many of its own.
const TAB_BITS: u32 = 40;

/// The other tabs.
#[derive(Default)]
pub(crate) struct Others {
    // By their names; a tab keeps its number as long as it lives.
    tabs: BTreeMap<String, Other>,
    numbers: u64,
    // By the keys of their records.
    files: BTreeMap<String, Rc<dyn Source>>,
}

struct Other {
    number: u64,
    totals: TransferTotals,
    items: Vec<TransferItem>,
}

impl Others {
    /// True when somebody hears what this tab says.
    pub(crate) fn is_anybody_there(&self) -> bool {
        !self.tabs.is_empty()
    }

    /// A tab has come; true if it was not known.
    pub(crate) fn came(&mut self, tab: &str) -> bool {
        if self.tabs.contains_key(tab) {
            return false;
        }
        self.numbers += 1;
        let other =
            Other { number: self.numbers, totals: TransferTotals::default(), items: Vec::new() };
        self.tabs.insert(tab.to_owned(), other);
        true
    }

    /// A tab has told how everything stands there.
    pub(crate) fn told(&mut self, tab: &str, totals: TransferTotals, items: Vec<TransferItem>) {
        self.came(tab);
        if let Some(other) = self.tabs.get_mut(tab) {
            let number = other.number;
            let far = |item: TransferItem| TransferItem { id: far(number, item.id), ..item };
            (other.totals, other.items) = (totals, items.into_iter().map(far).collect());
        }
    }

    /// A tab is gone. Its files stay until it is known who goes on with them.
    pub(crate) fn left(&mut self, tab: &str) {
        self.tabs.remove(tab);
    }

    /// A file that another tab is reading.
    pub(crate) fn keep_file(&mut self, key: String, source: Rc<dyn Source>) {
        self.files.insert(key, source);
    }

    /// The file of a record, to go on with it.
    pub(crate) fn take_file(&mut self, key: &str) -> Option<Rc<dyn Source>> {
        self.files.remove(key)
    }

    /// Forgets everything: somebody else is signed in.
    pub(crate) fn forget(&mut self) {
        self.files.clear();
        for other in self.tabs.values_mut() {
            (other.totals, other.items) = (TransferTotals::default(), Vec::new());
        }
    }

    /// How many transfers of other tabs are known one by one.
    pub(crate) fn len(&self) -> usize {
        self.tabs.values().map(|other| other.items.len()).sum()
    }

    /// One of them by its place.
    pub(crate) fn item(&self, index: usize) -> Option<&TransferItem> {
        self.tabs.values().flat_map(|other| &other.items).nth(index)
    }

    /// One of them by its number.
    pub(crate) fn find(&self, id: TransferId) -> Option<&TransferItem> {
        self.tabs.values().flat_map(|other| &other.items).find(|item| item.id == id)
    }

    /// A transfer that cannot go on without this file, as far as can be told from here.
    pub(crate) fn lacking(&self, source: &dyn Source) -> Option<TransferId> {
        let mut items = self.tabs.values().flat_map(|other| &other.items);
        let lacks = |item: &&TransferItem| {
            item.state == TransferState::NeedsFile
                && item.name == source.name()
                && item.size == Some(source.size())
        };
        items.find(lacks).map(|item| item.id)
    }

    /// The sums of this tab and all others.
    pub(crate) fn with(&self, own: TransferTotals) -> TransferTotals {
        self.tabs.values().fold(own, |sum, other| {
            let it = other.totals;
            let seconds = match (sum.seconds_left, it.seconds_left) {
                (Some(one), Some(other)) => Some(one.max(other)),
                (one, other) if sum.open == 0 || it.open == 0 => one.or(other),
                _ => None,
            };
            TransferTotals {
                open: sum.open.saturating_add(it.open),
                going: sum.going.saturating_add(it.going),
                paused: sum.paused.saturating_add(it.paused),
                finished: sum.finished.saturating_add(it.finished),
                failed: sum.failed.saturating_add(it.failed),
                size: sum.size.saturating_add(it.size),
                done: sum.done.saturating_add(it.done),
                speed: sum.speed.saturating_add(it.speed),
                seconds_left: seconds,
                slowness: sum.slowness.or(it.slowness),
            }
        })
    }

    /// The tab that a transfer belongs to, and its number there; none for one of this tab.
    pub(crate) fn owner_of(&self, id: TransferId) -> Option<(String, TransferId)> {
        let number = id.0 >> TAB_BITS;
        let (tab, _) = self.tabs.iter().find(|(_, other)| other.number == number)?;
        Some((tab.clone(), TransferId(id.0 & ((1 << TAB_BITS) - 1))))
    }
}

fn far(number: u64, id: TransferId) -> TransferId {
    TransferId((number << TAB_BITS) | id.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transfer::snapshot::tests::item;

    #[test]
    fn transfers_of_other_tabs_are_told_apart_and_found_again() {
        let mut others = Others::default();
        assert!(!others.is_anybody_there() && others.came("b") && !others.came("b"));
        others.told("b", TransferTotals::default(), vec![item(7), item(8)]);
        others.told("a", TransferTotals::default(), vec![item(7)]);
        assert_eq!(others.len(), 3);
        let ids: Vec<_> = (0..3).filter_map(|at| Some(others.item(at)?.id)).collect();
        let owners: Vec<_> = ids.iter().filter_map(|id| others.owner_of(*id)).collect();
        let expected =
            [("a", 7), ("b", 7), ("b", 8)].map(|(tab, id)| (tab.to_owned(), TransferId(id)));
        assert_eq!(owners, expected);
        assert_eq!(others.owner_of(TransferId(7)), None, "one of this tab's own");
        others.left("b");
        assert_eq!((others.len(), others.owner_of(ids[1])), (1, None));
    }

    #[test]
    fn sums_are_those_of_all_tabs_and_the_last_one_decides_when_it_is_over() {
        let mut others = Others::default();
        let totals = |open, seconds_left| TransferTotals {
            open,
            going: open,
            size: 100,
            done: 10,
            seconds_left,
            ..TransferTotals::default()
        };
        others.told("a", totals(2, Some(5)), Vec::new());
        let sum = others.with(totals(1, Some(9)));
        assert_eq!((sum.open, sum.size, sum.done, sum.seconds_left), (3, 200, 20, Some(9)));
        assert_eq!(others.with(totals(1, None)).seconds_left, None);
        assert_eq!(others.with(TransferTotals::default()).seconds_left, Some(5));
    }
}
