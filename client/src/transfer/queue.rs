//! The queue of all transfers: a pure state machine. Events come in with their time, effects go out; there is
//! no clock, no network and no browser in here.

mod adding;
mod commands;
mod downloading;
pub(crate) mod event;
mod failing;
mod flying;
mod folders;
pub(crate) mod item;
mod shown;
mod sums;
#[cfg(test)]
mod tests;
mod turns;
mod uploading;

use std::collections::{BTreeMap, BTreeSet};

use super::conflict::Decision;
use super::eta::Meter;
use super::plan::{self, ChunkSizes};
use super::snapshot::{Slowness, TransferId, TransferItem, TransferTotals};
use super::tree::{NodeId, Tree};
use event::{Effect, Event, Moment, Ticket};
use item::{Around, Doing, Item, Job, State};
use sums::{Facts, Sums};

/// All transfers.
pub(crate) struct Queue {
    // By id, which only grows.
    items: Vec<Item>,
    tree: Tree,
    sizes: ChunkSizes,
    sums: Sums,
    flow: Meter,
    waking: BTreeSet<(u64, Sleeper)>,
    alarm: Option<u64>,
    online: bool,
    signed_in: bool,
    // The server asked for patience until then.
    hold_until: u64,
    // So many uploads and chunks run at a time; fewer after the server was overrun.
    places: usize,
    // Successes since a place was lost or won.
    calm: u32,
    // Bytes per second that a person allows.
    rate: Option<u64>,
    // Everything by whose turn comes first.
    turns: BTreeSet<(i64, TransferId)>,
    // Somebody looks after chunks of which nothing is heard.
    is_watching: bool,
    /// What a person has said about all names of a batch that are taken by a file, and by a folder.
    standing: BTreeMap<(u64, bool), Decision>,
    batches: u64,
    tickets: Ticket,
    // Under which names uploads are written down.
    tab: String,
    keys: u64,
    at: Moment,
    effects: Vec<Effect>,
}

/// The server wants peace until then.
pub(super) fn asked_to_wait(until: u64, now: u64) -> Slowness {
    let seconds = until.saturating_sub(now).div_ceil(1_000);
    Slowness::ServerAskedToWait { seconds: u32::try_from(seconds).unwrap_or(u32::MAX) }
}

/// What waits for its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sleeper {
    Item(TransferId),
    Folder(NodeId),
    Hold,
    Watch,
}

impl Queue {
    /// An empty queue; what it writes down is named after `tab`.
    pub(crate) fn new(tab: String, sizes: ChunkSizes, online: bool, signed_in: bool) -> Self {
        Self {
            items: Vec::new(),
            tree: Tree::default(),
            sizes,
            sums: Sums::default(),
            flow: Meter::default(),
            waking: BTreeSet::new(),
            alarm: None,
            online,
            signed_in,
            hold_until: 0,
            places: plan::UPLOADS,
            calm: 0,
            rate: None,
            turns: BTreeSet::new(),
            is_watching: false,
            standing: BTreeMap::new(),
            batches: 0,
            tickets: 0,
            tab,
            keys: 0,
            at: Moment { now: 0, random: 0.0 },
            effects: Vec::new(),
        }
    }

    /// What should be done now that this has happened.
    pub(crate) fn step(&mut self, event: Event, at: Moment) -> Vec<Effect> {
        self.at = at;
        match event {
            // Comes often and starts nothing.
            Event::Progress { id, ticket, bytes } => {
                self.progressed(id, ticket, bytes);
                return Vec::new();
            }
            Event::Added { folder, uploads } => self.add_uploads(&folder, uploads),
            Event::Found { uploads } => self.add_found(uploads),
            Event::Asked(downloads) => self.add_downloads(downloads),
            Event::FolderMade { node, result } => self.folder_made(node, result),
            Event::Created { id, ticket, result } => self.created(id, ticket, result),
            Event::Opened { id, ticket, result } => self.opened(id, ticket, result),
            Event::Sent { id, ticket, result } => self.sent(id, ticket, result),
            Event::Hashed { id, ticket, result } => self.hashed(id, ticket, result),
            Event::Closed { id, ticket, result } => self.closed(id, ticket, result),
            Event::Arriving { id, ticket, from, size } => self.arriving(id, ticket, from, size),
            Event::Arrived { id, ticket } => self.arrived(id, ticket),
            Event::Fetched { id, ticket, result } => self.fetched(id, ticket, result),
            Event::Limited { id, ticket } => {
                self.limited(id, ticket);
                return Vec::new();
            }
            Event::Limit(rate) => self.rate = rate,
            Event::Moved { ids, to } => self.moved(&ids, to),
            Event::WishSome(ids, wish) => ids.into_iter().for_each(|id| self.wish(id, wish)),
            Event::RetryFailed => self.retry_failed(),
            Event::Wish(id, wish) => self.wish(id, wish),
            Event::WishAll(wish) => self.wish_all(wish),
            Event::Asks { id, asks } => {
                self.change_upload(id, |upload| upload.asks = asks);
            }
            Event::Attached { id, size, modified } => self.attached(id, size, modified),
            Event::Decided { id, decision, for_all } => self.decided(id, decision, for_all),
            Event::ClearFinished => self.clear(|item| item.state.is_over()),
            Event::Online(online) => self.went_online(online),
            Event::SignedIn(signed_in) => self.signed_in = signed_in,
            Event::SignedOut => {
                self.signed_in = false;
                self.clear(|_| true);
            }
            Event::Woke => self.woke(),
        }
        self.advance();
        self.set_alarm();
        std::mem::take(&mut self.effects)
    }

    /// How many transfers there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// A transfer by its place, the oldest first.
    pub(crate) fn snapshot_at(&self, index: usize, now: u64) -> Option<TransferItem> {
        let around = Around {
            online: self.online,
            signed_in: self.signed_in,
            hold_until: self.hold_until,
            rate: self.rate,
        };
        self.items.get(index).map(|item| item.snapshot(now, around))
    }

    /// A transfer by its number.
    pub(crate) fn snapshot(&self, id: TransferId, now: u64) -> Option<TransferItem> {
        let index = self.items.binary_search_by_key(&id, |item| item.id).ok()?;
        self.snapshot_at(index, now)
    }

    /// The sum over all.
    pub(crate) fn totals(&self, now: u64) -> TransferTotals {
        let mut totals = self.sums.totals();
        if self.sums.busy() > 0 {
            totals.speed = self.flow.speed(now);
            let left = totals.size.saturating_sub(totals.done);
            totals.seconds_left = self.flow.seconds_left(left, now);
        }
        if self.hold_until > now && totals.going > 0 {
            totals.slowness = Some(asked_to_wait(self.hold_until, now));
        }
        totals
    }

    /// True while something is being done.
    pub(crate) fn is_busy(&self) -> bool {
        self.sums.busy() > 0 || self.tree.busy() > 0
    }

    /// True when closing the page would lose work: something is going on or waits for its turn.
    pub(crate) fn would_lose(&self) -> bool {
        self.sums.unfinished() > 0
    }

    pub(crate) fn item(&self, id: TransferId) -> Option<&Item> {
        let index = self.items.binary_search_by_key(&id, |item| item.id).ok()?;
        self.items.get(index)
    }

    /// The uploads that wait for their file to be picked again.
    pub(crate) fn needing_file(&self) -> impl Iterator<Item = &Item> {
        self.sums.needs_file.iter().filter_map(|id| self.item(*id))
    }

    /// The only way in which an item changes: sums and sets follow by themselves.
    fn change<R>(&mut self, id: TransferId, how: impl FnOnce(&mut Item) -> R) -> Option<R> {
        let index = self.items.binary_search_by_key(&id, |item| item.id).ok()?;
        let item = self.items.get_mut(index)?;
        let before = Facts::of(item);
        let result = how(item);
        let after = Facts::of(item);
        self.sums.replace(id, &before, &after);
        Some(result)
    }

    fn set_state(&mut self, id: TransferId, state: State) {
        self.change(id, |item| {
            item.clear_flights();
            item.state = state;
        });
    }

    fn push_item(&mut self, mut item: Item) {
        item.turn = self.turns.last().map_or(0, |(turn, _)| turn.saturating_add(1));
        self.turns.insert((item.turn, item.id));
        self.sums.add(item.id, &Facts::of(&item));
        self.items.push(item);
    }

    /// It ended well, and is remembered.
    fn finished(&mut self, id: TransferId) {
        let now = self.at.now;
        let transferred = self.item(id).and_then(|item| item.transferred(now));
        self.effects.extend(transferred.map(Effect::Finished));
    }

    /// The number of what comes together; from the clock, so that other tabs and later page loads have other ones.
    fn next_batch(&mut self) -> u64 {
        self.batches = self.at.now.max(self.batches + 1);
        self.batches
    }

    fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        self.tickets
    }

    /// The item, if the answer is to the last question that was asked for it.
    fn answered(&self, id: TransferId, ticket: Ticket) -> Option<&Item> {
        self.item(id).filter(|item| item.ticket == ticket && matches!(item.state, State::Busy(_)))
    }

    /// Starts whatever may start.
    fn advance(&mut self) {
        if !self.may_go() {
            return;
        }
        // They come first: what begins may find that its folder has to be made anew.
        while let Some(id) = self.sums.next_ready(self.places) {
            self.begin(id);
        }
        while let Some(wanted) = self.tree.next(plan::FOLDERS) {
            let (node, parent, name) = (wanted.node, wanted.parent, wanted.name);
            let may_exist = wanted.may_exist;
            self.effects.push(Effect::MakeFolder { node, parent, name, may_exist });
        }
        self.widen();
    }

    /// True when something new may be asked of the server.
    fn may_go(&self) -> bool {
        self.online && self.signed_in && self.at.now >= self.hold_until
    }

    /// Does what the item needs next; it has a place.
    fn begin(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        if item.ticket == 0 || item.state == State::Ready {
            let now = self.at.now;
            self.change(id, |item| {
                item.meter.start(now);
                item.began.get_or_insert(now);
            });
            if self.sums.busy() == 0 {
                self.flow.start(now);
            }
        }
        match self.item(id).map(|item| item.job.clone()) {
            Some(Job::Upload(_)) => self.begin_upload(id),
            Some(Job::Folder(node)) => self.begin_folder(id, node),
            Some(Job::Download(fetch)) => self.begin_download(id, fetch),
            None => {}
        }
    }

    /// The next step of an item that has just finished one.
    fn go_on(&mut self, id: TransferId) {
        if self.may_go() {
            self.begin(id);
        } else {
            self.set_state(id, State::Ready);
        }
    }

    fn busy(&mut self, id: TransferId, doing: Doing) -> Ticket {
        let ticket = self.ticket();
        self.change(id, |item| {
            item.clear_flights();
            item.ticket = ticket;
            item.state = State::Busy(doing);
        });
        ticket
    }

    fn progressed(&mut self, id: TransferId, ticket: Ticket, bytes: u64) {
        let now = self.at.now;
        let more = self.change(id, |item| {
            if !matches!(item.state, State::Busy(_)) {
                return 0;
            }
            let before = item.done();
            match &mut item.job {
                Job::Upload(upload) => {
                    let flying = upload.flights.iter_mut().find(|it| it.ticket == ticket);
                    let Some(flight) = flying else { return 0 };
                    flight.heard_at = now;
                    flight.is_limited = false;
                    flight.gone = bytes.min(flight.length());
                    item.in_flight = upload.flights.iter().map(|flight| flight.gone).sum();
                }
                Job::Download(_) if item.ticket == ticket => item.in_flight = bytes,
                Job::Download(_) | Job::Folder(_) => return 0,
            }
            let more = item.done().saturating_sub(before);
            item.meter.add(more, now);
            more
        });
        self.flow.add(more.unwrap_or_default(), now);
    }

    /// Takes items off the list, and whatever belongs to them.
    fn clear(&mut self, which: impl Fn(&Item) -> bool) {
        let (gone, kept) = std::mem::take(&mut self.items).into_iter().partition(which);
        self.items = kept;
        let gone: Vec<Item> = gone;
        for item in gone {
            self.sums.remove(item.id, &Facts::of(&item));
            self.turns.remove(&(item.turn, item.id));
            if matches!(item.state, State::Busy(_)) {
                self.effects.push(Effect::Abort(item.id));
            }
            self.effects.push(Effect::Release(item.id));
            if let Some(key) = item.upload().and_then(|upload| upload.key.clone()) {
                self.effects.push(Effect::Forget { key });
            }
        }
    }

    fn set_alarm(&mut self) {
        let first = self.waking.first().map(|(at, _)| *at);
        if let Some(at) = first.filter(|at| self.alarm.is_none_or(|alarm| *at < alarm)) {
            self.alarm = Some(at);
            self.effects.push(Effect::WakeAt(at));
        }
    }
}

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").field("items", &self.items).finish_non_exhaustive()
    }
}
