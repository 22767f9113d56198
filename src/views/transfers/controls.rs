//! What a transfer offers in each of its states, and how far it is: pure.

use portico_client::transfer::{TransferItem, TransferState, TransferTotals};

/// A button of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// Stands still until resumed.
    Pause,
    /// Goes on.
    Resume,
    /// Tries again.
    Retry,
    /// Asks for the file again.
    ChooseFile,
    /// Asks what becomes of the file that is there already.
    Decide,
    /// Gets another place in the queue.
    Move,
    /// Stops for good.
    Cancel,
}

/// How a state looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It goes on by itself.
    Going,
    /// It stands still and waits for the person or the line.
    Standing,
    /// It needs the person.
    Asking,
    /// It ended well.
    Good,
    /// It ended badly.
    Bad,
}

/// The buttons of a state, the most likely one first.
#[must_use]
pub fn controls(state: &TransferState) -> &'static [Control] {
    match state {
        TransferState::Running => &[Control::Pause, Control::Cancel],
        TransferState::Waiting
        | TransferState::WaitingForConnection
        | TransferState::Retrying { .. } => &[Control::Move, Control::Pause, Control::Cancel],
        TransferState::Finishing => &[Control::Cancel],
        TransferState::Paused => &[Control::Move, Control::Resume, Control::Cancel],
        TransferState::NeedsFile => &[Control::ChooseFile, Control::Cancel],
        TransferState::NeedsAccess => &[Control::Resume, Control::Cancel],
        TransferState::NeedsDecision => &[Control::Decide, Control::Cancel],
        TransferState::Failed(_) | TransferState::Canceled => &[Control::Retry],
        TransferState::Done => &[],
    }
}

/// How a state looks.
#[must_use]
pub fn tone(state: &TransferState) -> Tone {
    match state {
        TransferState::Waiting | TransferState::Running | TransferState::Finishing => Tone::Going,
        TransferState::Paused
        | TransferState::WaitingForConnection
        | TransferState::Retrying { .. }
        | TransferState::Canceled => Tone::Standing,
        TransferState::NeedsFile | TransferState::NeedsAccess | TransferState::NeedsDecision => {
            Tone::Asking
        }
        TransferState::Done => Tone::Good,
        TransferState::Failed(_) => Tone::Bad,
    }
}

/// True when a bar belongs to the state; what has not begun or is over has words only.
#[must_use]
pub fn has_bar(state: &TransferState) -> bool {
    match state {
        TransferState::Waiting
        | TransferState::Running
        | TransferState::Finishing
        | TransferState::Paused
        | TransferState::WaitingForConnection
        | TransferState::Retrying { .. }
        | TransferState::NeedsFile
        | TransferState::NeedsAccess => true,
        TransferState::NeedsDecision
        | TransferState::Done
        | TransferState::Failed(_)
        | TransferState::Canceled => false,
    }
}

/// How much of a transfer is done, from 0 to 1; none while its size is unknown.
#[must_use]
pub fn share(item: &TransferItem) -> Option<f64> {
    if item.state == TransferState::Done {
        return Some(1.0);
    }
    item.size.map(|size| ratio(item.done, size))
}

/// Whole per cent of all open and finished transfers; 100 only when nothing is left.
#[must_use]
pub fn percent(totals: &TransferTotals) -> u32 {
    if totals.open == 0 {
        return 100;
    }
    // The share is between 0 and 1, so the product fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = (ratio(totals.done, totals.size) * 100.0) as u32;
    whole.min(99)
}

fn ratio(done: u64, size: u64) -> f64 {
    if size == 0 {
        return 0.0;
    }
    // Precision beyond 2^53 bytes does not show in a bar.
    #[allow(clippy::cast_precision_loss)]
    let share = done as f64 / size as f64;
    share.clamp(0.0, 1.0)
}

/// Something that is worth telling a person who does not look at the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// This many transfers have begun.
    Begun(u32),
    /// This many transfers have failed.
    Failed(u32),
    /// Nothing is left to do; this many ended well since the last news of this kind.
    AllOver(u32),
}

/// What has happened between two moments, if it is worth telling: beginnings, failures and the end, not each step.
#[must_use]
pub fn news(before: &TransferTotals, now: &TransferTotals) -> Option<News> {
    if now.failed > before.failed {
        Some(News::Failed(now.failed - before.failed))
    } else if before.open == 0 && now.open > 0 {
        Some(News::Begun(now.open))
    } else if before.open > 0 && now.open == 0 && now.finished > 0 {
        Some(News::AllOver(now.finished))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Control, News, controls, has_bar, news, percent, share};
    use portico_client::drive::model::FolderId;
    use portico_client::problem::Problem;
    use portico_client::transfer::{
        Direction, TransferId, TransferItem, TransferState, TransferTotals,
    };

    fn item(state: TransferState, done: u64, size: Option<u64>) -> TransferItem {
        TransferItem {
            id: TransferId(1),
            batch: 0,
            direction: Direction::Upload,
            name: "a".to_owned(),
            folder: FolderId::root(),
            size,
            done,
            state,
            speed: 0,
            seconds_left: None,
            slowness: None,
        }
    }

    #[test]
    fn what_goes_can_be_paused_and_what_stands_can_go_on() {
        assert_eq!(controls(&TransferState::Running), [Control::Pause, Control::Cancel]);
        assert_eq!(
            controls(&TransferState::Paused),
            [Control::Move, Control::Resume, Control::Cancel]
        );
        assert_eq!(controls(&TransferState::Failed(Problem::NotVerified)), [Control::Retry]);
        assert!(controls(&TransferState::Done).is_empty());
    }

    #[test]
    fn shares_stay_between_nothing_and_all() {
        assert_eq!(share(&item(TransferState::Running, 5, Some(10))), Some(0.5));
        assert_eq!(share(&item(TransferState::Running, 15, Some(10))), Some(1.0));
        assert_eq!(share(&item(TransferState::Running, 0, Some(0))), Some(0.0));
        assert_eq!(share(&item(TransferState::Done, 0, Some(0))), Some(1.0));
        assert_eq!(share(&item(TransferState::Running, 5, None)), None);
        assert!(!has_bar(&TransferState::Done));
    }

    #[test]
    fn a_hundred_per_cent_means_that_nothing_is_left() {
        let totals = |open, done| TransferTotals { open, done, size: 1000, ..Default::default() };
        assert_eq!(percent(&totals(1, 0)), 0);
        assert_eq!(percent(&totals(1, 555)), 55);
        assert_eq!(percent(&totals(1, 1000)), 99);
        assert_eq!(percent(&totals(0, 1000)), 100);
    }

    #[test]
    fn news_are_beginnings_failures_and_the_end() {
        let totals = |open, finished, failed| TransferTotals {
            open,
            finished,
            failed,
            ..Default::default()
        };
        assert_eq!(news(&totals(0, 0, 0), &totals(3, 0, 0)), Some(News::Begun(3)));
        assert_eq!(news(&totals(3, 0, 0), &totals(2, 1, 0)), None);
        assert_eq!(news(&totals(3, 0, 0), &totals(2, 0, 1)), Some(News::Failed(1)));
        assert_eq!(news(&totals(1, 2, 0), &totals(0, 3, 0)), Some(News::AllOver(3)));
        assert_eq!(news(&totals(1, 0, 0), &totals(0, 0, 0)), None, "the only one was canceled");
    }
}
