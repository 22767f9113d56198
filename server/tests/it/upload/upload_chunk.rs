//! `POST /upload/upload_file_chunk.json`.

use axum::body::Body;
use axum::http::Request;
use bytes::Bytes;
use futures_util::stream;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::upload_chunk::UploadChunk;
use portico_api::{FileId, TempLocation};

use crate::file::no_file;
use crate::support::{
    Answer, BOUNDARY, NO_IDS, TestServer, close_upload, md5_of, multipart, noise, root,
};

const PATH: &str = "/api/v1/upload/upload_file_chunk.json";

/// An open upload of 1000 bytes.
async fn begun(server: &TestServer, session: &str) -> (FileId, TempLocation) {
    let file = server.create(session, &root(), "a.bin").await.file_id;
    let upload = server.open(session, &file, 1000).await.temp_location;
    (file, upload)
}

fn ask(file: &FileId, upload: &TempLocation, offset: u64, size: u64) -> UploadChunk {
    UploadChunk {
        file_id: file.clone(),
        temp_location: upload.clone(),
        chunk_offset: offset,
        chunk_size: size,
    }
}

fn offset_refusal(uploaded: u64, offset: u64) -> (u16, String) {
    (400, format!("Incorrect chunk offset: uploaded={uploaded}, chunk_offset={offset}"))
}

#[tokio::test]
async fn no_place_is_written_twice() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, upload) = begun(&server, &ada).await;
    let bytes = noise(3, 1000);
    let send = |offset: usize, end: usize| {
        let (server, ada, file, upload, bytes) = (&server, &ada, &file, &upload, &bytes);
        async move { server.chunk(ada, file, upload, offset as u64, &bytes[offset..end]).await }
    };
    assert_eq!(send(0, 300).await.json()["TotalWritten"], 300);
    assert_eq!(send(0, 300).await.refusal(), offset_refusal(300, 0), "the same one again");
    assert_eq!(send(300, 301).await.json()["TotalWritten"], 1, "of this chunk, not of the file");
    assert_eq!(send(300, 400).await.refusal(), offset_refusal(301, 300));
    assert_eq!(send(301, 1000).await.status, 200);
    let closed = server.send(&ada, &close_upload(&file, &upload, 1000)).await;
    assert_eq!(closed.file_hash, Some(md5_of(&bytes)));
}

#[tokio::test]
async fn chunks_come_in_any_order() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(11, 1000);
    let mut random = fastrand::Rng::with_seed(5);
    for round in 0..20 {
        let file = server.create(&ada, &root(), &format!("{round}.bin")).await.file_id;
        let upload = server.open(&ada, &file, 1000).await.temp_location;
        let mut cuts: Vec<usize> = (0..7).map(|_| random.usize(1..1000)).collect();
        cuts.extend([0, 1000]);
        cuts.sort_unstable();
        cuts.dedup();
        let mut chunks: Vec<_> = cuts.windows(2).map(|cut| cut[0]..cut[1]).collect();
        random.shuffle(&mut chunks);
        let mut held: Vec<std::ops::Range<usize>> = Vec::new();
        for chunk in chunks {
            let part = &bytes[chunk.clone()];
            let answer = server.chunk(&ada, &file, &upload, chunk.start as u64, part).await;
            assert_eq!(answer.json()["TotalWritten"], part.len());
            held.push(chunk);
            let mut prefix = 0;
            while let Some(next) = held.iter().find(|chunk| chunk.start == prefix) {
                prefix = next.end;
            }
            let opened = server.open(&ada, &file, 1000).await;
            assert_eq!(opened.uploaded, Some(prefix as u64), "where a resuming client goes on");
        }
        let closed = server.send(&ada, &close_upload(&file, &upload, 1000)).await;
        assert_eq!(closed.file_hash, Some(md5_of(&bytes)));
        assert_eq!(server.download(&ada, &file).await.body, bytes);
    }
}

#[tokio::test]
async fn several_chunks_travel_at_a_time() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(12, 1000);
    let (file, upload) = begun(&server, &ada).await;
    let send =
        |at: usize| server.chunk(&ada, &file, &upload, at as u64, &bytes[at..(at + 100).min(1000)]);
    let all = futures_util::future::join_all((0..10).rev().map(|index| send(index * 100)));
    assert!(all.await.iter().all(|answer| answer.status == 200));
    let closed = server.send(&ada, &close_upload(&file, &upload, 1000)).await;
    assert_eq!(closed.file_hash, Some(md5_of(&bytes)));
}

#[tokio::test]
async fn what_is_held_behind_a_hole_is_neither_lost_nor_doubled() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(13, 1000);
    let (file, upload) = begun(&server, &ada).await;
    let send =
        |from: usize, to: usize| server.chunk(&ada, &file, &upload, from as u64, &bytes[from..to]);
    assert_eq!(send(500, 700).await.status, 200);
    assert_eq!(send(500, 700).await.status, 200, "an answer was lost: once more");
    assert_eq!(send(550, 600).await.refusal(), offset_refusal(0, 550));
    assert_eq!(send(0, 300).await.status, 200);
    let missing = (400, "Invalid upload file size. Total uploaded=500. File size=1000".to_owned());
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 1000)).await, missing);
    // What runs into held bytes is cut there, so that whoever goes on with other sizes comes to an end.
    assert_eq!(send(300, 650).await.json()["TotalWritten"], 200);
    assert_eq!(send(500, 650).await.refusal(), offset_refusal(700, 500));
    assert_eq!(send(700, 1000).await.status, 200);
    server.send(&ada, &close_upload(&file, &upload, 1000)).await;
    assert_eq!(server.download(&ada, &file).await.body, bytes);
}

/// zlib as clients make it, level 6.
fn deflate(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn chunks_may_be_zlib_streams() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (name, bytes) in [("text", b"All work and no play. ".repeat(50)), ("noise", noise(1, 1100))]
    {
        let size = bytes.len() as u64;
        let close = |file: &FileId, upload: &TempLocation| CloseUpload {
            file_compressed: Some(true),
            file_hash: Some(md5_of(&bytes)),
            ..close_upload(file, upload, size)
        };
        // One stream of the whole file, cut into chunks.
        let packed = deflate(&bytes);
        let file = server.create(&ada, &root(), &format!("{name} 1")).await.file_id;
        let upload = server.open(&ada, &file, size).await.temp_location;
        let mut at = 0;
        for part in packed.chunks(packed.len() / 2 + 1) {
            assert_eq!(server.chunk(&ada, &file, &upload, at, part).await.status, 200, "{name}");
            at += part.len() as u64;
        }
        server.send(&ada, &close(&file, &upload)).await;
        assert_eq!(server.download(&ada, &file).await.body, bytes);
        // One stream for each chunk, one behind the other.
        let file = server.create(&ada, &root(), &format!("{name} 2")).await.file_id;
        let upload = server.open(&ada, &file, size).await.temp_location;
        let mut at = 0;
        for part in bytes.chunks(600) {
            let part = deflate(part);
            assert_eq!(server.chunk(&ada, &file, &upload, at, &part).await.status, 200, "{name}");
            at += part.len() as u64;
        }
        server.send(&ada, &close(&file, &upload)).await;
        assert_eq!(server.download(&ada, &file).await.body, bytes);
    }
}

#[tokio::test]
async fn a_bomb_is_stopped_at_the_files_size() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, upload) = begun(&server, &ada).await;
    let bomb = deflate(&vec![0; 500_000]);
    assert!(bomb.len() < 1000);
    assert_eq!(server.chunk(&ada, &file, &upload, 0, &bomb).await.status, 200);
    let close = CloseUpload { file_compressed: Some(true), ..close_upload(&file, &upload, 1000) };
    let (status, text) = server.refused(&ada, &close).await;
    assert!(status == 400 && text.starts_with("Invalid upload file size"), "{text}");
    let (file, upload) = {
        let file = server.create(&ada, &root(), "plain").await.file_id;
        let upload = server.open(&ada, &file, 5).await.temp_location;
        server.chunk(&ada, &file, &upload, 0, b"hello").await;
        (file, upload)
    };
    let close = CloseUpload { file_compressed: Some(true), ..close_upload(&file, &upload, 5) };
    assert_eq!(server.refused(&ada, &close).await.0, 400);
    server.send(&ada, &close_upload(&file, &upload, 5)).await;
}

#[tokio::test]
async fn too_much_is_refused_and_nothing_of_it_stays() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, upload) = begun(&server, &ada).await;
    let more_than_said = server.raw_file(&ada, &ask(&file, &upload, 0, 10), &noise(1, 11)).await;
    assert_eq!(more_than_said.refusal().0, 400);
    let past_the_end = server.raw_file(&ada, &ask(&file, &upload, 0, 1001), &noise(1, 1001)).await;
    assert_eq!(past_the_end.refusal().0, 400);
    let enormous = server.raw_file(&ada, &ask(&file, &upload, 0, u64::MAX), b"x").await;
    assert_eq!(enormous.refusal().0, 400);
    assert_eq!(server.open(&ada, &file, 1000).await.uploaded, Some(0));
    // The same where bytes go into an object.
    let file = server.create(&ada, &root(), "large.bin").await.file_id;
    let upload = server.open(&ada, &file, 20_000).await.temp_location;
    for (size, sent) in [(10, 11), (20_001, 20_001)] {
        let ask = ask(&file, &upload, 0, size);
        assert_eq!(server.raw_file(&ada, &ask, &noise(1, sent)).await.refusal().0, 400);
    }
    assert_eq!(server.open(&ada, &file, 20_000).await.uploaded, Some(0));
    assert_eq!(stray_objects(&server), 0);
}

/// How many files lie where the storage keeps chunks.
fn stray_objects(server: &TestServer) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        std::fs::read_dir(folder).map_or(0, |entries| {
            entries
                .flatten()
                .map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 })
                .sum()
        })
    }
    count(&server.folder.path().join("blobs/chunks"))
}

#[tokio::test]
async fn two_chunks_for_one_place_never_both_count() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, upload) = begun(&server, &ada).await;
    let bytes = noise(9, 1000);
    let (one, two, three) = tokio::join!(
        server.chunk(&ada, &file, &upload, 0, &bytes),
        server.chunk(&ada, &file, &upload, 0, &bytes),
        server.chunk(&ada, &file, &upload, 0, &bytes),
    );
    let taken = [&one, &two, &three].iter().filter(|answer| answer.status == 200).count();
    assert_eq!(taken, 1);
    let closed = server.send(&ada, &close_upload(&file, &upload, 1000)).await;
    assert_eq!(closed.file_hash, Some(md5_of(&bytes)));
}

/// Sends a body as it is, in pieces of so many bytes and without a length, as rclone does.
async fn send_body(server: &TestServer, body: Vec<u8>, piece: usize) -> Answer {
    let pieces: Vec<_> = body
        .chunks(piece)
        .map(|piece| Ok::<_, std::io::Error>(Bytes::copy_from_slice(piece)))
        .collect();
    let request = Request::post(PATH)
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from_stream(stream::iter(pieces)));
    server.request(request.unwrap()).await
}

#[tokio::test]
async fn the_parts_come_in_any_order_and_any_pieces() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(4, 1000);
    let mut random = fastrand::Rng::with_seed(1);
    for piece in [1, 7, 100, 5000] {
        let (file, upload) = begun(&server, &ada).await;
        let mut fields = vec![
            ("session_id".to_owned(), ada.clone()),
            ("file_id".to_owned(), file.to_string()),
            ("temp_location".to_owned(), upload.to_string()),
            ("chunk_offset".to_owned(), "0".to_owned()),
            ("chunk_size".to_owned(), "1000".to_owned()),
        ];
        random.shuffle(&mut fields);
        let answer =
            send_body(&server, multipart(&fields, Some(("file_data", &bytes))), piece).await;
        assert_eq!(answer.json()["TotalWritten"], 1000, "pieces of {piece}");
        let closed = server.send(&ada, &close_upload(&file, &upload, 1000)).await;
        assert_eq!(closed.file_hash, Some(md5_of(&bytes)));
        server
            .send(
                &ada,
                &portico_api::opendrive::file::delete_file::DeleteFile {
                    file_id: file,
                    access_folder_id: None,
                    sharing_id: None,
                },
            )
            .await;
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_leaves_the_upload_as_it_was() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, upload) = begun(&server, &ada).await;
    let fields = [
        ("session_id".to_owned(), ada.clone()),
        ("file_id".to_owned(), file.to_string()),
        ("temp_location".to_owned(), upload.to_string()),
        ("chunk_offset".to_owned(), "0".to_owned()),
        ("chunk_size".to_owned(), "1000".to_owned()),
    ];
    let whole = multipart(&fields, Some(("file_data", &noise(2, 1000))));
    for length in [0, 40, whole.len() / 2, whole.len() - 60, whole.len() - 10] {
        let answer = send_body(&server, whole[..length].to_vec(), 100).await;
        assert_eq!(answer.refusal().0, 400, "{length} bytes");
        assert_eq!(server.open(&ada, &file, 1000).await.uploaded, Some(0), "{length} bytes");
    }
    assert_eq!(stray_objects(&server), 0);
}

#[tokio::test]
async fn strangers_send_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (file, upload) = begun(&server, &ada).await;
    let other = server.create(&ada, &root(), "other.bin").await.file_id;
    assert_eq!(server.chunk(&bob, &file, &upload, 0, b"x").await.refusal(), no_file());
    assert_eq!(server.chunk(&ada, &other, &upload, 0, b"x").await.refusal().0, 400);
    let nobody = TempLocation::from(NO_IDS[0]);
    assert_eq!(server.chunk(&ada, &file, &nobody, 0, b"x").await.refusal().0, 400);
    assert_eq!(server.chunk("nonsense", &file, &upload, 0, b"x").await.refusal().0, 401);
    let fields = [("session_id".to_owned(), ada.clone())];
    let answer = send_body(&server, multipart(&fields, None), 100).await;
    assert_eq!(answer.refusal(), (400, "`file_id` is required.".to_owned()));
    let fields = [
        ("session_id".to_owned(), ada.clone()),
        ("file_id".to_owned(), file.to_string()),
        ("temp_location".to_owned(), upload.to_string()),
        ("chunk_offset".to_owned(), "0".to_owned()),
        ("chunk_size".to_owned(), "1".to_owned()),
    ];
    let answer = send_body(&server, multipart(&fields, None), 100).await;
    assert_eq!(answer.refusal(), (400, "`file_data` is required.".to_owned()));
}
