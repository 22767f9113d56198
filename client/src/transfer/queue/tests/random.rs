//! A random world: whatever goes wrong in whatever order, nothing is lost and nothing is done twice at once.

use portico_api::FolderId;

use super::world::{Answer, Trouble, World, owner};
use crate::transfer::conflict::Decision;
use crate::transfer::plan;
use crate::transfer::queue::Queue;
use crate::transfer::queue::event::{Effect, Event, Fetch, NewDownload, NewUpload, Wish};
use crate::transfer::queue::item::{Doing, Job, State};
use crate::transfer::snapshot::{Move, TransferId, TransferState};

const MIB: u64 = 1024 * 1024;

#[test]
fn nothing_is_lost_whatever_happens() {
    for seed in 0..400 {
        Story::new(seed).tell(250);
    }
}

struct Story {
    seed: u64,
    dice: fastrand::Rng,
    world: World,
    all: Vec<TransferId>,
    done: Vec<TransferId>,
}

impl Story {
    fn new(seed: u64) -> Self {
        let dice = fastrand::Rng::with_seed(seed);
        let mut world = World::new();
        world.any_order = seed.is_multiple_of(2);
        world.takes_small = !seed.is_multiple_of(3);
        Self { seed, dice, world, all: Vec::new(), done: Vec::new() }
    }

    fn tell(mut self, steps: usize) {
        for _ in 0..steps {
            self.step();
            self.check();
        }
        self.end_well();
    }

    fn step(&mut self) {
        match self.dice.u32(0..100) {
            0..6 => self.add(),
            6..62 if !self.world.pending.is_empty() => self.answer(),
            62..72 => self.world.pass(self.dice.u64(1..20_000)),
            72..78 => self.progress(),
            78..88 => self.wish(),
            88..92 => self.decide(),
            92..94 => self.world.tell(Event::Online(self.dice.u32(0..3) > 0)),
            94..96 => self.world.tell(Event::SignedIn(self.dice.u32(0..3) > 0)),
            96 => self.attach(),
            97 if self.dice.bool() => self.world.tell(Event::RetryFailed),
            97 => {
                let wish = self.a_wish();
                self.world.tell(Event::WishAll(wish));
            }
            98 => {
                let moves = [Move::ToTop, Move::Up, Move::Down, Move::ToBottom];
                let to = moves[self.dice.usize(0..4)];
                let ids = self.all.iter().copied().filter(|_| self.dice.u32(0..3) == 0).collect();
                self.world.tell(Event::Moved { ids, to });
            }
            99 => {
                let rate = self.dice.bool().then(|| self.dice.u64(1..10 * MIB));
                self.world.tell(Event::Limit(rate));
            }
            _ => self.world.pass(1),
        }
    }

    fn add(&mut self) {
        if self.dice.u32(0..8) == 0 {
            let id = TransferId(self.world.id());
            let fetch = Fetch::Zip { ids: Vec::new() };
            let name = "a.zip".to_owned();
            let folder = FolderId::root();
            self.world.tell(Event::Asked(vec![NewDownload {
                id,
                name,
                size: None,
                folder,
                fetch,
            }]));
            self.all.push(id);
            return;
        }
        let paths: [&[&str]; 5] = [&[], &[], &["a"], &["a", "b"], &["c"]];
        let path = paths[self.dice.usize(0..paths.len())];
        if self.dice.u32(0..8) == 0 && !path.is_empty() {
            let id = TransferId(self.world.id());
            let path = path.iter().map(|part| (*part).to_owned()).collect();
            let uploads = vec![NewUpload { id, path, file: None, decision: None }];
            self.world.tell(Event::Added { folder: FolderId::root(), uploads });
            self.all.push(id);
            return;
        }
        let name = format!("file{}.bin", self.dice.u32(0..12));
        let sizes = [0, 1, MIB, 5 * MIB, 8 * MIB, 9 * MIB, 40 * MIB];
        let size = sizes[self.dice.usize(0..sizes.len())];
        let id = self.world.add(path, &name, size);
        self.all.push(id);
    }

    fn answer(&mut self) {
        let index = self.dice.usize(0..self.world.pending.len());
        let answer = match self.dice.u32(0..21) {
            20 => Answer::Fails(Trouble::Busy),
            0..14 => Answer::Well,
            14 => Answer::Lost,
            15 | 16 => Answer::Fails(Trouble::Offline),
            17 => Answer::Fails(Trouble::Server),
            18 => Answer::Fails(Trouble::Session),
            _ => Answer::Fails(Trouble::Wrong),
        };
        self.world.answer(index, answer);
    }

    fn progress(&mut self) {
        let sends = self.world.pending.iter().filter_map(|effect| match effect {
            Effect::Send { id, ticket, length, .. } => Some((*id, *ticket, *length)),
            _ => None,
        });
        let sends: Vec<_> = sends.collect();
        if let Some((id, ticket, length)) = self.dice.choice(&sends).copied() {
            // Late and exaggerated reports happen, too.
            let ticket = ticket.saturating_sub(self.dice.u64(0..2));
            let bytes = self.dice.u64(0..length * 2);
            self.world.tell(Event::Progress { id, ticket, bytes });
        }
    }

    fn a_wish(&mut self) -> Wish {
        let wishes = [Wish::Pause, Wish::Resume, Wish::Resume, Wish::Retry, Wish::Cancel];
        wishes[self.dice.usize(0..wishes.len())]
    }

    fn wish(&mut self) {
        let wish = self.a_wish();
        if let Some(id) = self.dice.choice(&self.all).copied() {
            self.world.wish(id, wish);
        }
    }

    fn decide(&mut self) {
        let decisions = [Decision::Replace, Decision::KeepBoth, Decision::Skip];
        let decision = decisions[self.dice.usize(0..3)];
        let for_all = self.dice.u32(0..6) == 0;
        if let Some(id) = self.dice.choice(&self.all).copied() {
            self.world.tell(Event::Decided { id, decision, for_all });
        }
    }

    fn attach(&mut self) {
        if let Some(id) = self.dice.choice(&self.all).copied() {
            let size = self.world.queue.item(id).and_then(|item| item.size).unwrap_or_default();
            self.world.tell(Event::Attached { id, size, modified: 7 });
        }
    }

    fn check(&mut self) {
        let queue = &self.world.queue;
        let pending = &self.world.pending;
        for id in &self.all {
            let item = queue.item(*id).expect("an item never gets lost");
            assert!(item.size.is_none_or(|size| item.done() <= size), "seed {}", self.seed);
            let asked = pending
                .iter()
                .filter(|it| owner(it) == Some(*id) && !matches!(it, Effect::Hash { .. }))
                .count();
            let flying = item.upload().map_or(0, |upload| upload.flights.len());
            let is_sending = item.state == State::Busy(Doing::Sending);
            assert!(flying == if is_sending { asked } else { 0 }, "seed {}", self.seed);
            let is_late_create = item.state == State::Canceled && asked == 1;
            let is_busy = matches!(item.state, State::Busy(_));
            assert!(
                asked <= flying.max(1) && (is_busy || asked == 0 || is_late_create),
                "seed {}",
                self.seed
            );
            if item.state == State::Done && !self.done.contains(id) {
                self.done.push(*id);
            }
        }
        for id in &self.done {
            assert_eq!(
                self.world.state(*id),
                State::Done,
                "seed {}: what is done stays",
                self.seed
            );
        }
        let folders = pending.iter().filter(|it| matches!(it, Effect::MakeFolder { .. })).count();
        assert!(folders <= plan::FOLDERS, "seed {}", self.seed);
        let mut order: Vec<_> = queue.order().collect();
        order.sort_unstable();
        let open = |id: &&TransferId| queue.item(**id).is_some_and(|it| !it.state.is_over());
        let mut expected: Vec<_> = self.all.iter().filter(open).copied().collect();
        expected.sort_unstable();
        assert_eq!(order, expected, "seed {}: everybody has a turn", self.seed);
        let done = self.done.iter().filter_map(|id| queue.item(*id));
        let done = done.filter(|item| !matches!(item.job, Job::Folder(_))).count();
        assert_eq!(self.world.finished.len(), done, "seed {}: each is told once", self.seed);
        self.check_places(queue);
        check_sums(queue, self.world.now, self.seed);
    }

    fn check_places(&self, queue: &Queue) {
        let busy = self.all.iter().filter_map(|id| queue.item(*id));
        let busy: Vec<_> = busy.filter(|item| matches!(item.state, State::Busy(_))).collect();
        let downloads = busy.iter().filter(|item| matches!(item.job, Job::Download(_))).count();
        let large = busy.iter().filter(|item| item.upload().is_some() && item.is_large()).count();
        assert!(downloads <= plan::DOWNLOADS && large <= plan::LARGE_UPLOADS);
        let extra = busy.iter().filter_map(|item| Some(item.upload()?.flights.len()));
        let extra: usize = extra.map(|flights| flights.saturating_sub(1)).sum();
        assert!(busy.len() - downloads + extra <= plan::UPLOADS, "seed {}", self.seed);
        for item in &busy {
            let Some(upload) = item.upload() else { continue };
            assert!(upload.any_order || upload.flights.len() <= 1, "seed {}", self.seed);
            assert_eq!(upload.held.total(), item.acked, "seed {}", self.seed);
            let mut covered = upload.held.clone();
            for flight in &upload.flights {
                let before = covered.total();
                covered.add(flight.range.clone());
                let more = covered.total() - before;
                let whole = more == flight.length() || flight.range.start < upload.held.prefix();
                assert!(whole, "seed {}: nothing is sent twice at once", self.seed);
            }
        }
    }

    /// The line comes back and a person does what is asked: everything that was wanted must arrive.
    fn end_well(&mut self) {
        self.world.tell(Event::Online(true));
        self.world.tell(Event::SignedIn(true));
        for _ in 0..200 {
            self.world.settle();
            self.world.tell(Event::SignedIn(true));
            let mut is_over = true;
            for id in self.all.clone() {
                match self.world.state(id) {
                    State::Done | State::Canceled => continue,
                    State::Paused => self.world.wish(id, Wish::Resume),
                    State::Failed(_) => self.world.wish(id, Wish::Retry),
                    State::NeedsDecision(_) => self.world.decide(id, Decision::KeepBoth),
                    State::NeedsFile | State::Blocked | State::Ready => {}
                    State::Busy(_) | State::Backoff { .. } => {}
                }
                is_over = false;
            }
            if is_over {
                break;
            }
        }
        self.check();
        self.check_stored();
    }

    fn check_stored(&self) {
        for id in &self.all {
            let item = self.world.queue.item(*id).expect("it is there");
            let Some(upload) = item.upload() else { continue };
            match &item.state {
                State::Done => {
                    let file = upload.file.as_ref().expect("a finished upload has a file");
                    let stored = &self.world.files[file.as_str()];
                    assert!(stored.closed.is_some(), "seed {}: {item:?}", self.seed);
                    assert_eq!(upload.into.as_ref().map(FolderId::as_str), Some(&*stored.folder));
                }
                State::Canceled => {}
                state => panic!("seed {}: {state:?} is no end: {item:?}", self.seed),
            }
        }
        assert!(self.world.records.is_empty(), "seed {}: what is over is forgotten", self.seed);
        assert!(!self.world.queue.would_lose() && !self.world.queue.is_busy());
    }
}

fn check_sums(queue: &Queue, now: u64, seed: u64) {
    let totals = queue.totals(now);
    let (mut open, mut finished, mut failed, mut size, mut done) = (0, 0, 0, 0, 0);
    for index in 0..queue.len() {
        let item = queue.snapshot_at(index, now).expect("it is there");
        match item.state {
            TransferState::Done => finished += 1,
            TransferState::Failed(_) => failed += 1,
            TransferState::Canceled => {}
            _ => open += 1,
        }
        if !matches!(item.state, TransferState::Failed(_) | TransferState::Canceled) {
            size += item.size.unwrap_or(item.done);
            done += item.done;
        }
    }
    let sums = (totals.open, totals.finished, totals.failed, totals.size, totals.done);
    assert_eq!(sums, (open, finished, failed, size, done), "seed {seed}");
}
