//! What a person wants: pause, resume, cancel, retry, decide, and the file that was missing.

use super::Queue;
use super::event::Effect;
use super::item::{Doing, Hash, Item, Job, State};
use crate::problem::Problem;
use crate::transfer::conflict::Decision;
use crate::transfer::ranges::Ranges;
use crate::transfer::snapshot::TransferId;

impl Queue {
    pub(super) fn pause(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        match item.state {
            // The server is at it already; a moment later it is over.
            State::Busy(Doing::Closing | Doing::Verifying) => {}
            State::Busy(_) => {
                self.stop(id);
                self.set_state(id, State::Paused);
            }
            State::Blocked | State::Ready | State::Backoff { .. } => {
                self.set_state(id, State::Paused);
            }
            State::Paused
            | State::NeedsFile
            | State::NeedsDecision(_)
            | State::Done
            | State::Failed(_)
            | State::Canceled => {}
        }
    }

    pub(super) fn resume(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        // Resuming what waits for its time means: now, even if the server asked for patience.
        if matches!(item.state, State::Backoff { because: Problem::TooManyRequests { .. }, .. }) {
            self.hold_until = self.at.now;
        }
        let Some(item) = self.item(id) else { return };
        if matches!(item.state, State::Paused | State::Backoff { .. }) {
            self.set_state(id, State::Ready);
        }
    }

    pub(super) fn cancel(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        if matches!(item.state, State::Done | State::Canceled) {
            return;
        }
        // A file that is being made is made anyway; when the answer comes it is deleted.
        let is_creating = item.state == State::Busy(Doing::Creating);
        let key = item.upload().and_then(|upload| upload.key.clone());
        let own = item.upload().filter(|upload| upload.is_own).and_then(|it| it.file.clone());
        let is_download = matches!(item.job, Job::Download(_));
        if matches!(item.state, State::Busy(_)) && !is_creating {
            self.stop(id);
        }
        if is_download {
            self.effects.push(Effect::Spill(id));
            self.change(id, |item| (item.acked, item.in_flight) = (0, 0));
        }
        self.effects.push(Effect::StopHash(id));
        self.effects.extend(key.map(|key| Effect::Forget { key }));
        self.effects.extend(own.map(|file| Effect::Discard { file }));
        self.forget_running_hash(id);
        self.set_state(id, State::Canceled);
        self.change_upload(id, |upload| {
            // What was made for it is gone; a retry begins from nothing.
            if upload.is_own {
                upload.file = None;
                upload.is_own = false;
            }
            upload.temp = None;
            upload.key = None;
        });
        self.change(id, |item| {
            if matches!(item.job, Job::Upload(_)) {
                item.set_held(Ranges::default());
            }
        });
    }

    pub(super) fn retry(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        let because = match &item.state {
            State::Failed(problem) => Some(problem.clone()),
            State::Canceled => None,
            State::Blocked
            | State::Ready
            | State::Busy(_)
            | State::Backoff { .. }
            | State::Paused
            | State::NeedsFile
            | State::NeedsDecision(_)
            | State::Done => return,
        };
        let is_lost = matches!(because, Some(Problem::SourceChanged | Problem::SourceUnreadable));
        let is_wrong = is_lost || because == Some(Problem::NotVerified);
        // A file that was still being made when it was canceled.
        self.effects.push(Effect::Abort(id));
        if matches!(because, Some(Problem::NotFound(_))) {
            self.forget_folder(id);
        }
        self.change(id, |item| {
            item.attempts = 0;
            if is_wrong {
                item.acked = 0;
                item.set_held(Ranges::default());
            }
            if let Job::Upload(upload) = &mut item.job {
                upload.resyncs = 0;
                upload.misclosed = 0;
                upload.reopened = 0;
                if is_wrong {
                    upload.close_unsure = false;
                    upload.afresh = true;
                    upload.temp = None;
                    upload.hash = Hash::Unknown;
                }
                upload.takes_changed = is_lost;
                upload.asks = false;
            }
        });
        let is_upload = self.item(id).and_then(Item::upload).is_some();
        let state = if is_lost && is_upload { State::NeedsFile } else { State::Ready };
        self.write_down_again(id);
        self.set_state(id, state);
        self.save(id);
    }

    /// A canceled upload was forgotten.
    fn write_down_again(&mut self, id: TransferId) {
        let was_canceled = self.item(id).is_some_and(|item| item.state == State::Canceled);
        if was_canceled {
            let key = self.key();
            self.change_upload(id, |upload| upload.key = Some(key));
        }
    }

    pub(super) fn attached(&mut self, id: TransferId, size: u64, modified: i64) {
        if self.item(id).is_none_or(|item| item.state != State::NeedsFile) {
            return;
        }
        self.change(id, |item| {
            let has_changed = item.size != Some(size)
                || item.upload().is_some_and(|upload| upload.modified != modified);
            item.size = Some(size);
            if has_changed {
                item.set_held(Ranges::default());
            }
            if let Job::Upload(upload) = &mut item.job {
                if has_changed {
                    upload.temp = None;
                    upload.afresh = true;
                }
                upload.modified = modified;
                upload.takes_changed = false;
                upload.asks = false;
            }
        });
        self.set_state(id, State::Ready);
        self.save(id);
    }

    pub(super) fn decided(&mut self, id: TransferId, decision: Decision, for_all: bool) {
        let Some(State::NeedsDecision(existing)) = self.item(id).map(|it| it.state.clone()) else {
            return;
        };
        self.decide(id, decision);
        if !for_all {
            return;
        }
        // What is in the way of a file makes it another kind of question.
        let is_file = existing.is_some();
        let mut waiting = Vec::new();
        for item in &self.items {
            if !item.state.is_over() {
                self.standing.insert((item.batch, is_file), decision);
            }
            if matches!(&item.state, State::NeedsDecision(it) if it.is_some() == is_file) {
                waiting.push(item.id);
            }
        }
        for id in waiting {
            self.decide(id, decision);
        }
    }

    /// Lets go of what is being done.
    fn stop(&mut self, id: TransferId) {
        self.effects.push(Effect::Abort(id));
        let ticket = self.ticket();
        self.change(id, |item| item.ticket = ticket);
    }

    /// A hash that was stopped has to be started again.
    pub(super) fn forget_running_hash(&mut self, id: TransferId) {
        self.change_upload(id, |upload| {
            if matches!(upload.hash, Hash::Running(_)) {
                upload.hash = Hash::Unknown;
            }
        });
    }
}
