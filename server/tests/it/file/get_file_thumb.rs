//! `GET /file/thumb.json/{file_id}`.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use image::{ImageFormat, RgbImage};
use portico_api::FileId;
use portico_api::opendrive::file::get_file_thumb::GetFileThumb;

use super::no_file;
use crate::support::{TestServer, noise, root};

fn ask(file_id: &FileId) -> GetFileThumb {
    GetFileThumb { file_id: file_id.clone(), sharing_id: None, time_offset: None, temp_key: None }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    RgbImage::new(width, height).write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

#[tokio::test]
async fn a_picture_is_made_small_once_and_kept() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.png", &png(1024, 512)).await;
    let first = server.raw(&ada, &ask(&file)).await;
    assert_eq!((first.status.as_u16(), first.header("content-type")), (200, "image/jpeg"));
    let small = image::load_from_memory(&first.body).unwrap();
    assert_eq!((small.width(), small.height()), (256, 128));
    let second = server.raw(&ada, &ask(&file)).await;
    assert_eq!(first.body, second.body);
    let path = format!("/api/v1/file/thumb.json/{file}?session_id={ada}");
    let request = Request::get(path).header("if-none-match", first.header("etag"));
    assert_eq!(server.request(request.body(Body::empty()).unwrap()).await.status, 304);
}

#[tokio::test]
async fn what_is_no_picture_has_none() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let mut torn = png(300, 300);
    torn.truncate(100);
    let mut huge = png(1, 1);
    // The width in the header says 4 billion pixels.
    huge[16..20].copy_from_slice(&[0xff; 4]);
    for (name, bytes) in [
        ("noise.png", noise(1, 5000)),
        ("torn.png", torn),
        ("huge.png", huge),
        ("empty.png", vec![]),
    ] {
        let file = server.upload(&ada, &root(), name, &bytes).await;
        let refusal = server.refused(&ada, &ask(&file)).await;
        assert_eq!(refusal, (404, "No thumbnail for this file".to_owned()), "{name}");
    }
    let file = server.upload(&ada, &root(), "a.png", &png(10, 10)).await;
    assert_eq!(server.refused(&bob, &ask(&file)).await, no_file());
    assert_eq!(server.refused("", &ask(&file)).await.0, 403);
}
