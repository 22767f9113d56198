//! A file's bytes as an answer: whole, a part, or not at all because the client has them.

use std::time::{Duration, UNIX_EPOCH};

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::disposition::{disposition, is_safe_inline, media_type};
use super::range::{self, Part};
use crate::db::nodes::FileRow;
use crate::fault::Fault;
use crate::services::bandwidth::{self, Payer};
use crate::services::downloads;
use crate::services::problem::Problem;
use crate::state::State;

/// A file is somebody's; whatever it is, it may do nothing on this server's pages.
const POLICY: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");

/// How a file is wanted.
pub(crate) struct Wish {
    /// How many bytes to leave out at the beginning.
    pub(crate) offset: Option<u64>,
    /// Whether the browser may show it, as far as it is safe.
    pub(crate) inline: bool,
    /// Whether it counts as a download: what a page shows does not.
    pub(crate) counts: bool,
    /// Who pays for it.
    pub(crate) payer: Payer,
}

/// Sends the version that the row shows. Who may have it was asked before.
pub(crate) async fn deliver(
    state: &State,
    headers: &HeaderMap,
    row: &FileRow,
    wish: Wish,
) -> Result<Response, Fault> {
    bandwidth::refuse_exceeded(state.db().read(), &wish.payer, state.now()).await?;
    let version = downloads::current(state.db().read(), row).await?;
    let size = u64::try_from(version.size).unwrap_or(0);
    let tag = format!("\"{}\"", version.md5);
    let modified = httpdate::fmt_http_date(
        UNIX_EPOCH + Duration::from_secs(u64::try_from(version.modified).unwrap_or(0)),
    );
    let known = headers.get(header::IF_NONE_MATCH);
    let is_known = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let part = range::part(headers, wish.offset, size, &tag, &modified);

    let mut response = Response::new(Body::empty());
    let (status, range) = match part {
        _ if is_known => (StatusCode::NOT_MODIFIED, None),
        Part::Whole => (StatusCode::OK, Some(0..size)),
        Part::Some(range) => (StatusCode::PARTIAL_CONTENT, Some(range)),
        Part::Unsatisfiable => (StatusCode::RANGE_NOT_SATISFIABLE, None),
    };
    if let Some(range) = &range {
        let bytes = downloads::read(state, &version.content_id, range.clone()).await?;
        let begins = range.start == 0;
        *response.body_mut() =
            Body::from_stream(bandwidth::metered(state, &wish.payer, begins, bytes));
    }
    *response.status_mut() = status;
    let out = response.headers_mut();
    let text = |text: &str| {
        HeaderValue::from_str(text)
            .map_err(|error| Fault::from(Problem::Broken(format!("a header: {error}"))))
    };
    match (status, range) {
        (StatusCode::PARTIAL_CONTENT, Some(range)) => {
            let place = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            out.insert(header::CONTENT_RANGE, text(&place)?);
            out.insert(header::CONTENT_LENGTH, HeaderValue::from(range.end - range.start));
        }
        (StatusCode::RANGE_NOT_SATISFIABLE, _) => {
            out.insert(header::CONTENT_RANGE, text(&format!("bytes */{size}"))?);
        }
        (_, Some(_)) => {
            out.insert(header::CONTENT_LENGTH, HeaderValue::from(size));
        }
        _ => {}
    }
    let name = &row.node.name;
    let inline = wish.inline && is_safe_inline(name);
    let kind = if inline { "inline" } else { "attachment" };
    out.insert(header::CONTENT_DISPOSITION, disposition(kind, name));
    out.insert(header::CONTENT_TYPE, media_type(name));
    out.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    out.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    out.insert(header::ETAG, text(&tag)?);
    out.insert(header::LAST_MODIFIED, text(&modified)?);
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if status == StatusCode::OK && wish.counts {
        downloads::count(state, row.node.id.clone());
    }
    Ok(response)
}
