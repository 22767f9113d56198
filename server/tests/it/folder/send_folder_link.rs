//! `POST /folder/sendbyemail.json`.

use portico_api::FolderId;
use portico_api::opendrive::folder::send_folder_link::SendFolderLink;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;
use portico_api::opendrive::{Access, Right};

use super::create_folder_link;
use crate::account_users::{CAROL, allow, member};
use crate::support::mails::outbox;
use crate::support::{NO_IDS, TestServer, documented, root};

fn ask(folder_id: &FolderId) -> SendFolderLink {
    SendFolderLink {
        folder_id: folder_id.clone(),
        recipient_emails: "grace@example.com".to_owned(),
        captcha_response: None,
        message_subject: None,
        message_body: None,
        send_expiring_enabled: None,
    }
}

fn expiring(folder_id: &FolderId) -> SendFolderLink {
    SendFolderLink { send_expiring_enabled: Some(true), ..ask(folder_id) }
}

async fn open_up(server: &TestServer, session: &str, folder: &FolderId) {
    let change = SetFolderAccess {
        folder_id: folder.clone(),
        folder_is_public: Access::Public,
        sharing_id: None,
        with_child_files: None,
    };
    server.send(session, &change).await;
}

#[tokio::test]
async fn whoever_sees_a_public_folder_may_mail_its_page() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Prints").await;
    assert_eq!(server.refused(&ada, &ask(&folder)).await.0, 400, "a private folder has no page");
    for session in ["", &bob] {
        assert_eq!(server.refused(session, &ask(&folder)).await, documented::<SendFolderLink>());
    }
    open_up(&server, &ada, &folder).await;
    for session in ["", &bob, &ada] {
        let sent = server.send(session, &ask(&folder)).await;
        assert_eq!(sent.recipient_emails, "grace@example.com");
    }
    let mails = outbox(&server).await;
    assert_eq!(mails.len(), 3);
    for (mail, from) in mails.iter().zip(["Somebody", "Ada Example", "Ada Example"]) {
        assert!(mail.contains(&format!("{from} sends you Prints:")), "{mail}");
        assert!(mail.contains(&format!("    http://localhost:8080/f/{folder}\r\n")), "{mail}");
    }
}

#[tokio::test]
async fn the_expiring_link_is_for_those_who_could_make_one() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Prints").await;
    open_up(&server, &ada, &folder).await;
    let link = server.send(&ada, &create_folder_link::ask(&folder, "2026-01-31", 0)).await.link;
    let carol = member(&server, &ada, CAROL).await;
    allow(&server, &ada, CAROL, &folder, Right::View).await;
    let none = (400, "Expiring link not found".to_owned());
    assert_eq!(server.refused("", &expiring(&folder)).await, none);
    assert_eq!(server.refused(&bob, &expiring(&folder)).await, documented::<SendFolderLink>());
    assert_eq!(server.refused(&carol, &expiring(&folder)).await.0, 403);
    assert!(outbox(&server).await.is_empty());
    server.send(&ada, &expiring(&folder)).await;
    let mails = outbox(&server).await;
    assert!(mails[0].contains(&format!("    http://localhost:8080{link}\r\n")), "{}", mails[0]);
}

#[tokio::test]
async fn a_mail_leads_to_the_site_and_never_to_what_a_request_says() {
    let site = |config| portico_server::Config {
        site: Some("https://drive.example.com/".to_owned()),
        ..config
    };
    let server = TestServer::with(site).await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Prints").await;
    open_up(&server, &ada, &folder).await;
    let wire = portico_api::encode(&ask(&folder), Some(&ada)).unwrap();
    let mut request = crate::support::request_of(&wire, "/api/v1", &[]);
    request.headers_mut().insert("host", "evil.example".parse().unwrap());
    assert_eq!(server.request(request).await.status, 200);
    let mails = outbox(&server).await;
    assert!(mails[0].contains(&format!("    https://drive.example.com/f/{folder}\r\n")));
    assert!(!mails[0].contains("evil"), "{}", mails[0]);
}

#[tokio::test]
async fn what_is_not_there_is_not_mailed() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &ask(&root())).await.0, 400, "a root has no page");
    for id in NO_IDS {
        for session in ["", &ada] {
            let refusal = server.refused(session, &ask(&id.into())).await;
            assert_eq!(refusal, documented::<SendFolderLink>());
        }
    }
}
