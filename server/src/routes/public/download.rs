//! The bytes behind an expiring link.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Path, RawQuery, Request, State as FromState};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use portico_api::{FileId, Secret};

use super::page::refusal;
use super::params::Params;
use crate::db::accounts;
use crate::db::entity::node::{self, Kind};
use crate::db::nodes::FileRow;
use crate::db::tree;
use crate::fault::Fault;
use crate::routes::download::deliver::{Wish, deliver};
use crate::routes::face::Face;
use crate::services::bandwidth::{self, Payer};
use crate::services::links::{self, Sent};
use crate::services::problem::{Noun, Problem};
use crate::services::{passwords, places};
use crate::state::State;

pub(super) async fn download(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, None, &Params::of(query.as_deref()), &request.into_parts().0).await
}

pub(super) async fn download_one(
    FromState(state): FromState<State>,
    Path((token, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    answer(&state, &token, Some(file), &Params::of(query.as_deref()), &request.into_parts().0).await
}

async fn answer(
    state: &State,
    token: &str,
    file: Option<String>,
    params: &Params,
    request: &Parts,
) -> Response {
    match send(state, token, file, params, request).await {
        Ok(response) => response,
        Err(problem) => refusal(Face::of_host(state, &request.headers).await.as_ref(), problem),
    }
}

async fn send(
    state: &State,
    token: &str,
    file: Option<String>,
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
    let key = params.get("temp_key").map(Secret::new);
    passwords::refuse_locked(db, None, &row, key.as_ref(), state.now()).await?;
    let owner = accounts::by_id(db, row.node.user_id).await?;
    let payer = Payer::new(owner.ok_or(Problem::NotFound(Noun::File))?, None);
    bandwidth::refuse_exceeded(db, &payer, state.now()).await?;
    let inline = params.get("inline") == Some("1");
    let wish = Wish { offset: params.offset(), inline, payer };
    let response =
        deliver(state, &request.headers, &row, wish).await.map_err(|fault| match fault {
            Fault::Service(problem) => problem,
            _ => Problem::Broken("a download failed".to_owned()),
        })?;
    if request.method != Method::HEAD
        && let Some(begins) = begins(&response)
    {
        let peer = request.extensions.get::<ConnectInfo<SocketAddr>>();
        let address = peer.map(|ConnectInfo(peer)| peer.ip());
        let sent = Sent { token, node: &row.node.id, address, begins };
        links::count(state, sent).await?;
    }
    Ok(response)
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
