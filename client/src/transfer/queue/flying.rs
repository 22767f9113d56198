//! Chunks on their way: one after the other, or several at a time where the server takes them in any order.

use super::event::{Effect, StepFailure, Ticket};
use super::failing::is_wordless;
use super::item::{Doing, Flight, Item, Job, State};
use super::{Queue, Sleeper};
use crate::problem::{Details, Problem};
use crate::transfer::plan::{self, ChunkSizes};
use crate::transfer::ranges::Ranges;
use crate::transfer::snapshot::TransferId;

/// Corrections of the offset in a row after which the server counts as broken.
const MOST_RESYNCS: u32 = 8;
/// Times that an upload is opened anew because the server no longer knows it.
const MOST_REOPENED: u32 = 5;

/// True when the server does not know the upload, or will take nothing more for it.
fn is_lost(problem: &Problem) -> bool {
    match problem {
        Problem::NotFound(_) => true,
        Problem::Refused(details) => !is_wordless(details),
        _ => false,
    }
}

impl Queue {
    /// Sends the next bytes of an upload that nobody has sent yet; false when there are none.
    pub(super) fn send_more(&mut self, id: TransferId) -> bool {
        let Some(item) = self.item(id) else { return false };
        let Some(range) = item.next_piece(self.sizes.first, self.most()) else { return false };
        let open = item.upload().and_then(|it| Some((it.file.clone()?, it.temp.clone()?)));
        let Some((file, temp)) = open else { return false };
        let (ticket, now, first) = (self.ticket(), self.at.now, self.sizes.first);
        let (offset, length) = (range.start, range.end - range.start);
        self.change(id, |item| {
            if item.state != State::Busy(Doing::Sending) {
                item.clear_flights();
                item.state = State::Busy(Doing::Sending);
            }
            item.ticket = ticket;
            if let Job::Upload(upload) = &mut item.job {
                if upload.chunk == 0 {
                    upload.chunk = first;
                }
                upload.flights.push(Flight::new(ticket, range, now));
            }
        });
        self.effects.push(Effect::Send { id, ticket, file, temp, offset, length });
        self.keep_watch();
        true
    }

    /// A limit is kept chunk by chunk, so a slow flow wants small ones.
    fn most(&self) -> u64 {
        let most = self.rate.map_or(u64::MAX, |rate| rate.saturating_mul(plan::LIMITED / 1_000));
        most.max(self.sizes.smallest / 16).max(1)
    }

    /// Where nobody waits for a place, one more chunk of a file may travel in it.
    pub(super) fn widen(&mut self) {
        let sending: Vec<_> = self.sums.sending.iter().map(|(_, id)| *id).collect();
        for id in sending {
            while self.sums.has_place(self.places)
                && self
                    .item(id)
                    .and_then(Item::upload)
                    .is_some_and(|upload| upload.any_order && upload.flights.len() < upload.lanes)
            {
                if !self.send_more(id) {
                    break;
                }
            }
        }
    }

    pub(super) fn sent(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        result: Result<u64, StepFailure>,
    ) {
        let Some(flight) = self.land(id, ticket) else { return };
        match result {
            // A server that takes nothing and says so politely would keep this going for ever.
            Ok(0) => self.chunk_failed(id, Problem::ServerFailed(Details::default())),
            Ok(written) => {
                self.succeeded(id);
                // Whoever counts the whole file, as the guide says, has written the whole chunk (quirk 23).
                let end = flight.range.start + written.min(flight.length());
                self.acknowledge(id, flight.range.start..end);
                let took = self.at.now.saturating_sub(flight.sent_at);
                let sizes = self.sizes;
                self.change_upload(id, |upload| {
                    upload.chunk = sizes.after_success(upload.chunk, took);
                    upload.lanes = ChunkSizes::lanes_after(upload.lanes, took);
                    upload.resyncs = 0;
                });
                self.save(id);
                self.after_landing(id);
            }
            Err(StepFailure::Offset(offset)) => self.misplaced(id, &flight, offset),
            Err(StepFailure::Problem(problem)) if is_lost(&problem) => self.reopen(id, problem),
            Err(StepFailure::Problem(problem)) => self.chunk_failed(id, problem),
        }
    }

    /// Takes a chunk off those that are on their way.
    fn land(&mut self, id: TransferId, ticket: Ticket) -> Option<Flight> {
        let landed = self.change(id, |item| {
            if item.state != State::Busy(Doing::Sending) {
                return None;
            }
            let upload = item.upload_mut()?;
            let at = upload.flights.iter().position(|flight| flight.ticket == ticket)?;
            let flight = upload.flights.remove(at);
            let gone = upload.flights.iter().map(|flight| flight.gone).sum();
            item.in_flight = gone;
            Some((flight.gone, flight))
        });
        let (gone, flight) = landed.flatten()?;
        // What had left counts as gone already.
        self.change_upload(id, |upload| upload.credit = gone);
        Some(flight)
    }

    /// The next step once a chunk has landed: what is left goes on by itself as long as others are on their way.
    fn after_landing(&mut self, id: TransferId) {
        let flying = self.item(id).and_then(Item::upload).map_or(0, |it| it.flights.len());
        if flying == 0 {
            self.go_on(id);
        }
    }

    /// The server has these bytes now.
    pub(super) fn acknowledge(&mut self, id: TransferId, range: std::ops::Range<u64>) {
        let now = self.at.now;
        let more = self.change(id, |item| {
            let before = item.acked;
            let Some(upload) = item.upload_mut() else { return 0 };
            let credit = std::mem::take(&mut upload.credit);
            let mut held = upload.held.clone();
            held.add(range);
            item.set_held(held);
            let more = item.acked.saturating_sub(before).saturating_sub(credit);
            item.meter.add(more, now);
            more
        });
        self.flow.add(more.unwrap_or_default(), now);
    }

    /// A chunk did not arrive. Others may be on their way still; they show whether the line is good.
    fn chunk_failed(&mut self, id: TransferId, problem: Problem) {
        let sizes = self.sizes;
        let flying = self.change_upload(id, |upload| {
            let flying = upload.flights.len();
            upload.chunk = sizes.after_failure(upload.chunk);
            upload.lanes = (upload.lanes / 2).min(flying).max(1);
            flying
        });
        if flying.unwrap_or_default() == 0 || !problem.is_transient() {
            self.drop_flights(id);
            self.stumbled(id, problem);
            return;
        }
        let attempts = self.change(id, |item| {
            item.attempts = item.attempts.saturating_add(1);
            item.attempts
        });
        // Also says to the whole queue what concerns the whole queue.
        self.remedy(&problem, attempts.unwrap_or(1));
    }

    /// The server takes the chunk nowhere: bytes are there already.
    fn misplaced(&mut self, id: TransferId, flight: &Flight, offset: u64) {
        let size = self.item(id).and_then(|item| item.size).unwrap_or_default();
        let any_order = self.item(id).and_then(Item::upload).is_some_and(|it| it.any_order);
        if !any_order || offset <= flight.range.start || offset > size {
            // Behind a hole there is something that nobody here knows of: one after the other finds it.
            self.resync(id, offset);
            return;
        }
        if self.count_resync(id) {
            self.reopen(id, Problem::NotVerified);
            return;
        }
        self.acknowledge(id, 0..offset);
        self.save(id);
        self.after_landing(id);
    }

    fn count_resync(&mut self, id: TransferId) -> bool {
        let resyncs = self.change_upload(id, |upload| {
            upload.resyncs += 1;
            upload.resyncs
        });
        resyncs.unwrap_or_default() > MOST_RESYNCS
    }

    /// The server is right about what it has.
    pub(super) fn resync(&mut self, id: TransferId, offset: u64) {
        let size = self.item(id).and_then(|item| item.size).unwrap_or_default();
        if self.count_resync(id) || offset > size {
            self.reopen(id, Problem::NotVerified);
            return;
        }
        self.drop_flights(id);
        self.change(id, |item| item.set_held(Ranges::up_to(offset)));
        self.change_upload(id, |upload| upload.any_order = false);
        self.save(id);
        self.go_on(id);
    }

    /// The server does not know the upload any more: opens it anew, a few times, from the start.
    pub(super) fn reopen(&mut self, id: TransferId, problem: Problem) {
        self.drop_flights(id);
        let may = self.change_upload(id, |upload| {
            upload.reopened += 1;
            upload.temp = None;
            upload.held_in = None;
            upload.resyncs = 0;
            upload.misclosed = 0;
            upload.reopened <= MOST_REOPENED
        });
        if may == Some(true) {
            self.change(id, |item| item.set_held(Ranges::default()));
            self.save(id);
            self.go_on(id);
        } else {
            self.set_state(id, State::Failed(problem));
        }
    }

    /// Stops the chunks that are on their way.
    fn drop_flights(&mut self, id: TransferId) {
        let flying = self.item(id).and_then(Item::upload).map_or(0, |it| it.flights.len());
        if flying > 0 {
            self.effects.push(Effect::Abort(id));
            self.change(id, Item::clear_flights);
        }
    }

    fn keep_watch(&mut self) {
        if !self.is_watching {
            self.is_watching = true;
            let at = self.at.now.saturating_add(plan::LOOK);
            self.waking.insert((at, Sleeper::Watch));
        }
    }

    /// Gives up chunks of which nothing has been heard for too long; they are sent again.
    pub(super) fn watch(&mut self) {
        self.is_watching = false;
        let now = self.at.now;
        let sending: Vec<_> = self.sums.sending.iter().map(|(_, id)| *id).collect();
        for id in sending {
            let Some(upload) = self.item(id).and_then(Item::upload) else { continue };
            let is_silent =
                |it: &&Flight| !it.is_limited && now.saturating_sub(it.heard_at) >= plan::STALLED;
            let silent: Vec<_> =
                upload.flights.iter().filter(is_silent).map(|flight| flight.ticket).collect();
            for ticket in silent {
                self.effects.push(Effect::AbortChunk { id, ticket });
                self.sent(id, ticket, Err(StepFailure::Problem(Problem::TimedOut)));
            }
        }
        if !self.sums.sending.is_empty() {
            self.keep_watch();
        }
    }
}
