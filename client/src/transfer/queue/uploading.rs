//! An upload's steps: make the file, open the upload, send chunk after chunk, close it, compare.

use portico_api::FileId;

use super::Queue;
use super::event::{Closed, Created, Effect, Opened, StepFailure, Ticket};
use super::item::{Doing, Hash, Item, Job, Next, State, Upload};
use crate::problem::{Details, Problem};
use crate::transfer::conflict::{Decision, numbered};
use crate::transfer::ranges::Ranges;
use crate::transfer::snapshot::TransferId;

/// Times that the server may have another number of bytes at the end than was acknowledged, before all of it is sent again.
const MOST_MISCLOSED: u32 = 2;

impl Queue {
    pub(super) fn begin_upload(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        let Some(upload) = item.upload() else { return };
        let (acked, size) = (item.acked, item.size.unwrap_or_default());
        match upload.next(acked, size, self.sizes.is_small(size)) {
            Next::Folder => self.begin_in_folder(id),
            Next::Create(folder) => {
                let name = item.name.clone();
                let ticket = self.busy(id, Doing::Creating);
                self.effects.push(Effect::Create { id, ticket, folder, name, size });
            }
            Next::Prepare => {
                self.busy(id, Doing::Preparing);
                self.hash_if_unknown(id);
            }
            Next::Store(folder, md5, key) => {
                let (name, modified) = (item.name.clone(), upload.modified);
                let ticket = self.busy(id, Doing::Creating);
                self.effects.push(Effect::Store {
                    id,
                    ticket,
                    folder,
                    name,
                    size,
                    modified,
                    md5,
                    key,
                });
            }
            Next::Open(file) => {
                let afresh = upload.afresh;
                let ticket = self.busy(id, Doing::Opening);
                self.effects.push(Effect::Open { id, ticket, file, size, afresh });
            }
            Next::Send(..) => {
                self.send_more(id);
                self.hash_if_unknown(id);
            }
            Next::Hash => {
                self.busy(id, Doing::Hashing);
                self.hash_if_unknown(id);
            }
            Next::Close(file, temp, md5) => {
                let (modified, unsure) = (upload.modified, upload.close_unsure);
                let ticket = self.busy(id, Doing::Closing);
                self.effects.push(Effect::Close {
                    id,
                    ticket,
                    file,
                    temp,
                    size,
                    modified,
                    md5,
                    unsure,
                });
            }
        }
    }

    fn begin_in_folder(&mut self, id: TransferId) {
        let node = self.item(id).and_then(Item::upload).and_then(|upload| upload.node);
        let Some(node) = node else {
            self.set_state(id, State::Failed(Problem::NotFound(Details::default())));
            return;
        };
        if let Some(folder) = self.tree.known(node) {
            self.change_upload(id, |upload| upload.into = Some(folder));
            self.begin_upload(id);
            return;
        }
        self.tree.revive(node);
        self.tree.wait(node, id);
        self.set_state(id, State::Blocked);
    }

    fn hash_if_unknown(&mut self, id: TransferId) {
        let ticket = self.ticket();
        let starts = self.change_upload(id, |upload| {
            let starts = upload.hash == Hash::Unknown;
            if starts {
                upload.hash = Hash::Running(ticket);
            }
            starts
        });
        if starts == Some(true) {
            self.effects.push(Effect::Hash { id, ticket });
        }
    }

    pub(super) fn change_upload<R>(
        &mut self,
        id: TransferId,
        how: impl FnOnce(&mut Upload) -> R,
    ) -> Option<R> {
        self.change(id, |item| item.upload_mut().map(how)).flatten()
    }

    pub(super) fn save(&mut self, id: TransferId) {
        let record = self.item(id).and_then(Item::record);
        self.effects.extend(record.map(|record| Effect::Save { id, record }));
    }

    pub(super) fn created(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        result: Result<Created, Problem>,
    ) {
        let is_asked = self.item(id).is_some_and(|item| item.ticket == ticket);
        // Nobody wants it any more, but there it is.
        if let (Ok(Created::Empty(file) | Created::Stored(file, _)), true) = (&result, is_asked)
            && self.item(id).is_some_and(|item| item.state == State::Canceled)
        {
            self.effects.push(Effect::Discard { file: file.clone() });
        }
        let Some(item) = self.answered(id, ticket) else { return };
        let batch = item.batch;
        // Two uploads of the same name must not fill the same file.
        let result = match result {
            Ok(Created::Empty(file)) if self.is_filling(&file) => Ok(Created::Taken(Some(file))),
            other => other,
        };
        match result {
            Ok(Created::Empty(file)) => {
                self.succeeded(id);
                self.change_upload(id, |upload| {
                    upload.file = Some(file);
                    upload.is_own = true;
                });
                self.save(id);
                self.go_on(id);
            }
            Ok(Created::Stored(file, closed)) => {
                self.succeeded(id);
                self.change_upload(id, |upload| {
                    upload.file = Some(file);
                    upload.is_own = true;
                });
                self.acknowledge(id, 0..closed.size);
                self.compared(id, &closed);
            }
            Ok(Created::Taken(existing)) => {
                let is_file = existing.is_some();
                self.set_state(id, State::NeedsDecision(existing));
                let upload = self.item(id).and_then(Item::upload);
                let copies = upload.and_then(|it| it.copies);
                let own = upload.and_then(|it| it.decision);
                let standing = own.or_else(|| self.standing.get(&(batch, is_file)).copied());
                match (copies, standing) {
                    // Numbering goes on until a name is free.
                    (Some(_), _) => self.decide(id, Decision::KeepBoth),
                    (None, Some(decision)) => self.decide(id, decision),
                    (None, None) => {}
                }
            }
            Err(problem) => self.stumbled(id, problem),
        }
    }

    /// True when an upload fills this file, or would go on to when it is tried again.
    fn is_filling(&self, file: &FileId) -> bool {
        self.items.iter().any(|item| {
            let fills = item.upload().is_some_and(|upload| upload.file.as_ref() == Some(file));
            fills && !matches!(item.state, State::Done | State::Canceled)
        })
    }

    pub(super) fn decide(&mut self, id: TransferId, decision: Decision) {
        let Some(State::NeedsDecision(existing)) = self.item(id).map(|item| item.state.clone())
        else {
            return;
        };
        match (decision, existing) {
            (Decision::Skip, _) => self.cancel(id),
            // Files cannot be put together.
            (Decision::Merge, _) => return,
            (Decision::Replace, Some(file)) if !self.is_filling(&file) => {
                self.change_upload(id, |upload| {
                    upload.file = Some(file);
                    upload.is_own = false;
                });
                self.set_state(id, State::Ready);
            }
            // A folder cannot be replaced by a file, nor a file that is being filled.
            (Decision::Replace, _) => self.set_state(id, State::Failed(Problem::NameTaken)),
            (Decision::KeepBoth, _) => {
                self.change(id, |item| {
                    if let Job::Upload(upload) = &mut item.job {
                        let copies = upload.copies.map_or(1, |copies| copies.saturating_add(1));
                        upload.copies = Some(copies);
                        item.name = numbered(&upload.source_name, copies);
                    }
                });
                self.set_state(id, State::Ready);
            }
        }
        self.save(id);
    }

    pub(super) fn opened(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        result: Result<Opened, Problem>,
    ) {
        let Some(item) = self.answered(id, ticket) else { return };
        let size = item.size.unwrap_or_default();
        match result {
            // More than there is: an upload of something else.
            Ok(opened) if opened.uploaded > size => {
                self.reopen(id, Problem::NotVerified);
            }
            Ok(opened) => {
                self.succeeded(id);
                self.change(id, |item| {
                    let mut held = Ranges::up_to(opened.uploaded);
                    if let Job::Upload(upload) = &mut item.job {
                        // The server tells what it holds up to the first hole. What it acknowledged behind that it
                        // holds as well, if this is still the same upload and nothing of it got lost.
                        let is_same = upload.held_in.as_ref() == Some(&opened.temp)
                            && !upload.afresh
                            && opened.any_order
                            && opened.uploaded >= upload.held.prefix();
                        if is_same {
                            for (from, to) in upload.held.islands() {
                                held.add(from..to);
                            }
                        }
                        upload.held_in = Some(opened.temp.clone());
                        upload.temp = Some(opened.temp);
                        upload.any_order = opened.any_order;
                        upload.afresh = false;
                    }
                    item.set_held(held);
                });
                self.save(id);
                self.go_on(id);
            }
            // The file has gone in the meantime: it is made anew.
            Err(Problem::NotFound(details)) => {
                self.change_upload(id, |upload| {
                    upload.file = None;
                    upload.is_own = false;
                });
                self.reopen(id, Problem::NotFound(details));
            }
            Err(problem) => self.stumbled(id, problem),
        }
    }

    pub(super) fn hashed(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        result: Result<String, Problem>,
    ) {
        let Some(item) = self.item(id) else { return };
        if item.upload().is_none_or(|upload| upload.hash != Hash::Running(ticket)) {
            return;
        }
        let is_waited_for = matches!(item.state, State::Busy(Doing::Preparing | Doing::Hashing));
        let is_over = item.state.is_over();
        match result {
            Ok(md5) => {
                self.change_upload(id, |upload| upload.hash = Hash::Known(md5));
                if is_waited_for {
                    self.succeeded(id);
                    self.go_on(id);
                }
            }
            Err(problem) => {
                self.change_upload(id, |upload| upload.hash = Hash::Unknown);
                if is_waited_for {
                    self.stumbled(id, problem);
                } else if !is_over && !problem.is_transient() {
                    self.effects.push(Effect::Abort(id));
                    self.set_state(id, State::Failed(problem));
                }
            }
        }
    }

    pub(super) fn closed(
        &mut self,
        id: TransferId,
        ticket: Ticket,
        result: Result<Closed, StepFailure>,
    ) {
        let Some(item) = self.answered(id, ticket) else { return };
        if item.upload().is_none() {
            return;
        }
        match result {
            Ok(closed) => self.compared(id, &closed),
            Err(StepFailure::Offset(offset)) => {
                // Its number of bytes is no offset if something before them is missing, as when it said at the opening that
                // it has what it has not: then sending the rest never ends, and only the beginning helps.
                let times = self.change_upload(id, |upload| {
                    upload.misclosed += 1;
                    upload.misclosed
                });
                if times.unwrap_or_default() > MOST_MISCLOSED {
                    self.reopen(id, Problem::NotVerified);
                } else {
                    self.resync(id, offset);
                }
            }
            Err(StepFailure::Problem(problem @ Problem::NotFound(_))) => self.reopen(id, problem),
            Err(StepFailure::Problem(problem)) => {
                self.change_upload(id, |upload| upload.close_unsure = true);
                self.stumbled(id, problem);
            }
        }
    }

    /// The server has all of it: is that what was meant?
    fn compared(&mut self, id: TransferId, closed: &Closed) {
        let Some(item) = self.item(id) else { return };
        let Some(upload) = item.upload() else { return };
        let is_same = Some(closed.size) == item.size
            && matches!((&upload.hash, &closed.md5), (Hash::Known(ours), Some(theirs))
                if ours.eq_ignore_ascii_case(theirs));
        let into = upload.into.clone();
        let state = if is_same { State::Done } else { State::Failed(Problem::NotVerified) };
        let key = upload.key.clone().filter(|_| is_same);
        self.set_state(id, state);
        self.effects.extend(key.map(|key| Effect::Forget { key }));
        if is_same {
            self.finished(id);
            self.change_upload(id, |upload| upload.key = None);
            self.effects.push(Effect::Release(id));
        }
        self.effects.extend(into.map(Effect::FolderChanged));
    }
}
