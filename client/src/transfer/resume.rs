//! What is written down of an upload, so that it can go on after the page was reloaded.

#[cfg(target_arch = "wasm32")]
pub(crate) mod browser;
#[cfg(target_arch = "wasm32")]
mod places;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_api::{FileId, FolderId, TempLocation};
use serde::{Deserialize, Serialize};

use super::conflict::Decision;
use super::source::Source;
use crate::task::spawn;

/// An unfinished upload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Names it, over all tabs.
    pub key: String,
    /// The file's name.
    pub name: String,
    /// The picked file's name, which differs when both files of a name are kept.
    pub source_name: String,
    /// Bytes.
    pub size: u64,
    /// When the source last changed, in milliseconds since 1970.
    pub modified: i64,
    /// The folder that the person chose.
    pub folder: FolderId,
    /// The way from there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
    /// Where it goes, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<FolderId>,
    /// The file, once it is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileId>,
    /// True when the file was made for this upload.
    #[serde(default)]
    pub is_own: bool,
    /// The upload, once it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub temp: Option<TempLocation>,
    /// Bytes from the beginning that the server has acknowledged.
    #[serde(default)]
    pub offset: u64,
    /// What it has acknowledged behind the first hole, as from and to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<(u64, u64)>,
    /// How often the name was numbered, when both are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<u32>,
    /// What was decided beforehand for a taken name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// A record that has become this tab's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The record, under its new key.
    pub record: Record,
    /// The key that it had before.
    pub was: String,
}

/// What became of the file that an unfinished upload needs.
#[derive(Clone)]
pub enum Kept {
    /// It can be read.
    Readable(Rc<dyn Source>),
    /// A person has to agree first that it may be read again.
    Asks,
    /// Nobody knows where it is: it has to be chosen again.
    Nowhere,
}

/// Keeps records between page loads.
pub trait RecordStore {
    /// Finds what `owner` left unfinished and no other tab is working on; it is this tab's from now on. Tells
    /// of it a moment later, and again whenever another tab is closed that leaves something.
    fn take(&self, owner: &str, found: Rc<dyn Fn(Vec<Taken>)>);
    /// Writes a record down, over an older one of the same key. `file` comes with the first one, so that where it lies
    /// can be remembered, too, if that is known.
    fn save(&self, owner: &str, record: &Record, file: Option<&Rc<dyn Source>>);
    /// The file of a record that was taken, if where it lies was remembered. With `ask`, which has to follow a press of a
    /// button, a person is asked for what it takes.
    fn file(&self, key: &str, ask: bool) -> LocalBoxFuture<'static, Kept>;
    /// Forgets a record.
    fn forget(&self, key: &str);
    /// What keys of this tab begin with.
    fn tab(&self) -> String;
    /// What `owner` has transferred, as it was kept last, by whichever tab.
    fn history(&self, owner: &str) -> Option<String>;
    /// Keeps what `owner` has transferred; none forgets it.
    fn keep_history(&self, owner: &str, history: Option<&str>);
}

/// Keeps records as long as the program runs.
#[derive(Default)]
pub struct MemoryRecords {
    tab: String,
    records: RefCell<BTreeMap<String, (String, Record)>>,
    files: RefCell<BTreeMap<String, Rc<dyn Source>>>,
    knows_places: Cell<bool>,
    asks: Cell<bool>,
    histories: RefCell<BTreeMap<String, String>>,
}

impl MemoryRecords {
    /// Those of a tab of this name.
    #[must_use]
    pub fn of_tab(name: &str) -> Self {
        Self { tab: name.to_owned(), ..Self::default() }
    }

    /// From now on it remembers where files lie; `asks`: it gives them only to who agrees.
    pub fn know_places(&self, asks: bool) {
        self.knows_places.set(true);
        self.asks.set(asks);
    }

    /// What is written down at the moment.
    #[must_use]
    pub fn all(&self) -> Vec<Record> {
        self.records.borrow().values().map(|(_, record)| record.clone()).collect()
    }
}

impl RecordStore for MemoryRecords {
    fn take(&self, owner: &str, found: Rc<dyn Fn(Vec<Taken>)>) {
        let all = self.records.borrow();
        let own = all.values().filter(|(whose, _)| whose == owner);
        let taken = |record: &Record| Taken { record: record.clone(), was: record.key.clone() };
        let own: Vec<_> = own.map(|(_, record)| taken(record)).collect();
        spawn(async move { found(own) });
    }

    fn save(&self, owner: &str, record: &Record, file: Option<&Rc<dyn Source>>) {
        if let (Some(file), true) = (file, self.knows_places.get()) {
            self.files.borrow_mut().insert(record.key.clone(), file.clone());
        }
        self.records.borrow_mut().insert(record.key.clone(), (owner.to_owned(), record.clone()));
    }

    fn file(&self, key: &str, ask: bool) -> LocalBoxFuture<'static, Kept> {
        self.asks.set(self.asks.get() && !ask);
        let kept = match self.files.borrow().get(key) {
            Some(_) if self.asks.get() => Kept::Asks,
            Some(file) => Kept::Readable(file.clone()),
            None => Kept::Nowhere,
        };
        std::future::ready(kept).boxed_local()
    }

    fn forget(&self, key: &str) {
        self.records.borrow_mut().remove(key);
        self.files.borrow_mut().remove(key);
    }

    fn tab(&self) -> String {
        self.tab.clone()
    }

    fn history(&self, owner: &str) -> Option<String> {
        self.histories.borrow().get(owner).cloned()
    }

    fn keep_history(&self, owner: &str, history: Option<&str>) {
        let mut histories = self.histories.borrow_mut();
        match history {
            Some(text) => histories.insert(owner.to_owned(), text.to_owned()),
            None => histories.remove(owner),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_as_it_was_and_old_ones_can_be_read() {
        let record = Record {
            key: "k".to_owned(),
            name: "a (1).bin".to_owned(),
            source_name: "a.bin".to_owned(),
            size: 5,
            modified: -1,
            folder: FolderId::root(),
            path: vec!["x".to_owned()],
            into: None,
            file: Some(FileId::new("f")),
            is_own: true,
            temp: Some(TempLocation::new("t")),
            offset: 3,
            held: vec![(4, 5)],
            copies: Some(2),
            decision: Some(Decision::KeepBoth),
        };
        let text = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), record);
        let least = r#"{"key":"k","name":"a","source_name":"a","size":1,"modified":0,"folder":"0","later":true}"#;
        assert_eq!(serde_json::from_str::<Record>(least).unwrap().offset, 0);
    }
}
