//! What must hold for any bytes at all, one function per form of input. The property tests and the fuzz targets in
//! `fuzz/` run the same functions; each of them panics when something does not hold.

use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use portico_api::endpoint::placeholder;
use portico_api::{EntryName, ErrorEnvelope, Meta, Method};
use serde_json::Value;
use tower::ServiceExt as _;

use super::reader::reader;
use crate::db::entity::node::{self, Kind};
use crate::random::ID_LENGTH;
use crate::router::BASE;
use crate::routes::download::disposition::{disposition, is_safe_inline, media_type};
use crate::routes::download::range::{Part, part};
use crate::services::problem::Noun;
use crate::services::uploads::inflate::{BITE, Inflater};
use crate::services::{name as names, zip as archives};

static READER: LazyLock<Router> = LazyLock::new(reader);

/// zlib makes at most so many bytes of one (its own documentation says 1032).
const MOST_OF_ONE: usize = 1040;

/// So much is unpacked of one input.
const MOST: u64 = 8 << 20;

/// The endpoints that take a body.
#[must_use]
pub fn with_body() -> Vec<Meta> {
    let all = portico_api::opendrive::all().into_iter();
    all.filter(|meta| matches!(meta.method, Method::Post | Method::Put)).collect()
}

/// A body that says it is JSON. The first two bytes choose the endpoint, here and below.
pub fn json(data: &[u8]) {
    let Some((meta, body)) = choose(&with_body(), data) else { return };
    check(request(&meta, &filled(&meta), "application/json", body));
}

/// A body that says it is a form.
pub fn form(data: &[u8]) {
    let Some((meta, body)) = choose(&with_body(), data) else { return };
    check(request(&meta, &filled(&meta), "application/x-www-form-urlencoded", body));
}

/// A body that says it is multipart. A line break ends the boundary that the header names; in front of what follows
/// it, `^` stands for that boundary.
pub fn multipart(data: &[u8]) {
    let Some((meta, rest)) = choose(&with_body(), data) else { return };
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (boundary, body) = rest.split_at(end);
    let mut out = Vec::with_capacity(2 * body.len());
    for byte in body.get(1..).unwrap_or_default() {
        match byte {
            b'^' => out.extend_from_slice(&[b"--", boundary].concat()),
            byte => out.push(*byte),
        }
    }
    let label = [b"multipart/form-data; boundary=", boundary].concat();
    let Ok(label) = HeaderValue::from_bytes(&label) else { return };
    let mut request = request(&meta, &filled(&meta), "", &out);
    if let Some(request) = request.as_mut() {
        request.headers_mut().insert(header::CONTENT_TYPE, label);
    }
    check(request);
}

/// The query of an address.
pub fn query(data: &[u8]) {
    let Some((meta, query)) = choose(&portico_api::opendrive::all(), data) else { return };
    let address = format!("{}?{}", filled(&meta), sendable(query));
    check(request(&meta, &address, "", &[]));
}

/// What stands in the places of a path, with NULs between.
pub fn path(data: &[u8]) {
    let Some((meta, places)) = choose(&portico_api::opendrive::all(), data) else { return };
    let mut places = places.split(|byte| *byte == 0);
    let parts = meta.path.split('/').map(|part| match placeholder(part) {
        Some(_) => sendable(places.next().unwrap_or(b"x")),
        None => part.to_owned(),
    });
    let path: Vec<String> = parts.collect();
    check(request(&meta, &path.join("/"), "", &[]));
}

/// A name of a file or folder: what is taken can be kept, compared, numbered, and named in a header.
pub fn name(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    header_holds(&text);
    let Ok(parsed) = EntryName::parse(&text) else { return };
    let kept = parsed.as_str();
    assert!((1..=255).contains(&kept.chars().count()) && kept != "." && kept != "..");
    assert!(!kept.contains(portico_api::name::FORBIDDEN) && !kept.contains(char::is_control));
    assert!(EntryName::parse(kept).is_ok_and(|again| again == parsed), "what was taken is taken");
    let key = names::key(kept);
    assert_eq!(names::key(&key), key, "a key is its own key");
    for noun in [Noun::File, Noun::Folder] {
        let numbered = names::numbered(kept, noun, 7);
        assert!(EntryName::parse(&numbered).is_ok(), "{numbered:?} is no name");
        assert_ne!(names::key(&numbered), key);
    }
}

fn header_holds(text: &str) {
    let value = disposition("attachment", text);
    assert!(media_type(text).to_str().is_ok());
    let value = value.to_str().unwrap_or_default();
    let rest = value.strip_prefix("attachment; filename=\"").unwrap_or_default();
    let (plain, encoded) = rest.split_once("\"; filename*=UTF-8''").unwrap_or_default();
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte) && !b"\"\\".contains(&byte);
    assert!(plain.bytes().all(is_plain), "{value:?}");
    let is_encoded = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
    assert!(encoded.bytes().all(is_encoded) && rest.len() > plain.len(), "{value:?}");
    let lower = text.to_lowercase();
    let runs = [".html", ".htm", ".svg", ".xml", ".xhtml", ".js", ".mjs", ".swf", ".svgz"];
    assert!(!runs.iter().any(|end| lower.ends_with(end)) || !is_safe_inline(text), "{text:?}");
}

/// The headers that ask for a part: eight bytes of size, eight of offset, then `Range`, a line break, `If-Range`.
pub fn range(data: &[u8]) {
    let Some((size, rest)) = data.split_first_chunk::<8>() else { return };
    let Some((offset, rest)) = rest.split_first_chunk::<8>() else { return };
    let (size, offset) = (u64::from_le_bytes(*size), u64::from_le_bytes(*offset));
    let mut headers = HeaderMap::new();
    let mut lines = rest.splitn(2, |byte| *byte == b'\n');
    for name in [header::RANGE, header::IF_RANGE] {
        let value = lines.next().map(HeaderValue::from_bytes);
        if let Some(Ok(value)) = value {
            headers.insert(name, value);
        }
    }
    if let Part::Some(range) = part(&headers, Some(offset), size, "\"tag\"", "now") {
        assert!(range.start < range.end && range.end <= size, "{range:?} of {size}");
    }
}

/// A zlib stream: it ends, and no bite of it makes more than zlib can.
pub fn inflate(data: &[u8]) {
    let mut inflater = Inflater::new();
    for bite in data.chunks(BITE) {
        let Ok(out) = inflater.feed(bite) else { return };
        assert!(out.len() <= MOST_OF_ONE * (bite.len() + 64), "{} of {}", out.len(), bite.len());
        if inflater.written() > MOST {
            return;
        }
    }
}

/// The names of an archive, with NULs between; an empty one goes a folder up. Whatever they are, unpacking stays
/// inside its folder and overwrites nothing.
pub fn zip(data: &[u8]) {
    let root = "root".to_owned();
    let mut nodes = vec![row(&root, None, Kind::Folder, "top")];
    let mut way = vec![root];
    for text in data.split(|byte| *byte == 0).take(200) {
        let text = String::from_utf8_lossy(text);
        if text.is_empty() {
            way.truncate(way.len().max(2) - 1);
            continue;
        }
        let kind = if text.len().is_multiple_of(2) { Kind::Folder } else { Kind::File };
        let id = nodes.len().to_string();
        nodes.push(row(&id, way.last().cloned(), kind, &text));
        if kind == Kind::Folder {
            way.push(id);
        }
    }
    let (archive, names, length) = archives::of_empty(nodes);
    assert_eq!(archive.len() as u64, length, "the length is known before");
    let mut seen = std::collections::HashSet::new();
    for name in &names {
        let parts = name.trim_end_matches('/').split('/');
        assert!(!name.starts_with('/') && !name.contains('\\') && !name.contains('\0'), "{name:?}");
        assert!(
            parts.clone().all(|part| part != ".." && part != "." && !part.is_empty()),
            "{name:?}"
        );
        assert!(seen.insert(names::key(name)), "{name:?} is there twice");
    }
}

fn row(id: &str, parent: Option<String>, kind: Kind, name: &str) -> node::Model {
    node::Model::new(id.to_owned(), 1, parent, kind, name, names::key(name), 0)
}

fn choose<'a>(all: &[Meta], data: &'a [u8]) -> Option<(Meta, &'a [u8])> {
    let (number, rest) = data.split_first_chunk::<2>()?;
    let index = usize::from(u16::from_le_bytes(*number)) % all.len().max(1);
    Some((*all.get(index)?, rest))
}

/// The endpoint's path with something in every place.
fn filled(meta: &Meta) -> String {
    let parts = meta.path.split('/').map(|part| match placeholder(part) {
        Some(name) if name.contains("date") => "2026-12-31".to_owned(),
        Some(name) if name.ends_with("_type") => "task".to_owned(),
        Some(_) => "A".repeat(ID_LENGTH),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Bytes as they may stand in an address; what has a meaning there keeps it.
fn sendable(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~%&=+[]!$'()*,;:@".contains(byte) {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn request(meta: &Meta, address: &str, kind: &str, body: &[u8]) -> Option<Request<Body>> {
    let request = Request::builder().method(meta.method.as_str()).uri(format!("{BASE}{address}"));
    request.header(header::CONTENT_TYPE, kind).body(Body::from(body.to_vec())).ok()
}

/// Whatever was sent is read or refused, in the words of the contract; what was read reads the same once more.
fn check(request: Option<Request<Body>>) {
    let Some(request) = request else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { return };
    let (status, body) = runtime.block_on(async {
        let response = match READER.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        (parts.status, body)
    });
    let text = String::from_utf8_lossy(&body);
    if status == StatusCode::OK {
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        assert!(answer["params"].is_object(), "{text}");
        assert_eq!(answer["params"], answer["again"], "read twice");
        return;
    }
    assert!(status.is_client_error(), "{status}: {text}");
    let code = serde_json::from_slice::<ErrorEnvelope>(&body).map(|envelope| envelope.error.code);
    assert!(code.is_ok_and(|code| code == status.as_u16()), "{status}: {text}");
}
