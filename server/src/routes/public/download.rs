//! The bytes behind an expiring link.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Path, RawQuery, Request, State as FromState};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use portico_api::{FileId, Secret};

use super::node::{find, row};
use super::page::refusal;
use super::params::Params;
use super::visit::Visit;
use crate::db::accounts;
use crate::db::entity::node::{self, Kind};
use crate::db::nodes::FileRow;
use crate::db::tree;
use crate::fault::Fault;
use crate::routes::download::deliver::{Wish, deliver};
use crate::routes::file::get_file_thumb;
use crate::services::bandwidth::{self, Payer};
use crate::services::links::{self, Sent};
use crate::services::problem::{Noun, Problem};
use crate::services::{passwords, places};
use crate::state::State;

/// What of a file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// All of it, which is a use of the link.
    File,
    /// All of it for its page, where uses are not limited.
    View,
    /// Its small picture.
    Thumbnail,
}

pub(super) async fn download(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, None, What::File, query.as_deref(), request).await
}

pub(super) async fn download_one(
    FromState(state): FromState<State>,
    Path((token, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, Some(file), What::File, query.as_deref(), request).await
}

pub(super) async fn view(
    FromState(state): FromState<State>,
    Path((token, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, Some(file), What::View, query.as_deref(), request).await
}

pub(super) async fn thumbnail(
    FromState(state): FromState<State>,
    Path((token, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, Some(file), What::Thumbnail, query.as_deref(), request).await
}

/// What the page of an opened file shows.
pub(super) async fn view_node(
    FromState(state): FromState<State>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    let parts = request.into_parts().0;
    let sent = async {
        let node = find(&state, &id).await?.node;
        let row = row(&state, &node).await?;
        let key = key(&Params::of(query.as_deref()));
        passwords::refuse_locked(state.db().read(), None, &row, key.as_ref(), state.now()).await?;
        let payer = payer(&state, node.user_id).await?;
        let wish = Wish { offset: None, inline: true, counts: false, payer };
        deliver(&state, &parts.headers, &row, wish).await.map_err(problem)
    };
    match sent.await {
        Ok(response) => response,
        Err(problem) => refusal(&state, &Visit::of(&parts.headers), problem).await,
    }
}

async fn answer(
    state: &State,
    token: &str,
    file: Option<String>,
    what: What,
    query: Option<&str>,
    request: Request,
) -> Response {
    let parts = request.into_parts().0;
    match send(state, token, file, what, &Params::of(query), &parts).await {
        Ok(response) => response,
        Err(problem) => refusal(state, &Visit::of(&parts.headers), problem).await,
    }
}

async fn send(
    state: &State,
    token: &str,
    file: Option<String>,
    what: What,
    params: &Params,
    request: &Parts,
) -> Result<Response, Problem> {
    let db = state.db().read();
    let (link, node) = links::open(state, token).await?;
    let node = match file {
        Some(id) => within(state, &link.node_id, &id, Kind::File).await?,
        None => within(state, &link.node_id, &node.id, node.kind).await?,
    };
    let row: FileRow = places::anyones_file(db, &FileId::new(node.id)).await?;
    let key = key(params);
    passwords::refuse_locked(db, None, &row, key.as_ref(), state.now()).await?;
    match what {
        What::File => {}
        What::View if links::uses_left(&link).is_none() => {}
        // It would be a download that nobody counts.
        What::View => return Err(Problem::NotFound(Noun::File)),
        What::Thumbnail => {
            return get_file_thumb::picture(state, &request.headers, &row).await.map_err(problem);
        }
    }
    let payer = payer(state, row.node.user_id).await?;
    bandwidth::refuse_exceeded(db, &payer, state.now()).await?;
    let inline = what == What::View || params.get("inline") == Some("1");
    let counts = what == What::File;
    let wish = Wish { offset: params.offset(), inline, counts, payer };
    let response = deliver(state, &request.headers, &row, wish).await.map_err(problem)?;
    if counts
        && request.method != Method::HEAD
        && let Some(begins) = begins(&response)
    {
        let sent = Sent { token, node: &row.node.id, address: address(request), begins };
        links::count(state, sent).await?;
    }
    Ok(response)
}

/// What opens a file with a password.
fn key(params: &Params) -> Option<Secret> {
    params.get("temp_key").map(Secret::new)
}

/// Who pays for what is sent to guests: whose it is.
pub(super) async fn payer(state: &State, owner: i64) -> Result<Payer, Problem> {
    let owner = accounts::by_id(state.db().read(), owner).await?;
    Ok(Payer::new(owner.ok_or(Problem::NotFound(Noun::File))?, None))
}

/// Where a request comes from, as far as it is known.
pub(super) fn address(request: &Parts) -> Option<IpAddr> {
    let peer = request.extensions.get::<ConnectInfo<SocketAddr>>();
    peer.map(|ConnectInfo(peer)| peer.ip())
}

fn problem(fault: Fault) -> Problem {
    match fault {
        Fault::Service(problem) => problem,
        _ => Problem::Broken("a download failed".to_owned()),
    }
}

/// True for the beginning of a download, false for one that goes on, none where nothing is sent. What is sent decides,
/// and not what was asked for: a range that makes no sense is answered with the whole file.
fn begins(response: &Response) -> Option<bool> {
    match response.status() {
        StatusCode::OK => Some(true),
        StatusCode::PARTIAL_CONTENT => {
            let place = response.headers().get(header::CONTENT_RANGE);
            Some(place.is_none_or(|place| place.as_bytes().starts_with(b"bytes 0-")))
        }
        _ => None,
    }
}

/// What is in the folder of a link, at any depth, and neither in the trash nor in an encrypted folder.
pub(super) async fn within(
    state: &State,
    link_node: &str,
    id: &str,
    kind: Kind,
) -> Result<node::Model, Problem> {
    let way = tree::path_up(state.db().read(), id).await?;
    let inside = way.iter().any(|node| node.id == link_node);
    let hidden = way.iter().any(|node| node.trashed_at.is_some() || node.secure_hash.is_some());
    let node = way.into_iter().next().filter(|node| node.kind == kind && inside && !hidden);
    node.ok_or(Problem::NotFound(if kind == Kind::File { Noun::File } else { Noun::Folder }))
}
