//! Two kinds of failure: what passes by itself is waited for, what does not is shown. None stops the others.

use super::event::Effect;
use super::item::State;
use super::{Queue, Sleeper};
use crate::problem::{Details, Problem};
use crate::transfer::plan;
use crate::transfer::snapshot::TransferId;
use crate::transport::retry::backoff;

/// Failures of the server in a row after which a person is asked; about six minutes.
const MOST_FAILURES: u32 = 10;
/// Milliseconds before the first repetition.
const FIRST_WAIT: u32 = 1_000;
/// No longer than this between two tries, in milliseconds.
const LONGEST_WAIT: u32 = 60_000;

/// What is done about a failure.
pub(super) enum Remedy {
    /// Goes on as soon as there is a connection and a session.
    Hold,
    /// Goes on after so many milliseconds.
    Wait(u64),
    /// A person has to do something.
    GiveUp,
}

/// True when the server, or something before it, is not itself at the moment.
fn is_failure(problem: &Problem) -> bool {
    match problem {
        Problem::ServerFailed(_) | Problem::BadAnswer(_) => true,
        Problem::Refused(details) => is_wordless(details),
        _ => false,
    }
}

/// A refusal whose sentence did not arrive says nothing about what was refused.
pub(super) fn is_wordless(details: &Details) -> bool {
    details.message.is_empty()
}

impl Queue {
    /// What is done about the failure number `attempts` (from 1) in a row.
    pub(super) fn remedy(&mut self, problem: &Problem, attempts: u32) -> Remedy {
        let wait = |queue: &Self| {
            let random = queue.at.random;
            Remedy::Wait(backoff(attempts.saturating_sub(1), FIRST_WAIT, LONGEST_WAIT, random))
        };
        match problem {
            Problem::SessionExpired => {
                self.signed_in = false;
                Remedy::Hold
            }
            Problem::Offline | Problem::TimedOut if !self.online => Remedy::Hold,
            // A line that is down comes back some time; nobody has to ask for that.
            Problem::Offline | Problem::TimedOut | Problem::Canceled => wait(self),
            Problem::TooManyRequests { retry_after } => {
                let jitter = (self.at.random * 1000.0) as u64;
                let wait = u64::from(*retry_after).max(1) * 1000;
                // It is the server that is overrun, whatever was asked of it: everything waits.
                self.hold(wait);
                Remedy::Wait(wait + jitter)
            }
            // An answer that cannot be understood comes from something between here and the server; so does a
            // refusal without a word.
            problem if is_failure(problem) => {
                if attempts >= MOST_FAILURES {
                    Remedy::GiveUp
                } else {
                    wait(self)
                }
            }
            Problem::ServerFailed(_)
            | Problem::BadAnswer(_)
            | Problem::WrongPassword
            | Problem::Forbidden(_)
            | Problem::NotFound(_)
            | Problem::NameTaken
            | Problem::BadName(_)
            | Problem::IntoItself
            | Problem::StorageFull
            | Problem::FileTooLarge { .. }
            | Problem::NotVerified
            | Problem::SourceChanged
            | Problem::SourceUnreadable
            | Problem::NotWritten
            | Problem::Refused(_) => Remedy::GiveUp,
        }
    }

    /// Nothing new is asked for so many milliseconds, and less at a time after that.
    pub(super) fn hold(&mut self, wait: u64) {
        let until = self.at.now.saturating_add(wait);
        if until > self.hold_until {
            self.hold_until = until;
            self.waking.insert((until, Sleeper::Hold));
        }
        self.places = (self.places / 2).max(1);
        self.calm = 0;
    }

    /// What was being done for the item failed.
    pub(super) fn stumbled(&mut self, id: TransferId, problem: Problem) {
        let attempts = self.change(id, |item| {
            item.attempts = item.attempts.saturating_add(1);
            item.attempts
        });
        let state = match self.remedy(&problem, attempts.unwrap_or(1)) {
            Remedy::Hold => State::Ready,
            Remedy::Wait(wait) => {
                let until = self.at.now.saturating_add(wait);
                self.waking.insert((until, Sleeper::Item(id)));
                State::Backoff { until, because: problem }
            }
            Remedy::GiveUp => State::Failed(problem),
        };
        if matches!(state, State::Failed(_)) {
            self.effects.push(Effect::StopHash(id));
            self.forget_running_hash(id);
        }
        self.set_state(id, state);
    }

    /// Something went well: what waits for the line need not wait any longer.
    pub(super) fn succeeded(&mut self, id: TransferId) {
        self.calm = self.calm.saturating_add(1);
        if self.calm >= plan::CALM && self.places < plan::UPLOADS {
            self.places += 1;
            self.calm = 0;
        }
        let before = self.change(id, |item| std::mem::take(&mut item.attempts));
        if before.is_some_and(|attempts| attempts > 0) {
            self.wake_if(|problem| matches!(problem, Problem::Offline | Problem::TimedOut));
        }
    }

    pub(super) fn went_online(&mut self, online: bool) {
        self.online = online;
        if online {
            self.wake_if(|problem| matches!(problem, Problem::Offline | Problem::TimedOut));
        }
    }

    /// Ends the waiting of every item whose reason matches, and of every folder.
    fn wake_if(&mut self, matches: impl Fn(&Problem) -> bool) {
        let sleepers: Vec<_> = self.waking.iter().copied().collect();
        for (at, sleeper) in sleepers {
            let wakes = match sleeper {
                Sleeper::Folder(_) => true,
                Sleeper::Hold | Sleeper::Watch => false,
                Sleeper::Item(id) => match self.item(id).map(|item| &item.state) {
                    Some(State::Backoff { because, .. }) => matches(because),
                    Some(_) | None => true,
                },
            };
            if wakes {
                self.waking.remove(&(at, sleeper));
                self.wake(at, sleeper);
            }
        }
    }

    pub(super) fn woke(&mut self) {
        self.alarm = None;
        while let Some((at, sleeper)) = self.waking.first().copied() {
            if at > self.at.now {
                break;
            }
            self.waking.remove(&(at, sleeper));
            self.wake(at, sleeper);
        }
    }

    fn wake(&mut self, at: u64, sleeper: Sleeper) {
        match sleeper {
            Sleeper::Folder(node) => self.tree.wake(node),
            // What was held begins by itself once the time has come.
            Sleeper::Hold => {}
            Sleeper::Watch => self.watch(),
            Sleeper::Item(id) => {
                // It may have been paused, canceled or put off again since.
                let is_due = self.item(id).is_some_and(
                    |item| matches!(item.state, State::Backoff { until, .. } if until == at),
                );
                if is_due {
                    self.set_state(id, State::Ready);
                }
            }
        }
    }
}
