//! The password of a file on both of its pages: asked for, slowed down, and what is shown behind it.

use axum::body::Body;
use axum::http::Request;
use portico_api::opendrive::Access;
use portico_api::opendrive::branding::create_branding::CreateBranding;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::{FileId, Secret};
use portico_server::testing::{EMAIL, make_partner};

use crate::support::{Answer, TestServer, root};

const FORM: &str = "application/x-www-form-urlencoded";
const RIGHT: &str = "password=open+sesame";

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

async fn lock(server: &TestServer, session: &str, file: &FileId) {
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Hidden),
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(session, &change).await;
}

async fn link(server: &TestServer, session: &str, file: &FileId, uses: u32) -> String {
    let ask = CreateFileLink {
        date: "2026-02-01".to_owned(),
        counter: uses,
        file_id: file.clone(),
        enable: uses > 0,
    };
    let link = server.send(session, &ask).await.download_link;
    link.trim_end_matches("/download").to_owned()
}

async fn german(server: &TestServer, page: &str, body: &'static str) -> Answer {
    let request =
        Request::post(page).header("content-type", FORM).header("accept-language", "de-AT");
    server.request(request.body(Body::from(body)).unwrap()).await
}

/// What an attribute of the page leads to that begins like this.
fn address(page: &str, start: &str) -> String {
    let at = page.find(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    let rest = &page[at..];
    rest[..rest.find('"').unwrap()].replace("&amp;", "&")
}

#[tokio::test]
async fn who_tries_too_often_waits_before_the_same_door() {
    let server = TestServer::new().await;
    make_partner(&server.state, EMAIL).await.unwrap();
    let ada = server.ada().await;
    let look: CreateBranding = serde_json::from_str("{}").unwrap();
    let look = CreateBranding { drive_name: Some("Acme Drive".to_owned()), ..look };
    server.send(&ada, &look).await;
    for (name, has_link) in [("a.txt", false), ("b.txt", true)] {
        let file = server.upload(&ada, &root(), name, b"hello").await;
        lock(&server, &ada, &file).await;
        let page =
            if has_link { link(&server, &ada, &file, 0).await } else { format!("/f/{file}") };
        for _ in 0..10 {
            let wrong = german(&server, &page, "password=wrong").await;
            assert_eq!(wrong.status, 403);
            assert!(text(&wrong).contains("Das ist nicht das Passwort."), "{}", text(&wrong));
        }
        // Nobody who guesses learns now whether it was right.
        for body in ["password=wrong", RIGHT] {
            let slowed = german(&server, &page, body).await;
            assert_eq!((slowed.status.as_u16(), slowed.header("retry-after")), (429, "600"));
            let shown = text(&slowed);
            assert!(shown.contains("in 10 Minuten") && shown.contains("<html lang=\"de\">"));
            assert!(shown.contains("Acme Drive") && shown.contains(name), "{shown}");
            assert!(shown.contains("type=\"password\"") && !shown.contains("temp_key"), "{shown}");
        }
        server.pass(600);
        let opened = german(&server, &page, RIGHT).await;
        assert_eq!(opened.status, 200, "{}", text(&opened));
        assert!(text(&opened).contains("temp_key="), "{}", text(&opened));
    }
}

#[tokio::test]
async fn behind_the_password_the_file_is_shown() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let note = server.upload(&ada, &root(), "note.txt", b"good <morning>").await;
    let film = server.upload(&ada, &root(), "film.mp4", b"no film").await;
    for file in [&note, &film] {
        lock(&server, &ada, file).await;
    }
    let pages = async |file: &FileId| [format!("/f/{file}"), link(&server, &ada, file, 0).await];
    for page in pages(&note).await {
        assert!(!text(&server.get(&page).await).contains("good"), "it is locked");
        let opened = text(&server.post(&page, FORM, RIGHT).await);
        assert!(opened.contains("good &lt;morning&gt;") && opened.contains("14 bytes"), "{opened}");
    }
    for page in pages(&film).await {
        let opened = text(&server.post(&page, FORM, RIGHT).await);
        let view = address(&opened, &format!("{page}/view"));
        assert!(view.contains("temp_key="), "{view}");
        assert_eq!(server.get(&view).await.body, "no film");
        let (bare, _) = view.split_once('?').unwrap();
        assert_eq!(server.get(bare).await.status, 403, "it is locked for others");
        let other = format!("{bare}?temp_key=nonsense");
        assert_eq!(server.get(&other).await.status, 403);
    }
}

#[tokio::test]
async fn where_uses_are_counted_the_password_shows_nothing_that_would_be_one() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "note.txt", b"good morning").await;
    lock(&server, &ada, &file).await;
    let page = link(&server, &ada, &file, 1).await;
    let opened = text(&server.post(&page, FORM, RIGHT).await);
    assert!(!opened.contains("good") && opened.contains("once more"), "{opened}");
    let download = address(&opened, &format!("{page}/download"));
    let view = download.replace("/download", &format!("/view/{file}"));
    assert_eq!(server.get(&view).await.status, 404);
    assert_eq!(server.get(&download).await.body, "good morning");
    assert_eq!(server.get(&download).await.status, 404, "it was the last use");
    assert_eq!(server.post(&page, FORM, RIGHT).await.status, 404);
}
