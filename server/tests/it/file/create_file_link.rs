//! `GET /file/expiringlink.json/{session_id}/{date}/{counter}/{file_id}/{enable}`, and the pages behind it.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use futures_util::future::join_all;
use portico_api::FileId;
use portico_api::Secret;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::wire::IdList;

use super::no_file;
use crate::support::{NO_IDS, TestServer, root};

/// Tests begin on 2026-01-01.
pub(super) fn ask(file_id: &FileId, date: &str, counter: u32, enable: bool) -> CreateFileLink {
    CreateFileLink { date: date.to_owned(), counter, file_id: file_id.clone(), enable }
}

#[tokio::test]
async fn anybody_who_has_the_link_has_the_file() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server
        .upload(&ada, &root(), "<b>a</b>.txt".replace(['<', '>', '/'], "_").as_str(), b"hello")
        .await;
    let link = server.send(&ada, &ask(&file, "2026-01-02", 0, true)).await;
    let answer = server.get(&link.download_link).await;
    assert_eq!((answer.status.as_u16(), &answer.body[..]), (200, &b"hello"[..]));
    assert!(answer.header("content-disposition").starts_with("attachment"));
    assert!(
        server.get(&link.streaming_link).await.header("content-disposition").starts_with("inline")
    );
    let page = link.download_link.trim_end_matches("/download").to_owned();
    let page = server.get(&page).await;
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert!(String::from_utf8_lossy(&page.body).contains(&link.download_link));
    let again = server.send(&ada, &ask(&file, "2026-03-01", 3, false)).await;
    assert_eq!(again.download_link, link.download_link, "one for each file");
}

#[tokio::test]
async fn a_link_is_over_after_its_day_and_after_its_uses() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let link = server.send(&ada, &ask(&file, "2026-01-01", 2, true)).await.download_link;
    let head = axum::http::Request::head(&link).body(axum::body::Body::empty()).unwrap();
    assert_eq!(server.request(head).await.status, 200, "asking is no download");
    server.pass(86_399);
    assert_eq!(server.get(&link).await.status, 200, "the last day counts in full");
    assert_eq!(server.get(&link).await.status, 200);
    assert_eq!(server.get(&link).await.status, 404, "two were allowed");
    let ada = server.ada().await;
    let link = server.send(&ada, &ask(&file, "2026-01-01", 2, false)).await.download_link;
    for _ in 0..4 {
        assert_eq!(server.get(&link).await.status, 200, "uses are not limited");
    }
    server.pass(1);
    assert_eq!(server.get(&link).await.status, 404);
    let ada = server.ada().await;
    let fresh = server.send(&ada, &ask(&file, "2026-01-02", 0, false)).await.download_link;
    assert_ne!(fresh, link, "who had the old address has nothing");
}

#[tokio::test]
async fn of_many_who_come_for_the_last_use_one_has_it() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for round in 0..5 {
        let file = server.upload(&ada, &root(), &format!("{round}.txt"), b"hello").await;
        let link = server.send(&ada, &ask(&file, "2026-01-02", 1, true)).await.download_link;
        let all = (0..12_u8).map(|host| {
            let peer = SocketAddr::from(([192, 0, 2, host], 1000));
            let request = Request::get(&link).extension(ConnectInfo(peer));
            server.request(request.body(Body::empty()).unwrap())
        });
        let answers = join_all(all).await;
        let (had, over): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
        assert_eq!((had.len(), over.len()), (1, 11));
        assert_eq!(had[0].body, "hello");
        assert!(over.iter().all(|answer| answer.status == 404));
        let page = String::from_utf8_lossy(&over[0].body);
        assert!(page.contains("This link does not work any more"), "{page}");
    }
}

#[tokio::test]
async fn a_day_that_is_over_withdraws_a_link() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let link = server.send(&ada, &ask(&file, "2026-02-01", 0, false)).await.download_link;
    assert_eq!(server.get(&link).await.status, 200);
    server.send(&ada, &ask(&file, "2025-12-30", 1, true)).await;
    assert_eq!(server.get(&link).await.status, 404);
    let refusal = (400, "Invalid value specified for `date`.".to_owned());
    let again = server.refused(&ada, &ask(&file, "2025-12-30", 1, true)).await;
    assert_eq!(again, refusal, "there is none any more");
    let fresh = server.send(&ada, &ask(&file, "2026-02-01", 0, false)).await.download_link;
    assert_ne!(fresh, link);
    assert_eq!(server.get(&link).await.status, 404, "an address that was withdrawn stays so");
}

#[tokio::test]
async fn what_is_in_the_trash_has_no_link_for_a_while() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let link = server.send(&ada, &ask(&file, "2026-02-01", 0, false)).await.download_link;
    let ids: IdList<FileId> = [file.clone()].into_iter().collect();
    server.send(&ada, &TrashFile { file_id: ids.clone(), sharing_id: None }).await;
    assert_eq!(server.get(&link).await.status, 404);
    let restore = portico_api::opendrive::file::restore_file::RestoreFile { file_id: ids };
    server.send(&ada, &restore).await;
    assert_eq!(server.get(&link).await.status, 200);
}

#[tokio::test]
async fn a_link_does_not_know_the_password() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let change = UpdateFileSettings {
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &change).await;
    let link = server.send(&ada, &ask(&file, "2026-02-01", 0, false)).await.download_link;
    assert_eq!(server.get(&link).await.status, 403);
    let page = link.trim_end_matches("/download");
    let form = "application/x-www-form-urlencoded";
    assert_eq!(server.post(page, form, "password=wrong").await.status, 403);
    let opened = server.post(page, form, "password=open+sesame").await;
    let text = String::from_utf8_lossy(&opened.body).into_owned();
    let at = text.find("temp_key=").unwrap() + "temp_key=".len();
    let key: String = text[at..].chars().take_while(char::is_ascii_alphanumeric).collect();
    assert_eq!(server.get(&format!("{link}?temp_key={key}")).await.body, "hello");
}

#[tokio::test]
async fn bad_terms_and_strangers_make_none() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let refusal = (400, "Invalid value specified for `date`.".to_owned());
    for date in ["2025-12-31", "2026-02-29", "tomorrow", "01-01-2027"] {
        assert_eq!(server.refused(&ada, &ask(&file, date, 0, false)).await, refusal, "{date}");
    }
    assert_eq!(server.refused(&bob, &ask(&file, "2027-01-01", 0, false)).await, no_file());
    let nonsense = ask(&NO_IDS[1].into(), "2027-01-01", 0, false);
    assert_eq!(server.refused(&ada, &nonsense).await, (400, "Invalid file ID.".to_owned()));
    assert_eq!(server.get("/l/AAAAAAAAAAAAAAAAAAAA/download").await.status, 404);
}
