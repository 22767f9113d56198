//! This tab among the others: tells them what it is doing, shows what they are doing, and goes on with what one has left.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::Runner;
use crate::task::spawn;
use crate::transfer::queue::event::{Event, Wish};
use crate::transfer::snapshot::{TransferId, TransferItem, TransferState, TransferTotals};
use crate::transfer::source::{Source, SourceMismatch};
use crate::transfer::tabs::{Channel, FarWish, Message, Others, SHOWN, Said, Words};

/// Milliseconds between two tellings.
const PACE: u64 = 500;

/// What this tab knows of the others, and has not told them yet.
pub(super) struct Neighbors {
    channel: Rc<dyn Channel>,
    pub(super) others: RefCell<Others>,
    files: RefCell<Vec<(String, Rc<dyn Source>)>>,
    over: RefCell<Vec<String>>,
    is_telling: Cell<bool>,
}

impl Neighbors {
    pub(super) fn new(channel: Rc<dyn Channel>) -> Self {
        Self {
            channel,
            others: RefCell::default(),
            files: RefCell::default(),
            over: RefCell::default(),
            is_telling: Cell::new(false),
        }
    }
}

impl Runner {
    /// Hears the others from now on, and asks what they are doing.
    pub(super) fn greet(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        self.neighbors.channel.listen(Rc::new(move |message| {
            if let Some(runner) = weak.upgrade() {
                runner.heard(message);
            }
        }));
        self.say(Words::Hello, Vec::new());
    }

    /// Says that this tab is being closed.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn part(&self) {
        self.say(Words::Bye, Vec::new());
        self.write_all_down();
        self.keep_history();
    }

    /// How many transfers of other tabs are shown.
    pub(in crate::transfer) fn far_len(&self) -> usize {
        self.neighbors.others.borrow().len()
    }

    /// One of them.
    pub(in crate::transfer) fn far_item(&self, index: usize) -> Option<TransferItem> {
        self.neighbors.others.borrow().item(index).cloned()
    }

    /// The sums of all tabs.
    pub(in crate::transfer) fn with_far(&self, own: TransferTotals) -> TransferTotals {
        self.neighbors.others.borrow().with(own)
    }

    /// True for a transfer of another tab.
    pub(in crate::transfer) fn is_far(&self, id: TransferId) -> bool {
        self.neighbors.others.borrow().owner_of(id).is_some()
    }

    /// Wants something with a transfer; with one of another tab, that tab is asked.
    pub(in crate::transfer) fn want(self: &Rc<Self>, id: TransferId, wish: FarWish) {
        let owner = self.neighbors.others.borrow().owner_of(id);
        match owner {
            Some((to, id)) => self.say(Words::Wanted { to, id, wish }, Vec::new()),
            None => self.do_for(id, wish),
        }
    }

    /// Gives a transfer of another tab its file; none when it is one of this tab's own.
    pub(super) fn attach_far(
        &self,
        id: TransferId,
        source: &Rc<dyn Source>,
    ) -> Option<Result<(), SourceMismatch>> {
        let (to, far, item) = {
            let others = self.neighbors.others.borrow();
            let (to, far) = others.owner_of(id)?;
            (to, far, others.find(id)?.clone())
        };
        if item.state != TransferState::NeedsFile {
            return Some(Err(SourceMismatch::NotNeeded));
        }
        if item.size != Some(source.size()) {
            return Some(Err(SourceMismatch::Size));
        }
        let words = Words::Wanted { to, id: far, wish: FarWish::Attach };
        self.say(words, vec![(String::new(), source.clone())]);
        Some(Ok(()))
    }

    /// Wants something with all transfers, here and elsewhere.
    pub(in crate::transfer) fn want_for_all(self: &Rc<Self>, wish: FarWish) {
        if self.neighbors.others.borrow().is_anybody_there() {
            self.say(Words::WantedForAll(wish), Vec::new());
        }
        self.do_for_all(wish);
    }

    /// The others may go on with these when this tab is closed.
    pub(super) fn share(self: &Rc<Self>, ids: &[TransferId]) {
        let sources = self.sources.borrow();
        let queue = self.queue.borrow();
        let file = |id: &TransferId| {
            let key = queue.item(*id)?.upload()?.key.clone()?;
            Some((key, sources.get(id)?.clone()))
        };
        self.neighbors.files.borrow_mut().extend(ids.iter().filter_map(file));
        drop((sources, queue));
        self.tell_soon();
    }

    /// Nobody needs the file of this record any more.
    pub(super) fn unshare(&self, key: &str) {
        self.neighbors.over.borrow_mut().push(key.to_owned());
    }

    /// The file of a record that another tab has left.
    pub(super) fn file_of(&self, key: &str) -> Option<Rc<dyn Source>> {
        self.neighbors.others.borrow_mut().take_file(key)
    }

    /// Tells the others how everything stands, not at once and not too often.
    pub(super) fn tell_soon(self: &Rc<Self>) {
        let neighbors = &self.neighbors;
        if !neighbors.others.borrow().is_anybody_there() {
            // Who comes later is told everything.
            neighbors.files.borrow_mut().clear();
            neighbors.over.borrow_mut().clear();
            return;
        }
        if neighbors.is_telling.replace(true) {
            return;
        }
        let weak = Rc::downgrade(self);
        let pause = self.clock.sleep(PACE);
        spawn(async move {
            pause.await;
            if let Some(runner) = weak.upgrade() {
                runner.neighbors.is_telling.set(false);
                runner.tell();
            }
        });
    }

    fn tell(&self) {
        let files = self.neighbors.files.take();
        let over = self.neighbors.over.take();
        let (totals, items) = self.with_queue(|queue, now| {
            let first = queue.order().take(SHOWN);
            let items = first.filter_map(|id| queue.snapshot(id, now)).map(for_others).collect();
            (queue.totals(now), items)
        });
        self.say(Words::State { totals, items, over }, files);
    }

    fn say(&self, words: Words, files: Vec<(String, Rc<dyn Source>)>) {
        let Some(owner) = self.owner.borrow().clone() else { return };
        let said = Said { tab: self.records.tab(), owner, words };
        // Plain values: nothing in them can fail to be written.
        let text = serde_json::to_string(&said).unwrap_or_default();
        self.neighbors.channel.post(&Message { text, files });
    }

    fn heard(self: &Rc<Self>, message: Message) {
        // Another release may speak otherwise; then each tab is alone.
        let Ok(said) = serde_json::from_str::<Said>(&message.text) else { return };
        if self.owner.borrow().as_ref() != Some(&said.owner) || said.tab == self.records.tab() {
            return;
        }
        let is_new = self.neighbors.others.borrow_mut().came(&said.tab);
        match said.words {
            Words::Hello => {
                self.tell_everything();
                return;
            }
            Words::State { totals, items, over } => {
                let mut others = self.neighbors.others.borrow_mut();
                for key in over {
                    others.take_file(&key);
                }
                for (key, source) in message.files {
                    others.keep_file(key, source);
                }
                others.told(&said.tab, totals, items);
            }
            Words::Wanted { to, id, wish: FarWish::Attach } if to == self.records.tab() => {
                for (_, source) in message.files {
                    // Who sent it has compared what it could; another file is picked again.
                    let _ = self.attach(id, source);
                }
            }
            Words::Wanted { to, id, wish } if to == self.records.tab() => self.do_for(id, wish),
            Words::Wanted { .. } => {}
            Words::WantedForAll(wish) => self.do_for_all(wish),
            Words::Bye => {
                self.neighbors.others.borrow_mut().left(&said.tab);
                self.mark();
                return;
            }
        }
        if is_new {
            self.tell_everything();
        }
        self.mark();
    }

    /// Somebody has come who knows nothing.
    fn tell_everything(self: &Rc<Self>) {
        let ids: Vec<TransferId> = self.sources.borrow().keys().copied().collect();
        self.neighbors.files.borrow_mut().clear();
        self.share(&ids);
    }

    fn do_for(self: &Rc<Self>, id: TransferId, wish: FarWish) {
        self.handle(match wish {
            FarWish::Pause => Event::Wish(id, Wish::Pause),
            FarWish::Resume => Event::Wish(id, Wish::Resume),
            FarWish::Cancel => Event::Wish(id, Wish::Cancel),
            FarWish::Retry => Event::Wish(id, Wish::Retry),
            FarWish::Clear => Event::ClearFinished,
            FarWish::Decide(decision, for_all) => Event::Decided { id, decision, for_all },
            FarWish::Move(to) => Event::Moved { ids: vec![id], to },
            // It comes with a file.
            FarWish::Attach => return,
        });
    }

    fn do_for_all(self: &Rc<Self>, wish: FarWish) {
        self.handle(match wish {
            FarWish::Pause => Event::WishAll(Wish::Pause),
            FarWish::Resume => Event::WishAll(Wish::Resume),
            FarWish::Cancel => Event::WishAll(Wish::Cancel),
            FarWish::Retry => Event::RetryFailed,
            FarWish::Clear => Event::ClearFinished,
            // These are about one transfer.
            FarWish::Decide(..) | FarWish::Move(_) | FarWish::Attach => return,
        });
    }
}

/// Only this tab can ask for consent; in another one the file is chosen.
fn for_others(item: TransferItem) -> TransferItem {
    let state = match item.state {
        TransferState::NeedsAccess => TransferState::NeedsFile,
        state => state,
    };
    TransferItem { state, ..item }
}
