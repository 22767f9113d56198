//! Two processes on one PostgreSQL and one bucket: whatever was begun at one goes on at the other.

use std::collections::BTreeSet;
use std::process::Stdio;

use bytes::Bytes;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::list_folder::{FolderListing, ListFolder};
use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::session::create_session::CreateSession;
use portico_api::opendrive::session::end_session::EndSession;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::upload_chunk::UploadChunk;
use portico_api::{Endpoint, ErrorEnvelope, FileId, FolderId, Secret, TempLocation};
use portico_server::testing::TemporaryFolder;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::folder::{names, taken};
use crate::support::calls::{Caller, ask, request};
use crate::support::engine::{self, Engine};
use crate::support::process::Process;
use crate::support::{BOUNDARY, close_upload, create_file, md5_of, multipart, noise, open_upload};

const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "correct horse";

/// Two servers that share everything; they end before their database is anybody else's.
struct Pair {
    one: Process,
    other: Process,
    _engine: Engine,
    folder: TemporaryFolder,
}

impl Pair {
    async fn start() -> Self {
        assert!(engine::postgres().is_some() && !engine::has_folder(), "they share a folder");
        let folder = TemporaryFolder::new().unwrap();
        let engine = Engine::new(folder.path()).await;
        Process::add_user(folder.path(), EMAIL, PASSWORD).await;
        // At the same moment, as after a power cut.
        let (one, other) =
            tokio::join!(Process::start(folder.path()), Process::start(folder.path()));
        Self { one, other, _engine: engine, folder }
    }

    async fn stop(self) {
        self.one.kill().await;
        self.other.kill().await;
    }
}

/// What a server answers, whatever it is.
async fn answer<E: Endpoint>(
    at: &Process,
    who: Caller<'_>,
    call: &E,
    bytes: &[u8],
) -> (u16, Bytes) {
    ask(at.addr, request(who, call, bytes)).await.unwrap()
}

/// What a server answers that must agree.
async fn send<E: Endpoint>(at: &Process, who: Caller<'_>, call: &E) -> E::Response {
    let (status, body) = answer(at, who, call, &[]).await;
    assert_eq!(status, 200, "{}: {}", E::META.name, String::from_utf8_lossy(&body));
    serde_json::from_slice(&body).unwrap()
}

async fn sign_in(at: &Process) -> String {
    let ask = CreateSession {
        username: EMAIL.to_owned(),
        passwd: Secret::new(PASSWORD),
        version: None,
        partner_id: None,
        captcha_response: None,
    };
    send(at, Caller::Nobody, &ask).await.session_id.expose().to_owned()
}

async fn list(at: &Process, session: &str) -> FolderListing {
    send(at, Caller::Session(session), &ListFolder::new(FolderId::root())).await
}

async fn download(at: &Process, session: &str, file: &FileId, range: &str) -> (u16, Bytes) {
    let uri = format!("/api/v1/download/file.json/{file}?session_id={session}");
    let request = hyper::Request::get(uri).header("host", "localhost").header("range", range);
    ask(at.addr, request.body(http_body_util::Full::default()).unwrap()).await.unwrap()
}

fn chunk_of(file: &FileId, upload: &TempLocation, offset: usize, length: usize) -> UploadChunk {
    UploadChunk {
        file_id: file.clone(),
        temp_location: upload.clone(),
        chunk_offset: offset as u64,
        chunk_size: length as u64,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs two servers on PostgreSQL and S3: cargo xtask test --only engines"]
async fn an_upload_may_go_through_both() {
    let pair = Pair::start().await;
    let ada = sign_in(&pair.one).await;
    let who = Caller::Session(&ada);
    let bytes = noise(1, 3_000_017);
    let size = bytes.len() as u64;
    let file = send(&pair.one, who, &create_file(&FolderId::root(), "shared.bin")).await.file_id;
    let upload = send(&pair.one, who, &open_upload(&file, size)).await.temp_location;
    let mut pieces: Vec<_> = bytes.chunks(200_000).enumerate().collect();
    fastrand::Rng::with_seed(7).shuffle(&mut pieces);
    // In any order, and four at a time at each.
    for several in pieces.chunks(8) {
        let mut asked = JoinSet::new();
        for (turn, (number, piece)) in several.iter().enumerate() {
            let call = chunk_of(&file, &upload, number * 200_000, piece.len());
            let addr = if turn % 2 == 0 { pair.one.addr } else { pair.other.addr };
            let chunk = request(who, &call, piece);
            asked.spawn(async move { ask(addr, chunk).await });
        }
        while let Some(answered) = asked.join_next().await {
            let (status, body) = answered.unwrap().unwrap();
            assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
        }
    }
    let close =
        CloseUpload { file_hash: Some(md5_of(&bytes)), ..close_upload(&file, &upload, size) };
    let closed = send(&pair.other, who, &close).await;
    assert_eq!((closed.size, closed.file_hash), (size, Some(md5_of(&bytes))));
    for at in [&pair.one, &pair.other] {
        assert!(download(at, &ada, &file, "bytes=0-").await == (206, Bytes::from(bytes.clone())));
        let part = Bytes::copy_from_slice(&bytes[199_990..200_010]);
        assert!(download(at, &ada, &file, "bytes=199990-200009").await == (206, part));
    }
    assert_eq!(list(&pair.one, &ada).await, list(&pair.other, &ada).await);
    pair.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs two servers on PostgreSQL and S3: cargo xtask test --only engines"]
async fn who_is_signed_in_at_one_is_so_at_the_other() {
    let pair = Pair::start().await;
    let ada = sign_in(&pair.one).await;
    let made = send(
        &pair.other,
        Caller::Session(&ada),
        &CreateFolder::new(FolderId::root(), "made at the other"),
    )
    .await;
    assert_eq!(list(&pair.one, &ada).await.folders[0].folder_id, made.folder_id);
    send(&pair.other, Caller::Session(&ada), &EndSession {}).await;
    let top = ListFolder::new(FolderId::root());
    assert_eq!(answer(&pair.one, Caller::Session(&ada), &top, &[]).await.0, 401);

    let by_password = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    let first = send(&pair.one, Caller::Nobody, &by_password).await;
    send(&pair.other, Caller::Token(first.access_token.expose()), &top).await;
    let by_refresh = GrantToken::RefreshToken {
        client_id: "OpenDrive".to_owned(),
        refresh_token: first.refresh_token.clone(),
    };
    // Whichever of two at once is later sees a token that was used up, and ends the sign-in everywhere.
    let (one, other) = tokio::join!(
        answer(&pair.one, Caller::Nobody, &by_refresh, &[]),
        answer(&pair.other, Caller::Nobody, &by_refresh, &[])
    );
    let statuses = BTreeSet::from([one.0, other.0]);
    assert_eq!(statuses.len(), 2, "both got {statuses:?}");
    assert!(statuses.contains(&200));
    pair.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs two servers on PostgreSQL and S3: cargo xtask test --only engines"]
async fn of_many_at_both_exactly_one_gets_a_name() {
    const ROUNDS: usize = 25;
    let pair = Pair::start().await;
    let ada = sign_in(&pair.one).await;
    let who = Caller::Session(&ada);
    for round in 0..ROUNDS {
        let mut asked = JoinSet::new();
        for (turn, name) in ["name", "Name", "NAME", "name", "nAme", "naMe"].iter().enumerate() {
            let name = format!("{name} {round}");
            let wanted = match turn % 3 {
                0 => request(who, &CreateFolder::new(FolderId::root(), &name), &[]),
                _ => request(who, &create_file(&FolderId::root(), &name), &[]),
            };
            let addr = if turn % 2 == 0 { pair.one.addr } else { pair.other.addr };
            asked.spawn(async move { ask(addr, wanted).await });
        }
        let mut made = 0;
        while let Some(answered) = asked.join_next().await {
            match answered.unwrap().unwrap() {
                (200, _) => made += 1,
                (_, body) => {
                    let error = serde_json::from_slice::<ErrorEnvelope>(&body).unwrap().error;
                    assert_eq!((error.code, error.message), taken());
                }
            }
        }
        assert_eq!(made, 1, "round {round}");
    }
    let (one, other) = (list(&pair.one, &ada).await, list(&pair.other, &ada).await);
    assert_eq!(names(&one).len(), ROUNDS);
    assert_eq!(one, other);
    pair.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs two servers on PostgreSQL and S3: cargo xtask test --only engines"]
async fn when_one_dies_in_an_upload_the_other_goes_on() {
    let Pair { one, other, _engine, folder } = Pair::start().await;
    let ada = sign_in(&one).await;
    let who = Caller::Session(&ada);
    let bytes = noise(3, 2_000_000);
    let size = bytes.len() as u64;
    let file = send(&one, who, &create_file(&FolderId::root(), "survives.bin")).await.file_id;
    let upload = send(&one, who, &open_upload(&file, size)).await.temp_location;
    for at in [0, 300_000] {
        let call = chunk_of(&file, &upload, at, 300_000);
        assert_eq!(answer(&one, who, &call, &bytes[at..at + 300_000]).await.0, 200);
    }
    let half = send_half(&one, &ada, &file, &upload, &bytes[600_000..900_000]).await;
    one.kill().await;
    drop(half);

    let opened = send(&other, who, &open_upload(&file, size)).await;
    assert_eq!(opened.uploaded, Some(600_000), "what was acknowledged, and nothing torn");
    let call = chunk_of(&file, &opened.temp_location, 600_000, 1_400_000);
    assert_eq!(answer(&other, who, &call, &bytes[600_000..]).await.0, 200);
    let close = CloseUpload {
        file_hash: Some(md5_of(&bytes)),
        ..close_upload(&file, &opened.temp_location, size)
    };
    assert_eq!(send(&other, who, &close).await.size, size);

    let one = Process::start(folder.path()).await;
    for at in [&one, &other] {
        assert!(download(at, &ada, &file, "bytes=0-").await == (206, Bytes::from(bytes.clone())));
    }
    let checked = tokio::process::Command::new(env!("CARGO_BIN_EXE_portico-server"))
        .arg("check")
        .args(engine::arguments(folder.path()))
        .stdout(Stdio::piped())
        .output()
        .await
        .unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    Pair { one, other, _engine, folder }.stop().await;
}

/// Sends the beginning of a chunk, and leaves the connection as it is.
async fn send_half(
    at: &Process,
    session: &str,
    file: &FileId,
    upload: &TempLocation,
    bytes: &[u8],
) -> TcpStream {
    let fields = [
        ("session_id", session),
        ("file_id", file.as_str()),
        ("temp_location", upload.as_str()),
        ("chunk_offset", "600000"),
        ("chunk_size", "300000"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = multipart(&fields, Some(("file_data", bytes)));
    let head = format!(
        "POST /api/v1/upload/upload_file_chunk.json HTTP/1.1\r\nHost: localhost\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(at.addr).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body[..body.len() / 2]).await.unwrap();
    stream
}
