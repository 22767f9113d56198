//! `/f/{id}`: a file or folder that its owner opened to those who have its address.

use axum::extract::{Path, State as FromState};
use axum::http::StatusCode;
use axum::response::Response;

use super::node_page;
use super::page::{Page, refusal, size};
use crate::db::entity::node::Kind;
use crate::db::tree::{self, Scope, Window};
use crate::db::{accounts, nodes};
use crate::routes::file;
use crate::services::folders::{self, PRIVATE, PUBLIC};
use crate::services::problem::{Noun, Problem};
use crate::state::State;

/// How many entries of a folder are shown.
const MOST: u64 = 1000;

pub(super) async fn page(FromState(state): FromState<State>, Path(id): Path<String>) -> Response {
    show(&state, &id).await.unwrap_or_else(refusal)
}

async fn show(state: &State, id: &str) -> Result<Response, Problem> {
    const MISSING: Problem = Problem::NotFound(Noun::File);
    let db = state.db().read();
    let way = tree::path_up(db, id).await?;
    let gone = way.iter().any(|node| node.trashed_at.is_some() || node.secure_hash.is_some());
    let node = way.into_iter().next().filter(|node| !gone && node.access != PRIVATE);
    let node = node.ok_or(MISSING)?;
    let owner = accounts::by_id(db, node.user_id).await?;
    if !owner.is_some_and(|owner| owner.is_open()) {
        return Err(MISSING);
    }
    if node.kind == Kind::File {
        let row = nodes::any_file(db, &node.id).await?.ok_or(MISSING)?;
        let page = Page::new(&row.node.name).text(&size(row.file.size));
        let page = match row.file.password_hash {
            Some(_) => page.text("This file requires a password."),
            None => page.lead(&file::links(&row).download, "Download"),
        };
        return Ok(page.answer(StatusCode::OK));
    }
    let page = Page::new(&node.name).text(&node.description);
    if !node.public_display {
        return Ok(page.answer(StatusCode::OK));
    }
    let window = Window { limit: Some(MOST), ..Window::default() };
    let listing = folders::list(db, Scope::Folder(&node.id, None), window, false).await?;
    // Hidden entries are for those who have their own address.
    let subfolders = listing.folders.into_iter().filter(|row| row.node.access == PUBLIC);
    let subfolders = subfolders
        .filter(|_| node.show_subfolders)
        .map(|row| (Some(node_page(&row.node.id)), format!("{}/", row.node.name)));
    let files = listing.files.into_iter().filter(|row| row.node.access == PUBLIC).map(|row| {
        let address = node.public_download.then(|| node_page(&row.node.id));
        (address, format!("{} ({})", row.node.name, size(row.file.size)))
    });
    Ok(page.entries(subfolders.chain(files)).answer(StatusCode::OK))
}
