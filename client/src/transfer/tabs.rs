//! One queue for all tabs: each tells the others what it is doing, does what they ask for, and lets them have its files,
//! so that what it was doing goes on elsewhere when it is closed.

#[cfg(target_arch = "wasm32")]
pub(crate) mod channel;
mod others;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::conflict::Decision;
use super::snapshot::{Move, TransferId, TransferItem, TransferTotals};
use super::source::Source;

pub(crate) use others::Others;

/// What tabs say to each other, with the files that belong to it.
#[derive(Clone)]
pub struct Message {
    /// The words, as JSON.
    pub text: String,
    /// Files by the keys of their records.
    pub files: Vec<(String, Rc<dyn Source>)>,
}

/// Reaches all other tabs of this browser.
pub trait Channel {
    /// Says something to all of them.
    fn post(&self, message: &Message);
    /// Hears what others say from now on.
    fn listen(&self, heard: Rc<dyn Fn(Message)>);
}

/// A tab that hears nobody; for programs that are alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoChannel;

impl Channel for NoChannel {
    fn post(&self, _message: &Message) {}

    fn listen(&self, _heard: Rc<dyn Fn(Message)>) {}
}

/// The words of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Said {
    /// The tab that speaks.
    pub(super) tab: String,
    /// Whose transfers they are.
    pub(super) owner: String,
    /// What it says.
    pub(super) words: Words,
}

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Words {
    /// A tab has come; whoever does something tells it.
    Hello,
    /// How everything stands; the files that come with it are new, and those of these keys are not needed any more.
    State {
        /// The sums.
        totals: TransferTotals,
        /// What is not over, by whose turn comes first; of many only the first.
        items: Vec<TransferItem>,
        /// What was forgotten since.
        over: Vec<String>,
    },
    /// Somebody wants something with a transfer of the tab `to`.
    Wanted {
        /// Whose transfer it is.
        to: String,
        /// Which one.
        id: TransferId,
        /// What is wanted.
        wish: FarWish,
    },
    /// Somebody wants something with all transfers of all tabs.
    WantedForAll(FarWish),
    /// The tab is being closed.
    Bye,
}

/// What can be wanted of another tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum FarWish {
    Pause,
    Resume,
    Cancel,
    Retry,
    Clear,
    Decide(Decision, bool),
    Move(Move),
    Attach,
}

/// So many transfers of another tab are shown.
pub(super) const SHOWN: usize = 100;
