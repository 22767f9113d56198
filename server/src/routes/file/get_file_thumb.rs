//! `GET /file/thumb.json/{file_id}`: a picture of a file, at most 256 by 256 pixels.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use portico_api::opendrive::file::get_file_thumb::GetFileThumb;

use crate::caller::Guest;
use crate::db::nodes::FileRow;
use crate::fault::Fault;
use crate::services::{downloads, passwords, places, thumbnails};
use crate::state::State;

pub(super) async fn get_file_thumb(
    state: State,
    guest: Guest,
    ask: GetFileThumb,
) -> Result<Response, Fault> {
    let db = state.db().read();
    let (row, _) = places::readable_file(db, guest.actor.as_ref(), &ask.file_id).await?;
    let key = ask.temp_key.as_ref();
    passwords::refuse_locked(db, guest.actor.as_ref(), &row, key, state.now()).await?;
    picture(&state, &guest.headers, &row).await
}

/// The small picture of a file. Who may have it was asked before.
pub(crate) async fn picture(
    state: &State,
    headers: &HeaderMap,
    row: &FileRow,
) -> Result<Response, Fault> {
    let version = downloads::current(state.db().read(), row).await?;
    // The picture of a content never changes.
    let tag = format!("\"thumb-{}\"", version.md5);
    let known = headers.get(header::IF_NONE_MATCH);
    let mut response = if known.is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let (media_type, bytes) = thumbnails::thumbnail(state, &version).await?;
        let mut response = Response::new(Body::from(bytes));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    Ok(response)
}
