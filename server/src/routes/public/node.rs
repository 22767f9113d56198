//! `/f/{id}`: a file or folder that its owner opened to those who have its address.

use axum::extract::{Path, RawQuery, Request, State as FromState};
use axum::http::HeaderMap;
use axum::response::Response;

use super::entries::{Layout, Listing, Row};
use super::link::note;
use super::page::{Page, finish, size};
use super::params::Params;
use super::preview::{Sources, preview};
use super::visit::Visit;
use super::words::{self, Lang};
use super::{node_page, receive};
use crate::db::entity::node::{self, Kind};
use crate::db::listings::{Scope, Window};
use crate::db::nodes::{self, FileRow};
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
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = Visit::of(&headers);
    let shown = show(&state, visit.lang, &id, &Params::of(query.as_deref())).await;
    finish(&state, &visit, shown).await
}

/// What a form of the page sends: a file's password, or files for a folder.
pub(super) async fn answer(
    FromState(state): FromState<State>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let visit = Visit::of(request.headers());
    let answered = async {
        let node = find(&state, &id).await?;
        match node.kind {
            Kind::File => {
                receive::password(&state, visit.lang, row(&state, &node).await?, request).await
            }
            Kind::Folder => receive::files(&state, visit.lang, &node, request).await,
        }
    };
    let answered = answered.await;
    finish(&state, &visit, answered).await
}

pub(super) async fn find(state: &State, id: &str) -> Result<node::Model, Problem> {
    let opened = pages::opened(state.db().read(), id).await?;
    Ok(opened.ok_or(Problem::NotFound(Noun::File))?.node)
}

pub(super) async fn row(state: &State, node: &node::Model) -> Result<FileRow, Problem> {
    let row = nodes::any_file(state.db().read(), &node.id).await?;
    row.ok_or(Problem::NotFound(Noun::File))
}

async fn show(state: &State, lang: Lang, id: &str, params: &Params) -> Result<Page, Problem> {
    let node = find(state, id).await?;
    let here = node_page(&node.id);
    let page = Page::new(lang, &node.name).of(node.user_id);
    if node.kind == Kind::File {
        let row = row(state, &node).await?;
        let page = page.text(&node.description).note(&size(row.file.size));
        if row.file.password_hash.is_some() {
            return Ok(page.password(&here));
        }
        let links = file::links(&row);
        let sources = Sources {
            view: Some(format!("{here}/view")),
            thumbnail: Some(links.thumbnail).filter(|address| !address.is_empty()),
        };
        let shown = preview(state, lang, &row, sources).await;
        return Ok(page.html(&shown).button(&links.download, words::DOWNLOAD));
    }
    let page = page.text(&node.description);
    let page = if node.public_upload { page.upload(&here, node.public_display) } else { page };
    if !node.public_display {
        return Ok(page);
    }
    let listing = Listing {
        rows: rows(state, lang, &node).await?,
        layout: Layout::of(params.get("layout")),
        folder: None,
        archive: node.public_download.then(|| format!("{here}/zip")),
        here,
    };
    Ok(page.html(&listing.html(lang)))
}

/// What guests see of a folder: hidden entries are for those who have their own address.
async fn rows(state: &State, lang: Lang, folder: &node::Model) -> Result<Vec<Row>, Problem> {
    let window = Window { limit: Some(MOST), ..Window::default() };
    let scope = Scope::Folder(&folder.id, None);
    let listing = listings::list(state.db().read(), scope, window).await?;
    let subfolders = listing.folders.into_iter().filter(|row| row.shown.access == PUBLIC);
    let subfolders = subfolders.filter(|_| folder.show_subfolders).map(|row| Row {
        page: Some(node_page(&row.shown.id)),
        download: None,
        thumbnail: None,
        is_folder: true,
        note: lang.say(words::FOLDER).to_owned(),
        id: row.shown.id,
        name: row.shown.name,
    });
    let files = listing.files.into_iter().filter(|row| row.shown.access == PUBLIC).map(|row| {
        let is_open = !row.has_password;
        let may = is_open && folder.public_download;
        let links = file::links_as(&row.shown.name, &row.shown.id);
        Row {
            page: folder.public_download.then(|| node_page(&row.shown.id)),
            download: may.then_some(links.download),
            thumbnail: Some(links.thumbnail).filter(|address| may && !address.is_empty()),
            is_folder: false,
            note: note(lang, row.size, is_open),
            id: row.shown.id,
            name: row.shown.name,
        }
    });
    Ok(subfolders.chain(files).collect())
}
