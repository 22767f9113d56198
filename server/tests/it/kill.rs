//! The server is killed in the middle of uploads, again and again; what it acknowledged is never lost.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_api::opendrive::upload::upload_chunk::UploadChunk;
use portico_api::{Endpoint, ErrorEnvelope, FileId, FolderId, Secret};
use portico_server::testing::TemporaryFolder;
use tokio::sync::watch;

use crate::support::calls::{self, Caller, ask};
use crate::support::engine::Engine;
use crate::support::process::Process;
use crate::support::{close_upload, create_file, md5_of, noise, open_upload};

const UPLOADS: u64 = 100;
const WORKERS: u64 = 4;
const SEED: u64 = 20_260_101;
const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "correct horse";

/// Asks until an answer comes, however often the server dies meanwhile.
#[derive(Clone)]
struct Client {
    addr: watch::Receiver<SocketAddr>,
    token: String,
}

impl Client {
    /// One try; none when the connection broke, and so nobody knows whether it was done.
    async fn once<E: Endpoint>(&self, call: &E, bytes: &[u8]) -> Option<(u16, Bytes)> {
        let caller = match self.token.as_str() {
            "" => Caller::Nobody,
            token => Caller::Token(token),
        };
        let request = calls::request(caller, call, bytes);
        let addr = *self.addr.borrow();
        let asked = ask(addr, request);
        tokio::time::timeout(Duration::from_secs(30), asked).await.ok()?.ok()
    }

    /// Tries until there is an answer. Only for what may be done twice.
    async fn until_answered<E: Endpoint>(&self, call: &E) -> (u16, Bytes) {
        loop {
            if let Some(answer) = self.once(call, &[]).await {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn send<E: Endpoint>(&self, call: &E) -> E::Response {
        let (status, body) = self.until_answered(call).await;
        let text = String::from_utf8_lossy(&body);
        assert_eq!(status, 200, "{}: {text}", E::META.name);
        serde_json::from_slice(&body).unwrap()
    }
}

/// Uploads one file through any number of deaths, and checks on the way that nothing acknowledged is lost.
async fn upload(client: &Client, number: u64, random: &mut fastrand::Rng) -> (FileId, Vec<u8>) {
    let length = match random.u8(..10) {
        0 => 0,
        1 => random.usize(1..10),
        _ => random.usize(1..400_000),
    };
    let bytes = noise(SEED + number, length);
    let size = length as u64;
    let name = format!("file {number:03}.bin");
    // The first try may have been done although its answer was lost.
    let create = CreateFile { open_if_exists: Some(true), ..create_file(&FolderId::root(), &name) };
    let file = client.send(&create).await.file_id;
    let largest = random.usize(5_000..150_000);
    let mut acknowledged = 0;
    'closed: loop {
        let opened = client.send(&open_upload(&file, size)).await;
        let mut at = opened.uploaded.unwrap();
        assert!(
            at >= acknowledged,
            "{name}: {acknowledged} bytes were acknowledged, {at} are there"
        );
        while at < size {
            let end = size.min(at + random.usize(1..=largest) as u64);
            let call = UploadChunk {
                file_id: file.clone(),
                temp_location: opened.temp_location.clone(),
                chunk_offset: at,
                chunk_size: end - at,
            };
            let part = &bytes[usize::try_from(at).unwrap()..usize::try_from(end).unwrap()];
            match client.once(&call, part).await {
                Some((200, _)) => {
                    at = end;
                    acknowledged = end;
                }
                Some((status, body)) => {
                    let text =
                        serde_json::from_slice::<ErrorEnvelope>(&body).unwrap().error.message;
                    panic!("{name}: {status} {text}");
                }
                None => {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    continue 'closed;
                }
            }
        }
        let close = CloseUpload {
            file_hash: Some(md5_of(&bytes)),
            ..close_upload(&file, &opened.temp_location, size)
        };
        // A close may be repeated: it answers the same.
        let closed = client.send(&close).await;
        assert_eq!((closed.size, closed.version), (size, 1), "{name}");
        return (file, bytes);
    }
}

/// Every file that was closed is whole.
async fn check(addr: SocketAddr, token: &str, files: &[(FileId, Vec<u8>)]) {
    for (file, bytes) in files {
        let uri =
            format!("/api/v1/download/file.json/{file}?session_id=OAUTH&access_token={token}");
        let request = hyper::Request::get(uri).header("host", "localhost").body(Full::default());
        let (status, body) = ask(addr, request.unwrap()).await.unwrap();
        assert_eq!(status, 200);
        assert!(body == *bytes, "{file} is not what was uploaded");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_uploads_survive_being_killed() {
    let folder = TemporaryFolder::new().unwrap();
    let _engine = Engine::new(folder.path()).await;
    Process::add_user(folder.path(), EMAIL, PASSWORD).await;
    let mut server = Process::start(folder.path()).await;
    let (moved, addr) = watch::channel(server.addr);
    let nobody = Client { addr: addr.clone(), token: String::new() };
    let grant = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    let token = nobody.send(&grant).await.access_token.expose().to_owned();
    let client = Client { addr, token: token.clone() };
    let (done, finished) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let mut workers = Vec::new();
    for worker in 0..WORKERS {
        let (client, done) = (client.clone(), Arc::clone(&done));
        workers.push(tokio::spawn(async move {
            let mut random = fastrand::Rng::with_seed(SEED + worker);
            let mut files = Vec::new();
            for number in (worker..UPLOADS).step_by(usize::try_from(WORKERS).unwrap()) {
                files.push(upload(&client, number, &mut random).await);
                done.fetch_add(1, Ordering::Relaxed);
            }
            files
        }));
    }
    let stop = Arc::clone(&finished);
    let data = folder.path().to_owned();
    let killer = tokio::spawn(async move {
        let mut random = fastrand::Rng::with_seed(SEED);
        let mut kills = 0;
        while !stop.load(Ordering::Relaxed) {
            tokio::time::sleep(Duration::from_millis(random.u64(30..400))).await;
            server.kill().await;
            kills += 1;
            server = Process::start(&data).await;
            // Nobody listens any more once all uploads are done.
            let _ = moved.send(server.addr);
        }
        (server, kills)
    });
    let mut files = Vec::new();
    for worker in workers {
        match worker.await {
            Ok(mut some) => files.append(&mut some),
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
    finished.store(true, Ordering::Relaxed);
    let (server, kills) = killer.await.unwrap();
    assert_eq!((files.len() as u64, done.load(Ordering::Relaxed) as u64), (UPLOADS, UPLOADS));
    assert!(kills >= 5, "only {kills} kills");
    check(server.addr, &token, &files).await;
    server.kill().await;
    let server = Process::start(folder.path()).await;
    check(server.addr, &token, &files).await;
}
