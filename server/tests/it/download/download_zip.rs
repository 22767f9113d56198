//! `POST /download/all.json`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::Command;

use portico_api::opendrive::download::download_zip::DownloadZip;
use portico_api::wire::IdList;
use portico_api::{FileId, FolderId};

use crate::file::no_file;
use crate::folder::no_folder;
use crate::support::{NO_IDS, TestServer, noise, root};

fn ask(files: &[&FileId], folders: &[&FolderId]) -> DownloadZip {
    let some = |is_empty: bool| (!is_empty).then_some(());
    DownloadZip {
        files: some(files.is_empty())
            .map(|()| files.iter().copied().cloned().collect::<IdList<_>>()),
        folders: some(folders.is_empty())
            .map(|()| folders.iter().copied().cloned().collect::<IdList<_>>()),
    }
}

/// What a zip holds, read by its directory: names and stored bytes, checksums compared.
fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let u16_at = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let u32_at = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let end = bytes.len() - 22;
    assert_eq!(u32_at(end), 0x0605_4b50);
    let (count, mut at) = (u16_at(end + 10), u32_at(end + 16));
    let mut found = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(u32_at(at), 0x0201_4b50);
        let (checksum, size, offset) = (u32_at(at + 16), u32_at(at + 24), u32_at(at + 42));
        let name_length = u16_at(at + 28);
        let name = String::from_utf8(bytes[at + 46..at + 46 + name_length].to_vec()).unwrap();
        assert_eq!(u32_at(offset), 0x0403_4b50);
        let data = offset + 30 + u16_at(offset + 26) + u16_at(offset + 28);
        let content = bytes[data..data + size].to_vec();
        assert_eq!(crc32fast::hash(&content) as usize, checksum, "{name}");
        assert!(found.insert(name, content).is_none(), "a name comes twice");
        at += 46 + name_length + u16_at(at + 30);
    }
    found
}

#[tokio::test]
async fn files_and_whole_folders_come_as_one_archive() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Ordner ä").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    server.make_folder(&ada, &folder, "Empty").await;
    let deep = noise(1, 3_000_000);
    server.upload(&ada, &inner, "deep.bin", &deep).await;
    server.create(&ada, &folder, "never filled.txt").await;
    let one = server.upload(&ada, &root(), "a.txt", b"one").await;
    let two = server.upload(&ada, &inner, "A.txt", b"two").await;
    let answer = server.raw(&ada, &ask(&[&one, &two], &[&folder])).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-length"), answer.body.len().to_string());
    assert_eq!(answer.header("content-type"), "application/zip");
    let found = unzip(&answer.body);
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "A (1).txt",
            "Ordner ä/",
            "Ordner ä/Empty/",
            "Ordner ä/Inner/",
            "Ordner ä/Inner/A.txt",
            "Ordner ä/Inner/deep.bin",
            "Ordner ä/never filled.txt",
            "a.txt",
        ]
    );
    assert_eq!(found["Ordner ä/Inner/deep.bin"], deep);
    assert_eq!(found["A (1).txt"], b"two");
    // Another program agrees, where there is one.
    let file = server.folder.path().join("archive.zip");
    std::fs::File::create(&file).unwrap().write_all(&answer.body).unwrap();
    if let Ok(done) = Command::new("unzip").arg("-tqq").arg(&file).output() {
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    }
}

#[tokio::test]
async fn the_root_is_everything() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "a.txt", b"one").await;
    let answer = server.raw(&ada, &ask(&[], &[&root()])).await;
    assert_eq!(unzip(&answer.body).into_keys().collect::<Vec<_>>(), ["a.txt"]);
}

#[tokio::test]
async fn nothing_and_other_peoples_things_are_refused() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let empty = (400, "Empty files list".to_owned());
    assert_eq!(server.refused(&ada, &ask(&[], &[])).await, empty);
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    let folder = server.make_folder(&ada, &root(), "Private").await;
    assert_eq!(server.refused(&bob, &ask(&[&file], &[])).await, no_file());
    for id in [folder, FolderId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &ask(&[], &[&id])).await, no_folder());
    }
    assert_eq!(server.refused("nonsense", &ask(&[], &[&root()])).await.0, 401);
}
