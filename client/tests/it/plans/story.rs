//! One plan, told to its end: a client on a line with a storm, somebody else, and a person who does what is asked.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::time::Duration;

use portico_client::blob::{Blob, BlobError};
use portico_client::drive::capability::{Changes, Drive};
use portico_client::drive::model::{EntryId, EntryKind, EntryName, FileId, FolderId};
use portico_client::session::MemoryStore;
use portico_client::transfer::hasher::HostHasher;
use portico_client::transfer::resume::MemoryRecords;
use portico_client::transfer::tabs::NoChannel;
use portico_client::transfer::{
    ChunkSizes, Picked, Surroundings, TransferId, TransferItem, TransferState, Transfers,
};
use portico_client::transport::direct::DirectTransport;
use portico_client::transport::{Method, Outgoing, OutgoingBody, Transport, Wants};
use portico_client::vendor::{open_changes, open_drive};
use portico_client::{CredentialPlace, Session, SessionConfig};
use portico_server::testing::TemporaryServer;

use super::clock::JumpClock;
use super::plan::{Mishap, Plan, stands_still};
use super::source::Frail;
use super::storm::Storm;
use crate::support::Saved;

const SIZES: ChunkSizes = ChunkSizes { first: 100, largest: 200, smallest: 50 };

/// A server, and somebody whose line is good.
pub(crate) struct Ground {
    base_url: String,
    store: Rc<MemoryStore>,
    direct: Rc<DirectTransport>,
    drive: Rc<dyn Drive>,
    changes: Rc<dyn Changes>,
    token: String,
}

fn config() -> SessionConfig {
    SessionConfig {
        api_base: "/api/v1".to_owned(),
        partner: "OpenDrive".to_owned(),
        credential: CredentialPlace::Bearer,
    }
}

impl Ground {
    pub(crate) async fn new(server: &TemporaryServer) -> Self {
        let direct = Rc::new(DirectTransport::new(&server.base_url));
        let store = Rc::new(MemoryStore::default());
        let clock = Rc::new(JumpClock::new(1));
        let session = Session::new(config(), direct.clone(), store.clone(), clock);
        session.sign_in(server.user, server.password).await.unwrap();
        let grant = serde_json::json!({
            "grant_type": "password",
            "client_id": "OpenDrive",
            "username": server.user,
            "password": server.password,
        });
        let body = OutgoingBody::Json(grant.to_string());
        let granted = direct.send(request(Method::Post, "/api/v1/oauth2/grant.json", body, None));
        let granted: serde_json::Value =
            serde_json::from_slice(granted.await.unwrap().bytes()).unwrap();
        Self {
            base_url: server.base_url.clone(),
            store,
            drive: open_drive(&session),
            changes: open_changes(&session),
            token: granted["access_token"].as_str().unwrap().to_owned(),
            direct,
        }
    }

    /// What the server has of a file.
    async fn bytes(&self, file: &FileId) -> Vec<u8> {
        let url = format!("/api/v1/download/file.json/{file}");
        let ask = request(Method::Get, &url, OutgoingBody::Empty, Some(&self.token));
        let answer = self.direct.send(ask).await.unwrap();
        assert_eq!(answer.status, 200);
        answer.bytes().to_vec()
    }

    /// Everything below a folder: paths of files with their ids, sizes and versions; paths of folders.
    async fn walk(&self, top: &FolderId) -> (BTreeMap<String, (FileId, u64, u32)>, Vec<String>) {
        let (mut files, mut folders) = (BTreeMap::new(), Vec::new());
        let mut left = vec![(top.clone(), String::new())];
        while let Some((folder, way)) = left.pop() {
            for entry in self.drive.files().unwrap().list(&folder).await.unwrap().entries {
                let path = format!("{way}{}", entry.name);
                match (entry.id, entry.kind) {
                    (EntryId::Folder(id), _) => {
                        folders.push(path.clone());
                        left.push((id, format!("{path}/")));
                    }
                    (EntryId::File(id), EntryKind::File { size, version, .. }) => {
                        let twice = files.insert(path, (id, size, version));
                        assert!(twice.is_none(), "a name is there twice");
                    }
                    (EntryId::File(_), EntryKind::Folder { .. }) => panic!("a file and a folder"),
                }
            }
        }
        (files, folders)
    }
}

fn request(method: Method, url: &str, body: OutgoingBody, token: Option<&str>) -> Outgoing {
    let headers = token.map(|token| ("Authorization", format!("Bearer {token}")));
    Outgoing {
        method,
        url: url.to_owned(),
        headers: headers.into_iter().collect(),
        body,
        wants: Wants::Whole,
        patience: 60_000,
        progress: None,
    }
}

/// A plan that is being carried out.
pub(crate) struct Story {
    ground: Rc<Ground>,
    pub(crate) plan: Plan,
    clock: Rc<JumpClock>,
    storm: Rc<Storm>,
    session: Session,
    records: Rc<MemoryRecords>,
    transfers: RefCell<Transfers>,
    target: FolderId,
    has_happened: Cell<bool>,
    /// What was or may have been finished when its folder was deleted.
    buried: RefCell<BTreeSet<String>>,
    broke: Rc<Cell<bool>>,
}

impl Story {
    pub(crate) async fn new(ground: Rc<Ground>, plan: Plan) -> Self {
        let clock = Rc::new(JumpClock::new(plan.seed));
        let storm = Rc::new(Storm::new(&ground.base_url, &clock, plan.seed));
        if let Mishap::Full { from, to } = plan.mishap {
            storm.full.set((from, to));
        }
        let session = Session::new(config(), storm.clone(), ground.store.clone(), clock.clone());
        let name = EntryName::parse(&format!("plan {}", plan.seed)).unwrap();
        let made = ground.changes.create_folder(&FolderId::root(), &name).await.unwrap();
        let EntryId::Folder(target) = made.id else { panic!("it is a folder") };
        let records = Rc::new(MemoryRecords::default());
        let transfers = RefCell::new(transfers(&session, &records));
        Self {
            ground,
            plan,
            clock,
            storm,
            session,
            records,
            transfers,
            target,
            has_happened: Cell::new(false),
            buried: RefCell::default(),
            broke: Rc::default(),
        }
    }

    pub(crate) fn log(&self) -> String {
        format!("{}\n{:#?}", self.storm.log(), self.transfers().items())
    }

    fn transfers(&self) -> Transfers {
        self.transfers.borrow().clone()
    }

    pub(crate) async fn tell(&self) {
        self.transfers().upload(&self.target, self.picked(true));
        let mut tried = BTreeSet::new();
        for round in 0..80 {
            self.settle().await;
            if round == 60 {
                self.storm.end();
            }
            if !self.help(&mut tried) {
                break;
            }
        }
        self.check().await;
    }

    /// The files of the plan; the first may be frail.
    fn picked(&self, is_first: bool) -> Vec<Picked> {
        let mut picked: Vec<Picked> = Vec::new();
        for (at, file) in self.plan.files.iter().enumerate() {
            let (good_for, then) = match self.plan.mishap {
                Mishap::Source { good_for, then, .. } if at == 0 && is_first => (good_for, then),
                _ => (u32::MAX, BlobError::Changed),
            };
            let source = Frail {
                name: file.name.clone(),
                bytes: Blob::new(file.bytes.clone()),
                modified: 1_700_000_000_000,
                good_for: Cell::new(good_for),
                then,
                broke: self.broke.clone(),
            };
            let folders = file.folders.iter().map(|part| (*part).to_owned()).collect();
            picked.push(Picked::File { folders, source: Rc::new(source) });
        }
        if self.plan.has_empty_folder && is_first {
            picked.push(Picked::Folder { folders: vec!["a".to_owned(), "empty".to_owned()] });
        }
        picked
    }

    /// Lets everything happen until nothing happens by itself any more.
    async fn settle(&self) {
        let mut idle = 0;
        for _ in 0..200_000 {
            for _ in 0..6 {
                tokio::task::yield_now().await;
            }
            self.happen().await;
            if self.storm.is_flying() {
                let landed = self.storm.landed.notified();
                let waited = tokio::time::timeout(Duration::from_secs(60), landed).await;
                waited.expect("the server answers");
                continue;
            }
            let items = self.transfers().items();
            let is_still = items.iter().all(|item| stands_still(&item.state));
            // What was just begun may not have come as far as the line.
            idle = if self.clock.jump() { 0 } else { idle + 1 };
            if is_still || idle > 100 {
                return;
            }
        }
        panic!("it never ends");
    }

    /// The mishap, when its time has come.
    async fn happen(&self) {
        let (Mishap::TargetDeleted(at)
        | Mishap::FolderDeleted(at)
        | Mishap::Reload(at)
        | Mishap::Pause(at)) = self.plan.mishap
        else {
            return;
        };
        if self.has_happened.get() || self.storm.count() < at {
            return;
        }
        self.has_happened.set(true);
        match self.plan.mishap {
            Mishap::TargetDeleted(_) => self.delete(self.target.clone(), "").await,
            Mishap::FolderDeleted(_) => {
                let listing = self.ground.drive.files().unwrap().list(&self.target).await.unwrap();
                let a = listing.entries.into_iter().find(|entry| entry.name == "a");
                if let Some(EntryId::Folder(folder)) = a.map(|entry| entry.id) {
                    self.delete(folder, "a/").await;
                }
            }
            Mishap::Reload(_) => {
                self.transfers().pause_all();
                *self.transfers.borrow_mut() = transfers(&self.session, &self.records);
                for _ in 0..20 {
                    tokio::task::yield_now().await;
                }
            }
            Mishap::Pause(_) => {
                self.transfers().pause_all();
                self.clock.jump();
                tokio::task::yield_now().await;
                self.transfers().resume_all();
            }
            Mishap::None | Mishap::Full { .. } | Mishap::Source { .. } => {}
        }
    }

    async fn delete(&self, folder: FolderId, below: &str) {
        let id = EntryId::Folder(folder);
        if self.plan.seed.is_multiple_of(2) {
            self.ground.changes.trash(&id).await.unwrap();
        } else {
            self.ground.changes.delete_forever(&id).await.unwrap();
        }
        let items = self.transfers().items();
        let over = items
            .into_iter()
            .filter(|item| matches!(item.state, TransferState::Done | TransferState::Finishing));
        let over: BTreeSet<String> = over.map(|item| item.name).collect();
        let files = self.plan.files.iter().filter(|file| over.contains(&file.name));
        let gone = files.map(super::plan::File::path).filter(|path| path.starts_with(below));
        self.buried.borrow_mut().extend(gone);
    }

    /// What a person does about what stands still; false when there is nothing to be done.
    fn help(&self, tried: &mut BTreeSet<TransferId>) -> bool {
        let mut has_helped = false;
        for item in self.transfers().items() {
            match &item.state {
                TransferState::Done => continue,
                TransferState::Failed(problem) if self.plan.ends_with(problem) => {
                    // Trying once more does not help, and does no harm; but without the file there is no try.
                    if self.broke.get() || !tried.insert(item.id) {
                        continue;
                    }
                    self.transfers().retry(item.id);
                }
                TransferState::Failed(problem) => {
                    assert!(self.plan.may_stop_with(problem), "{}: {problem:?}", item.name);
                    self.transfers().retry(item.id);
                }
                TransferState::NeedsFile => {
                    let sources = self.picked(false).into_iter().filter_map(|pick| match pick {
                        Picked::File { source, .. } => Some(source),
                        Picked::Folder { .. } => None,
                    });
                    let mut sources = sources.filter(|source| source.name() == item.name);
                    self.transfers().attach(item.id, sources.next().unwrap()).unwrap();
                }
                TransferState::Paused => self.transfers().resume(item.id),
                state => panic!("{} stands still: {state:?}", item.name),
            }
            has_helped = true;
        }
        has_helped
    }

    async fn check(&self) {
        let items = self.transfers().items();
        let end_of = |name: &str| items.iter().find(|item| item.name == name);
        assert!(self.transfers.borrow().totals().open == 0, "something is left open");
        if self.has_happened.get() && matches!(self.plan.mishap, Mishap::TargetDeleted(_)) {
            return self.check_gone(&items);
        }
        let (mut files, folders) = self.ground.walk(&self.target).await;
        for file in &self.plan.files {
            let path = file.path();
            let there = files.remove(&path);
            let failed = end_of(&file.name).filter(|item| item.state != TransferState::Done);
            match (failed, there) {
                (Some(item), there) => {
                    let TransferState::Failed(problem) = &item.state else { panic!("{item:?}") };
                    assert!(self.plan.ends_with(problem), "{problem:?}");
                    // Nothing of a content is there, or all of it: the answer to the close may have been lost.
                    let whole = file.bytes.len() as u64;
                    let is_fine = there.is_none_or(|(_, size, _)| size == 0 || size == whole);
                    assert!(is_fine, "{path} has a part of its content");
                }
                (None, None) => {
                    assert!(self.buried.borrow().contains(&path), "{path} is missing");
                }
                (None, Some((id, size, version))) => {
                    assert_eq!(size, file.bytes.len() as u64, "{path}");
                    assert!(self.ground.bytes(&id).await == file.bytes, "{path} differs");
                    // A page that is closed in mid-close does not know that it was done.
                    let once = !matches!(self.plan.mishap, Mishap::Reload(_));
                    assert!(!once || version == 1, "{path} was uploaded {version} times");
                }
            }
        }
        assert!(files.is_empty(), "nobody uploaded {files:?}");
        if self.plan.has_empty_folder {
            assert!(folders.iter().any(|path| path == "a/empty"), "{folders:?}");
        }
        // A page that is closed writes nothing down any more; here its last answers still come.
        let is_whole = !matches!(self.plan.mishap, Mishap::Reload(_));
        let is_over = is_whole && items.iter().all(|item| item.state == TransferState::Done);
        assert!(!is_over || self.records.all().is_empty(), "{:?}", self.records.all());
    }

    /// The target is not there any more: what was not done by then says so.
    fn check_gone(&self, items: &[TransferItem]) {
        for item in items {
            let is_buried =
                self.plan.files.iter().any(|file| {
                    file.name == item.name && self.buried.borrow().contains(&file.path())
                });
            match &item.state {
                TransferState::Done => assert!(is_buried, "{} went nowhere", item.name),
                TransferState::Failed(problem) => assert!(self.plan.ends_with(problem)),
                state => panic!("{}: {state:?}", item.name),
            }
        }
    }
}

fn transfers(session: &Session, records: &Rc<MemoryRecords>) -> Transfers {
    let around = Surroundings {
        hasher: Rc::new(HostHasher),
        saver: Rc::new(Saved::default()),
        records: records.clone(),
        channel: Rc::new(NoChannel),
        online: true,
    };
    Transfers::with_chunks(session, around, SIZES)
}
