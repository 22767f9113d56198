//! Failures inside: told by an id only, and nothing that was acknowledged is lost.

use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::{FileId, Secret, TempLocation};
use portico_server::Config;
use portico_server::testing::{self, Fault, Faults};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::support::{Answer, TestServer, close_upload, engine, noise, root, rows};

#[tokio::test]
async fn a_storage_that_fails_is_told_by_an_id_only_and_mended_without_loss() {
    if !engine::has_folder() {
        // It is the folder that is made to fail.
        return;
    }
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let left = half(&server, &ada).await;
    let chunks = server.folder.path().join("blobs/chunks");
    let aside = server.folder.path().join("aside");
    std::fs::rename(&chunks, &aside).unwrap();
    std::fs::write(&chunks, "in the way").unwrap();
    let answer = more(&server, &ada, &left).await;
    let (status, message) = answer.refusal();
    assert_eq!(status, 500);
    let id = answer.header("x-request-id");
    assert_eq!(message, format!("Something went wrong in the server (request {id})"));
    std::fs::remove_file(&chunks).unwrap();
    std::fs::rename(&aside, &chunks).unwrap();
    assert_whole(&server, &ada, left).await;
}

/// An answer that tells an id and nothing of what happened.
fn assert_hidden(answer: &Answer, status: u16, sentence: &str) {
    let id = answer.header("x-request-id");
    assert_eq!(id.len(), 20);
    assert_eq!(answer.refusal(), (status, format!("{sentence} (request {id})")));
}

const INNER: &str = "Something went wrong in the server";
const FULL: &str = "The server has no space left";

/// How many bytes half a file has: as many as need an object.
const HALF: usize = 20_000;

fn halves() -> (Vec<u8>, Vec<u8>) {
    (noise(8, HALF), noise(9, HALF))
}

/// A file of which half was acknowledged.
async fn half(server: &TestServer, ada: &str) -> (FileId, TempLocation) {
    let file = server.create(ada, &root(), "half.bin").await.file_id;
    let upload = server.open(ada, &file, 2 * HALF as u64).await.temp_location;
    assert_eq!(server.chunk(ada, &file, &upload, 0, &halves().0).await.status, 200);
    (file, upload)
}

/// The other half, to be refused.
async fn more(server: &TestServer, ada: &str, (file, upload): &(FileId, TempLocation)) -> Answer {
    server.chunk(ada, file, upload, HALF as u64, &halves().1).await
}

/// Half of a file is there, and the other one can be brought.
async fn assert_whole(server: &TestServer, ada: &str, (file, upload): (FileId, TempLocation)) {
    assert_eq!(server.open(ada, &file, 2 * HALF as u64).await.uploaded, Some(HALF as u64));
    let (first, second) = halves();
    assert_eq!(server.chunk(ada, &file, &upload, HALF as u64, &second).await.status, 200);
    server.send(ada, &close_upload(&file, &upload, 2 * HALF as u64)).await;
    assert_eq!(server.download(ada, &file).await.body, [first, second].concat());
    let found = portico_server::check(&server.state, |_| ()).await.unwrap();
    assert_eq!((found.missing, found.miscounted), (0, 0));
}

#[tokio::test]
async fn a_full_object_storage_refuses_and_loses_nothing() {
    let faults = Faults::default();
    let server = TestServer::failing(&faults).await;
    let ada = server.ada().await;
    let kept = server.upload(&ada, &root(), "kept.bin", &noise(1, HALF)).await;
    let left = half(&server, &ada).await;
    faults.set(Fault::Full);
    assert_hidden(&more(&server, &ada, &left).await, 507, FULL);
    assert_eq!(server.download(&ada, &kept).await.body, noise(1, HALF), "what is there is read");
    faults.set(Fault::None);
    assert_whole(&server, &ada, left).await;
}

#[tokio::test]
async fn a_lost_object_storage_refuses_and_loses_nothing() {
    let faults = Faults::default();
    let server = TestServer::failing(&faults).await;
    let ada = server.ada().await;
    let kept = server.upload(&ada, &root(), "kept.bin", &noise(1, HALF)).await;
    let left = half(&server, &ada).await;
    faults.set(Fault::Lost);
    assert_hidden(&more(&server, &ada, &left).await, 500, INNER);
    assert_hidden(&server.download(&ada, &kept).await, 500, INNER);
    // What needs no object goes on; an object that cannot be removed now is garbage for later.
    assert_eq!(server.list(&ada, &root()).await.files.len(), 2);
    faults.set(Fault::None);
    assert_eq!(server.download(&ada, &kept).await.body, noise(1, HALF));
    assert_whole(&server, &ada, left).await;
}

#[tokio::test]
async fn a_full_database_refuses_and_loses_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let left = half(&server, &ada).await;
    if !testing::limit_database(&server.state, true).await.unwrap() {
        // Only SQLite can be told.
        return;
    }
    let mut made = 0;
    let answer = loop {
        // Until the last free page is used up.
        let answer = server.raw(&ada, &CreateFolder::new(root(), format!("{made:0200}"))).await;
        if answer.status != 200 {
            break answer;
        }
        made += 1;
        assert!(made < 5000, "it is never full");
    };
    assert_hidden(&answer, 507, FULL);
    assert_eq!(server.list(&ada, &root()).await.folders.len(), made, "what was made is there");
    testing::limit_database(&server.state, false).await.unwrap();
    server.make_folder(&ada, &root(), "again").await;
    assert_eq!(server.list(&ada, &root()).await.folders.len(), made + 1, "it takes more again");
    assert_whole(&server, &ada, left).await;
}

#[tokio::test]
async fn a_database_that_refuses_loses_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let left = half(&server, &ada).await;
    rows::change(&server, "ALTER TABLE chunks RENAME TO gone").await;
    assert_hidden(&more(&server, &ada, &left).await, 500, INNER);
    rows::change(&server, "ALTER TABLE gone RENAME TO chunks").await;
    assert_whole(&server, &ada, left).await;
}

#[tokio::test]
async fn a_lost_database_is_an_answer_and_another_start_finds_everything() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let left = half(&server, &ada).await;
    testing::lose_database(&server.state).await.unwrap();
    let path = format!("/api/v1/folder/list.json/{ada}/0");
    assert_hidden(&server.get(&path).await, 500, INNER);
    assert_hidden(&more(&server, &ada, &left).await, 500, INNER);
    let TestServer { folder, engine, state, .. } = server;
    let server = TestServer::on(folder, engine, state.config().clone(), None).await;
    assert_whole(&server, &ada, left).await;
}

/// A way to the database that can be cut and mended.
struct Way {
    port: u16,
    target: String,
    task: Option<tokio::task::JoinHandle<()>>,
}

impl Way {
    async fn open(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        self.port = listener.local_addr().unwrap().port();
        let target = self.target.clone();
        self.task = Some(tokio::spawn(async move {
            let mut open = JoinSet::new();
            loop {
                let (mut from, _) = listener.accept().await.unwrap();
                let target = target.clone();
                open.spawn(async move {
                    let mut to = TcpStream::connect(target).await.unwrap();
                    // A connection that was cut is an error, and meant to be one.
                    let _ = tokio::io::copy_bidirectional(&mut from, &mut to).await;
                });
            }
        }));
    }

    async fn cut(&mut self) {
        let task = self.task.take().unwrap();
        task.abort();
        // Once it has ended, its listener and its connections are closed.
        task.await.unwrap_err();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cut_connection_to_the_database_is_an_answer_and_made_anew() {
    let Some(address) = engine::postgres() else {
        // SQLite has no connection that could be cut.
        return;
    };
    let (user, target) = address.trim_start_matches("postgres://").split_once('@').unwrap();
    let mut way = Way { port: 0, target: target.to_owned(), task: None };
    way.open().await;
    let around = format!("postgres://{user}@127.0.0.1:{}", way.port);
    let server = TestServer::with(|config| {
        let url = config.database_url().expose().replace(&address, &around);
        Config { database_url: Some(Secret::new(url)), ..config }
    })
    .await;
    let ada = server.ada().await;
    let left = half(&server, &ada).await;
    way.cut().await;
    assert_hidden(&more(&server, &ada, &left).await, 500, INNER);
    way.open().await;
    assert_whole(&server, &ada, left).await;
}
