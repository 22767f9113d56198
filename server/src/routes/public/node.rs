//! `/f/{id}`: a file or folder that its owner opened to those who have its address, and what is in it for them.

use axum::extract::{Path, RawQuery, Request, State as FromState};
use axum::http::HeaderMap;
use axum::response::Response;
use portico_api::Secret;

use super::entries::{Layout, Listing, Row};
use super::link::note;
use super::lock::Door;
use super::page::{Page, finish, size};
use super::params::Params;
use super::preview::{Sources, preview};
use super::visit::Visit;
use super::words::{self, Lang};
use super::{node_page, receive};
use crate::db::entity::node::{self, Kind};
use crate::db::listings::{FileItem, FolderItem, Scope, Shown, Window};
use crate::db::nodes::{self, FileRow};
use crate::routes::file;
use crate::services::listings;
use crate::services::pages::{self, Opened};
use crate::services::problem::{Noun, Problem};
use crate::state::State;

/// How many entries of a folder one page shows.
const PAGE: u64 = 1000;
/// The parameter that names the page from which a guest came to what is below it.
const TOP: &str = "top";

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
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    let visit = Visit::of(request.headers());
    let lang = visit.lang;
    let answered = async {
        let opened = find(&state, &id).await?;
        let params = Params::of(query.as_deref());
        let here = Here::of(&opened, &params);
        let address = here.address(&opened.node.id);
        if opened.node.kind == Kind::Folder {
            return receive::files(&state, lang, &opened, &address, request).await;
        }
        let row = row(&state, &opened.node).await?;
        Ok(match receive::password(&state, lang, &row, &address, request).await? {
            Door::Closed(page) => here.lead(lang, page),
            Door::Open(key) => unlocked(&state, lang, &row, &here, Some(key)).await,
        })
    };
    let answered = answered.await;
    finish(&state, &visit, answered).await
}

pub(super) async fn find(state: &State, id: &str) -> Result<Opened, Problem> {
    let opened = pages::opened(state.db().read(), id).await?;
    opened.ok_or(Problem::NotFound(Noun::File))
}

pub(super) async fn row(state: &State, node: &node::Model) -> Result<FileRow, Problem> {
    let row = nodes::any_file(state.db().read(), &node.id).await?;
    row.ok_or(Problem::NotFound(Noun::File))
}

/// Where a guest is: on the page that they were given, or on one below it.
struct Here<'a> {
    /// The page that they were given, if it is another one.
    top: Option<&'a str>,
    /// The folder that they came from.
    up: Option<&'a node::Model>,
}

impl<'a> Here<'a> {
    /// What an address says of it counts as far as it is true: nobody learns more of what is above than they were shown.
    fn of(opened: &'a Opened, params: &'a Params) -> Self {
        let top = params.get(TOP);
        let up = top.and_then(|top| pages::way_up(opened, top));
        Self { top: top.filter(|_| up.is_some()), up }
    }

    /// The page of something that is reached from here.
    fn address(&self, id: &str) -> String {
        match self.top.filter(|top| *top != id) {
            Some(top) => format!("{}?{TOP}={top}", node_page(id)),
            None => node_page(id),
        }
    }

    /// A line that leads back.
    fn lead(&self, lang: Lang, page: Page) -> Page {
        match self.up {
            Some(up) => page.lead(&self.address(&up.id), &lang.fill(words::UP, &up.name)),
            None => page,
        }
    }
}

async fn show(state: &State, lang: Lang, id: &str, params: &Params) -> Result<Page, Problem> {
    let opened = find(state, id).await?;
    let (node, here) = (&opened.node, Here::of(&opened, params));
    if node.kind == Kind::Folder {
        return folder(state, lang, &opened, &here, params).await;
    }
    let row = row(state, node).await?;
    if row.file.password_hash.is_some() {
        let page = here.lead(lang, Page::new(lang, &node.name).of(node.user_id));
        let page = page.text(&node.description).note(&size(row.file.size));
        return Ok(page.password(&here.address(&node.id)));
    }
    Ok(unlocked(state, lang, &row, &here, None).await)
}

/// The page of a file, and to whom it was locked with the key to it.
async fn unlocked(
    state: &State,
    lang: Lang,
    row: &FileRow,
    here: &Here<'_>,
    key: Option<Secret>,
) -> Page {
    let node = &row.node;
    let page = here.lead(lang, Page::new(lang, &node.name).of(node.user_id));
    let page = page.text(&node.description).note(&size(row.file.size));
    let links = file::links(row);
    let view = format!("{}/view", node_page(&node.id));
    let (view, download) = match key {
        Some(key) => (format!("{view}?temp_key={}", key.expose()), file::download_with(row, key)),
        None => (view, links.download),
    };
    let thumbnail = Some(links.thumbnail).filter(|address| !address.is_empty());
    let shown = preview(state, lang, row, Sources { view: Some(view), thumbnail }).await;
    page.html(&shown).button(&download, words::DOWNLOAD)
}

async fn folder(
    state: &State,
    lang: Lang,
    opened: &Opened,
    here: &Here<'_>,
    params: &Params,
) -> Result<Page, Problem> {
    let Opened { node, guests, .. } = opened;
    let page = here.lead(lang, Page::new(lang, &node.name).of(node.user_id));
    let page = page.text(&node.description);
    let page =
        if guests.upload { page.upload(&here.address(&node.id), guests.display) } else { page };
    if !guests.display {
        return Ok(page);
    }
    let offset = params.offset().unwrap_or(0).min(i64::MAX.unsigned_abs());
    let window = Window { offset, limit: Some(PAGE), ..Window::default() };
    let scope = Scope::Folder(&node.id, None);
    let found = listings::list(state.db().read(), scope, window).await?;
    let is_full = (found.folders.len() + found.files.len()) as u64 == PAGE;
    let layout = Layout::of(params.get("layout"));
    let address = node_page(&node.id);
    let listing = Listing {
        rows: rows(lang, opened, here, found),
        layout,
        also: here.top.map(|top| (TOP, top.to_owned())).into_iter().collect(),
        archive: guests.download.then(|| format!("{address}/zip")),
        here: address,
    };
    // What is shown there may be all behind what is not.
    let page =
        if listing.rows.is_empty() && is_full { page } else { page.html(&listing.html(lang)) };
    if !is_full {
        return Ok(page);
    }
    let top = here.top.map(|top| format!("&{TOP}={top}")).unwrap_or_default();
    let (layout, next) = (layout.word(), offset + PAGE);
    let next = format!("{}?offset={next}&layout={layout}{top}", node_page(&node.id));
    Ok(page.lead(&next, lang.say(words::MORE)))
}

/// What guests see of a folder.
fn rows(lang: Lang, opened: &Opened, here: &Here<'_>, found: listings::Listing) -> Vec<Row> {
    let Opened { node: folder, guests, .. } = opened;
    // What is below is reached from the page that they were given.
    let below = Here { top: here.top.or(Some(folder.id.as_str())), up: None };
    let is_listed = |kind, shown: &Shown| guests.shows_entry(folder, kind, shown.access);
    let folders = found.folders.into_iter().filter(|it| !it.is_encrypted);
    let folders = folders.filter(|it| is_listed(Kind::Folder, &it.shown));
    let folders = folders.map(|FolderItem { shown, .. }| Row {
        page: Some(below.address(&shown.id)),
        download: None,
        thumbnail: None,
        is_folder: true,
        note: lang.say(words::FOLDER).to_owned(),
        id: shown.id,
        name: shown.name,
    });
    let files = found.files.into_iter().filter(|it| is_listed(Kind::File, &it.shown));
    let files = files.map(|FileItem { shown, has_password, size, .. }| {
        let may = !has_password && guests.download;
        let links = file::links_as(&shown.name, &shown.id);
        Row {
            page: guests.download.then(|| below.address(&shown.id)),
            download: may.then_some(links.download),
            thumbnail: Some(links.thumbnail).filter(|address| may && !address.is_empty()),
            is_folder: false,
            note: note(lang, size, !has_password),
            id: shown.id,
            name: shown.name,
        }
    });
    folders.chain(files).collect()
}
