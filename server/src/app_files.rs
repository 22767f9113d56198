//! The built app: files as they are, compressed ahead of time, and `index.html` for the app's own routes.

mod branded;

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::middleware::security;
use crate::routes::face::{self, Face};
use crate::services::{brands, secret};
use crate::state::State;

/// The app's page, and what a browser reads beside it that names the drive.
const PAGE: &str = "index.html";
const MANIFEST: &str = "manifest.webmanifest";
const ICON: &str = "favicon.svg";
/// What other sites show the drive with (docs/embedding.md).
const EMBED: &str = "portico-embed.js";

/// A name that holds a hash of the content, or lies in a folder that does, never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ALWAYS_ASK: HeaderValue = HeaderValue::from_static("no-cache");

/// Everything that is no route: a file of the app, a page of the app, or nothing.
pub(crate) async fn fallback(FromState(state): FromState<State>, request: Request) -> Response {
    let path = request.uri().path();
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let Some(app) = state.config().app.as_deref() else {
        return Fault::UnknownRoute.into_response();
    };
    if !is_read || path == "/api" || path.starts_with("/api/") {
        return Fault::UnknownRoute.into_response();
    }
    let Some(relative) = sanitize(path) else {
        return Fault::UnknownRoute.into_response();
    };
    let headers = request.headers();
    if relative.as_os_str().is_empty() {
        return page(&state, app, headers).await;
    }
    match relative.to_str() {
        Some(PAGE) => return page(&state, app, headers).await,
        Some(MANIFEST | ICON) => {
            if let Some(face) = Face::of_host(&state, headers).await {
                let is_icon = relative.as_os_str() == ICON;
                let text = if is_icon { branded::icon(&face) } else { branded::manifest(&face) };
                return answer(&relative, text.into_bytes(), None, headers);
            }
        }
        Some(_) | None => {}
    }
    match file(app, &relative, headers).await {
        Some(mut response) if relative.as_os_str() == EMBED => {
            // Other sites load this one script; there is nothing of anybody in it.
            let out = response.headers_mut();
            out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
            let policy = HeaderName::from_static("cross-origin-resource-policy");
            out.insert(policy, HeaderValue::from_static("cross-origin"));
            response
        }
        Some(response) => response,
        // What looks like a file and is none must not be answered with a page: a script that is gone
        // would be read as HTML.
        None if looks_like_file(&relative) => StatusCode::NOT_FOUND.into_response(),
        None => page(&state, app, headers).await,
    }
}

/// The app's page, in the face of its host name.
async fn page(state: &State, app: &Path, headers: &HeaderMap) -> Response {
    let has_name = face::host(headers).is_some_and(brands::may_have_one);
    if has_name && let Some(bytes) = read(&app.join(PAGE)).await {
        let face = Face::of_host(state, headers).await;
        let page = branded::index(&String::from_utf8_lossy(&bytes), face.as_ref());
        let mut response = answer(Path::new(PAGE), page.into_bytes(), None, headers);
        if let Some(policy) = face.as_ref().and_then(|face| security::policy_for(&face.portals)) {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        return response;
    }
    match file(app, Path::new(PAGE), headers).await {
        Some(response) => response,
        None => (StatusCode::NOT_FOUND, "The app has not been built yet.\n").into_response(),
    }
}

/// A path below the app's folder; none if it could lead out of it.
fn sanitize(path: &str) -> Option<PathBuf> {
    let mut relative = PathBuf::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let part = percent_decode(part)?;
        if part.starts_with('.') || part.contains(['/', '\\', '\0', ':']) {
            return None;
        }
        relative.push(part);
    }
    Some(relative)
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn looks_like_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| {
        let known = [
            "js",
            "mjs",
            "wasm",
            "css",
            "map",
            "png",
            "svg",
            "ico",
            "json",
            "txt",
            "webmanifest",
            "woff2",
        ];
        extension.to_str().is_some_and(|extension| known.contains(&extension))
    })
}

fn is_forever(path: &Path) -> bool {
    let parts: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
    parts.iter().any(|part| {
        part.split(['-', '.', '_'])
            .any(|word| word.len() >= 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
            || part.strip_prefix("pkg-").is_some_and(|hash| hash.len() >= 8)
    })
}

async fn file(app: &Path, relative: &Path, headers: &HeaderMap) -> Option<Response> {
    let accepted = headers.get_all(header::ACCEPT_ENCODING);
    let accepts = |coding: &str| {
        accepted
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|offer| {
                let mut words = offer.split(';').map(str::trim);
                words.next().is_some_and(|name| name.eq_ignore_ascii_case(coding))
                    && !words.any(|word| word == "q=0" || word == "q=0.0")
            })
    };
    let whole = app.join(relative);
    let mut found = None;
    for (coding, extension) in [("br", ".br"), ("gzip", ".gz")] {
        if accepts(coding) {
            let mut name = whole.clone().into_os_string();
            name.push(extension);
            if let Some(bytes) = read(Path::new(&name)).await {
                found = Some((Some(coding), bytes));
                break;
            }
        }
    }
    let (coding, bytes) = match found {
        Some(found) => found,
        None => (None, read(&whole).await?),
    };
    Some(answer(relative, bytes, coding, headers))
}

/// The bytes of a file, or word that the browser has them.
fn answer(
    relative: &Path,
    bytes: Vec<u8>,
    coding: Option<&'static str>,
    headers: &HeaderMap,
) -> Response {
    let digest = Sha256::digest(&bytes);
    let tag = format!("\"{}\"", secret::hex(digest.get(..12).unwrap_or_default()));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(bytes))
    };
    let out = response.headers_mut();
    if !is_known {
        out.insert(header::CONTENT_TYPE, media_type(relative));
        if let Some(coding) = coding {
            out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
    }
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::CACHE_CONTROL, if is_forever(relative) { FOREVER } else { ALWAYS_ASK });
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        out.insert(header::ETAG, tag);
    }
    response
}

async fn read(path: &Path) -> Option<Vec<u8>> {
    tokio::fs::read(path).await.ok()
}

fn media_type(path: &Path) -> HeaderValue {
    let guess = mime_guess::from_path(path).first_or_octet_stream();
    let text = match (guess.type_().as_str(), guess.subtype().as_str()) {
        ("text", _) | ("application", "javascript" | "json") => format!("{guess}; charset=utf-8"),
        _ => guess.to_string(),
    };
    HeaderValue::from_str(&text)
        .unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in [
            "/../x",
            "/a/../../x",
            "/%2e%2e/x",
            "/a/%2E%2E/x",
            "/..%2fx",
            "/a%5cb",
            "/%00",
            "/.env",
        ] {
            assert_eq!(sanitize(path), None, "{path}");
        }
        assert_eq!(sanitize("//a//b%20c"), Some(PathBuf::from("a/b c")));
    }

    #[test]
    fn hashed_names_are_cached_forever() {
        for path in
            ["portico-0123456789abcdef.js", "portico-0123456789abcdef_bg.wasm", "pkg-a1b2c3d4/x.js"]
        {
            assert!(is_forever(Path::new(path)), "{path}");
        }
        for path in ["index.html", "portico.json", "favicon.svg", "worker.js"] {
            assert!(!is_forever(Path::new(path)), "{path}");
        }
    }
}
