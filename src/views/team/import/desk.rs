//! The table as it is read: in steps, so that the page goes on while fifty thousand rows come.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::channel::oneshot;
use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::data::Data;
use super::super::trouble::TROUBLE;
use super::encoding::Encoding;
use super::head::Head;
use super::plan::{Planner, Row, Verdict};
use super::reader::Reader;
use crate::i18n::{Text, say};
use crate::locales::team_import as texts;

/// How many rows are read before the page gets its turn.
const STEP: usize = 1_000;

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// There is no table yet.
    Idle,
    /// So many rows were read.
    Reading(u64),
    /// There is no table, and why.
    Wrong(String),
    /// It can be seen what would happen.
    Ready,
    /// It happens.
    Running,
    /// It has happened, and what.
    Over(String),
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// They are in the account.
    Added,
    /// They are not, and why.
    Failed(String),
}

/// The table, and what becomes of it.
#[derive(Clone, Copy)]
pub struct Desk {
    pub(super) data: Data,
    bytes: RwSignal<Option<Arc<Vec<u8>>>>,
    pub(super) under_way: StoredValue<Option<AbortHandle>>,
    /// True once a person wants no more rows to be begun.
    pub is_stopping: RwSignal<bool>,
    /// True once nothing happens any more.
    pub is_over: Memo<bool>,
    /// True while there is a file, whatever could be made of it.
    pub has_file: Memo<bool>,
    /// Where it stands.
    pub stage: RwSignal<Stage>,
    /// What the file is written in.
    pub encoding: RwSignal<Encoding>,
    /// The rows.
    pub rows: RwSignal<Vec<Row>>,
    /// The groups that would be made.
    pub new_groups: RwSignal<Vec<String>>,
    /// How many rows are added, and how many are left out.
    pub counts: Memo<(u64, u64)>,
    /// What became of rows, by their numbers.
    pub outcomes: RwSignal<HashMap<u64, Outcome>>,
    /// How many of them are done, well or not.
    pub done: RwSignal<u64>,
    /// Whether everybody is mailed their password.
    pub mails_all: RwSignal<bool>,
}

impl Desk {
    /// An empty one; what it does ends with the owner of the moment.
    #[must_use]
    pub fn new(data: Data) -> Self {
        let rows = RwSignal::new(Vec::<Row>::new());
        let bytes = RwSignal::new(None::<Arc<Vec<u8>>>);
        let stage = RwSignal::new(Stage::Idle);
        let desk = Self {
            data,
            bytes,
            under_way: StoredValue::new(None),
            is_stopping: RwSignal::new(false),
            is_over: Memo::new(move |_| matches!(*stage.read(), Stage::Over(_))),
            has_file: Memo::new(move |_| bytes.read().is_some()),
            stage,
            encoding: RwSignal::new(Encoding::Utf8),
            rows,
            new_groups: RwSignal::new(Vec::new()),
            counts: Memo::new(move |_| {
                let rows = rows.read();
                let good = rows.iter().filter(|row| row.verdict == Verdict::Add).count();
                (good as u64, (rows.len() - good) as u64)
            }),
            outcomes: RwSignal::new(HashMap::new()),
            done: RwSignal::new(0),
            mails_all: RwSignal::new(true),
        };
        on_cleanup(move || desk.abort());
        desk
    }

    /// How many people were not added, or would not be while nothing has happened yet.
    #[must_use]
    pub fn left_out(self) -> u64 {
        let (good, bad) = self.counts.get();
        if !self.is_over.get() {
            return bad;
        }
        let outcomes = self.outcomes.read();
        let added = outcomes.values().filter(|it| **it == Outcome::Added).count();
        bad + good.saturating_sub(added as u64)
    }

    /// There is no file to read, and why; what was there is put away.
    pub fn refuse(self, why: Text) {
        self.clear();
        self.bytes.set(None);
        self.stage.set(Stage::Wrong(say(why).to_owned()));
    }

    /// Reads the same file in another encoding.
    pub fn read_as(self, encoding: Encoding) {
        if let Some(bytes) = self.bytes.get_untracked() {
            self.read(bytes, encoding);
        }
    }

    /// Reads a file.
    pub fn read(self, bytes: Arc<Vec<u8>>, encoding: Encoding) {
        self.clear();
        self.bytes.set(Some(bytes.clone()));
        self.encoding.set(encoding);
        self.stage.set(Stage::Reading(0));
        let (reading, handle) = abortable(self.plan(bytes, encoding));
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(stage) = reading.await {
                self.stage.try_set(stage);
            }
        });
    }

    fn clear(self) {
        self.abort();
        self.rows.set(Vec::new());
        self.new_groups.set(Vec::new());
        self.outcomes.set(HashMap::new());
        self.done.set(0);
    }

    async fn plan(self, bytes: Arc<Vec<u8>>, encoding: Encoding) -> Stage {
        let everybody = match self.data.everybody().await {
            Ok(everybody) => everybody,
            Err(problem) => return Stage::Wrong(TROUBLE.sentence(&problem)),
        };
        let mut reader = Reader::new(encoding.read(&bytes));
        let Some(first) = reader.take(1).pop() else {
            return Stage::Wrong(say(texts::NOTHING_IN_IT).to_owned());
        };
        let Some(head) = Head::of(&first) else {
            return Stage::Wrong(say(texts::NO_HEAD).to_owned());
        };
        let mut planner = self.planner(everybody.into_iter().map(|member| member.email).collect());
        loop {
            let lines = reader.take(STEP);
            if lines.is_empty() {
                break;
            }
            let rows: Vec<_> = lines.iter().map(|line| planner.row(&head, line)).collect();
            self.rows.update(|all| all.extend(rows));
            self.stage.set(Stage::Reading(self.rows.read_untracked().len() as u64));
            breathe().await;
        }
        if self.rows.read_untracked().is_empty() {
            return Stage::Wrong(say(texts::NOTHING_IN_IT).to_owned());
        }
        self.new_groups.set(planner.new_groups());
        Stage::Ready
    }

    /// What is known of the account.
    fn planner(self, emails: Vec<String>) -> Planner {
        let me = self.data.me.read_untracked();
        let me = me.ready();
        let most = me.map_or(0, |me| u64::from(me.most_people));
        let room = most.saturating_sub(emails.len() as u64);
        let owner = me.filter(|me| me.member.is_none());
        let groups = self.data.groups.read_untracked();
        let groups = groups.ready().map(Vec::as_slice).unwrap_or_default();
        let own = me.map(|me| me.email.clone());
        let names = groups.iter().map(|group| group.name.clone());
        Planner::new(emails.into_iter().chain(own), names, room)
            .within(owner.and_then(|me| me.storage.limit), owner.and_then(|me| me.transfer.limit))
    }

    pub(super) fn abort(self) {
        if let Some(handle) = self.under_way.try_get_value().flatten() {
            handle.abort();
        }
    }
}

/// Lets the page have its turn.
async fn breathe() {
    let (done, waiting) = oneshot::channel::<()>();
    set_timeout(
        move || {
            // Who waited may be gone.
            let _ = done.send(());
        },
        Duration::ZERO,
    );
    // The timer holds the other end, and tells before it goes.
    let _ = waiting.await;
}
