//! `GET /branding/files.json`: a picture.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::get_branding_file::GetBrandingFile;
use portico_api::{AccessUserId, GroupId, UserId};

use crate::caller::Guest;
use crate::fault::Fault;
use crate::services::images;
use crate::services::problem::Problem;
use crate::state::State;

/// A drawing of this program's own is inert as an image, and locked up as a page.
const POLICY: HeaderValue =
    HeaderValue::from_static("sandbox; default-src 'none'; style-src 'unsafe-inline'");

pub(super) async fn get_branding_file(
    state: State,
    guest: Guest,
    ask: GetBrandingFile,
) -> Result<Response, Fault> {
    let (user, member, group) = (
        ask.user_id.as_ref().map(UserId::as_str),
        ask.access_user_id.as_ref().map(AccessUserId::as_str),
        ask.group_id.as_ref().map(GroupId::as_str),
    );
    let actor = guest.actor.as_ref();
    let whose = images::readable(&state, actor, ask.kind, user, member, group).await?;
    let missing = match ask.kind {
        ImageKind::Favicon => Problem::Missing("Favicon is missing."),
        ImageKind::User | ImageKind::AccountUser | ImageKind::Group | ImageKind::Logo => {
            Problem::Missing("Missing file.")
        }
    };
    let picture = images::get(state.db().read(), whose).await?.ok_or(missing)?;
    let mut response = Response::new(Body::from(picture.bytes));
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&picture.media_type) {
        headers.insert(header::CONTENT_TYPE, value);
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    let cache = match ask.kind {
        ImageKind::Logo | ImageKind::Favicon => "public, max-age=3600",
        ImageKind::User | ImageKind::AccountUser | ImageKind::Group => "private, max-age=60",
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    Ok(response)
}
