//! What those may do who are not signed in, on the pages of what was opened to them.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use bytes::Bytes;
use portico_api::opendrive::Access;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;
use portico_api::wire::IdList;
use portico_api::{FolderId, Secret};
use portico_server::config::Limits;
use portico_server::{Config, NewAccount};

use crate::folder::names;
use crate::support::{Answer, BOUNDARY, TestServer, md5_of, root};

/// The head of a form's file, as a browser writes it, and the end of the form.
fn form(name: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/plain\r\n\r\n"
    );
    [head.as_bytes(), bytes, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat()
}

async fn send(server: &TestServer, folder: &FolderId, body: impl Into<Body>) -> Answer {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    server.post(&format!("/f/{folder}"), &kind, body).await
}

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

/// A hidden folder that takes files and shows none.
async fn inbox(server: &TestServer, session: &str) -> FolderId {
    let new = CreateFolder {
        folder_is_public: Some(Access::Hidden),
        folder_public_upl: Some(true),
        ..CreateFolder::new(root(), "Inbox")
    };
    server.send(session, &new).await.folder_id
}

#[tokio::test]
async fn a_guest_brings_a_file_without_a_script() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let page = server.get(&format!("/f/{folder}")).await;
    assert!(text(&page).contains("enctype=\"multipart/form-data\""), "{}", text(&page));
    let before = server.list(&ada, &root()).await.dir_update_time;
    let answer = send(&server, &folder, form("C:\\Pictures\\<b>.png", b"x")).await;
    assert_eq!(answer.status, 400, "this is no name");
    let answer = send(&server, &folder, form("C:\\Pictures\\Caf\u{e9} & me.png", b"hello")).await;
    assert_eq!(answer.status, 200, "{}", text(&answer));
    assert!(text(&answer).contains("Caf\u{e9} &amp; me.png has arrived."), "{}", text(&answer));
    for page in [page, answer] {
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"));
        assert!(!text(&page).contains("<script"));
    }
    let listing = server.list(&ada, &folder).await;
    assert_eq!(names(&listing), ["Caf\u{e9} & me.png"]);
    let file = &listing.files[0];
    assert_eq!((file.size, file.version, file.access), (5, 1, Access::Hidden));
    assert_eq!(server.download(&ada, &file.file_id).await.body, "hello");
    assert!(server.list(&ada, &root()).await.dir_update_time > before);
    let ask = ListUserLogs {
        access_user_id: None,
        start_date: None,
        end_date: None,
        log_type: None,
        page: None,
    };
    let line = server.send(&ada, &ask).await.logs.remove(0);
    assert_eq!((line.log_type.as_str(), line.user.as_str()), ("Upload", "Guest"));
}

#[tokio::test]
async fn a_taken_name_gets_a_number_and_the_guest_learns_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let free = send(&server, &folder, form("REPORT.txt", b"one")).await;
    let taken = send(&server, &folder, form("REPORT.txt", b"one")).await;
    assert_eq!(text(&free), text(&taken));
    server.upload(&ada, &folder, "letter.TXT", b"mine").await;
    send(&server, &folder, form("Letter.txt", b"three")).await;
    let listing = server.list(&ada, &folder).await;
    let expected = ["Letter (1).txt", "letter.TXT", "REPORT (1).txt", "REPORT.txt"];
    assert_eq!(names(&listing), expected);
    let page = text(&server.get(&format!("/f/{folder}")).await);
    assert!(!page.to_lowercase().contains("report") && !page.contains("etter"), "{page}");
    let mine = listing.files.iter().find(|file| file.name == "letter.TXT").unwrap();
    assert_eq!(server.download(&ada, &mine.file_id).await.body, "mine");
}

#[tokio::test]
async fn large_files_come_in_pieces() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let half = 33 << 20;
    let bytes = [vec![1; half], vec![2; half]].concat();
    let body = form("large.bin", &bytes);
    let pieces = body.chunks(700_001).map(Bytes::copy_from_slice).map(Ok::<_, std::io::Error>);
    let pieces: Vec<_> = pieces.collect();
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    assert_eq!(send(&server, &folder, body).await.status, 200);
    let listing = server.list(&ada, &folder).await;
    assert_eq!(listing.files[0].size, bytes.len() as u64);
    assert_eq!(listing.files[0].file_hash, Some(md5_of(&bytes)));
    let range = Request::get(format!(
        "/api/v1/download/file.json/{}?session_id={ada}",
        listing.files[0].file_id
    ));
    let range = range.header("range", format!("bytes={}-{}", half - 1, half));
    assert_eq!(server.request(range.body(Body::empty()).unwrap()).await.body, vec![1, 2]);
}

#[tokio::test]
async fn what_takes_no_files_takes_none() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let file = server.upload(&ada, &folder, "a.txt", b"x").await;
    let public = CreateFolder {
        folder_is_public: Some(Access::Public),
        ..CreateFolder::new(root(), "Public")
    };
    let public = server.send(&ada, &public).await.folder_id;
    let private =
        CreateFolder { folder_public_upl: Some(true), ..CreateFolder::new(root(), "Private") };
    let private = server.send(&ada, &private).await.folder_id;
    assert!(!text(&server.get(&format!("/f/{public}")).await).contains("<form"));
    for id in [&public, &private, &FolderId::new("AAAAAAAAAAAAAAAAAAAA"), &root()] {
        assert_eq!(send(&server, id, form("b.txt", b"x")).await.status, 404, "{id}");
    }
    let file = FolderId::new(file.as_str());
    send(&server, &file, form("b.txt", b"x")).await;
    for id in [&public, &private] {
        assert!(server.list(&ada, id).await.files.is_empty());
    }
    for body in [form("", b"x"), form("  ", b"x"), form("a:b", b"x"), form("..", b"x")] {
        assert_eq!(send(&server, &folder, body).await.status, 400);
    }
    let cut = form("cut.txt", b"half of it");
    assert_eq!(send(&server, &folder, cut[..cut.len() - 20].to_vec()).await.status, 400);
    assert_eq!(server.post(&format!("/f/{folder}"), "text/plain", "x").await.status, 400);
    assert_eq!(names(&server.list(&ada, &folder).await), ["a.txt"]);
    let closed = UpdateFolderSettings {
        folder_public_upl: Some(false),
        ..UpdateFolderSettings::new(folder.clone())
    };
    server.send(&ada, &closed).await;
    assert_eq!(send(&server, &folder, form("b.txt", b"x")).await.status, 404);
    let open = UpdateFolderSettings { folder_public_upl: Some(true), ..closed };
    server.send(&ada, &open).await;
    server.send(&ada, &TrashFolder { folder_id: IdList::one(&folder), sharing_id: None }).await;
    assert_eq!(send(&server, &folder, form("b.txt", b"x")).await.status, 404);
}

#[tokio::test]
async fn a_guest_s_file_must_fit_and_the_guest_learns_no_more() {
    let server = TestServer::new().await;
    let new = NewAccount {
        email: "small@example.com".to_owned(),
        password: Secret::new(portico_server::testing::PASSWORD),
        first_name: String::new(),
        last_name: String::new(),
        storage_limit: 1000,
    };
    portico_server::save_account(&server.state, new).await.unwrap();
    let small = server.sign_in("small@example.com").await;
    let folder = inbox(&server, &small).await;
    server.upload(&small, &folder, "a.bin", &[1; 600]).await;
    let refused = send(&server, &folder, form("b.bin", &[2; 401])).await;
    assert_eq!(refused.status, 403);
    let page = text(&refused).split("<main>").nth(1).unwrap().replace(folder.as_str(), "");
    assert!(page.contains("type=\"file\""), "another one may be chosen: {page}");
    assert!(page.contains("There is no room for this file.") && !page.contains("40"), "{page}");
    assert_eq!(names(&server.list(&small, &folder).await), ["a.bin"]);
    assert_eq!(send(&server, &folder, form("b.bin", &[2; 400])).await.status, 200);
    assert_eq!(send(&server, &folder, form("c.bin", b"x")).await.status, 403);
    assert_eq!(send(&server, &folder, form("empty", b"")).await.status, 200);
}

#[tokio::test]
async fn one_address_brings_so_many_and_not_more() {
    let server = TestServer::with(|config| {
        let limits =
            Limits { guest_files_per_address: 20, guest_files_per_folder: 22, ..config.limits };
        Config { limits, ..config }
    })
    .await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let from = async |host: u8| {
        let request = Request::post(format!("/f/{folder}"))
            .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .extension(ConnectInfo(SocketAddr::from(([192, 0, 2, host], 1000))));
        server.request(request.body(form("a.txt", b"x").into()).unwrap()).await
    };
    for _ in 0..20 {
        assert_eq!(from(1).await.status, 200);
    }
    let refused = from(1).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "3600"));
    let page = text(&refused);
    assert!(page.contains("try again in 60 minutes") && page.contains("type=\"file\""), "{page}");
    for host in [2, 3] {
        assert_eq!(from(host).await.status, 200);
    }
    assert_eq!(from(4).await.status, 429, "the folder has had enough");
    server.pass(3_600);
    assert_eq!(from(1).await.status, 200);
}

#[tokio::test]
async fn a_guest_of_a_wedding_brings_all_photos() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let part = |number: usize| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"{number}.jpg\"\r\n\r\nphoto {number}\r\n"
        )
    };
    let parts: String = (0..60).map(part).collect();
    let answer = send(&server, &folder, format!("{parts}--{BOUNDARY}--\r\n")).await;
    assert_eq!(answer.status, 200, "{}", text(&answer));
    assert_eq!(text(&answer).matches(" has arrived.").count(), 60);
}

#[tokio::test]
async fn a_refusal_speaks_the_guest_s_language() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = inbox(&server, &ada).await;
    let german = async |path: String, kind: String, body: Vec<u8>| {
        let request = Request::post(path)
            .header("content-type", kind)
            .header("accept-language", "de")
            .extension(ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 1000))));
        server.request(request.body(body.into()).unwrap()).await
    };
    let files = format!("multipart/form-data; boundary={BOUNDARY}");
    let upload = format!("/f/{folder}");
    for (kind, body, status, said) in [
        (&files, form("", b""), 400, "Wählen Sie zuerst eine Datei."),
        (&"text/plain".to_owned(), b"x".to_vec(), 400, "Wählen Sie zuerst eine Datei."),
        (&files, form("a:b", b"x"), 400, "So kann keine Datei heißen"),
    ] {
        let answer = german(upload.clone(), kind.clone(), body).await;
        assert_eq!(answer.status, status);
        let page = text(&answer);
        assert!(page.contains(said) && page.contains("type=\"file\""), "{page}");
    }
    let empty = form("empty.txt", b"");
    assert_eq!(german(upload.clone(), files.clone(), empty).await.status, 200);
    let nothing = format!("/f/{folder}/zip");
    let form_kind = "application/x-www-form-urlencoded".to_owned();
    let page = german(nothing, form_kind, Vec::new()).await;
    assert!(text(&page).contains("<html lang=\"de\">"), "{}", text(&page));
}

#[tokio::test]
async fn a_file_s_page_asks_for_its_password() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Public),
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &change).await;
    let page = format!("/f/{file}");
    assert!(text(&server.get(&page).await).contains("type=\"password\""));
    let kind = "application/x-www-form-urlencoded";
    let wrong = server.post(&page, kind, "password=open+says+me").await;
    assert_eq!(wrong.status, 403);
    assert!(!text(&wrong).contains("temp_key"));
    let opened = text(&server.post(&page, kind, "password=open+sesame").await);
    let mark = "<a class=\"button\" href=\"";
    let at = opened.find(mark).unwrap() + mark.len();
    let link = opened[at..].split('"').next().unwrap().replace("&amp;", "&");
    assert_eq!(server.get(&link).await.body, "hello");
}
