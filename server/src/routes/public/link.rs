//! Expiring links: `/l/{token}`, a page, and the bytes behind it.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Path, RawQuery, State as FromState};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use portico_api::Secret;

use super::download::within;
use super::page::{Page, refusal, size};
use super::params::Params;
use super::{link_download, link_page};
use crate::db::entity::node::Kind;
use crate::db::listings::{Scope, Window};
use crate::db::nodes;
use crate::routes::face::Face;
use crate::services::problem::{Noun, Problem};
use crate::services::{links, listings, passwords};
use crate::state::State;

/// How many entries of a folder one page shows.
const PAGE: u64 = 1000;

pub(super) async fn page(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match show(&state, &token, &Params::of(query.as_deref()), &headers).await {
        Ok(response) => response,
        Err(problem) => refusal(Face::of_host(&state, &headers).await.as_ref(), problem),
    }
}

async fn show(
    state: &State,
    token: &str,
    params: &Params,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let (link, node) = links::open(state, token).await?;
    let db = state.db().read();
    let face = Face::of_page(state, headers, node.user_id).await;
    if node.kind == Kind::File {
        let row = nodes::any_file(db, &node.id).await?.ok_or(Problem::NotFound(Noun::File))?;
        let page = Page::new(face.as_ref(), &row.node.name).text(&size(row.file.size));
        let page = match row.file.password_hash {
            Some(_) => page.password(&link_page(token)),
            None => page.lead(&link_download(token, false), "Download"),
        };
        return Ok(page.answer(StatusCode::OK));
    }
    let folder = match params.get("folder") {
        Some(id) => within(state, &link.node_id, id, Kind::Folder).await?,
        None => within(state, &link.node_id, &node.id, Kind::Folder).await?,
    };
    let offset = params.offset().unwrap_or(0).min(i64::MAX.unsigned_abs());
    let window = Window { offset, limit: Some(PAGE), ..Window::default() };
    let listing = listings::list(db, Scope::Folder(&folder.id, None), window).await?;
    let here = link_page(token);
    let count = listing.folders.len() + listing.files.len();
    let folders = listing.folders.into_iter().map(|row| {
        let address = format!("{here}?folder={}", row.shown.id);
        (Some(address), format!("{}/", row.shown.name))
    });
    let files = listing.files.into_iter().map(|row| {
        // A file with a password has a page of its own, or none.
        let address = (!row.has_password).then(|| format!("{here}/download/{}", row.shown.id));
        (address, format!("{} ({})", row.shown.name, size(row.size)))
    });
    let mut page = Page::new(face.as_ref(), &folder.name).entries(folders.chain(files));
    if count as u64 == PAGE {
        let next = format!("{here}?folder={}&offset={}", folder.id, offset + PAGE);
        page = page.lead(&next, "More");
    }
    Ok(page.answer(StatusCode::OK))
}

pub(super) async fn unlock(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let address = peer.map(|axum::Extension(ConnectInfo(address))| address.ip());
    let opened = async {
        let (_, node) = links::open(&state, &token).await?;
        let row = nodes::any_file(state.db().read(), &node.id).await?;
        let row = row.ok_or(Problem::NotFound(Noun::File))?;
        let password = Secret::new(Params::read(&body).get("password").unwrap_or_default());
        let key = passwords::exchange(&state, &row, &password, address).await?;
        let face = Face::of_page(&state, &headers, row.node.user_id).await;
        let page = Page::new(face.as_ref(), &row.node.name);
        Ok(match key {
            Some(key) => {
                let address = format!("{}?temp_key={}", link_download(&token, false), key.expose());
                page.text(&size(row.file.size)).lead(&address, "Download").answer(StatusCode::OK)
            }
            None => page
                .text("This is not the password.")
                .password(&link_page(&token))
                .answer(StatusCode::FORBIDDEN),
        })
    };
    match opened.await {
        Ok(response) => response,
        Err(problem) => refusal(Face::of_host(&state, &headers).await.as_ref(), problem),
    }
}
