//! The forms in which requests come, and those in which they must not.

use axum::body::Body;
use axum::http::Request;
use portico_api::Secret;
use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_server::testing::{EMAIL, PASSWORD};

use crate::support::{BOUNDARY, TestServer, multipart, root};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

async fn token(server: &TestServer) -> String {
    let ask = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    server.send("", &ask).await.access_token.expose().to_owned()
}

#[tokio::test]
async fn parameters_come_as_json_form_multipart_or_query_whatever_the_label() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let path = "/api/v1/folder.json";
    let json = |name: &str| format!(r#"{{"session_id":"{ada}","folder_name":"{name}"}}"#);
    let form = |name: &str| format!("session_id={ada}&folder_name={name}&folder_sub_parent=0");
    let parts = |name: &str| {
        let fields =
            [("session_id".to_owned(), ada.clone()), ("folder_name".to_owned(), name.to_owned())];
        multipart(&fields, None)
    };
    let label = format!("multipart/form-data; boundary={BOUNDARY}");
    let answers = [
        server.post(path, JSON, json("a")).await,
        server.post(path, FORM, json("b")).await,
        server.post(path, "text/plain", json("c")).await,
        server.post(path, FORM, form("d+d%21")).await,
        server.post(path, "text/plain", form("e")).await,
        server.post(path, &label, parts("f")).await,
        server.post(&format!("{path}?{}", form("g")), JSON, "").await,
        server
            .post(&format!("/api/v1/v1/folder.json?session_id={ada}"), JSON, r#"{"folder_name":7}"#)
            .await,
    ];
    for (index, answer) in answers.iter().enumerate() {
        assert_eq!(answer.status, 200, "{index}: {}", String::from_utf8_lossy(&answer.body));
    }
    let listing = server.list(&ada, &root()).await;
    let names: Vec<&str> = listing.folders.iter().map(|folder| folder.name.as_str()).collect();
    assert_eq!(names, ["7", "a", "b", "c", "d d!", "e", "f", "g"]);
}

#[tokio::test]
async fn a_session_is_found_wherever_it_may_be() {
    let server = TestServer::new().await;
    let (ada, token) = (server.ada().await, token(&server).await);
    for path in [
        format!("/api/v1/folder/list.json/{ada}/0"),
        format!("/api/v1/folder/list.json/OAUTH/0?access_token={token}"),
        format!("/api/v1/folder/list.json/oauth/0?access_token={token}"),
    ] {
        assert_eq!(server.get(&path).await.status, 200);
    }
    for (scheme, status) in [("Bearer", 200), ("bearer", 200), ("Basic", 401)] {
        let request = Request::get("/api/v1/folder/list.json/OAUTH/0")
            .header("authorization", format!("{scheme} {token}"));
        assert_eq!(server.request(request.body(Body::empty()).unwrap()).await.status, status);
    }
    let body = format!(r#"{{"session_id":"OAUTH","access_token":"{token}","folder_name":"x"}}"#);
    assert_eq!(server.post("/api/v1/folder.json", JSON, body).await.status, 200);
    let path = format!("/api/v1/folder.json?access_token={token}");
    assert_eq!(server.post(&path, FORM, "session_id=OAUTH&folder_name=y").await.status, 200);
}

#[tokio::test]
async fn bad_input_is_refused_with_the_documented_sentence() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let malformed = "Error parsing JSON, malformed JSON.";
    let deep = format!("{{\"folder_name\":{}", "[".repeat(100_000));
    for (body, kind, status, message) in [
        ("{", JSON, 400, malformed),
        ("[1,2]", JSON, 400, malformed),
        ("\"x\"", JSON, 400, malformed),
        ("\u{0}\u{1}", FORM, 400, malformed),
        (deep.as_str(), JSON, 400, malformed),
        (r#"{"folder_name":"x"}"#, JSON, 401, "Session does not exist, please re-login."),
        (r#"{"session_id":"S"}"#, JSON, 400, "`folder_name` is required."),
        (r#"{"session_id":"S","folder_name":null}"#, JSON, 400, "`folder_name` is required."),
        (r#"{"session_id":"S","folder_name":""}"#, JSON, 400, "`folder_name` is required."),
        (
            r#"{"session_id":"S","folder_name":{"a":1}}"#,
            JSON,
            400,
            "Invalid value specified for `folder_name`.",
        ),
        (
            r#"{"session_id":"S","folder_name":"x","folder_is_public":"maybe"}"#,
            JSON,
            400,
            "Invalid value specified for `folder_is_public`.",
        ),
        (
            r#"{"session_id":"S","folder_name":"x","folder_is_public":99999999999999999999}"#,
            JSON,
            400,
            "Invalid value specified for `folder_is_public`.",
        ),
    ] {
        let answer = server
            .post("/api/v1/folder.json", kind, body.replace("\"S\"", &format!("\"{ada}\"")))
            .await;
        let shown = body.get(..60).unwrap_or(body);
        assert_eq!(answer.refusal(), (status, message.to_owned()), "{shown}");
    }
    let enormous = vec![b'a'; 2 * 1024 * 1024];
    assert_eq!(server.post("/api/v1/folder.json", FORM, enormous).await.refusal().0, 413);
    let unknown = format!(r#"{{"session_id":"{ada}","folder_name":"ok","surprise":[{{}}]}}"#);
    assert_eq!(server.post("/api/v1/folder.json", JSON, unknown).await.status, 200);
    assert_eq!(server.list(&ada, &root()).await.folders.len(), 1, "all others changed nothing");
}

#[tokio::test]
async fn nonsense_in_every_place_of_every_endpoint_is_never_a_failure() {
    let server = TestServer::new().await;
    let (ada, mut random) = (server.ada().await, fastrand::Rng::with_seed(7));
    let nonsense = [
        "",
        "0",
        "-1",
        "true",
        "null",
        "[]",
        "%00",
        "%ff",
        "%F0%9F%98%80",
        "..%2f",
        "'%22%3B--",
        "1e309",
        "99999999999999999999999",
        "AAAAAAAAAAAAAAAAAAAA",
        "OAUTH",
        "%E2%80%AE",
    ];
    let parameters = [
        "folder_id",
        "file_id",
        "src_file_id",
        "dst_folder_id",
        "folder_name",
        "file_name",
        "new_file_name",
        "name",
        "path",
        "move",
        "overwrite_if_exists",
        "file_size",
        "temp_location",
        "chunk_offset",
        "chunk_size",
        "file_time",
        "file_hash",
        "order_type",
        "offset",
        "order_by",
        "files",
        "folders",
        "username",
        "passwd",
        "grant_type",
    ];
    for meta in portico_api::opendrive::all() {
        for _ in 0..12 {
            let mut pick = || nonsense[random.usize(..nonsense.len())];
            let path: Vec<String> = meta
                .path
                .split('/')
                .map(|part| match part {
                    "{session_id}" => ada.clone(),
                    part if part.starts_with('{') => match pick() {
                        "" => "x".to_owned(),
                        text => text.to_owned(),
                    },
                    part => part.to_owned(),
                })
                .collect();
            let pairs: Vec<String> =
                parameters.iter().map(|name| format!("{name}={}", pick())).collect();
            let pairs = format!("session_id={ada}&{}", pairs.join("&"));
            let in_query =
                matches!(meta.method, portico_api::Method::Get | portico_api::Method::Delete);
            let uri = format!("/api/v1{}?{}", path.join("/"), if in_query { &pairs } else { "" });
            let request = Request::builder().method(meta.method.as_str()).uri(&uri);
            let body = if in_query { String::new() } else { pairs.clone() };
            let answer = server
                .request(request.header("content-type", FORM).body(Body::from(body)).unwrap())
                .await;
            assert!(!answer.status.is_server_error(), "{} {uri} {pairs}", meta.name);
        }
    }
}

#[tokio::test]
async fn wrong_verbs_and_unknown_addresses_have_an_empty_message() {
    let server = TestServer::new().await;
    assert_eq!(server.get("/api/v1/nothing.json").await.refusal(), (404, String::new()));
    assert_eq!(server.get("/api/v1/folder.json").await.refusal(), (404, String::new()));
    assert_eq!(server.get("/api/v1/").await.refusal(), (404, String::new()));
}
