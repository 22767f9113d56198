//! Input as clients really send it: every endpoint, every form of it, and the same parameters each time.

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::Request;
use futures_util::stream;
use http_body_util::BodyExt as _;
use portico_api::encode::push_percent_encoded;
use portico_api::endpoint::placeholder;
use portico_api::{Auth, Body as Kind, Method};
use serde_json::{Map, Value, json};
use tower::ServiceExt as _;

use super::requests::{Ask, all, text};
use crate::support::{BOUNDARY, multipart};

static READER: LazyLock<axum::Router> = LazyLock::new(portico_server::testing::reader::reader);

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// What one request says of an endpoint's parameters and of the session.
struct Sent<'a> {
    ask: &'a Ask,
    address: &'static str,
    params: Map<String, Value>,
    /// Pairs that come in the query.
    query: Vec<(String, String)>,
    header: Option<(&'static str, String)>,
}

impl<'a> Sent<'a> {
    fn new(ask: &'a Ask, address: &'static str, params: &Map<String, Value>) -> Self {
        let mut params = params.clone();
        if ask.meta.auth != Auth::None {
            params.insert("session_id".to_owned(), json!("s3ss"));
        }
        Self { ask, address, params, query: Vec::new(), header: None }
    }

    /// Everything that is in no place of the path goes into the query.
    fn in_query(mut self) -> Self {
        let places: Vec<_> = self.address.split('/').filter_map(placeholder).collect();
        let (stay, go) = self
            .params
            .into_iter()
            .partition::<Map<_, _>, _>(|(name, _)| places.contains(&name.as_str()));
        self.params = stay;
        self.query.extend(pairs(self.ask.meta.repeated, &go, true));
        self
    }

    /// Every second one goes into the query.
    fn half_in_query(mut self) -> Self {
        let mut rest = Map::new();
        let places: Vec<_> = self.address.split('/').filter_map(placeholder).collect();
        for (index, (name, value)) in self.params.into_iter().enumerate() {
            if index % 2 == 0 || places.contains(&name.as_str()) {
                rest.insert(name, value);
            } else {
                let one = Map::from_iter([(name, value)]);
                self.query.extend(pairs(self.ask.meta.repeated, &one, true));
            }
        }
        self.params = rest;
        self
    }

    /// The address, and what is left for the body.
    fn address(&self) -> (String, Map<String, Value>) {
        let mut rest = self.params.clone();
        let mut path = "/api/v1".to_owned();
        for part in self.address.split('/').skip(1) {
            path.push('/');
            match placeholder(part) {
                Some(name) => {
                    let value = rest.remove(name).map_or_else(|| "none".to_owned(), |v| text(&v));
                    push_percent_encoded(&mut path, &value);
                }
                None => path.push_str(part),
            }
        }
        for (index, (name, value)) in self.query.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            push_percent_encoded(&mut path, name);
            path.push('=');
            push_percent_encoded(&mut path, value);
        }
        (path, rest)
    }

    async fn read(&self, kind: &str, body: impl FnOnce(Map<String, Value>) -> Vec<u8>) -> Value {
        let (address, rest) = self.address();
        let bytes = body(rest);
        // In pieces, and nobody says how many there will be.
        let pieces: Vec<_> =
            bytes.chunks(7).map(|piece| Ok::<_, std::io::Error>(piece.to_vec())).collect();
        let mut request = Request::builder().method(self.ask.meta.method.as_str()).uri(&address);
        if !kind.is_empty() {
            request = request.header("content-type", kind);
        }
        if let Some((name, value)) = &self.header {
            request = request.header(*name, value);
        }
        let request = request.body(Body::from_stream(stream::iter(pieces))).unwrap();
        let answer = READER.clone().oneshot(request).await.unwrap();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        let mut read: Value = serde_json::from_slice(&body).unwrap();
        if let Some(read) = read.as_object_mut() {
            read.remove("file");
            read.remove("again");
        }
        read
    }

    async fn json(&self) -> Value {
        self.read(JSON, |rest| Value::Object(rest).to_string().into_bytes()).await
    }

    async fn form(&self, brackets: bool) -> Value {
        let repeated = self.ask.meta.repeated;
        self.read(FORM, |rest| urlencoded(&pairs(repeated, &rest, brackets)).into_bytes()).await
    }

    async fn parts(&self) -> Value {
        let file = match self.ask.meta.body {
            Kind::Multipart(name) | Kind::QueryAndFile(name) => Some((name, &b"bytes"[..])),
            Kind::Params => None,
        };
        let label = format!("multipart/form-data; boundary={BOUNDARY}");
        let repeated = self.ask.meta.repeated;
        self.read(&label, |rest| multipart(&pairs(repeated, &rest, true), file)).await
    }
}

/// Parameters as pairs of texts.
fn pairs(repeated: &[&str], params: &Map<String, Value>, brackets: bool) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (name, value) in params {
        match value {
            Value::Array(items) => {
                // A name that may be repeated may do without its brackets.
                let bare = repeated.contains(&name.as_str()) && !brackets;
                let name = if bare { name.clone() } else { format!("{name}[]") };
                out.extend(items.iter().map(|item| (name.clone(), text(item))));
            }
            Value::Object(members) => {
                out.extend(
                    members.iter().map(|(key, item)| (format!("{name}[{key}]"), text(item))),
                );
            }
            value => out.push((name.clone(), text(value))),
        }
    }
    out
}

fn urlencoded(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        push_percent_encoded(&mut out, name);
        out.push('=');
        push_percent_encoded(&mut out, value);
    }
    out
}

/// The same values as other types: texts for numbers and flags, and numbers for texts that are some.
fn other_types(params: &Map<String, Value>) -> Map<String, Value> {
    let change = |value: &Value| match value {
        Value::Bool(_) | Value::Number(_) => Value::from(text(value)),
        Value::String(text) => match text.parse::<i64>() {
            Ok(number) if number.to_string() == *text => Value::from(number),
            _ => value.clone(),
        },
        other => other.clone(),
    };
    params.iter().map(|(name, value)| (name.clone(), change(value))).collect()
}

fn backwards(params: Map<String, Value>) -> String {
    let members = params.iter().rev();
    let members = members.map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[tokio::test]
async fn every_form_of_a_request_says_the_same() {
    let mut tried = 0;
    for ask in all() {
        let takes_body = matches!(ask.meta.method, Method::Post | Method::Put);
        let params = ask.fixture();
        for address in ask.meta.addresses() {
            let new = || Sent::new(&ask, address, &params);
            let expected = new().json_or_query(takes_body).await;
            let name = ask.meta.name;
            assert_eq!(expected["endpoint"], name, "{expected}");
            let mut all = vec![
                ("query", new().in_query().read("", |_| Vec::new()).await),
                (
                    "other types",
                    Sent { params: other_types(&new().params), ..new() }
                        .json_or_query(takes_body)
                        .await,
                ),
            ];
            if takes_body {
                all.extend([
                    ("half in the query, JSON", new().half_in_query().json().await),
                    ("half in the query, form", new().half_in_query().form(true).await),
                    ("half in the query, parts", new().half_in_query().parts().await),
                    ("form", new().form(true).await),
                    ("form without brackets", new().form(false).await),
                    ("parts", new().parts().await),
                    ("backwards", new().read(JSON, |rest| backwards(rest).into_bytes()).await),
                    (
                        "a wrong label",
                        new().read(FORM, |rest| Value::Object(rest).to_string().into_bytes()).await,
                    ),
                    (
                        "no label",
                        new().read("", |rest| Value::Object(rest).to_string().into_bytes()).await,
                    ),
                ]);
            }
            for (form, read) in all {
                assert_eq!(read, expected, "{name} {address}: {form}");
                tried += 1;
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

impl Sent<'_> {
    async fn json_or_query(self, takes_body: bool) -> Value {
        if takes_body { self.json().await } else { self.in_query().read("", |_| Vec::new()).await }
    }
}

#[tokio::test]
async fn a_session_is_found_in_every_place_of_every_request() {
    for ask in all().iter().filter(|ask| ask.meta.auth != Auth::None) {
        let takes_body = matches!(ask.meta.method, Method::Post | Method::Put);
        for address in ask.meta.addresses() {
            let new = || Sent::new(ask, address, &ask.fixture());
            let name = ask.meta.name;
            let session = json!({ "session": "s3ss" });
            assert_eq!(new().json_or_query(takes_body).await["credential"], session, "{name}");
            // Where the path has no place for it, it comes in the query although the rest is in a body.
            if takes_body && !address.contains("{session_id}") {
                let mut sent = new();
                sent.params.remove("session_id");
                sent.query.push(("session_id".to_owned(), "s3ss".to_owned()));
                assert_eq!(sent.json().await["credential"], session, "{name}");
            }
            let token = json!({ "token": "t0k" });
            let oauth = |in_query: bool| {
                let mut sent = new();
                sent.params.insert("session_id".to_owned(), json!("OAUTH"));
                if in_query {
                    sent.query.push(("access_token".to_owned(), "t0k".to_owned()));
                } else {
                    sent.header = Some(("authorization", "Bearer t0k".to_owned()));
                }
                sent
            };
            for in_query in [true, false] {
                let read = oauth(in_query).json_or_query(takes_body).await;
                assert_eq!(read["credential"], token, "{name}");
                assert_eq!(
                    read["params"],
                    new().json_or_query(takes_body).await["params"],
                    "{name}"
                );
            }
        }
    }
}

/// What may be blank although it may be left out: nothing is sorted by it then.
const MAY_BE_BLANK: &str = "admin/list_all_users order_by";

#[tokio::test]
async fn a_blank_is_as_good_as_nothing() {
    let mut wrong = Vec::new();
    for ask in all() {
        let takes_body = matches!(ask.meta.method, Method::Post | Method::Put);
        let fixture = ask.fixture();
        for name in fixture.keys().filter(|name| !ask.meta.path_has(name)) {
            let mut params = fixture.clone();
            params.insert(name.clone(), json!(""));
            let blank = Sent::new(&ask, ask.meta.path, &params).json_or_query(takes_body).await;
            params.remove(name);
            let without = Sent::new(&ask, ask.meta.path, &params).json_or_query(takes_body).await;
            let kept = &blank["params"][name];
            let is_kept = [json!(""), json!([]), json!({})].contains(kept);
            let name = format!("{} {name}", ask.meta.name);
            // What must be there is refused, here or by whoever reads the text; no value is made up for it.
            let is_right = if without["params"].is_object() {
                blank == without || name == MAY_BE_BLANK && is_kept
            } else {
                blank["error"]["code"] == 400 || is_kept
            };
            if !is_right {
                wrong.push(format!("{name}: {blank}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
