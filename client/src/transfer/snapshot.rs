//! What a screen sees of the transfers: plain values, no handles.

use serde::{Deserialize, Serialize};

use crate::drive::model::FolderId;
use crate::problem::Problem;

/// Names a transfer as long as the page lives; kept transfers get a new one after a reload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TransferId(pub u64);

/// One row of the transfers panel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TransferItem {
    /// Which one.
    pub id: TransferId,
    /// What was picked or asked for together has the same number.
    pub batch: u64,
    /// Up or down.
    pub direction: Direction,
    /// The file's name; for a zip the archive's name.
    pub name: String,
    /// The folder it goes to or comes from.
    pub folder: FolderId,
    /// Bytes in all; none while unknown (a zip has no length).
    pub size: Option<u64>,
    /// Bytes that have left or arrived; what got lost on the way is taken back when that turns out.
    pub done: u64,
    /// Where it stands.
    pub state: TransferState,
    /// Bytes per second, smoothed; 0 when it stands still.
    pub speed: u64,
    /// Seconds left, smoothed; none while unknown.
    pub seconds_left: Option<u32>,
    /// Why it is not faster, if there is a reason.
    pub slowness: Option<Slowness>,
}

/// Why a transfer is not faster, or why it has not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slowness {
    /// The server asked for patience.
    ServerAskedToWait {
        /// Seconds until it goes on.
        seconds: u32,
    },
    /// Next to nothing gets through.
    SlowLine,
    /// The person has set a limit.
    LimitedByYou,
    /// Others have their turn, or its folder is not there yet.
    WaitingForOthers,
    /// All bytes are there and are being compared.
    Checking,
}

/// Where transfers go in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Before all others.
    ToTop,
    /// Before the one that is before it.
    Up,
    /// Behind the one that is behind it.
    Down,
    /// Behind all others.
    ToBottom,
}

/// Which way the bytes go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// To the server.
    Upload,
    /// From the server.
    Download,
}

/// Where a transfer stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferState {
    /// Its turn has not come.
    Waiting,
    /// Bytes are going.
    Running,
    /// All bytes are there; the server checks them.
    Finishing,
    /// It stands still until somebody goes on with it.
    Paused,
    /// The connection is gone; it goes on by itself.
    WaitingForConnection,
    /// The server or the line failed for a moment; it goes on by itself.
    Retrying {
        /// When, in seconds from now.
        seconds: u32,
        /// Why.
        because: Problem,
    },
    /// The page was reloaded in between: the file has to be chosen again to go on.
    NeedsFile,
    /// The page was reloaded in between: a person has to agree that the browser may read the file again.
    NeedsAccess,
    /// A file of that name is already there, and the person has to say what becomes of it.
    NeedsDecision,
    /// Done, and for uploads verified: size and MD5 on both sides are the same.
    Done,
    /// It failed for good; retrying is possible.
    Failed(Problem),
    /// Stopped by the person.
    Canceled,
}

/// The sum over all transfers that are not over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TransferTotals {
    /// Transfers that are waiting, running, paused or in need of something.
    pub open: u32,
    /// Of these, those that go on by themselves: pausing stops them.
    pub going: u32,
    /// Of these, those that stand still until they are resumed.
    pub paused: u32,
    /// Transfers that have ended well.
    pub finished: u32,
    /// Transfers that have failed.
    pub failed: u32,
    /// Bytes of all open and finished ones.
    pub size: u64,
    /// Bytes that are done of these.
    pub done: u64,
    /// Bytes per second.
    pub speed: u64,
    /// Seconds left; none while unknown.
    pub seconds_left: Option<u32>,
    /// What holds everything up, if anything does.
    pub slowness: Option<Slowness>,
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransferChange {
    /// Something about the transfers.
    Items,
    /// The listing of this folder: an upload has ended there, or a folder was made.
    FolderChanged(FolderId),
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn item(id: u64) -> TransferItem {
        TransferItem {
            id: TransferId(id),
            batch: 1,
            direction: Direction::Upload,
            name: "a.bin".to_owned(),
            folder: FolderId::root(),
            size: Some(10),
            done: 5,
            state: TransferState::Running,
            speed: 1,
            seconds_left: Some(5),
            slowness: None,
        }
    }

    #[test]
    fn what_is_told_to_another_tab_comes_as_it_was() {
        let details = crate::problem::Details { status: 500, ..Default::default() };
        for state in [
            TransferState::Running,
            TransferState::Retrying {
                seconds: 3,
                because: Problem::TooManyRequests { retry_after: 3 },
            },
            TransferState::Failed(Problem::ServerFailed(details)),
            TransferState::Failed(Problem::BadName(portico_api::NameError::Forbidden('|'))),
        ] {
            let item = TransferItem { state, ..item(1) };
            let text = serde_json::to_string(&item).unwrap();
            assert_eq!(serde_json::from_str::<TransferItem>(&text).unwrap(), item, "{text}");
        }
    }
}
