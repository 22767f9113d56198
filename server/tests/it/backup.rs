//! Copies of everything: whole, although others write meanwhile, and never put over anything.

use std::path::Path;

use portico_api::FileId;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_server::testing::{Held, TemporaryFolder};
use portico_server::{BackupError, RestoreError};

use crate::support::process::Process;
use crate::support::{TestServer, engine, noise, root, rows};

/// A server on what was restored.
async fn restored(from: &Path) -> TestServer {
    let folder = TemporaryFolder::new().unwrap();
    let engine = engine::Engine::new(folder.path()).await;
    let config = engine.config(folder.path());
    portico_server::restore(config.clone(), from).await.unwrap();
    TestServer::on(folder, engine, config, None).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_closed_before_a_backup_is_in_it_whatever_goes_on() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let mut files: Vec<(FileId, Vec<u8>)> = Vec::new();
    for number in 0..20 {
        let bytes = noise(number, 5000 * usize::try_from(number).unwrap());
        let name = format!("{number}.bin");
        files.push((server.upload(&ada, &root(), &name, &bytes).await, bytes));
    }
    let open = server.create(&ada, &root(), "open.bin").await.file_id;
    let upload = server.open(&ada, &open, 100).await.temp_location;
    assert_eq!(server.chunk(&ada, &open, &upload, 0, &[1; 50]).await.status, 200);
    let place = TemporaryFolder::new().unwrap();
    let to = place.path().join("backup");
    let backup = portico_server::backup(&server.state, &to);
    let writing = async {
        let mut number = 0;
        while number < u64::MAX {
            let name = format!("meanwhile {number}.bin");
            let file = server.upload(&ada, &root(), &name, &noise(1000 + number, 5000)).await;
            if number % 2 == 0 {
                let file_id = file;
                let gone = DeleteFile { file_id, access_folder_id: None, sharing_id: None };
                server.send(&ada, &gone).await;
            }
            number += 1;
        }
    };
    let copied = tokio::select! {
        copied = backup => copied.unwrap(),
        () = writing => unreachable!("it never ends"),
    };
    // Four of the twenty have no object, because they are small.
    assert!(copied.objects >= 16, "{copied:?}");
    let other = restored(&to).await;
    let found = portico_server::check(&other.state, |line| panic!("{line}")).await.unwrap();
    assert_eq!(
        (found.objects, found.missing, found.unreferenced, found.unused, found.miscounted),
        (copied.objects, 0, 0, 0, 0)
    );
    let session = other.ada().await;
    for (file, bytes) in &files {
        let answer = other.download(&session, file).await;
        assert_eq!(answer.status, 200);
        assert!(answer.body == *bytes, "{file} is another one");
    }
    // What is there of others is whole, too.
    let listing = other.list(&session, &root()).await;
    assert!(listing.files.len() > files.len());
    for file in listing.files.iter().filter(|file| file.name.starts_with("meanwhile")) {
        let answer = other.download(&session, &file.file_id).await;
        if answer.status == 200 {
            assert_eq!(answer.body.len(), 5000, "{}", file.name);
        }
    }
    // And what was acknowledged of an upload; it goes on where it was, and numbers do, too.
    assert_eq!(other.open(&session, &open, 100).await.uploaded, Some(50));
    assert_eq!(other.chunk(&session, &open, &upload, 50, &[1; 50]).await.status, 200);
    let counted = rows::count(&other, "logs").await;
    other.upload(&session, &root(), "new.bin", b"new").await;
    assert!(rows::count(&other, "logs").await > counted);
}

#[tokio::test]
async fn nothing_is_ever_overwritten() {
    let server = TestServer::new().await;
    let place = TemporaryFolder::new().unwrap();
    let to = place.path().join("backup");
    portico_server::backup(&server.state, &to).await.unwrap();
    let again = portico_server::backup(&server.state, &to).await;
    assert!(matches!(again, Err(BackupError::NotEmpty(_))), "{again:?}");
    let config = server.state.config().clone();
    let back = portico_server::restore(config.clone(), &to).await;
    assert!(matches!(back, Err(RestoreError::Backup(BackupError::NotEmpty(_)))), "{back:?}");
    std::fs::remove_file(to.join("backup.json")).unwrap();
    let back = portico_server::restore(config, &to).await;
    assert!(matches!(back, Err(RestoreError::Backup(BackupError::NoBackup(_)))), "{back:?}");
    server.ada().await;
}

#[tokio::test]
async fn one_backup_is_made_at_a_time_and_a_missing_object_fails_it() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let place = TemporaryFolder::new().unwrap();
    let held = Held::take(&server.state, "backup").await.unwrap().unwrap();
    let second = portico_server::backup(&server.state, &place.path().join("a")).await;
    assert!(matches!(second, Err(BackupError::UnderWay)), "{second:?}");
    held.done(&server.state).await.unwrap();
    server.upload(&ada, &root(), "a.bin", &noise(1, 20_000)).await;
    rows::change(&server, "UPDATE chunks SET object = 'nowhere'").await;
    let broken = portico_server::backup(&server.state, &place.path().join("b")).await;
    assert!(matches!(&broken, Err(BackupError::Missing(id)) if id == "nowhere"), "{broken:?}");
    assert!(!place.path().join("b/backup.json").exists());
    rows::change(&server, "DELETE FROM chunks").await;
    portico_server::backup(&server.state, &place.path().join("c")).await.unwrap();
}

#[tokio::test]
async fn a_check_names_each_half_that_is_alone() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let files = [
        ("object", 20_101),
        ("row", 20_102),
        ("content", 20_103),
        ("version", 20_104),
        ("short", 105),
        ("long", 106),
    ];
    for (name, length) in files {
        server.upload(&ada, &root(), name, &noise(length as u64, length)).await;
    }
    let lines = async |server: &TestServer| {
        let mut lines = Vec::new();
        let found = portico_server::check(&server.state, |line| lines.push(line)).await.unwrap();
        (found, lines)
    };
    let (found, none) = lines(&server).await;
    assert_eq!((found.contents, found.missing, none), (6, 0, vec![]));
    let content = |size: u64| format!("(SELECT id FROM contents WHERE size = {size})");
    let sql = [
        // An object that is gone, and in its place one that belongs to nothing.
        format!("UPDATE chunks SET object = 'elsewhere' WHERE content_id = {}", content(20_101)),
        // A content without a chunk, whose object belongs to nothing.
        format!("DELETE FROM chunks WHERE content_id = {}", content(20_102)),
        // A content without a version, and with it a file whose version is gone.
        "DELETE FROM versions WHERE size = 20103".to_owned(),
        // A row that holds more than it says.
        format!(
            "UPDATE chunks SET bytes = (SELECT bytes FROM chunks WHERE content_id = {})
             WHERE content_id = {}",
            content(106),
            content(105)
        ),
        // A sum that is wrong.
        "UPDATE volumes SET bytes = bytes + 7".to_owned(),
    ];
    for sql in &sql {
        rows::change(&server, sql).await;
    }
    let (found, lines) = lines(&server).await;
    let has = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!(has("object elsewhere is missing"), 1, "{lines:#?}");
    assert_eq!(has("has 0 of 20102 bytes"), 1, "{lines:#?}");
    assert_eq!(has("version"), 1, "{lines:#?}");
    assert_eq!(has("a row has 106 of 105 bytes"), 1, "{lines:#?}");
    assert_eq!(has("60525 bytes counted, 60518 there"), 1, "{lines:#?}");
    let orphans = lines.iter().filter(|line| line.ends_with("belongs to nothing"));
    let (contents, objects): (Vec<_>, Vec<_>) =
        orphans.partition(|line| line.starts_with("content"));
    assert_eq!((contents.len(), objects.len()), (1, 2), "{lines:#?}");
    assert_eq!((found.missing, found.unused, found.unreferenced, found.miscounted), (4, 1, 2, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_does_the_same() {
    let (from, to, copy) = (
        TemporaryFolder::new().unwrap(),
        TemporaryFolder::new().unwrap(),
        TemporaryFolder::new().unwrap(),
    );
    let _engines = [engine::Engine::new(from.path()).await, engine::Engine::new(to.path()).await];
    Process::add_user(from.path(), "ada@example.com", "correct horse").await;
    let folder = copy.path().join("backup").display().to_string();
    let backup = ["backup", "--to", &folder];
    let (done, text) = Process::run(from.path(), &backup).await;
    assert!(done && text.contains("were copied"), "{text}");
    let (done, text) = Process::run(from.path(), &backup).await;
    assert!(!done && text.contains("is not empty"), "{text}");
    let restore = ["restore", "--from", &folder];
    let (done, text) = Process::run(to.path(), &restore).await;
    assert!(done && text.contains("are back"), "{text}");
    let (done, text) = Process::run(to.path(), &restore).await;
    assert!(!done && text.contains("the database is not empty"), "{text}");
    let (done, text) = Process::run(to.path(), &["check"]).await;
    assert!(done && text.contains("0 objects belong to 0 contents"), "{text}");
}
