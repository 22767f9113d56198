//! The pages of those who are not signed in: what they show, what they give away in one piece, what they look like.

use axum::http::Request;
use portico_api::opendrive::Access;
use portico_api::opendrive::branding::create_branding::CreateBranding;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::set_file_access::SetFileAccess;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;
use portico_api::{FileId, FolderId, Secret};
use portico_server::testing::{EMAIL, make_partner};

use crate::support::{Answer, BOUNDARY, TestServer, md5_of, root};

const FORM: &str = "application/x-www-form-urlencoded";

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

fn main_of(answer: &Answer) -> String {
    text(answer).split("<main>").nth(1).unwrap().to_owned()
}

fn holds(answer: &Answer, name: &str) -> bool {
    answer.body.windows(name.len()).any(|window| window == name.as_bytes())
}

/// The page of a file's link.
async fn link_of(server: &TestServer, session: &str, id: &FileId, date: &str, uses: u32) -> String {
    let ask = CreateFileLink {
        date: date.to_owned(),
        counter: uses,
        file_id: id.clone(),
        enable: uses > 0,
    };
    let link = server.send(session, &ask).await.download_link;
    link.trim_end_matches("/download").to_owned()
}

async fn show(server: &TestServer, session: &str, file: &FileId) {
    let change = SetFileAccess {
        file_id: file.clone(),
        file_ispublic: Access::Hidden,
        access_folder_id: None,
        sharing_id: None,
    };
    server.send(session, &change).await;
}

async fn link_of_folder(server: &TestServer, session: &str, id: &FolderId, uses: u32) -> String {
    let ask = CreateFolderLink {
        date: "2026-02-01".to_owned(),
        counter: uses,
        folder_id: id.clone(),
        enable: uses > 0,
    };
    server.send(session, &ask).await.link
}

async fn lock(server: &TestServer, session: &str, file: &FileId) {
    let change = UpdateFileSettings {
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(session, &change).await;
}

#[tokio::test]
async fn what_is_over_taken_back_or_never_was_looks_the_same() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let mut pages = vec![server.get("/l/AAAAAAAAAAAAAAAAAAAA").await];
    let used = server.upload(&ada, &root(), "used.txt", b"x").await;
    let page = link_of(&server, &ada, &used, "2026-02-01", 1).await;
    assert_eq!(server.get(&format!("{page}/download")).await.status, 200);
    pages.push(server.get(&page).await);
    let old = server.upload(&ada, &root(), "old.txt", b"x").await;
    let page = link_of(&server, &ada, &old, "2026-02-01", 0).await;
    assert!(text(&server.get(&page).await).contains("old.txt"));
    link_of(&server, &ada, &old, "2025-12-30", 0).await;
    pages.push(server.get(&page).await);
    let gone = server.upload(&ada, &root(), "gone.txt", b"x").await;
    let page = link_of(&server, &ada, &gone, "2026-02-01", 0).await;
    let ids = [gone].into_iter().collect();
    server.send(&ada, &TrashFile { file_id: ids, sharing_id: None }).await;
    pages.push(server.get(&page).await);
    pages.push(server.get("/f/AAAAAAAAAAAAAAAAAAAA").await);
    pages.push(server.get(&format!("/f/{used}")).await);
    for page in &pages {
        assert_eq!(page.status, 404);
        assert_eq!(page.body, pages[0].body, "{}", main_of(page));
    }
    let german = Request::get("/l/nothing").header("accept-language", "de-DE,de;q=0.9");
    let german = server.request(german.body(axum::body::Body::empty()).unwrap()).await;
    assert!(text(&german).contains("<html lang=\"de\">") && !text(&german).contains("expired"));
}

#[tokio::test]
async fn a_page_shows_what_a_file_is() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let long = "<b>long</b> \u{e4}".repeat(20_000);
    let note = server.upload(&ada, &root(), "notes.md", long.as_bytes()).await;
    let page = link_of(&server, &ada, &note, "2026-02-01", 0).await;
    let shown = main_of(&server.get(&page).await);
    assert!(shown.contains("&lt;b&gt;long&lt;/b&gt;") && !shown.contains("<b>"), "{shown}");
    assert!(shown.contains("only the beginning") && !shown.contains('\u{fffd}'));
    let film = server.upload(&ada, &root(), "film.mp4", b"no film").await;
    let page = link_of(&server, &ada, &film, "2026-02-01", 0).await;
    let view = format!("{page}/view/{film}");
    assert!(main_of(&server.get(&page).await).contains(&view));
    let answer = server.get(&view).await;
    assert!(answer.header("content-disposition").starts_with("inline"));
    assert!(answer.header("content-security-policy").contains("sandbox"));
    // Where uses are counted nothing is shown that would be one.
    for (file, word) in [(&note, "long"), (&film, "<video")] {
        let page = link_of(&server, &ada, file, "2026-02-01", 2).await;
        let shown = main_of(&server.get(&page).await);
        assert!(!shown.contains(word) && shown.contains("2 more times"), "{shown}");
        assert_eq!(server.get(&format!("{page}/view/{file}")).await.status, 404);
    }
    show(&server, &ada, &note).await;
    assert!(main_of(&server.get(&format!("/f/{note}")).await).contains("&lt;b&gt;long"));
    assert_eq!(server.get(&format!("/f/{note}/view")).await.body.len(), long.len());
    lock(&server, &ada, &note).await;
    assert_eq!(server.get(&format!("/f/{note}/view")).await.status, 403);
    assert!(!main_of(&server.get(&format!("/f/{note}")).await).contains("long"));
}

#[tokio::test]
async fn a_folder_is_taken_whole_or_in_part_and_that_is_one_use() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let one = server.upload(&ada, &folder, "one.txt", b"1").await;
    let two = server.upload(&ada, &folder, "two.txt", b"2").await;
    server.upload(&ada, &inner, "three.txt", b"3").await;
    let locked = server.upload(&ada, &folder, "locked.txt", b"4").await;
    lock(&server, &ada, &locked).await;
    let outside = server.upload(&ada, &root(), "outside.txt", b"5").await;
    let link = link_of_folder(&server, &ada, &folder, 0).await;
    let zip = format!("{link}/zip");
    let all = server.post(&zip, FORM, "all=1").await;
    assert_eq!((all.status.as_u16(), all.header("content-type")), (200, "application/zip"));
    assert!(all.header("content-disposition").contains("Folder.zip"));
    for name in ["Folder/one.txt", "Folder/two.txt", "Folder/Inner/three.txt"] {
        assert!(holds(&all, name), "{name}");
    }
    assert!(!holds(&all, "locked.txt"));
    let some = server.post(&zip, FORM, format!("id={two}&id={inner}")).await;
    assert!(holds(&some, "two.txt") && holds(&some, "Inner/three.txt") && !holds(&some, "one.txt"));
    let below = server.post(&zip, FORM, format!("folder={inner}&all=1")).await;
    assert!(holds(&below, "Inner/three.txt") && !holds(&below, "two.txt"));
    for (body, status) in [
        (String::new(), 400),
        (format!("id={outside}"), 404),
        (format!("id={locked}"), 404),
        (format!("folder={}&all=1", root()), 404),
        (format!("folder={one}&all=1"), 404),
    ] {
        assert_eq!(server.post(&zip, FORM, body.clone()).await.status, status, "{body}");
    }
    let page = main_of(&server.get(&format!("{link}?layout=grid&folder={folder}")).await);
    assert!(page.contains("entries grid") && page.contains(&format!("value=\"{one}\"")));
    assert!(!page.contains(&format!("value=\"{locked}\"")), "it needs its password");
    let once = link_of_folder(&server, &ada, &inner, 1).await;
    assert_eq!(server.post(&format!("{once}/zip"), FORM, "all=1").await.status, 200);
    assert_eq!(server.post(&format!("{once}/zip"), FORM, "all=1").await.status, 404);
}

#[tokio::test]
async fn an_archive_holds_no_more_than_the_page_shows() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let hidden = server.upload(&ada, &folder, "hidden.txt", b"1").await;
    server.upload(&ada, &folder, "open.txt", b"2").await;
    server.upload(&ada, &inner, "deep.txt", b"3").await;
    let access = SetFolderAccess {
        folder_id: folder.clone(),
        folder_is_public: Access::Public,
        sharing_id: None,
        with_child_files: Some(true),
    };
    server.send(&ada, &access).await;
    show(&server, &ada, &hidden).await;
    let zip = format!("/f/{folder}/zip");
    assert_eq!(server.post(&zip, FORM, "all=1").await.status, 404, "nothing may be downloaded");
    let open = UpdateFolderSettings {
        folder_public_display: Some(true),
        folder_public_dnl: Some(true),
        folder_display_subfolders: Some(true),
        ..UpdateFolderSettings::new(folder.clone())
    };
    server.send(&ada, &open).await;
    let all = server.post(&zip, FORM, "all=1").await;
    assert!(holds(&all, "open.txt") && !holds(&all, "hidden.txt"));
    assert!(holds(&all, "Folder/Inner/deep.txt"), "what holds in a folder holds in those within");
    assert_eq!(server.post(&zip, FORM, format!("id={hidden}")).await.status, 404);
    let names_only = UpdateFolderSettings {
        folder_id: inner,
        folder_public_display: Some(true),
        folder_public_dnl: Some(false),
        ..open
    };
    server.send(&ada, &names_only).await;
    let all = server.post(&zip, FORM, "all=1").await;
    assert!(!holds(&all, "deep.txt"), "the page of the inner folder gives nothing away either");
}

#[tokio::test]
async fn several_files_are_brought_at_once_and_a_receipt_tells_which() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let new = CreateFolder {
        folder_is_public: Some(Access::Hidden),
        folder_public_upl: Some(true),
        ..CreateFolder::new(root(), "Inbox")
    };
    let folder = server.send(&ada, &new).await.folder_id;
    let part = |name: &str, bytes: &str| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"{name}\"\r\n\r\n{bytes}\r\n"
        )
    };
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let send = async |parts: &[String]| {
        let body = [parts.concat(), format!("--{BOUNDARY}--\r\n")].concat();
        server.post(&format!("/f/{folder}"), &kind, body).await
    };
    let both = send(&[part("a.txt", "one"), part("", ""), part("b.txt", "two")]).await;
    let page = main_of(&both);
    assert_eq!(both.status, 200, "{page}");
    for (name, bytes) in [("a.txt", b"one"), ("b.txt", b"two")] {
        assert!(page.contains(&format!("{name} has arrived.")), "{page}");
        assert!(page.contains(&format!("3 bytes, MD5 {}", md5_of(bytes))), "{page}");
    }
    assert!(page.contains("2026-01-01 00:00:00"), "{page}");
    let half = send(&[part("c.txt", "three"), part("d:d.txt", "four")]).await;
    let page = main_of(&half);
    assert_eq!(half.status, 400);
    assert!(page.contains("c.txt has arrived.") && page.contains("role=\"alert\""), "{page}");
    let names: Vec<_> =
        server.list(&ada, &folder).await.files.into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["a.txt", "b.txt", "c.txt"]);
}

#[tokio::test]
async fn pages_wear_the_brand_of_the_host_or_of_the_owner() {
    let server = TestServer::new().await;
    make_partner(&server.state, EMAIL).await.unwrap();
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"x").await;
    let page = link_of(&server, &ada, &file, "2026-02-01", 0).await;
    let plain = server.get(&page).await;
    assert!(text(&plain).contains("<header class=\"brand\">Portico</header>"));
    let look: CreateBranding = serde_json::from_str("{}").unwrap();
    let look = CreateBranding {
        drive_name: Some("Acme <Drive>".to_owned()),
        menu_color: Some("cc5500".to_owned()),
        host_mapping: Some("files.acme.example".to_owned()),
        ..look
    };
    server.send(&ada, &look).await;
    let branded = server.get(&page).await;
    assert!(text(&branded).contains("Acme &lt;Drive&gt;"));
    assert_eq!(text(&branded).matches("--brand-light: #").count(), 2, "its color is the last word");
    assert_ne!(
        plain.header("content-security-policy"),
        branded.header("content-security-policy"),
        "each style is named by what it says"
    );
    assert!(
        text(&server.get("/l/nothing").await).contains("Portico"),
        "nobody's link, nobody's look"
    );
    let at_home = Request::get("/l/nothing").header("host", "files.acme.example:8443");
    let at_home = server.request(at_home.body(axum::body::Body::empty()).unwrap()).await;
    assert!(text(&at_home).contains("Acme &lt;Drive&gt;"));
}
