//! `POST /file/sendbyemail.json`.

use portico_api::FileId;
use portico_api::opendrive::Access;
use portico_api::opendrive::file::send_file_link::SendFileLink;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::wire::IdList;
use portico_server::testing::EMAIL;

use super::create_file_link;
use crate::support::mails::outbox;
use crate::support::{NO_IDS, TestServer, documented, root};

fn ask(file_id: &FileId, recipients: &str) -> SendFileLink {
    SendFileLink {
        file_id: file_id.clone(),
        recipient_emails: recipients.to_owned(),
        captcha_response: None,
        message_subject: None,
        message_body: None,
        send_expiring_enabled: None,
    }
}

fn expiring(file_id: &FileId, recipients: &str) -> SendFileLink {
    SendFileLink { send_expiring_enabled: Some(true), ..ask(file_id, recipients) }
}

async fn open_up(server: &TestServer, session: &str, file: &FileId) {
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Hidden),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(session, &change).await;
}

/// So many different addresses with commas between them.
fn many(from: usize, count: usize) -> String {
    let all: Vec<String> = (from..from + count).map(|at| format!("p{at}@example.com")).collect();
    all.join(",")
}

#[tokio::test]
async fn the_page_of_a_file_is_mailed_to_everybody_once() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "report.txt", b"hello").await;
    open_up(&server, &ada, &file).await;
    let letter = SendFileLink {
        message_subject: Some("As promised".to_owned()),
        message_body: Some("Tell me\r\nwhat you think.".to_owned()),
        ..ask(&file, "grace@example.com, alan@example.com,GRACE@example.com")
    };
    let sent = server.send(&ada, &letter).await;
    assert_eq!(sent.recipient_emails, "grace@example.com,alan@example.com");
    let mails = outbox(&server).await;
    assert_eq!(mails.len(), 2);
    for (mail, to) in mails.iter().zip(["grace", "alan"]) {
        for part in [
            format!("To: {to}@example.com\r\n"),
            format!("Reply-To: {EMAIL}\r\n"),
            "Subject: As promised\r\n".to_owned(),
            "Ada Example sends you report.txt".to_owned(),
            format!("    http://localhost:8080/f/{file}\r\n"),
            "Tell me\r\nwhat you think.".to_owned(),
        ] {
            assert!(mail.contains(&part), "{part} is missing in {mail}");
        }
    }
    let page = server.get(&format!("/f/{file}")).await;
    assert!(String::from_utf8_lossy(&page.body).contains("report.txt"), "it leads there");
}

#[tokio::test]
async fn what_is_private_is_mailed_as_an_expiring_link_that_is_there() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let to = "grace@example.com";
    assert_eq!(server.refused(&ada, &ask(&file, to)).await.0, 400, "a private file has no page");
    let none = (400, "Expiring link not found".to_owned());
    assert_eq!(server.refused(&ada, &expiring(&file, to)).await, none);
    server.send(&ada, &create_file_link::ask(&file, "2026-01-05", 0, false)).await;
    server.send(&ada, &expiring(&file, to)).await;
    let mails = outbox(&server).await;
    assert_eq!(mails.len(), 1);
    let at = mails[0].find("http://localhost:8080/l/").expect("a link") + 21;
    let path: String =
        mails[0][at..].chars().take_while(|letter| !letter.is_whitespace()).collect();
    assert_eq!(server.get(&format!("{path}/download")).await.body, "hello");
    // What is opened to everybody is not therefore everybody's to open further.
    open_up(&server, &ada, &file).await;
    assert_eq!(server.refused("", &expiring(&file, to)).await, none);
    assert_eq!(server.refused(&bob, &expiring(&file, to)).await.0, 403);
    server.pass(5 * 86_400);
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &expiring(&file, to)).await, none, "it is over");
    assert_eq!(outbox(&server).await.len(), 1);
}

#[tokio::test]
async fn guests_mail_what_they_may_see_and_not_much() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    assert_eq!(server.refused("", &ask(&file, "x@example.com")).await.0, 403);
    open_up(&server, &ada, &file).await;
    server.send("", &ask(&file, "x@example.com")).await;
    let mails = outbox(&server).await;
    assert!(mails[0].contains("Somebody sends you a.txt") && !mails[0].contains("Reply-To"));
    server.send("", &ask(&file, &many(0, 20))).await;
    assert_eq!(server.refused("", &ask(&file, &many(20, 20))).await.0, 429, "not 41 an hour");
    server.send("", &ask(&file, &many(40, 19))).await;
    assert_eq!(server.refused("", &ask(&file, "y@example.com")).await.0, 429);
    server.pass(3_600);
    server.send("", &ask(&file, "y@example.com")).await;
    assert_eq!(outbox(&server).await.len(), 41);
}

#[tokio::test]
async fn people_are_limited_too_and_each_on_their_own() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    open_up(&server, &ada, &file).await;
    for round in 0..10 {
        server.send(&ada, &ask(&file, &many(round * 20, 20))).await;
    }
    let answer = server.raw(&ada, &ask(&file, "one@example.com")).await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (429, "3600"));
    server.send(&bob, &ask(&file, "one@example.com")).await;
}

#[tokio::test]
async fn what_cannot_be_mailed_is_refused_and_nothing_is_sent() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let to = "grace@example.com";
    for (ask, begin) in [
        (ask(&file, " , "), "`recipient_emails` is required."),
        (ask(&file, "grace"), "Invalid value specified for `recipient_emails`."),
        (ask(&file, "grace@example.com\r\nBcc: x@example.com"), "Invalid value specified for"),
        (ask(&file, &many(0, 21)), "Invalid value specified for `recipient_emails`. Maximum 20"),
        (
            SendFileLink { message_subject: Some("a\r\nBcc: x@y".to_owned()), ..ask(&file, to) },
            "Invalid value specified for `message_subject`.",
        ),
        (
            SendFileLink { message_body: Some("x".repeat(5001)), ..ask(&file, to) },
            "Invalid value specified for `message_body`. Maximum 5000",
        ),
    ] {
        let (status, message) = server.refused(&ada, &ask).await;
        assert!(status == 400 && message.starts_with(begin), "{status} {message}");
    }
    assert_eq!(server.refused(&bob, &ask(&file, to)).await, super::no_file());
    let nonsense = ask(&NO_IDS[1].into(), to);
    assert_eq!(server.refused(&ada, &nonsense).await, documented::<SendFileLink>());
    assert_eq!(server.refused("nonsense", &ask(&file, to)).await.0, 401);
    open_up(&server, &ada, &file).await;
    server.send(&ada, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
    assert_eq!(server.refused(&ada, &ask(&file, to)).await, super::no_file());
    assert!(outbox(&server).await.is_empty());
}
