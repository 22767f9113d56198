//! A real server, a client with it, and a line between them that can be made to fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::blob::Blob;
use portico_client::clock::host::TokioClock;
use portico_client::drive::capability::{Changes, Drive, Files};
use portico_client::drive::model::{Entry, FolderId};
use portico_client::problem::Problem;
use portico_client::session::MemoryStore;
use portico_client::transfer::hasher::HostHasher;
use portico_client::transfer::resume::MemoryRecords;
use portico_client::transfer::save::Saver;
use portico_client::transfer::source::MemorySource;
use portico_client::transfer::tabs::NoChannel;
use portico_client::transfer::{
    ChunkSizes, Picked, Surroundings, TransferItem, TransferState, Transfers,
};
use portico_client::transport::direct::DirectTransport;
use portico_client::transport::{Failure, Incoming, Outgoing, Transport};
use portico_client::vendor::{open_changes, open_drive};
use portico_client::{CredentialPlace, Session, SessionConfig};
use portico_server::testing::{TemporaryServer, start_temporary};
use tokio::task::LocalSet;

/// A server with a client.
pub(crate) struct Place {
    pub(crate) server: TemporaryServer,
    pub(crate) line: Rc<Line>,
    pub(crate) session: Session,
    pub(crate) drive: Rc<dyn Drive>,
    pub(crate) changes: Rc<dyn Changes>,
    pub(crate) records: Rc<MemoryRecords>,
    pub(crate) saved: Rc<Saved>,
    pub(crate) transfers: Transfers,
}

impl Place {
    /// Runs a test with a signed-in client of a fresh server.
    pub(crate) fn run(test: impl AsyncFnOnce(Place)) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(LocalSet::new().run_until(async {
            let server = start_temporary().await.unwrap();
            let line = Rc::new(Line::new(&server.base_url));
            let session = session(&line, CredentialPlace::Bearer);
            session.sign_in(server.user, server.password).await.unwrap();
            let records = Rc::new(MemoryRecords::default());
            let saved = Rc::new(Saved::default());
            let transfers = transfers(&session, &records, &saved);
            let (drive, changes) = (open_drive(&session), open_changes(&session));
            test(Place { server, line, session, drive, changes, records, saved, transfers }).await;
        }));
    }

    /// A session that nobody is signed in to.
    pub(crate) fn new_session(&self) -> Session {
        session(&self.line, CredentialPlace::Bearer)
    }

    /// The same with another way for the token.
    pub(crate) fn session_with(&self, credential: CredentialPlace) -> Session {
        session(&self.line, credential)
    }

    /// New transfers with other chunks.
    pub(crate) fn with_chunks(&mut self, sizes: ChunkSizes) {
        let around = around(&self.records, &self.saved);
        self.transfers = Transfers::with_chunks(&self.session, around, sizes);
    }

    /// What a reload of the page does: new transfers on the old records.
    pub(crate) fn reload(&mut self) {
        self.transfers = transfers(&self.session, &self.records, &self.saved);
    }

    pub(crate) fn files(&self) -> &dyn Files {
        self.drive.files().unwrap()
    }

    /// The entries of a folder.
    pub(crate) async fn list(&self, folder: &FolderId) -> Vec<Entry> {
        self.files().list(folder).await.unwrap().entries
    }

    /// Waits until every transfer matches, or a minute has passed.
    pub(crate) async fn until(&self, what: fn(&TransferItem) -> bool) {
        for _ in 0..6_000 {
            let items = self.transfers.items();
            if !items.is_empty() && items.iter().all(what) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it does not come to that: {:#?}", self.transfers.items());
    }

    pub(crate) async fn until_done(&self) {
        self.until(|item| item.state == TransferState::Done).await;
    }

    /// Downloads an entry and answers its bytes.
    pub(crate) async fn bytes(&self, entry: &Entry) -> Vec<u8> {
        self.transfers.clear_finished();
        self.transfers.download_file(entry, &FolderId::root());
        self.until_done().await;
        self.saved.0.borrow_mut().remove(&entry.name).unwrap()
    }
}

fn session(line: &Rc<Line>, credential: CredentialPlace) -> Session {
    let config = SessionConfig {
        api_base: "/api/v1".to_owned(),
        partner: "OpenDrive".to_owned(),
        credential,
    };
    let clock = Rc::new(TokioClock::new(5));
    Session::new(config, line.clone(), Rc::new(MemoryStore::default()), clock)
}

fn transfers(session: &Session, records: &Rc<MemoryRecords>, saved: &Rc<Saved>) -> Transfers {
    Transfers::new(session, around(records, saved))
}

pub(crate) fn around(records: &Rc<MemoryRecords>, saved: &Rc<Saved>) -> Surroundings {
    Surroundings {
        hasher: Rc::new(HostHasher),
        saver: saved.clone(),
        records: records.clone(),
        channel: Rc::new(NoChannel),
        online: true,
    }
}

/// What has been downloaded, by name.
#[derive(Default)]
pub(crate) struct Saved(pub(crate) RefCell<BTreeMap<String, Vec<u8>>>);

impl Saver for Saved {
    fn save(&self, name: &str, bytes: Blob) -> Result<(), Problem> {
        let bytes = bytes.read().now_or_never().unwrap()?;
        self.0.borrow_mut().insert(name.to_owned(), bytes);
        Ok(())
    }
}

/// Bytes that look like nothing, the same for the same seed.
pub(crate) fn noise(seed: u64, size: usize) -> Vec<u8> {
    let mut bytes = vec![0; size];
    fastrand::Rng::with_seed(seed).fill(&mut bytes);
    bytes
}

/// A picked file.
pub(crate) fn pick(folders: &[&str], name: &str, bytes: Vec<u8>) -> Picked {
    Picked::File {
        folders: folders.iter().map(|part| (*part).to_owned()).collect(),
        source: source(name, bytes),
    }
}

pub(crate) fn source(name: &str, bytes: Vec<u8>) -> Rc<MemorySource> {
    let modified = 1_700_000_000_000;
    Rc::new(MemorySource { name: name.to_owned(), bytes: Blob::new(bytes), modified })
}

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// It never arrives.
    NotSent,
    /// It arrives, its answer does not.
    AnswerLost,
    /// Something in between answers.
    Status(u16),
    /// The answer ends too early.
    Truncated,
}

/// Decides about each request by its number and its address.
pub(crate) type Weather = Box<dyn Fn(usize, &str) -> Fault>;

/// The line between client and server.
pub(crate) struct Line {
    direct: DirectTransport,
    weather: RefCell<Weather>,
    count: Cell<usize>,
    chunks: Rc<Cell<usize>>,
    /// So many chunks were on their way at a time.
    pub(crate) most_chunks: Rc<Cell<usize>>,
    /// The addresses that were asked for, without their queries.
    pub(crate) log: Rc<RefCell<Vec<String>>>,
}

impl Line {
    fn new(base_url: &str) -> Self {
        Self {
            direct: DirectTransport::new(base_url),
            weather: RefCell::new(Box::new(|_, _| Fault::None)),
            count: Cell::new(0),
            chunks: Rc::default(),
            most_chunks: Rc::default(),
            log: Rc::default(),
        }
    }

    pub(crate) fn weather(&self, weather: impl Fn(usize, &str) -> Fault + 'static) {
        *self.weather.borrow_mut() = Box::new(weather);
    }

    /// How often an address that holds this text was asked for.
    pub(crate) fn asked(&self, text: &str) -> usize {
        self.log.borrow().iter().filter(|path| path.contains(text)).count()
    }
}

impl Transport for Line {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let number = self.count.get();
        self.count.set(number + 1);
        let fault = self.weather.borrow()(number, &request.url);
        let path = request.url.split('?').next().unwrap_or_default().to_owned();
        self.log.borrow_mut().push(path.clone());
        let sent = match fault {
            Fault::NotSent | Fault::Status(_) => None,
            Fault::None | Fault::AnswerLost | Fault::Truncated => Some(self.direct.send(request)),
        };
        let (chunks, most) = (self.chunks.clone(), self.most_chunks.clone());
        let is_chunk = path.contains("upload_file_chunk");
        async move {
            chunks.set(chunks.get() + usize::from(is_chunk));
            most.set(most.get().max(chunks.get()));
            let answer = match sent {
                None => None,
                Some(sent) => Some(sent.await),
            };
            chunks.set(chunks.get() - usize::from(is_chunk));
            spoil(fault, answer.transpose()?)
        }
        .boxed_local()
    }
}

fn spoil(fault: Fault, answer: Option<Incoming>) -> Result<Incoming, Failure> {
    use futures::StreamExt;
    use portico_client::transport::IncomingBody;
    match (fault, answer) {
        (Fault::Status(status), _) => {
            let body = IncomingBody::Whole(b"<html><h1>Bad gateway</h1></html>".to_vec());
            Ok(Incoming { status, headers: Vec::new(), body })
        }
        (Fault::None, Some(answer)) => Ok(answer),
        (Fault::Truncated, Some(mut answer)) => {
            answer.body = match answer.body {
                IncomingBody::Whole(mut bytes) => {
                    bytes.truncate(bytes.len() / 2);
                    IncomingBody::Whole(bytes)
                }
                IncomingBody::Stream(pieces) => {
                    let broken = futures::stream::iter([Err(Failure::NoConnection)]);
                    IncomingBody::Stream(pieces.take(3).chain(broken).boxed_local())
                }
            };
            Ok(answer)
        }
        (Fault::NotSent | Fault::AnswerLost, _) | (_, None) => Err(Failure::NoConnection),
    }
}
