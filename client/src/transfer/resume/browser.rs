//! Records in `localStorage`, one slot each, so that tabs do not overwrite each other.
//!
//! A tab holds a Web Lock as long as it lives; what a tab without its lock has left is free to be taken.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use serde::{Deserialize, Serialize};
use web_sys::Storage;

use super::{Kept as KeptFile, Record, RecordStore, Source, Taken, places};
use crate::place::Closed;
use crate::task::{held_locks, spawn, web_lock};

/// What slots begin with.
const SLOT: &str = "portico.upload.";
/// What the tabs' locks begin with.
const TAB: &str = "portico.tab.";
/// What the slot of somebody's history begins with.
const HISTORY: &str = "portico.history.";
/// So many uploads are written down; a storage has room for a few megabytes.
const MOST: usize = 1_000;

/// Records in `localStorage`.
pub(crate) struct LocalRecords {
    tab: Rc<str>,
    placed: Placed,
    /// Which records this tab has written down and not forgotten.
    written: Keys,
}

/// The keys of records of whose files a place may be kept: most have none, and need not be looked for.
type Placed = Keys;

type Keys = Rc<RefCell<BTreeSet<String>>>;

#[derive(Serialize, Deserialize)]
struct Kept {
    owner: String,
    record: Record,
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

impl LocalRecords {
    pub(crate) fn new() -> Self {
        let tab: Rc<str> = any().into();
        let name = [TAB, &tab].concat();
        spawn(async move {
            let held = web_lock(&name).await;
            // As long as the page lives.
            std::future::pending::<()>().await;
            drop(held);
        });
        Self { tab, placed: Rc::default(), written: Rc::default() }
    }
}

impl RecordStore for LocalRecords {
    fn take(&self, owner: &str, found: Rc<dyn Fn(Vec<Taken>)>) {
        let (tab, owner): (_, Rc<str>) = (self.tab.clone(), owner.into());
        let (placed, written) = (self.placed.clone(), self.written.clone());
        let found: Rc<dyn Fn(Vec<Taken>)> = Rc::new(move |taken: Vec<Taken>| {
            for keys in [&placed, &written] {
                keys.borrow_mut().extend(taken.iter().map(|it| it.record.key.clone()));
            }
            found(taken);
        });
        spawn(async move {
            let others = take(&tab, &owner, None, &found).await;
            // A page that is being left holds its lock for a moment; another tab may be closed in an hour.
            for other in others {
                let (tab, owner, found) = (tab.clone(), owner.clone(), found.clone());
                spawn(async move {
                    drop(web_lock(&[TAB, &other].concat()).await);
                    take(&tab, &owner, Some(&other), &found).await;
                });
            }
        });
    }

    fn save(&self, owner: &str, record: &Record, file: Option<&Rc<dyn Source>>) {
        let is_new = !self.written.borrow().contains(&record.key);
        if is_new && self.written.borrow().len() >= MOST {
            return;
        }
        let Some(storage) = storage() else { return };
        let slot = [SLOT, &record.key].concat();
        let kept = Kept { owner: owner.to_owned(), record: record.clone() };
        let Ok(text) = serde_json::to_string(&kept) else { return };
        // A full storage: the upload goes on, it only does not survive a reload.
        let is_kept = storage.set_item(&slot, &text).is_ok();
        if is_kept {
            self.written.borrow_mut().insert(record.key.clone());
        }
        if let (true, Some(place)) = (is_kept, file.and_then(|file| file.place())) {
            let (key, place) = (record.key.clone(), place.clone());
            self.placed.borrow_mut().insert(key.clone());
            spawn(async move { places::keep(&key, &place).await });
        }
    }

    fn file(&self, key: &str, ask: bool) -> LocalBoxFuture<'static, KeptFile> {
        let key = key.to_owned();
        async move {
            let Some(place) = places::find(&key).await else { return KeptFile::Nowhere };
            match place.open(ask).await {
                Ok(placed) => KeptFile::Readable(Rc::new(placed)),
                Err(Closed::Asks) => KeptFile::Asks,
                Err(Closed::Gone) => KeptFile::Nowhere,
            }
        }
        .boxed_local()
    }

    fn forget(&self, key: &str) {
        if !self.written.borrow_mut().remove(key) {
            return;
        }
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&[SLOT, key].concat());
        }
        if self.placed.borrow_mut().remove(key) {
            let key = key.to_owned();
            spawn(async move { places::forget(&key).await });
        }
    }

    fn tab(&self) -> String {
        self.tab.to_string()
    }

    fn history(&self, owner: &str) -> Option<String> {
        storage()?.get_item(&[HISTORY, owner].concat()).ok().flatten()
    }

    fn keep_history(&self, owner: &str, history: Option<&str>) {
        let Some(storage) = storage() else { return };
        let slot = [HISTORY, owner].concat();
        // A full storage: what was transferred is known as long as the page lives.
        let _ = match history {
            Some(text) => storage.set_item(&slot, text),
            None => storage.remove_item(&slot),
        };
    }
}

/// Takes over what tabs that are gone have left, `gone` among them for certain; two tabs that start at once take
/// turns. Answers the tabs that are still there and have something.
async fn take(
    tab: &str,
    owner: &str,
    gone: Option<&str>,
    found: &Rc<dyn Fn(Vec<Taken>)>,
) -> BTreeSet<String> {
    let turn = web_lock("portico.uploads").await;
    let alive = held_locks().await;
    let (mut taken, mut others) = (Vec::new(), BTreeSet::new());
    let Some(storage) = storage() else { return others };
    for slot in slots(&storage) {
        let Some(key) = slot.strip_prefix(SLOT) else { continue };
        let whose = key.split('-').next().unwrap_or_default();
        if whose == tab {
            continue;
        }
        if gone != Some(whose) && alive.contains(&[TAB, whose].concat()) {
            others.insert(whose.to_owned());
            continue;
        }
        let text = storage.get_item(&slot).ok().flatten().unwrap_or_default();
        let Ok(mut kept) = serde_json::from_str::<Kept>(&text) else {
            // Of an older release, or damaged: nobody will ever read it.
            let _ = storage.remove_item(&slot);
            continue;
        };
        if kept.owner != owner {
            continue;
        }
        let _ = storage.remove_item(&slot);
        // Sorted by name, they stay in their order.
        let was = std::mem::take(&mut kept.record.key);
        kept.record.key = format!("{tab}-{:06}-{}", taken.len(), any());
        if let Ok(text) = serde_json::to_string(&kept) {
            let _ = storage.set_item(&[SLOT, &kept.record.key].concat(), &text);
        }
        taken.push(Taken { record: kept.record, was });
    }
    if !taken.is_empty() {
        let names = |it: &Taken| (it.was.clone(), it.record.key.clone());
        let pairs: Vec<_> = taken.iter().map(names).collect();
        places::rename(&pairs).await;
    }
    drop(turn);
    if !taken.is_empty() {
        found(taken);
    }
    others
}

/// A name that nobody else has.
fn any() -> String {
    format!("{:x}", (js_sys::Math::random() * 1e15) as u64)
}

fn slots(storage: &Storage) -> Vec<String> {
    let count = storage.length().unwrap_or_default();
    let mut slots: Vec<String> = (0..count)
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|slot| slot.starts_with(SLOT))
        .collect();
    slots.sort_unstable();
    slots
}
