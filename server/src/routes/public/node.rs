//! `/f/{id}`: a file or folder that its owner opened to those who have its address.

use axum::extract::{Path, Request, State as FromState};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::page::{Page, refusal, size};
use super::{node_page, receive};
use crate::db::entity::node::{self, Kind};
use crate::db::listings::{Scope, Window};
use crate::db::nodes::{self, FileRow};
use crate::routes::face::Face;
use crate::routes::file;
use crate::services::folders::PUBLIC;
use crate::services::problem::{Noun, Problem};
use crate::services::{listings, pages};
use crate::state::State;

/// How many entries of a folder are shown.
const MOST: u64 = 1000;

pub(super) async fn page(
    FromState(state): FromState<State>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    match show(&state, &id, &headers).await {
        Ok(response) => response,
        Err(problem) => refusal(Face::of_host(&state, &headers).await.as_ref(), problem),
    }
}

/// What a form of the page sends: a file's password, or a file for a folder.
pub(super) async fn answer(
    FromState(state): FromState<State>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    let answered = async {
        let node = find(&state, &id).await?;
        let face = Face::of_page(&state, &headers, node.user_id).await;
        match node.kind {
            Kind::File => {
                let row = row(&state, &node).await?;
                receive::password(&state, face.as_ref(), row, request).await
            }
            Kind::Folder => receive::file(&state, face.as_ref(), &node, request).await,
        }
    };
    match answered.await {
        Ok(response) => response,
        Err(problem) => refusal(Face::of_host(&state, &headers).await.as_ref(), problem),
    }
}

async fn find(state: &State, id: &str) -> Result<node::Model, Problem> {
    let opened = pages::opened(state.db().read(), id).await?;
    Ok(opened.ok_or(Problem::NotFound(Noun::File))?.node)
}

async fn row(state: &State, node: &node::Model) -> Result<FileRow, Problem> {
    let row = nodes::any_file(state.db().read(), &node.id).await?;
    row.ok_or(Problem::NotFound(Noun::File))
}

async fn show(state: &State, id: &str, headers: &HeaderMap) -> Result<Response, Problem> {
    let node = find(state, id).await?;
    let face = Face::of_page(state, headers, node.user_id).await;
    if node.kind == Kind::File {
        let row = row(state, &node).await?;
        let page = Page::new(face.as_ref(), &row.node.name).text(&size(row.file.size));
        let page = match row.file.password_hash {
            Some(_) => page.password(&node_page(&node.id)),
            None => page.lead(&file::links(&row).download, "Download"),
        };
        return Ok(page.answer(StatusCode::OK));
    }
    let page = Page::new(face.as_ref(), &node.name).text(&node.description);
    let page = if node.public_upload { page.upload(&node_page(&node.id)) } else { page };
    if !node.public_display {
        return Ok(page.answer(StatusCode::OK));
    }
    let window = Window { limit: Some(MOST), ..Window::default() };
    let scope = Scope::Folder(&node.id, None);
    let listing = listings::list(state.db().read(), scope, window).await?;
    // Hidden entries are for those who have their own address.
    let subfolders = listing.folders.into_iter().filter(|row| row.shown.access == PUBLIC);
    let subfolders = subfolders
        .filter(|_| node.show_subfolders)
        .map(|row| (Some(node_page(&row.shown.id)), format!("{}/", row.shown.name)));
    let files = listing.files.into_iter().filter(|row| row.shown.access == PUBLIC).map(|row| {
        let address = node.public_download.then(|| node_page(&row.shown.id));
        (address, format!("{} ({})", row.shown.name, size(row.size)))
    });
    Ok(page.entries(subfolders.chain(files)).answer(StatusCode::OK))
}
