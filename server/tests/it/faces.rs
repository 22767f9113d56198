//! A partner's face: under a host name of theirs, and in whatever belongs to their accounts, nothing says what the program is
//! called.

use axum::body::Body;
use axum::http::Request;
use portico_api::FolderId;
use portico_api::opendrive::Access;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::get_subdomain_branding::GetSubdomainBranding;
use portico_api::opendrive::branding::update_branding::UpdateBranding;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::send_file_link::SendFileLink;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::session::get_session::GetSession;
use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;
use portico_api::opendrive::users::update_email::UpdateEmail;
use portico_server::Config;
use portico_server::testing::{EMAIL, TemporaryFolder, make_partner};

use crate::account_users::new_member;
use crate::support::mails::outbox;
use crate::support::{Answer, TestServer, root};

const HOST: &str = "acme.localhost:8080";

/// A server whose first account has a brand, with the app's own page as the build leaves it.
async fn server(app: &TemporaryFolder) -> (TestServer, String) {
    let page = include_str!("../../../index.html");
    let page: Vec<&str> = page.lines().filter(|line| !line.contains("data-trunk")).collect();
    let write = |name: &str, text: &str| std::fs::write(app.path().join(name), text).unwrap();
    write("index.html", &page.join("\n"));
    write("manifest.webmanifest", include_str!("../../../public/manifest.webmanifest"));
    write("favicon.svg", include_str!("../../../public/favicon.svg"));
    let path = app.path().to_owned();
    let server = TestServer::with(|config| Config { app: Some(path), ..config }).await;
    make_partner(&server.state, EMAIL).await.unwrap();
    let ada = server.ada().await;
    let brand = UpdateBranding {
        subdomain: Some("acme".to_owned()),
        host_mapping: Some("files.acme.example".to_owned()),
        drive_name: Some("Acme \"Drive\"".to_owned()),
        menu_color: Some("FFD400".to_owned()),
        font_color: Some("1a1a1a".to_owned()),
        login_page_html: Some("<p onclick=x>Hello</p><script>alert(1)</script>".to_owned()),
        ..UpdateBranding::default()
    };
    server.send(&ada, &brand).await;
    (server, ada)
}

async fn at(server: &TestServer, host: &str, path: &str) -> Answer {
    let request = Request::get(path).header("host", host);
    server.request(request.body(Body::empty()).unwrap()).await
}

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

/// Fails if anything of it names the program.
fn assert_nameless(what: &str, text: &str) {
    assert!(!text.to_lowercase().contains("portico"), "{what}: {text}");
}

/// A public folder with a file in it.
async fn folder(server: &TestServer, session: &str) -> FolderId {
    let new = CreateFolder {
        folder_is_public: Some(Access::Public),
        folder_public_upl: Some(true),
        ..CreateFolder::new(root(), "Plans")
    };
    server.send(session, &new).await.folder_id
}

#[tokio::test]
async fn nothing_that_is_served_names_the_program() {
    let app = TemporaryFolder::new().unwrap();
    let (server, ada) = server(&app).await;
    let folder = folder(&server, &ada).await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    let link =
        CreateFileLink { date: "2026-01-02".to_owned(), counter: 0, file_id: file, enable: true };
    let link = server.send(&ada, &link).await.download_link;
    let page = link.trim_end_matches("/download").to_owned();
    let guests = format!("/f/{folder}");
    for path in [
        "/",
        "/sign-in",
        "/files/abc",
        "/index.html",
        "/manifest.webmanifest",
        "/favicon.svg",
        "/look.css?color=ffd400",
        "/l/nothing",
        "/l/nothing/download",
        "/f/nothing",
        "/api/v1/nothing",
        "/gone.js",
        &guests,
        &page,
    ] {
        for host in [HOST, "files.acme.example", "FILES.acme.example."] {
            let answer = at(&server, host, path).await;
            assert_nameless(path, &text(&answer));
            for (name, value) in &answer.headers {
                let value = value.to_str().unwrap();
                assert_nameless(&format!("{path}, {name}"), value);
            }
        }
    }
    for path in [guests.as_str(), &page, "/f/nothing"] {
        let answer = text(&at(&server, HOST, path).await);
        assert!(answer.contains("Acme &quot;Drive&quot;</title>"), "{path}: {answer}");
        assert_eq!(answer.matches("--on-brand-light: #").count(), 2, "{path}: {answer}");
    }
}

#[tokio::test]
async fn the_app_s_page_has_the_face_of_its_host_name() {
    let app = TemporaryFolder::new().unwrap();
    let (server, ada) = server(&app).await;
    let page = text(&at(&server, HOST, "/sign-in").await);
    for part in [
        "<title>Acme &quot;Drive&quot;</title>",
        "<link rel=\"icon\" href=\"/favicon.svg\">",
        "<link rel=\"stylesheet\" href=\"/look.css?color=ffd400&amp;ink=1a1a1a\">",
        "<meta name=\"brand\" content=\"Acme &quot;Drive&quot;&#10;#ffd400&#10;#1a1a1a&#10;&#10;&#10;&lt;p&gt;Hello&lt;/p&gt;\">",
        "media=\"(prefers-color-scheme: dark)\">",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("onclick") && !page.contains("alert(1)"), "{page}");
    assert_eq!(page.matches("theme-color").count(), 2);
    let manifest = at(&server, HOST, "/manifest.webmanifest").await;
    assert_eq!(manifest.header("content-type"), "application/manifest+json");
    assert_eq!(manifest.json()["name"], "Acme \"Drive\"");
    let icon = at(&server, HOST, "/favicon.svg").await;
    assert_eq!(icon.header("content-type"), "image/svg+xml");
    assert!(text(&icon).contains(">A</text>"));

    let mut picture = std::io::Cursor::new(Vec::new());
    let point = image::RgbImage::from_pixel(4, 4, image::Rgb([1, 2, 3]));
    point.write_to(&mut picture, image::ImageFormat::Png).unwrap();
    for kind in [ImageKind::Logo, ImageKind::Favicon] {
        let ask = UploadBrandingFile { kind, group_id: None };
        assert_eq!(server.raw_file(&ada, &ask, picture.get_ref()).await.status, 200);
    }
    let page = text(&at(&server, HOST, "/").await);
    assert!(page.contains("rel=\"apple-touch-icon\" href=\"/api/v1/branding/files"), "{page}");
    let manifest = at(&server, HOST, "/manifest.webmanifest").await.json();
    let icon = manifest["icons"][0]["src"].as_str().unwrap();
    assert_eq!(server.get(icon).await.header("content-type"), "image/png");
    let guest = text(&at(&server, HOST, "/f/nothing").await);
    assert!(guest.contains("<img src=\"/api/v1/branding/files"), "{guest}");
}

#[tokio::test]
async fn frames_are_for_the_sites_that_the_partner_names() {
    let app = TemporaryFolder::new().unwrap();
    let (server, ada) = server(&app).await;
    let ancestors = async |host: &str, path: &str| {
        let answer = at(&server, host, path).await;
        let policy = answer.header("content-security-policy").to_owned();
        let (_, rest) = policy.split_once("frame-ancestors ").unwrap();
        let named = text(&answer).contains("name=\"embed\"");
        (rest.split(';').next().unwrap().to_owned(), named)
    };
    assert_eq!(ancestors(HOST, "/").await, ("'none'".to_owned(), false));
    let sites = Some("https://portal.example http://p.localhost:81".to_owned());
    server.send(&ada, &UpdateBranding { embed_origins: sites, ..UpdateBranding::default() }).await;
    let listed = "https://portal.example http://p.localhost:81".to_owned();
    assert_eq!(ancestors(HOST, "/files?embed=drive").await, (listed, true));
    for (host, path) in [("localhost", "/"), ("nobody.localhost", "/"), (HOST, "/f/nothing")] {
        assert_eq!(ancestors(host, path).await, ("'none'".to_owned(), false), "{host}{path}");
    }
}

#[tokio::test]
async fn colors_are_corrected_where_they_are_served() {
    let server = TestServer::new().await;
    let css = text(&server.get("/look.css?color=ffd400&ink=ffffff").await);
    assert!(css.contains("--brand-light: #") && css.contains("--on-brand-dark: #"), "{css}");
    assert!(!css.contains("#ffd400;\n  --brand-light-strong"), "yellow cannot be read: {css}");
    for bad in ["", "?color=red", "?color=}body{display:none", "?color=%3C/style%3E"] {
        let answer = server.get(&format!("/look.css{}", bad.replace(['{', '}'], "%7B"))).await;
        assert_eq!(text(&answer), "", "{bad}");
        assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
    }
}

#[tokio::test]
async fn host_names_that_nobody_has_show_the_plain_app() {
    let app = TemporaryFolder::new().unwrap();
    let (server, _) = server(&app).await;
    for host in ["nobody.localhost:8080", "files.localhost", "files.acme.example.evil.example"] {
        let page = text(&at(&server, host, "/").await);
        assert!(page.contains("<meta name=\"brand\" content=\"\">"), "{host}: {page}");
        assert!(page.contains("<title>Portico</title>"), "{host}");
        assert!(text(&at(&server, host, "/manifest.webmanifest").await).contains("Portico"));
    }
    for host in ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "", "acme"] {
        let page = text(&at(&server, host, "/").await);
        assert!(!page.contains("name=\"brand\""), "{host}: {page}");
    }
}

#[tokio::test]
async fn a_first_label_counts_below_the_site_alone() {
    let site = Some("https://drive.example".to_owned());
    let server = TestServer::with(|config| Config { site, ..config }).await;
    make_partner(&server.state, EMAIL).await.unwrap();
    let ada = server.ada().await;
    let change = |host: &str| UpdateBranding {
        subdomain: Some("acme".to_owned()),
        host_mapping: Some(host.to_owned()),
        drive_name: Some("Acme".to_owned()),
        ..UpdateBranding::default()
    };
    server.send(&ada, &change("files.acme.example")).await;
    let ask = |host: &str| GetSubdomainBranding {
        partner_name: "OpenDrive".to_owned(),
        subdomain: host.to_owned(),
    };
    for host in ["acme.drive.example", "files.acme.example", "acme"] {
        assert_eq!(server.send("", &ask(host)).await.drive_name, "Acme", "{host}");
    }
    for host in ["acme.other.example", "files.drive.example", "x.acme.drive.example"] {
        assert_eq!(server.refused("", &ask(host)).await.0, 404, "{host}");
    }
    for taken in ["drive.example", "bob.drive.example"] {
        let (status, why) = server.refused(&ada, &change(taken)).await;
        assert!(status == 400 && why.contains("host_mapping"), "{taken}: {why}");
    }
}

#[tokio::test]
async fn mails_are_from_the_partner() {
    let app = TemporaryFolder::new().unwrap();
    let (server, ada) = server(&app).await;
    let folder = folder(&server, &ada).await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    let letter = SendFileLink {
        file_id: file,
        recipient_emails: "grace@example.com".to_owned(),
        captcha_response: None,
        message_subject: None,
        message_body: Some("See <b>this</b>".to_owned()),
        send_expiring_enabled: None,
    };
    server.send(&ada, &letter).await;
    server.send(&ada, &UpdateEmail { email: "countess@example.com".to_owned() }).await;
    server.send("", &RequestPasswordReset { username: EMAIL.to_owned() }).await;
    let mut carol = new_member("carol@example.com");
    carol.access_send_password = Some(true);
    server.send(&ada, &carol).await;
    let mails = outbox(&server).await;
    assert_eq!(mails.len(), 4);
    assert!(mails[0].replace("=\r\n", "").contains("&lt;b&gt;this"), "{}", mails[0]);
    for mail in mails {
        let whole = mail.replace("=\r\n", "");
        assert_nameless("mail", &whole);
        assert!(whole.contains("Acme") && whole.contains("no-reply@localhost"), "{whole}");
        assert!(whole.contains("multipart/alternative") && whole.contains("text/html"), "{whole}");
    }
    assert_eq!(server.send(&ada, &GetSession {}).await.drive_name, "Acme \"Drive\"");
    let bob = server.bob().await;
    assert_eq!(server.send(&bob, &GetSession {}).await.drive_name, "Portico");
    server.send("", &RequestPasswordReset { username: "bob@example.com".to_owned() }).await;
    let plain = outbox(&server).await.pop().unwrap();
    assert!(plain.contains("From: Portico ") && plain.contains("text/plain"), "{plain}");
}
