//! Expiring links: `/l/{token}`, a page of the file or of the folder behind it.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Path, RawQuery, State as FromState};
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use bytes::Bytes;
use portico_api::Secret;

use super::download::within;
use super::entries::{Layout, Listing, Row};
use super::lock::{Door, knock};
use super::page::{Page, finish, size};
use super::params::Params;
use super::preview::{Sources, preview};
use super::visit::Visit;
use super::words::{self, Lang};
use super::{link_download, link_page};
use crate::db::entity::link;
use crate::db::entity::node::{self, Kind};
use crate::db::listings::{Scope, Window};
use crate::db::nodes::{self, FileRow};
use crate::services::problem::{Noun, Problem};
use crate::services::{links, listings, thumbnails};
use crate::state::State;

/// How many entries of a folder one page shows.
const PAGE: u64 = 1000;

pub(super) async fn page(
    FromState(state): FromState<State>,
    method: Method,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = Visit::of(&headers);
    let params = Params::of(query.as_deref());
    let shown = async {
        let (link, node) = links::open(&state, &token).await?;
        // What leads on from there is no other look.
        if method == Method::GET && params.is_empty() {
            links::viewed(&state, &token).await?;
        }
        show(&state, visit.lang, &link, node, &params).await
    };
    let shown = shown.await;
    finish(&state, &visit, shown).await
}

async fn show(
    state: &State,
    lang: Lang,
    link: &link::Model,
    node: node::Model,
    params: &Params,
) -> Result<Page, Problem> {
    if node.kind == Kind::File {
        return file(state, lang, link, &node).await;
    }
    if let Some(id) = params.get("file") {
        let inside = within(state, &link.node_id, id, Kind::File).await?;
        return file(state, lang, link, &inside).await;
    }
    let id = params.get("folder").unwrap_or(&node.id);
    let shown = within(state, &link.node_id, id, Kind::Folder).await?;
    folder(state, lang, link, &shown, params).await
}

/// The page of a file, which is the link's own or one in its folder.
async fn file(
    state: &State,
    lang: Lang,
    link: &link::Model,
    node: &node::Model,
) -> Result<Page, Problem> {
    let db = state.db().read();
    let row = nodes::any_file(db, &node.id).await?.ok_or(Problem::NotFound(Noun::File))?;
    let here = link_page(&link.token);
    let is_own = node.id == link.node_id;
    let page = Page::new(lang, &node.name).of(node.user_id);
    let page = if is_own { page } else { up(state, lang, link, node, page).await? };
    if row.file.password_hash.is_some() {
        // One in a folder has no page of its own.
        let page = page.note(&size(row.file.size));
        return if is_own { Ok(page.password(&here)) } else { Err(Problem::NotFound(Noun::File)) };
    }
    Ok(opened(state, lang, link, &row, page, None).await)
}

/// What the page of a file shows, and to whom it was locked with the key to it.
async fn opened(
    state: &State,
    lang: Lang,
    link: &link::Model,
    row: &FileRow,
    page: Page,
    key: Option<&Secret>,
) -> Page {
    let (here, node) = (link_page(&link.token), &row.node);
    let key = key.map(|key| format!("?temp_key={}", key.expose())).unwrap_or_default();
    let left = links::uses_left(link);
    let picture = thumbnails::may_be_picture(&node.name);
    let sources = Sources {
        // All of it is a use, which is counted where it is downloaded.
        view: left.is_none().then(|| format!("{here}/view/{}{key}", node.id)),
        thumbnail: picture.then(|| format!("{here}/thumb/{}{key}", node.id)),
    };
    let page = page.note(&size(row.file.size));
    let shown = preview(state, lang, row, sources).await;
    let download = if node.id == link.node_id {
        format!("{}{key}", link_download(&link.token, false))
    } else {
        format!("{here}/download/{}", node.id)
    };
    let page = page.html(&shown).button(&download, words::DOWNLOAD);
    let page = match left {
        Some(1) => page.note(lang.say(words::LAST_USE)),
        Some(left) => page.note(&lang.fill(words::USES, &left.to_string())),
        None => page,
    };
    page.note(&lang.fill(words::UNTIL, &links::last_day(link)))
}

/// The page of a folder, which is the link's own or one in it.
async fn folder(
    state: &State,
    lang: Lang,
    link: &link::Model,
    folder: &node::Model,
    params: &Params,
) -> Result<Page, Problem> {
    let here = link_page(&link.token);
    let offset = params.offset().unwrap_or(0).min(i64::MAX.unsigned_abs());
    let window = Window { offset, limit: Some(PAGE), ..Window::default() };
    let scope = Scope::Folder(&folder.id, None);
    let listing = listings::list(state.db().read(), scope, window).await?;
    let folders = listing.folders.into_iter().map(|row| Row {
        page: Some(format!("{here}?folder={}", row.shown.id)),
        download: None,
        thumbnail: None,
        is_folder: true,
        note: lang.say(words::FOLDER).to_owned(),
        id: row.shown.id,
        name: row.shown.name,
    });
    let files = listing.files.into_iter().map(|row| {
        // A file with a password has a page of its own, or none.
        let open = !row.has_password;
        let picture = open && thumbnails::may_be_picture(&row.shown.name);
        let id = row.shown.id;
        Row {
            page: open.then(|| format!("{here}?file={id}")),
            download: open.then(|| format!("{here}/download/{id}")),
            thumbnail: picture.then(|| format!("{here}/thumb/{id}")),
            is_folder: false,
            note: note(lang, row.size, open),
            id,
            name: row.shown.name,
        }
    });
    let rows: Vec<Row> = folders.chain(files).collect();
    let count = rows.len() as u64;
    let layout = Layout::of(params.get("layout"));
    let shown = Listing {
        rows,
        layout,
        here: here.clone(),
        also: vec![("folder", folder.id.clone())],
        archive: Some(format!("{here}/zip")),
    };
    let page = Page::new(lang, &folder.name).of(folder.user_id);
    let page = if folder.id == link.node_id {
        page.text(&folder.description)
    } else {
        up(state, lang, link, folder, page).await?
    };
    let page = page.html(&shown.html(lang));
    let page = if count == PAGE {
        let (layout, next) = (layout.word(), offset + PAGE);
        let next = format!("{here}?folder={}&offset={next}&layout={layout}", folder.id);
        page.lead(&next, lang.say(words::MORE))
    } else {
        page
    };
    Ok(page.note(&lang.fill(words::UNTIL, &links::last_day(link))))
}

/// What there is to say about a file.
pub(super) fn note(lang: Lang, bytes: i64, is_open: bool) -> String {
    let size = size(bytes);
    if is_open { size } else { format!("{size}, {}", lang.say(words::LOCKED)) }
}

/// A line that leads to the folder around something in the link's folder.
async fn up(
    state: &State,
    lang: Lang,
    link: &link::Model,
    node: &node::Model,
    page: Page,
) -> Result<Page, Problem> {
    let parent = node.parent_id.as_deref().ok_or(Problem::NotFound(Noun::Folder))?;
    let around = within(state, &link.node_id, parent, Kind::Folder).await?;
    let address = format!("{}?folder={}", link_page(&link.token), around.id);
    Ok(page.lead(&address, &lang.fill(words::UP, &around.name)))
}

pub(super) async fn unlock(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visit = Visit::of(&headers);
    let address = peer.map(|axum::Extension(ConnectInfo(address))| address.ip());
    let answered = async {
        let (link, node) = links::open(&state, &token).await?;
        let row = nodes::any_file(state.db().read(), &node.id).await?;
        let row = row.ok_or(Problem::NotFound(Noun::File))?;
        let password = Secret::new(Params::read(&body).get("password").unwrap_or_default());
        let here = link_page(&token);
        Ok(match knock(&state, visit.lang, &row, &password, address, &here).await? {
            Door::Closed(page) => page,
            Door::Open(key) => {
                let page = Page::new(visit.lang, &row.node.name).of(row.node.user_id);
                opened(&state, visit.lang, &link, &row, page, Some(&key)).await
            }
        })
    };
    let answered = answered.await;
    finish(&state, &visit, answered).await
}
