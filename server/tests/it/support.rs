//! A server in this process on a temporary folder, and short ways to ask it.

pub(crate) mod calls;
pub(crate) mod engine;
pub(crate) mod mails;
pub(crate) mod process;
pub(crate) mod rows;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use bytes::Bytes;
use http_body_util::BodyExt as _;
use md5::Digest as _;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::list_folder::{FolderListing, ListFolder};
use portico_api::opendrive::session::create_session::CreateSession;
use portico_api::opendrive::upload::close_upload::{CloseUpload, ClosedUpload};
use portico_api::opendrive::upload::create_file::{CreateFile, CreatedFile};
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};
use portico_api::opendrive::upload::upload_chunk::UploadChunk;
use portico_api::{
    Endpoint, ErrorEnvelope, FileId, FolderId, Payload, Secret, TempLocation, WireRequest, encode,
};
use portico_server::clock::Clock;
use portico_server::random::Random;
use portico_server::testing::{self, EMAIL, Faults, OTHER_EMAIL, PASSWORD, TemporaryFolder};
use portico_server::{Config, State};
use tower::ServiceExt as _;

/// When every test begins: 2026-01-01T00:00:00Z.
pub(crate) const BEGIN: i64 = 1_767_225_600;

pub(crate) const BOUNDARY: &str = "----portico-test";

/// A server without a network, whose clock a test moves.
pub(crate) struct TestServer {
    pub(crate) router: axum::Router,
    pub(crate) state: State,
    pub(crate) folder: TemporaryFolder,
    /// Kept for its end: the database goes with it.
    pub(crate) engine: engine::Engine,
    clock: Arc<AtomicI64>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Status and message of an envelope.
    pub(crate) fn refusal(&self) -> (u16, String) {
        let envelope: ErrorEnvelope = serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("no envelope: {}", String::from_utf8_lossy(&self.body)));
        assert_eq!(envelope.error.code, self.status.as_u16(), "the code is the status");
        (envelope.error.code, envelope.error.message)
    }
}

impl TestServer {
    pub(crate) async fn new() -> Self {
        Self::with(|config| config).await
    }

    pub(crate) async fn with(change: impl FnOnce(Config) -> Config) -> Self {
        let folder = TemporaryFolder::new().unwrap();
        let engine = engine::Engine::new(folder.path()).await;
        let config = change(engine.config(folder.path()));
        Self::on(folder, engine, config, None).await
    }

    /// On an object storage that fails when a test says so.
    pub(crate) async fn failing(faults: &Faults) -> Self {
        let folder = TemporaryFolder::new().unwrap();
        let engine = engine::Engine::new(folder.path()).await;
        let config = engine.config(folder.path());
        Self::on(folder, engine, config, Some(faults.clone())).await
    }

    /// On what is there already.
    pub(crate) async fn on(
        folder: TemporaryFolder,
        engine: engine::Engine,
        config: Config,
        faults: Option<Faults>,
    ) -> Self {
        let clock = Arc::new(AtomicI64::new(BEGIN));
        let told = clock_of(&clock);
        let state = match faults {
            None => testing::open(config, told).await.unwrap(),
            Some(faults) => testing::open_failing(config, told, faults).await.unwrap(),
        };
        let router = portico_server::app(state.clone());
        Self { router, state, folder, engine, clock }
    }

    /// Another server on the same database and storage, with the same clock.
    pub(crate) async fn sibling(&self) -> State {
        let (config, random) = (self.state.config().clone(), Random::system());
        portico_server::open_with(config, clock_of(&self.clock), random).await.unwrap()
    }

    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) async fn request(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.request(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn post(
        &self,
        path: &str,
        content_type: &str,
        body: impl Into<Body>,
    ) -> Answer {
        let request = Request::post(path).header("content-type", content_type);
        self.request(request.body(body.into()).unwrap()).await
    }

    /// Sends an endpoint as the contract says, and hands back whatever comes.
    pub(crate) async fn raw<E: Endpoint>(&self, session: &str, ask: &E) -> Answer {
        let wire = encode(ask, Some(session).filter(|session| !session.is_empty())).unwrap();
        self.request(request_of(&wire, "/api/v1", &[])).await
    }

    /// Sends an endpoint with a file.
    pub(crate) async fn raw_file<E: Endpoint>(
        &self,
        session: &str,
        ask: &E,
        bytes: &[u8],
    ) -> Answer {
        let wire = encode(ask, Some(session)).unwrap();
        self.request(request_of(&wire, "/api/v1", bytes)).await
    }

    /// Sends an endpoint that must succeed.
    pub(crate) async fn send<E: Endpoint>(&self, session: &str, ask: &E) -> E::Response {
        let answer = self.raw(session, ask).await;
        let text = String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.status, StatusCode::OK, "{}: {text}", E::META.name);
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// Sends an endpoint that must be refused; answers status and message.
    pub(crate) async fn refused<E: Endpoint>(&self, session: &str, ask: &E) -> (u16, String) {
        self.raw(session, ask).await.refusal()
    }

    pub(crate) async fn sign_in(&self, email: &str) -> String {
        let ask = CreateSession {
            username: email.to_owned(),
            passwd: Secret::new(PASSWORD),
            version: None,
            partner_id: None,
            captcha_response: None,
        };
        self.send("", &ask).await.session_id.expose().to_owned()
    }

    /// A session of the first account.
    pub(crate) async fn ada(&self) -> String {
        self.sign_in(EMAIL).await
    }

    /// A session of the other account.
    pub(crate) async fn bob(&self) -> String {
        self.sign_in(OTHER_EMAIL).await
    }

    pub(crate) async fn make_folder(
        &self,
        session: &str,
        parent: &FolderId,
        name: &str,
    ) -> FolderId {
        self.send(session, &CreateFolder::new(parent.clone(), name)).await.folder_id
    }

    pub(crate) async fn list(&self, session: &str, folder: &FolderId) -> FolderListing {
        self.send(session, &ListFolder::new(folder.clone())).await
    }

    pub(crate) async fn create(&self, session: &str, folder: &FolderId, name: &str) -> CreatedFile {
        self.send(session, &create_file(folder, name)).await
    }

    pub(crate) async fn open(&self, session: &str, file: &FileId, size: u64) -> OpenedUpload {
        self.send(session, &open_upload(file, size)).await
    }

    pub(crate) async fn chunk(
        &self,
        session: &str,
        file: &FileId,
        upload: &TempLocation,
        offset: u64,
        bytes: &[u8],
    ) -> Answer {
        let ask = UploadChunk {
            file_id: file.clone(),
            temp_location: upload.clone(),
            chunk_offset: offset,
            chunk_size: bytes.len() as u64,
        };
        self.raw_file(session, &ask, bytes).await
    }

    /// Uploads into a file that is there already.
    pub(crate) async fn fill(&self, session: &str, file: &FileId, bytes: &[u8]) -> ClosedUpload {
        let upload = self.open(session, file, bytes.len() as u64).await.temp_location;
        if !bytes.is_empty() {
            let answer = self.chunk(session, file, &upload, 0, bytes).await;
            assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        }
        self.send(session, &close_upload(file, &upload, bytes.len() as u64)).await
    }

    /// Creates and uploads a file.
    pub(crate) async fn upload(
        &self,
        session: &str,
        folder: &FolderId,
        name: &str,
        bytes: &[u8],
    ) -> FileId {
        let file = self.create(session, folder, name).await.file_id;
        self.fill(session, &file, bytes).await;
        file
    }

    pub(crate) async fn download(&self, session: &str, file: &FileId) -> Answer {
        self.get(&format!("/api/v1/download/file.json/{file}?session_id={session}")).await
    }
}

fn clock_of(clock: &Arc<AtomicI64>) -> Clock {
    let ticking = Arc::clone(clock);
    Clock::from_fn(move || ticking.load(Ordering::Relaxed))
}

pub(crate) fn root() -> FolderId {
    FolderId::root()
}

/// Ids that name nothing: well-formed and not.
pub(crate) const NO_IDS: [&str; 3] = ["AAAAAAAAAAAAAAAAAAAA", "nonsense", "a' OR 1=1 --"];

pub(crate) fn create_file(folder: &FolderId, name: &str) -> CreateFile {
    CreateFile {
        folder_id: folder.clone(),
        file_name: name.to_owned(),
        file_description: None,
        access_folder_id: None,
        file_size: None,
        file_hash: None,
        sharing_id: None,
        open_if_exists: None,
    }
}

pub(crate) fn open_upload(file: &FileId, size: u64) -> OpenUpload {
    OpenUpload {
        file_id: file.clone(),
        file_size: size,
        access_folder_id: None,
        file_hash: None,
        sharing_id: None,
    }
}

pub(crate) fn close_upload(file: &FileId, upload: &TempLocation, size: u64) -> CloseUpload {
    CloseUpload {
        file_id: file.clone(),
        file_size: size,
        temp_location: Some(upload.clone()),
        file_time: None,
        access_folder_id: None,
        file_compressed: None,
        file_hash: None,
        sharing_id: None,
    }
}

/// The MD5 of some bytes in lower-case hex.
pub(crate) fn md5_of(bytes: &[u8]) -> String {
    md5::Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes that repeat nowhere.
pub(crate) fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    std::iter::repeat_with(|| random.u8(..)).take(length).collect()
}

/// A multipart body of text parts and, if there are bytes, one file part.
pub(crate) fn multipart(fields: &[(String, String)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in fields {
        out.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    if let Some((name, bytes)) = file {
        out.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"x\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .as_bytes(),
        );
        out.extend_from_slice(bytes);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    out
}

/// A request out of the contract's own form of it.
pub(crate) fn request_of(wire: &WireRequest, base: &str, bytes: &[u8]) -> Request<Body> {
    let uri = format!("{base}{}", wire.path_and_query());
    let request = Request::builder().method(wire.method.as_str()).uri(uri);
    match &wire.payload {
        Payload::Empty => request.body(Body::empty()),
        Payload::Json(text) => {
            request.header("content-type", "application/json").body(Body::from(text.clone()))
        }
        Payload::Multipart { fields, file_field } => request
            .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(Body::from(multipart(fields, Some((file_field, bytes))))),
    }
    .unwrap()
}

/// The refusal that the contract's fixture prints for an endpoint.
pub(crate) fn documented<E: Endpoint>() -> (u16, String) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = format!("../api/tests/fixtures/opendrive/{}.error.json", E::META.name);
    let text = std::fs::read_to_string(folder.join(path)).unwrap();
    let envelope: ErrorEnvelope = serde_json::from_str(&text).unwrap();
    (envelope.error.code, envelope.error.message)
}
