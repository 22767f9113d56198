//! What a screen sees of an item.

use super::asked_to_wait;
use super::event::Fetch;
use super::item::{Around, Doing, Hash, Item, Job, State};
use crate::problem::Problem;
use crate::transfer::history::Transferred;
use crate::transfer::snapshot::{Direction, Slowness, TransferItem, TransferState};

/// Fewer bytes per second are next to nothing.
const SLOW_LINE: u64 = 32 * 1024;
/// A chunk has to be on its way for so many milliseconds before the line is called slow.
const SLOW_AFTER: u64 = 5_000;

impl Item {
    /// What a screen sees.
    pub(crate) fn snapshot(&self, now: u64, around: Around) -> TransferItem {
        let is_running = matches!(self.state, State::Busy(_));
        let left = self.size.map(|size| size.saturating_sub(self.done()));
        TransferItem {
            id: self.id,
            batch: self.batch,
            direction: match self.job {
                Job::Upload(_) | Job::Folder(_) => Direction::Upload,
                Job::Download(_) => Direction::Download,
            },
            name: self.name.clone(),
            folder: self.folder.clone(),
            size: self.size,
            done: self.done(),
            state: self.shown_state(now, around),
            speed: if is_running { self.meter.speed(now) } else { 0 },
            seconds_left: left
                .filter(|_| is_running)
                .and_then(|left| self.meter.seconds_left(left, now)),
            slowness: self.slowness(now, around),
        }
    }

    /// What is remembered of it once it has ended well; nothing of a folder.
    pub(super) fn transferred(&self, now: u64) -> Option<Transferred> {
        let (path, file, md5) = match &self.job {
            Job::Upload(upload) => {
                let md5 = match &upload.hash {
                    Hash::Known(md5) => Some(md5.to_ascii_lowercase()),
                    Hash::Unknown | Hash::Running(_) => None,
                };
                (upload.path.clone(), upload.file.clone(), md5)
            }
            Job::Download(Fetch::File { file, md5 }) => {
                (Vec::new(), Some(file.clone()), md5.as_ref().map(|md5| md5.to_ascii_lowercase()))
            }
            Job::Download(Fetch::Zip { .. }) => (Vec::new(), None, None),
            Job::Folder(_) => return None,
        };
        Some(Transferred {
            batch: self.batch,
            direction: match self.job {
                Job::Upload(_) | Job::Folder(_) => Direction::Upload,
                Job::Download(_) => Direction::Download,
            },
            name: self.name.clone(),
            path,
            folder: self.folder.clone(),
            file,
            size: self.size.unwrap_or(self.acked),
            // Nothing ends well without having been compared with the other side's sum, where there is one.
            verified: md5.is_some(),
            md5,
            began: self.began.unwrap_or(now),
            ended: now,
        })
    }

    /// Why it is not faster.
    fn slowness(&self, now: u64, around: Around) -> Option<Slowness> {
        let is_held = around.hold_until > now;
        match &self.state {
            State::Backoff { until, because: Problem::TooManyRequests { .. } } => {
                Some(asked_to_wait(*until, now))
            }
            State::Blocked | State::Ready if is_held => Some(asked_to_wait(around.hold_until, now)),
            State::Blocked | State::Ready if around.online && around.signed_in => {
                Some(Slowness::WaitingForOthers)
            }
            State::Busy(Doing::Hashing | Doing::Closing | Doing::Verifying) => {
                Some(Slowness::Checking)
            }
            State::Busy(Doing::Sending) => self.slow_sending(now, around.rate),
            State::Blocked
            | State::Ready
            | State::Busy(Doing::Preparing | Doing::Creating | Doing::Opening | Doing::Fetching)
            | State::Backoff { .. }
            | State::Paused
            | State::NeedsFile
            | State::NeedsDecision(_)
            | State::Done
            | State::Failed(_)
            | State::Canceled => None,
        }
    }

    fn slow_sending(&self, now: u64, rate: Option<u64>) -> Option<Slowness> {
        let flights = &self.upload()?.flights;
        let speed = self.meter.speed(now);
        let is_at_limit = rate.is_some_and(|rate| speed >= rate / 5 * 4);
        if flights.iter().all(|flight| flight.is_limited) || is_at_limit {
            return rate.map(|_| Slowness::LimitedByYou);
        }
        let has_time = flights.iter().any(|it| now.saturating_sub(it.sent_at) >= SLOW_AFTER);
        (has_time && speed < SLOW_LINE).then_some(Slowness::SlowLine)
    }

    fn shown_state(&self, now: u64, around: Around) -> TransferState {
        let Around { online, signed_in, .. } = around;
        let has_begun = self.ticket > 0;
        match &self.state {
            State::Blocked | State::Ready if has_begun && !online => {
                TransferState::WaitingForConnection
            }
            State::Blocked | State::Ready if has_begun && !signed_in => TransferState::Paused,
            State::Blocked | State::Ready => TransferState::Waiting,
            State::Busy(
                Doing::Preparing
                | Doing::Creating
                | Doing::Opening
                | Doing::Sending
                | Doing::Fetching,
            ) => TransferState::Running,
            State::Busy(Doing::Hashing | Doing::Closing | Doing::Verifying) => {
                TransferState::Finishing
            }
            State::Backoff { until, because } => TransferState::Retrying {
                seconds: u32::try_from(until.saturating_sub(now).div_ceil(1000))
                    .unwrap_or(u32::MAX),
                because: because.clone(),
            },
            State::Paused => TransferState::Paused,
            State::NeedsFile if self.upload().is_some_and(|upload| upload.asks) => {
                TransferState::NeedsAccess
            }
            State::NeedsFile => TransferState::NeedsFile,
            State::NeedsDecision(_) => TransferState::NeedsDecision,
            State::Done => TransferState::Done,
            State::Failed(problem) => TransferState::Failed(problem.clone()),
            State::Canceled => TransferState::Canceled,
        }
    }
}
