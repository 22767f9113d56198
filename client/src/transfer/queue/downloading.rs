//! A download's steps; the pieces themselves are held outside.

use super::Queue;
use super::event::{Effect, Fetch, Ticket};
use super::item::{Doing, State};
use crate::problem::Problem;
use crate::transfer::snapshot::TransferId;

impl Queue {
    pub(super) fn begin_download(&mut self, id: TransferId, fetch: Fetch) {
        let Some(name) = self.item(id).map(|item| item.name.clone()) else { return };
        let ticket = self.busy(id, Doing::Fetching);
        self.effects.push(Effect::Fetch { id, ticket, name, fetch });
    }

    pub(super) fn arriving(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        from: u64,
        size: Option<u64>,
    ) {
        if self.answered(id, ticket).is_none() {
            return;
        }
        self.succeeded(id);
        self.change(id, |item| {
            // What is there decides, not what the listing said a while ago.
            item.size = size.or(item.size);
            item.acked = from;
            item.in_flight = 0;
        });
    }

    pub(super) fn arrived(&mut self, id: TransferId, ticket: Ticket) {
        if self.answered(id, ticket).is_none() {
            return;
        }
        self.change(id, |item| {
            item.acked = item.done();
            item.in_flight = 0;
            item.state = State::Busy(Doing::Verifying);
        });
    }

    pub(super) fn fetched(&mut self, id: TransferId, ticket: Ticket, result: Result<(), Problem>) {
        if self.answered(id, ticket).is_none() {
            return;
        }
        match result {
            Ok(()) => {
                self.change(id, |item| {
                    item.acked = item.done();
                    item.in_flight = 0;
                    item.size = Some(item.acked);
                    item.state = State::Done;
                });
                self.finished(id);
                self.effects.push(Effect::Release(id));
            }
            Err(problem) => {
                // What has come so far stays; the next try goes on from there.
                self.change(id, |item| {
                    item.acked = item.done();
                    item.in_flight = 0;
                });
                self.stumbled(id, problem);
            }
        }
    }
}
