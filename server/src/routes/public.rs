//! What those see who are not signed in: expiring links, and files and folders that their owners opened.
//!
//! Pages without a script, which work everywhere; their style stands in them, so that one request paints them. They wear the
//! face of the host name, or of whom what they show belongs to.

mod archive;
mod download;
mod entries;
mod link;
mod lock;
mod look;
mod node;
mod page;
mod params;
mod preview;
mod receive;
mod refusals;
mod visit;
mod words;

use axum::Router;
use axum::routing::{get, post};

use super::face;
use crate::state::State;

/// The routes of the pages.
pub(crate) fn router() -> Router<State> {
    Router::new()
        .route("/l/{token}", get(link::page).post(link::unlock))
        .route("/l/{token}/download", get(download::download))
        .route("/l/{token}/download/{file_id}", get(download::download_one))
        .route("/l/{token}/view/{file_id}", get(download::view))
        .route("/l/{token}/thumb/{file_id}", get(download::thumbnail))
        .route("/l/{token}/zip", post(archive::of_link))
        .route("/f/{id}", get(node::page).post(node::answer))
        .route("/f/{id}/view", get(download::view_node))
        .route("/f/{id}/zip", post(archive::of_node))
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
