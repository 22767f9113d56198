//! A server in a few lines, and what is on its way to and from it.

use std::collections::BTreeMap;

use portico_api::{FileId, FolderId, TempLocation};

use crate::problem::{Details, Problem};
use crate::transfer::conflict::Decision;
use crate::transfer::history::Transferred;
use crate::transfer::plan::ChunkSizes;
use crate::transfer::queue::Queue;
use crate::transfer::queue::event::{
    Closed, Created, Effect, Event, Made, Moment, NewFile, NewUpload, Opened, StepFailure, Wish,
};
use crate::transfer::queue::item::State;
use crate::transfer::ranges::Ranges;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::TransferId;

pub(super) const MD5: &str = "0123456789abcdef0123456789abcdef";

/// A file on the server.
#[derive(Debug, Clone, Default)]
pub(super) struct Stored {
    pub(super) name: String,
    pub(super) folder: String,
    open: Option<Open>,
    pub(super) closed: Option<u64>,
    /// What brought it whole.
    key: Option<String>,
}

/// An upload that is open under a number.
#[derive(Debug, Clone, Default)]
struct Open {
    number: u64,
    size: u64,
    held: Ranges,
}

/// The queue with a server, a clock and a store of records around it.
pub(super) struct World {
    pub(super) queue: Queue,
    pub(super) now: u64,
    pub(super) files: BTreeMap<String, Stored>,
    folders: BTreeMap<(String, String), String>,
    pub(super) records: BTreeMap<String, Record>,
    /// What has been asked for and not been answered.
    pub(super) pending: Vec<Effect>,
    alarms: Vec<u64>,
    pub(super) changed: Vec<String>,
    pub(super) finished: Vec<Transferred>,
    next: u64,
    /// The server takes chunks in any order, and says so.
    pub(super) any_order: bool,
    /// It takes small files whole.
    pub(super) takes_small: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// As it should be.
    Well,
    /// The server did it, but the answer got lost.
    Lost,
    /// The server did nothing.
    Fails(Trouble),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    Offline,
    Server,
    Session,
    Wrong,
    /// It wants half a minute of peace.
    Busy,
}

impl Trouble {
    fn problem(self) -> Problem {
        match self {
            Self::Offline => Problem::Offline,
            Self::Server => Problem::ServerFailed(Details::default()),
            Self::Session => Problem::SessionExpired,
            Self::Busy => Problem::TooManyRequests { retry_after: 30 },
            Self::Wrong => Problem::Forbidden(Details::default()),
        }
    }
}

impl World {
    pub(super) fn new() -> Self {
        Self {
            queue: Queue::new("t".to_owned(), ChunkSizes::default(), true, true),
            now: 1_000_000,
            files: BTreeMap::new(),
            folders: BTreeMap::new(),
            records: BTreeMap::new(),
            pending: Vec::new(),
            alarms: Vec::new(),
            changed: Vec::new(),
            finished: Vec::new(),
            next: 1,
            any_order: false,
            takes_small: false,
        }
    }

    pub(super) fn id(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    pub(super) fn add(&mut self, path: &[&str], name: &str, size: u64) -> TransferId {
        let id = TransferId(self.id());
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        let file = Some(NewFile { name: name.to_owned(), size, modified: 7 });
        let uploads = vec![NewUpload { id, path, file, decision: None }];
        self.tell(Event::Added { folder: FolderId::root(), uploads });
        id
    }

    pub(super) fn state(&self, id: TransferId) -> State {
        self.queue.item(id).map(|item| item.state.clone()).expect("the item is there")
    }

    pub(super) fn wish(&mut self, id: TransferId, wish: Wish) {
        self.tell(Event::Wish(id, wish));
    }

    pub(super) fn decide(&mut self, id: TransferId, decision: Decision) {
        self.tell(Event::Decided { id, decision, for_all: false });
    }

    /// Something happens; what the queue asks for is put on its way.
    pub(super) fn tell(&mut self, event: Event) {
        let at = Moment { now: self.now, random: 0.5 };
        for effect in self.queue.step(event, at) {
            match effect {
                Effect::Save { record, .. } => {
                    self.records.insert(record.key.clone(), record);
                }
                Effect::Forget { key } => {
                    self.records.remove(&key);
                }
                Effect::WakeAt(at) => self.alarms.push(at),
                Effect::Finished(transferred) => self.finished.push(transferred),
                Effect::FolderChanged(folder) => self.changed.push(folder.to_string()),
                Effect::Abort(id) => self.pending.retain(|effect| {
                    owner(effect) != Some(id) || matches!(effect, Effect::Hash { .. })
                }),
                Effect::AbortChunk { id, ticket } => self.pending.retain(|effect| {
                    !matches!(effect, Effect::Send { id: of, ticket: it, .. }
                        if *of == id && *it == ticket)
                }),
                Effect::StopHash(id) => self
                    .pending
                    .retain(|effect| !matches!(effect, Effect::Hash { id: of, .. } if *of == id)),
                Effect::Release(id) => self.pending.retain(|effect| owner(effect) != Some(id)),
                Effect::Discard { file } => {
                    self.files.remove(file.as_str());
                }
                // Nothing of a download is kept here.
                Effect::Spill(_) => {}
                question => self.pending.push(question),
            }
        }
    }

    /// Time passes; alarms go off.
    pub(super) fn pass(&mut self, milliseconds: u64) {
        self.now += milliseconds;
        let due = self.alarms.iter().any(|at| *at <= self.now);
        self.alarms.retain(|at| *at > self.now);
        if due {
            self.tell(Event::Woke);
        }
    }

    /// Answers the question at `index`.
    pub(super) fn answer(&mut self, index: usize, answer: Answer) {
        let question = self.pending.remove(index);
        let event = match answer {
            Answer::Fails(trouble) => failure(&question, trouble),
            Answer::Well => self.perform(&question),
            Answer::Lost => {
                self.perform(&question);
                failure(&question, Trouble::Offline)
            }
        };
        self.tell(event);
    }

    /// Answers everything well until nothing is asked any more.
    pub(super) fn settle(&mut self) {
        for _ in 0..100_000 {
            if self.pending.is_empty() {
                let Some(first) = self.alarms.iter().min().copied() else { return };
                self.pass(first.saturating_sub(self.now).max(1));
            } else {
                self.answer(0, Answer::Well);
            }
        }
        panic!("it never ends: {:?}", self.queue);
    }

    /// The first question of an item.
    pub(super) fn question(&self, id: TransferId, what: fn(&Effect) -> bool) -> usize {
        let found =
            self.pending.iter().position(|effect| owner(effect) == Some(id) && what(effect));
        found.unwrap_or_else(|| panic!("not asked: {:?}", self.pending))
    }

    /// What the server does with a question.
    fn perform(&mut self, question: &Effect) -> Event {
        match question.clone() {
            Effect::MakeFolder { node, parent, name, .. } => {
                let id = self.id();
                let key = (parent.to_string(), portico_api::name::key(&name));
                let is_new = !self.folders.contains_key(&key);
                let folder = self.folders.entry(key).or_insert_with(|| format!("d{id}"));
                let made = Made { folder: FolderId::new(folder.as_str()), is_new };
                Event::FolderMade { node, result: Ok(made) }
            }
            Effect::Create { id, ticket, folder, name, .. } => {
                let result = Ok(self.create(folder.as_str(), &name));
                Event::Created { id, ticket, result }
            }
            Effect::Store { id, ticket, folder, name, size, key, .. } => {
                let result = Ok(self.store(folder.as_str(), &name, size, key));
                Event::Created { id, ticket, result }
            }
            Effect::Open { id, ticket, file, size, afresh } => {
                let result = self.open(&file, size, afresh);
                Event::Opened { id, ticket, result }
            }
            Effect::Send { id, ticket, file, temp, offset, length } => {
                let result = self.send(&file, &temp, offset, length);
                Event::Sent { id, ticket, result }
            }
            Effect::Hash { id, ticket } => Event::Hashed { id, ticket, result: Ok(MD5.to_owned()) },
            Effect::Close { id, ticket, file, temp, size, unsure, .. } => {
                let result = self.close(&file, &temp, size, unsure);
                Event::Closed { id, ticket, result }
            }
            Effect::Fetch { id, ticket, .. } => Event::Fetched { id, ticket, result: Ok(()) },
            other => panic!("{other:?} needs no answer"),
        }
    }

    fn create(&mut self, folder: &str, name: &str) -> Created {
        let key = portico_api::name::key(name);
        let taken = self
            .files
            .iter()
            .find(|(_, file)| file.folder == folder && portico_api::name::key(&file.name) == key);
        if let Some((id, file)) = taken {
            let id = FileId::new(id.as_str());
            return match file.closed {
                None => Created::Empty(id),
                Some(_) => Created::Taken(Some(id)),
            };
        }
        let id = format!("f{}", self.id());
        let file = Stored { name: name.to_owned(), folder: folder.to_owned(), ..Stored::default() };
        self.files.insert(id.clone(), file);
        Created::Empty(FileId::new(id))
    }

    fn store(&mut self, folder: &str, name: &str, size: u64, key: String) -> Created {
        let made = self.create(folder, name);
        let (Created::Empty(file) | Created::Taken(Some(file)), true) = (&made, self.takes_small)
        else {
            return made;
        };
        let Some(stored) = self.files.get_mut(file.as_str()) else { return made };
        let is_new = made == Created::Empty(file.clone()) && stored.open.is_none();
        let is_again = stored.closed == Some(size) && stored.key.as_ref() == Some(&key);
        if !is_new && !is_again {
            return made;
        }
        (stored.closed, stored.key) = (Some(size), Some(key));
        Created::Stored(file.clone(), Closed { size, md5: Some(MD5.to_owned()) })
    }

    fn open(&mut self, file: &FileId, size: u64, afresh: bool) -> Result<Opened, Problem> {
        let (number, any_order) = (self.id(), self.any_order);
        let gone = || Problem::NotFound(Details::default());
        let stored = self.files.get_mut(file.as_str()).ok_or_else(gone)?;
        let kept = stored.open.take().filter(|open| open.size == size && !afresh);
        let open = kept.unwrap_or(Open { number, size, held: Ranges::default() });
        let temp = TempLocation::new(open.number.to_string());
        let uploaded = open.held.prefix();
        stored.open = Some(open);
        Ok(Opened { temp, uploaded, any_order })
    }

    /// The upload of this name, as far as the server knows it.
    fn opened(&mut self, file: &FileId, temp: &TempLocation) -> Result<&mut Open, StepFailure> {
        let gone = || StepFailure::Problem(Problem::NotFound(Details::default()));
        let stored = self.files.get_mut(file.as_str()).ok_or_else(gone)?;
        let open = stored.open.as_mut().ok_or_else(gone)?;
        if open.number.to_string() == temp.as_str() { Ok(open) } else { Err(gone()) }
    }

    fn send(
        &mut self,
        file: &FileId,
        temp: &TempLocation,
        offset: u64,
        length: u64,
    ) -> Result<u64, StepFailure> {
        let any_order = self.any_order;
        let open = self.opened(file, temp)?;
        assert!(length > 0 && offset + length <= open.size, "behind the end");
        let prefix = open.held.prefix();
        let islands = open.held.islands();
        let is_again = islands.contains(&(offset, offset + length));
        let is_taken = offset < prefix
            || islands.iter().any(|(from, to)| (*from..*to).contains(&offset) && !is_again);
        if is_taken || (!any_order && offset != prefix) {
            return Err(StepFailure::Offset(prefix));
        }
        let next = islands.iter().map(|(from, _)| *from).find(|from| *from > offset);
        let end = (offset + length).min(next.unwrap_or(u64::MAX));
        open.held.add(offset..end);
        Ok(end - offset)
    }

    fn close(
        &mut self,
        file: &FileId,
        temp: &TempLocation,
        size: u64,
        unsure: bool,
    ) -> Result<Closed, StepFailure> {
        let closed = Closed { size, md5: Some(MD5.to_owned()) };
        let is_closed = self.files.get(file.as_str()).is_some_and(|it| it.closed == Some(size));
        match self.opened(file, temp) {
            Ok(open) if open.held.total() < size => {
                return Err(StepFailure::Offset(open.held.total()));
            }
            Ok(_) => {}
            Err(_) if unsure && is_closed => return Ok(closed),
            Err(gone) => return Err(gone),
        }
        if let Some(stored) = self.files.get_mut(file.as_str()) {
            stored.open = None;
            stored.closed = Some(size);
        }
        Ok(closed)
    }
}

/// Which item a question is about.
pub(super) fn owner(effect: &Effect) -> Option<TransferId> {
    match effect {
        Effect::Create { id, .. }
        | Effect::Store { id, .. }
        | Effect::Open { id, .. }
        | Effect::Send { id, .. }
        | Effect::Hash { id, .. }
        | Effect::Close { id, .. }
        | Effect::Fetch { id, .. } => Some(*id),
        _ => None,
    }
}

fn failure(question: &Effect, trouble: Trouble) -> Event {
    let problem = trouble.problem();
    let step = || StepFailure::Problem(trouble.problem());
    match *question {
        Effect::MakeFolder { node, .. } => Event::FolderMade { node, result: Err(problem) },
        Effect::Create { id, ticket, .. } | Effect::Store { id, ticket, .. } => {
            Event::Created { id, ticket, result: Err(problem) }
        }
        Effect::Open { id, ticket, .. } => Event::Opened { id, ticket, result: Err(problem) },
        Effect::Send { id, ticket, .. } => Event::Sent { id, ticket, result: Err(step()) },
        Effect::Hash { id, ticket } => Event::Hashed { id, ticket, result: Err(problem) },
        Effect::Close { id, ticket, .. } => Event::Closed { id, ticket, result: Err(step()) },
        Effect::Fetch { id, ticket, .. } => Event::Fetched { id, ticket, result: Err(problem) },
        ref other => panic!("{other:?} cannot fail"),
    }
}
