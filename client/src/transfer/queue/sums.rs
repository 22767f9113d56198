//! Sums and sets over all items, kept as items change, so that ten thousand of them cost no more than ten.

use std::collections::BTreeSet;

use super::item::{Doing, Item, Job, State};
use crate::transfer::plan;
use crate::transfer::snapshot::{TransferId, TransferTotals};

/// What kind of place an item needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Large,
    Small,
    Download,
}

impl Class {
    pub(super) fn of(item: &Item) -> Self {
        match item.job {
            Job::Download(_) => Self::Download,
            Job::Upload(_) | Job::Folder(_) if item.is_large() => Self::Large,
            Job::Upload(_) | Job::Folder(_) => Self::Small,
        }
    }
}

/// What of an item goes into the sums; the sets are sorted by whose turn comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    turn: i64,
    class: Class,
    is_ready: bool,
    is_busy: bool,
    is_sending: bool,
    /// Chunks on their way beyond the first.
    extra: usize,
    needs_file: bool,
    is_unfinished: bool,
    is_going: bool,
    is_paused: bool,
    outcome: Outcome,
    size: u64,
    done: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Open,
    Finished,
    Failed,
    Canceled,
}

impl Facts {
    pub(super) fn of(item: &Item) -> Self {
        let outcome = match item.state {
            State::Done => Outcome::Finished,
            State::Failed(_) => Outcome::Failed,
            State::Canceled => Outcome::Canceled,
            State::Blocked
            | State::Ready
            | State::Busy(_)
            | State::Backoff { .. }
            | State::Paused
            | State::NeedsFile
            | State::NeedsDecision(_) => Outcome::Open,
        };
        let counts = matches!(outcome, Outcome::Open | Outcome::Finished);
        let done = item.done();
        Self {
            turn: item.turn,
            class: Class::of(item),
            is_ready: item.state == State::Ready,
            is_busy: matches!(item.state, State::Busy(_)),
            is_sending: item.state == State::Busy(Doing::Sending),
            extra: item.upload().map_or(0, |upload| upload.flights.len().saturating_sub(1)),
            needs_file: item.state == State::NeedsFile,
            // What waits for its file has been written down, and loses nothing more.
            is_unfinished: outcome == Outcome::Open && item.state != State::NeedsFile,
            is_going: matches!(
                item.state,
                State::Blocked | State::Ready | State::Busy(_) | State::Backoff { .. }
            ),
            is_paused: item.state == State::Paused,
            outcome,
            size: if counts { item.size.unwrap_or(done) } else { 0 },
            done: if counts { done } else { 0 },
        }
    }
}

/// Sums and sets over all items.
#[derive(Debug, Default)]
pub(super) struct Sums {
    ready_large: BTreeSet<(i64, TransferId)>,
    ready_small: BTreeSet<(i64, TransferId)>,
    ready_downloads: BTreeSet<(i64, TransferId)>,
    pub(super) needs_file: BTreeSet<TransferId>,
    pub(super) sending: BTreeSet<(i64, TransferId)>,
    extra: usize,
    busy_large: usize,
    busy_small: usize,
    busy_downloads: usize,
    unfinished: usize,
    going: u32,
    paused: u32,
    open: u32,
    finished: u32,
    failed: u32,
    size: u64,
    done: u64,
}

impl Sums {
    pub(super) fn add(&mut self, id: TransferId, facts: &Facts) {
        if facts.is_ready {
            self.ready(facts.class).insert((facts.turn, id));
        }
        if facts.needs_file {
            self.needs_file.insert(id);
        }
        if facts.is_sending {
            self.sending.insert((facts.turn, id));
        }
        self.extra += facts.extra;
        *self.busy_of(facts.class) += usize::from(facts.is_busy);
        self.unfinished += usize::from(facts.is_unfinished);
        self.going += u32::from(facts.is_going);
        self.paused += u32::from(facts.is_paused);
        if let Some(count) = self.count(facts.outcome) {
            *count += 1;
        }
        self.size = self.size.saturating_add(facts.size);
        self.done = self.done.saturating_add(facts.done);
    }

    pub(super) fn remove(&mut self, id: TransferId, facts: &Facts) {
        if facts.is_ready {
            self.ready(facts.class).remove(&(facts.turn, id));
        }
        if facts.needs_file {
            self.needs_file.remove(&id);
        }
        if facts.is_sending {
            self.sending.remove(&(facts.turn, id));
        }
        self.extra -= facts.extra;
        *self.busy_of(facts.class) -= usize::from(facts.is_busy);
        self.unfinished -= usize::from(facts.is_unfinished);
        self.going -= u32::from(facts.is_going);
        self.paused -= u32::from(facts.is_paused);
        if let Some(count) = self.count(facts.outcome) {
            *count -= 1;
        }
        self.size = self.size.saturating_sub(facts.size);
        self.done = self.done.saturating_sub(facts.done);
    }

    pub(super) fn replace(&mut self, id: TransferId, before: &Facts, after: &Facts) {
        if before != after {
            self.remove(id, before);
            self.add(id, after);
        }
    }

    fn ready(&mut self, class: Class) -> &mut BTreeSet<(i64, TransferId)> {
        match class {
            Class::Large => &mut self.ready_large,
            Class::Small => &mut self.ready_small,
            Class::Download => &mut self.ready_downloads,
        }
    }

    fn busy_of(&mut self, class: Class) -> &mut usize {
        match class {
            Class::Large => &mut self.busy_large,
            Class::Small => &mut self.busy_small,
            Class::Download => &mut self.busy_downloads,
        }
    }

    fn count(&mut self, outcome: Outcome) -> Option<&mut u32> {
        match outcome {
            Outcome::Open => Some(&mut self.open),
            Outcome::Finished => Some(&mut self.finished),
            Outcome::Failed => Some(&mut self.failed),
            Outcome::Canceled => None,
        }
    }

    /// The first item whose turn it is and for which there is a place, of so many for uploads and their chunks.
    pub(super) fn next_ready(&self, places: usize) -> Option<TransferId> {
        let is_free = self.has_place(places);
        let small = self.ready_small.first().filter(|_| is_free);
        let large =
            self.ready_large.first().filter(|_| is_free && self.busy_large < plan::LARGE_UPLOADS);
        let download =
            self.ready_downloads.first().filter(|_| self.busy_downloads < plan::DOWNLOADS);
        [small, large, download].into_iter().flatten().min().map(|(_, id)| *id)
    }

    /// True when one more upload or chunk may run.
    pub(super) fn has_place(&self, places: usize) -> bool {
        self.busy_large + self.busy_small + self.extra < places
    }

    pub(super) fn busy(&self) -> usize {
        self.busy_large + self.busy_small + self.busy_downloads
    }

    pub(super) fn unfinished(&self) -> usize {
        self.unfinished
    }

    pub(super) fn totals(&self) -> TransferTotals {
        TransferTotals {
            open: self.open,
            going: self.going,
            paused: self.paused,
            finished: self.finished,
            failed: self.failed,
            size: self.size,
            done: self.done,
            speed: 0,
            seconds_left: None,
            slowness: None,
        }
    }
}
