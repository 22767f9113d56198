//! What those see who are not signed in: expiring links, and files and folders that their owners opened.
//!
//! Pages without a script: they work everywhere and nothing of them can be misused. They wear the face of the host name, or
//! of whom what they show belongs to.

mod download;
mod link;
mod node;
mod page;
mod params;
mod receive;

use axum::Router;
use axum::routing::get;

use super::face;
use crate::state::State;

/// The sheet of the pages: the app's tokens, and what is made of them (`style/guest.css`).
const SHEET: &str = "/guest.css";
const CSS: &str =
    concat!(include_str!("../../../style/tokens.css"), include_str!("../../../style/guest.css"));

/// The routes of the pages.
pub(crate) fn router() -> Router<State> {
    Router::new()
        .route("/l/{token}", get(link::page).post(link::unlock))
        .route("/l/{token}/download", get(download::download))
        .route("/l/{token}/download/{file_id}", get(download::download_one))
        .route("/f/{id}", get(node::page).post(node::answer))
        .route(SHEET, get(|| async { face::sheet(CSS) }))
        .route(face::LOOK, get(face::look))
}

/// The page of an expiring link.
pub(super) fn link_page(token: &str) -> String {
    format!("/l/{token}")
}

/// Where the file of an expiring link is saved, or shown and played.
pub(super) fn link_download(token: &str, inline: bool) -> String {
    format!("/l/{token}/download{}", if inline { "?inline=1" } else { "" })
}

/// The page of a file or folder that its owner opened.
pub(super) fn node_page(id: &str) -> String {
    format!("/f/{id}")
}
