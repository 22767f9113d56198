//! What a transfer says about itself.

use portico_client::transfer::{Direction, Slowness, TransferItem, TransferState, TransferTotals};

use crate::error_text;
use crate::i18n::{format, say};
use crate::locales::transfers as texts;

/// The state, in words.
#[must_use]
pub fn state(item: &TransferItem) -> String {
    if let Some(why) = item.slowness.and_then(slowness) {
        return why;
    }
    let text = match &item.state {
        TransferState::Waiting => texts::WAITING,
        TransferState::Running => match item.direction {
            Direction::Upload => texts::UPLOADING,
            Direction::Download => texts::DOWNLOADING,
        },
        TransferState::Finishing => texts::FINISHING,
        TransferState::Paused => texts::PAUSED,
        TransferState::WaitingForConnection => texts::WAITING_FOR_CONNECTION,
        TransferState::Retrying { seconds, because: _ } => {
            return texts::retrying(&format::duration(*seconds));
        }
        TransferState::NeedsFile => texts::NEEDS_FILE,
        TransferState::NeedsAccess => texts::NEEDS_ACCESS,
        TransferState::NeedsDecision => texts::NEEDS_DECISION,
        TransferState::Done => match item.direction {
            Direction::Upload => texts::DONE_VERIFIED,
            Direction::Download => texts::DONE,
        },
        TransferState::Failed(problem) => return error_text::sentence(problem),
        TransferState::Canceled => texts::CANCELED,
    };
    say(text).to_owned()
}

/// Why something is not faster, where the state's own word does not say it.
fn slowness(why: Slowness) -> Option<String> {
    match why {
        Slowness::ServerAskedToWait { seconds } => {
            Some(texts::server_asked(&format::duration(seconds)))
        }
        Slowness::SlowLine => Some(say(texts::SLOW_LINE).to_owned()),
        Slowness::LimitedByYou => Some(say(texts::LIMITED_BY_YOU).to_owned()),
        Slowness::WaitingForOthers | Slowness::Checking => None,
    }
}

/// How far it is, in numbers: bytes, speed and time left, as far as they mean something in its state.
#[must_use]
pub fn numbers(item: &TransferItem) -> String {
    let mut parts = Vec::with_capacity(3);
    let is_over = match &item.state {
        TransferState::Done | TransferState::Failed(_) | TransferState::Canceled => true,
        TransferState::Waiting
        | TransferState::Running
        | TransferState::Finishing
        | TransferState::Paused
        | TransferState::WaitingForConnection
        | TransferState::Retrying { .. }
        | TransferState::NeedsFile
        | TransferState::NeedsAccess
        | TransferState::NeedsDecision => false,
    };
    match item.size {
        Some(size) if is_over || item.done == 0 => parts.push(format::size(size)),
        Some(size) => parts.push(texts::done_of(&format::size(item.done), &format::size(size))),
        None => parts.push(format::size(item.done)),
    }
    if item.state == TransferState::Running {
        if item.speed > 0 {
            parts.push(format::speed(item.speed));
        }
        if let Some(seconds) = item.seconds_left {
            parts.push(texts::time_left(&format::duration(seconds)));
        }
    }
    parts.join(" · ")
}

/// The panel's title: what goes on, or how it ended.
#[must_use]
pub fn headline(totals: &TransferTotals) -> String {
    let count = if totals.open > 0 {
        texts::in_progress(u64::from(totals.open))
    } else {
        texts::finished(u64::from(totals.finished))
    };
    let mut parts = Vec::with_capacity(3);
    if totals.failed == 0 || totals.open > 0 || totals.finished > 0 {
        parts.push(count);
    }
    if needing(totals) > 0 {
        parts.push(texts::waiting_for_you(u64::from(needing(totals))));
    }
    if totals.failed > 0 {
        parts.push(texts::failed(u64::from(totals.failed)));
    }
    parts.join(", ")
}

/// How many stand still until the person has chosen or decided something.
#[must_use]
pub fn needing(totals: &TransferTotals) -> u32 {
    totals.open.saturating_sub(totals.going).saturating_sub(totals.paused)
}

/// The line below the title while something goes on.
#[must_use]
pub fn summary(totals: &TransferTotals) -> String {
    let mut parts = vec![texts::done_of(&format::size(totals.done), &format::size(totals.size))];
    if totals.speed > 0 {
        parts.push(format::speed(totals.speed));
    }
    if let Some(seconds) = totals.seconds_left {
        parts.push(texts::time_left(&format::duration(seconds)));
    }
    parts.extend(totals.slowness.and_then(slowness));
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::{headline, numbers};
    use portico_client::drive::model::FolderId;
    use portico_client::transfer::{
        Direction, TransferId, TransferItem, TransferState, TransferTotals,
    };

    #[test]
    fn numbers_are_those_that_mean_something() {
        let mut item = TransferItem {
            id: TransferId(1),
            batch: 0,
            direction: Direction::Upload,
            name: "a".to_owned(),
            folder: FolderId::root(),
            size: Some(2000),
            done: 1000,
            state: TransferState::Running,
            speed: 500,
            seconds_left: Some(2),
            slowness: None,
        };
        assert_eq!(numbers(&item).matches(" · ").count(), 2);
        item.state = TransferState::Paused;
        assert!(!numbers(&item).contains('·'), "a paused one has no speed");
        item.state = TransferState::Done;
        assert!(!numbers(&item).contains(" of "));
    }

    #[test]
    fn the_headline_counts_what_goes_on_or_how_it_ended() {
        let totals = |open, finished, failed| TransferTotals {
            open,
            going: open,
            finished,
            failed,
            ..Default::default()
        };
        assert_eq!(headline(&totals(2, 5, 0)), "2 transfers");
        assert_eq!(headline(&totals(0, 1, 0)), "1 transfer done");
        assert_eq!(headline(&totals(1, 0, 3)), "1 transfer, 3 failed");
        assert_eq!(headline(&totals(0, 0, 3)), "3 failed");
        let asking = TransferTotals { going: 1, ..totals(3, 0, 1) };
        assert_eq!(headline(&asking), "3 transfers, 2 need you, 1 failed");
    }
}
