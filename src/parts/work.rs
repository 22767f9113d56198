//! The transfers as signals, for as long as somebody is signed in.

#[cfg(not(target_arch = "wasm32"))]
use std::rc::Rc;

use leptos::prelude::*;
use portico_client::drive::model::FolderId;
use portico_client::transfer::{
    Direction, TransferId, TransferItem, TransferState, TransferTotals,
};
use portico_client::transfer::{TransferChange, Transfers};
use portico_client::{Session, Subscription};

use super::kit::use_kit;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

#[cfg(target_arch = "wasm32")]
/// Where the page names the script of the hashing worker.
const HASHER: &str = "meta[name='hasher']";

/// The transfers and what screens have to know of them; it outlives every view.
#[derive(Clone, Copy)]
pub struct Work {
    transfers: StoredValue<Transfers, LocalStorage>,
    _subscription: StoredValue<Subscription, LocalStorage>,
    // Counts what has changed: the values themselves stay in the client and are asked for by the rows in sight.
    version: RwSignal<u64>,
    totals: RwSignal<TransferTotals>,
    len: RwSignal<usize>,
}

impl Work {
    /// Follows the transfers for as long as the owner of the moment lives.
    ///
    /// `on_folder` hears of each folder that an upload has just finished in.
    #[must_use]
    pub fn follow(transfers: Transfers, on_folder: impl Fn(&FolderId) + 'static) -> Self {
        let version = RwSignal::new(0);
        let totals = RwSignal::new(transfers.totals());
        let len = RwSignal::new(transfers.len());
        let source = transfers.clone();
        let subscription = transfers.on_change(Box::new(move |change| match change {
            TransferChange::Items => {
                let now = source.totals();
                if totals.get_untracked() != now {
                    totals.set(now);
                }
                if len.get_untracked() != source.len() {
                    len.set(source.len());
                }
                version.update(|version| *version += 1);
            }
            TransferChange::FolderChanged(folder) => on_folder(folder),
        }));
        Self {
            transfers: StoredValue::new_local(transfers),
            _subscription: StoredValue::new_local(subscription),
            version,
            totals,
            len,
        }
    }

    /// The transfers themselves, to give them something to do.
    #[must_use]
    pub fn transfers(self) -> Transfers {
        self.transfers.get_value()
    }

    /// The sums.
    #[must_use]
    pub fn totals(self) -> Signal<TransferTotals> {
        self.totals.into()
    }

    /// How many there are.
    #[must_use]
    pub fn len(self) -> Signal<usize> {
        self.len.into()
    }

    /// One transfer; it keeps its last looks when it has just left the list.
    #[must_use]
    pub fn item(self, index: usize) -> Signal<TransferItem> {
        Memo::new(move |before: Option<&TransferItem>| {
            self.version.track();
            self.transfers
                .with_value(|transfers| transfers.item(index))
                .or_else(|| before.cloned())
                .unwrap_or_else(nothing)
        })
        .into()
    }

    /// True when leaving the page would lose something.
    #[must_use]
    pub fn would_lose(self) -> bool {
        self.transfers.with_value(Transfers::would_lose)
    }

    /// Everything stands still.
    pub fn pause_all(self) {
        self.transfers.with_value(Transfers::pause_all);
    }

    /// Everything goes on.
    pub fn resume_all(self) {
        self.transfers.with_value(Transfers::resume_all);
    }

    /// What is over leaves the list.
    pub fn clear_finished(self) {
        self.transfers.with_value(Transfers::clear_finished);
    }
}

/// The transfers of the signed-in page; the first part that asks for them starts them, and with them whatever an earlier
/// page has left unfinished.
#[must_use]
pub fn use_work() -> Work {
    let (session, kit) = (use_session(), use_kit());
    use_lazy_state().get_or_create(move || {
        Work::follow(start_transfers(&session.get()), move |folder| kit.uploaded(folder))
    })
}

/// The transfers of this page.
#[cfg(target_arch = "wasm32")]
fn start_transfers(session: &Session) -> Transfers {
    let script = document().query_selector(HASHER).ok().flatten();
    // Without the worker's address uploads go on without being hashed here; the server's sum still counts.
    let address = script.and_then(|script| script.get_attribute("content")).unwrap_or_default();
    Transfers::in_browser(session, &address)
}

/// Without a browser there is no worker and no place to save to; only tests of pure code run here.
#[cfg(not(target_arch = "wasm32"))]
fn start_transfers(session: &Session) -> Transfers {
    use portico_client::blob::Blob;
    use portico_client::problem::{Details, Problem};
    use portico_client::transfer::{
        Surroundings, hasher::HostHasher, resume::MemoryRecords, save::Saver, tabs::NoChannel,
    };
    struct Nowhere;
    impl Saver for Nowhere {
        fn save(&self, _name: &str, _bytes: Blob) -> Result<(), Problem> {
            Err(Problem::Refused(Details::default()))
        }
    }
    Transfers::new(
        session,
        Surroundings {
            hasher: Rc::new(HostHasher),
            saver: Rc::new(Nowhere),
            records: Rc::new(MemoryRecords::default()),
            channel: Rc::new(NoChannel),
            online: true,
        },
    )
}

/// A row that has nothing to show any more; it is taken away in the same moment.
fn nothing() -> TransferItem {
    TransferItem {
        id: TransferId(0),
        batch: 0,
        direction: Direction::Upload,
        name: String::new(),
        folder: FolderId::root(),
        size: None,
        done: 0,
        state: TransferState::Canceled,
        speed: 0,
        seconds_left: None,
        slowness: None,
    }
}
