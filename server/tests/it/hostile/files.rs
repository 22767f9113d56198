//! Files that mean no good: what browsers would run, what would not fit into memory, and names that lead elsewhere.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::file::get_file_thumb::GetFileThumb;
use portico_api::opendrive::file::set_file_access::SetFileAccess;
use portico_api::{Endpoint, FileId};
use portico_server::testing::{EMAIL, make_partner};
use serde_json::{Value, json};

use crate::support::{Answer, TestServer, root};

/// What a browser runs when it is asked to show it.
const RUNS: [&str; 12] = [
    "a.html",
    "a.HTM",
    "a.svg",
    "a.SVGZ",
    "a.xml",
    "a.xhtml",
    "a.xht",
    "a.js",
    "a.mjs",
    "a.swf",
    "a.mht",
    "a.png.html",
];

const SCRIPT: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

fn made<E: Endpoint>(params: Value) -> E {
    serde_json::from_value(params).unwrap()
}

fn thumb_of(file: &FileId) -> GetFileThumb {
    made(json!({ "file_id": file }))
}

/// Opens a file for everybody.
async fn open(server: &TestServer, session: &str, file: &FileId) {
    let ask: SetFileAccess = made(json!({ "file_id": file, "file_ispublic": 1 }));
    server.send(session, &ask).await;
}

/// The address of an expiring link's bytes.
async fn link(server: &TestServer, session: &str, file: &FileId, counter: u64) -> String {
    let ask = json!({ "date": "2026-12-31", "counter": counter, "file_id": file, "enable": 1 });
    let made = server.raw(session, &made::<CreateFileLink>(ask)).await.json();
    made["DownloadLink"].as_str().unwrap().to_owned()
}

fn refuses_to_run(answer: &Answer, name: &str) {
    assert_eq!(answer.status, 200, "{name}");
    assert!(answer.header("content-disposition").starts_with("attachment;"), "{name}");
    assert_eq!(answer.header("content-security-policy"), "sandbox; default-src 'none'", "{name}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
}

#[tokio::test]
async fn what_can_run_does_not_run_here() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for name in RUNS {
        let file = server.upload(&ada, &root(), name, SCRIPT).await;
        open(&server, &ada, &file).await;
        let path = link(&server, &ada, &file, 9).await;
        for address in [
            format!("/api/v1/download/file.json/{file}?inline=1"),
            format!("/api/v1/download/file.json/{file}?inline=true&session_id={ada}"),
            format!("{path}?inline=1"),
        ] {
            refuses_to_run(&server.get(&address).await, &format!("{name} at {address}"));
        }
        let thumb = thumb_of(&file);
        assert_eq!(server.refused(&ada, &thumb).await.0, 404, "{name} is no picture");
        let page = server.get(&format!("/f/{file}")).await;
        let text = String::from_utf8_lossy(&page.body);
        assert!(
            page.status == 200 && !text.contains("<script") && !text.contains("<svg"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn names_stay_text_in_pages_headers_and_archives() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    // Everything that a name may hold and that means something somewhere.
    let names = [
        "'onload='alert(1).txt",
        "&lt;script&gt;.txt",
        "a;filename=b.txt",
        "%0d%0aSet-Cookie%3a x.txt",
        "..%2f..%2fetc.txt",
        "...txt",
        "~.txt",
        "$(id).txt",
        "`id`.txt",
        "-rf.txt",
        "\u{202e}txt.exe",
        "NUL.txt",
        "{{7}}.txt",
    ];
    for name in names {
        let file = server.upload(&ada, &root(), name, b"x").await;
        open(&server, &ada, &file).await;
        let page = server.get(&format!("/f/{file}")).await;
        let text = String::from_utf8_lossy(&page.body);
        assert!(!text.contains("='alert") && !text.contains("<script"), "{name}: {text}");
        let answer = server.download(&ada, &file).await;
        let value = answer.header("content-disposition");
        assert_eq!(value.matches('"').count(), 2, "{value}");
        assert!(answer.headers.get("set-cookie").is_none());
    }
    let body = json!({ "session_id": ada, "folders": "0" }).to_string();
    let archive = server.post("/api/v1/download/all.json", "application/json", body).await;
    assert_eq!(archive.status, 200);
    for name in names {
        let there = archive.body.windows(name.len()).any(|window| window == name.as_bytes());
        assert!(there, "{name} is in the archive as it is");
    }
}

/// A PNG that says it is this large, with hardly a byte of picture in it.
fn enormous_png(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let body = [kind, data].concat();
        let length = u32::try_from(data.len()).unwrap();
        [&length.to_be_bytes()[..], &body, &crc32fast::hash(&body).to_be_bytes()].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[16, 6, 0, 0, 0]].concat();
    let packed = {
        use std::io::Write as _;
        let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        (0..64).for_each(|_| out.write_all(&[0; 65_536]).unwrap());
        out.finish().unwrap()
    };
    let parts = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"IDAT", &packed),
        chunk(b"IEND", &[]),
    ];
    parts.concat()
}

/// The same as a GIF.
fn enormous_gif() -> Vec<u8> {
    [
        &b"GIF89a\xff\xff\xff\xff\x80\x00\x00\x00\x00\x00\xff\xff\xff"[..],
        b",\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0;",
    ]
    .concat()
}

#[tokio::test]
async fn pictures_that_would_fill_the_memory_are_none() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    make_partner(&server.state, EMAIL).await.unwrap();
    for (name, bytes) in [
        ("wide.png", enormous_png(u32::MAX >> 1, 1)),
        ("square.png", enormous_png(60_000, 60_000)),
        ("allowed sides.png", enormous_png(16_384, 16_384)),
        ("square.gif", enormous_gif()),
    ] {
        let file = server.upload(&ada, &root(), name, &bytes).await;
        let ask = thumb_of(&file);
        let refusal = server.refused(&ada, &ask).await;
        assert_eq!(refusal, (404, "No thumbnail for this file".to_owned()), "{name}");
        let ask = UploadBrandingFile { kind: ImageKind::Logo, group_id: None };
        let answer = server.raw_file(&ada, &ask, &bytes).await;
        assert_eq!(answer.refusal().0, 400, "{name}");
    }
    let ask = UploadBrandingFile { kind: ImageKind::Logo, group_id: None };
    assert_eq!(server.raw_file(&ada, &ask, SCRIPT).await.refusal().0, 400, "a logo is no program");
}

#[tokio::test]
async fn no_range_makes_a_download_that_does_not_count() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for range in ["bytes=5-4", "bytes=1-2,4-5", "bytes=x-y", "bytes=-99", "bytes=0-", "lines=1-"] {
        let file =
            server.upload(&ada, &root(), &format!("{}.txt", range.len()), b"0123456789").await;
        let path = link(&server, &ada, &file, 1).await;
        let ask = || Request::get(&path).header("range", range).body(Body::empty()).unwrap();
        let first = server.request(ask()).await;
        assert!(first.status.is_success() && first.body == "0123456789", "{range}");
        let again = server.request(ask()).await;
        assert!(again.status.is_client_error(), "{range} came twice: {}", again.status);
        server.send(&ada, &made::<DeleteFile>(json!({ "file_id": file }))).await;
    }
}

#[tokio::test]
async fn who_begins_in_the_middle_has_begun_and_who_has_begun_goes_on() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"0123456789").await;
    let path = link(&server, &ada, &file, 2).await;
    let ask = async |range: &str, address: [u8; 4]| {
        let peer = ConnectInfo(SocketAddr::from((address, 1)));
        let request = Request::get(&path).header("range", range).extension(peer);
        server.request(request.body(Body::empty()).unwrap()).await
    };
    let (one, other, third) = ([192, 0, 2, 1], [192, 0, 2, 2], [192, 0, 2, 3]);
    assert_eq!(ask("bytes=0-1", one).await.body, "01");
    for _ in 0..3 {
        assert_eq!(ask("bytes=2-", one).await.body, "23456789", "it goes on");
    }
    server.pass(86_400);
    // Another one, and the last: nearly everything is a use as well.
    assert_eq!(ask("bytes=1-", other).await.body, "123456789");
    for address in [one, other, third] {
        assert_eq!(ask("bytes=1-", address).await.status, 404, "two were allowed");
    }
}
