//! What those send who are not signed in, from the page of a file or a folder: its password, or a file for it.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::http::header::USER_AGENT;
use axum::response::Response;
use portico_api::Secret;

use super::node_page;
use super::page::{Page, size};
use super::params::Params;
use crate::db::entity::node;
use crate::db::nodes::FileRow;
use crate::fault::Fault;
use crate::routes::face::Face;
use crate::routes::file;
use crate::services::actor::{Origin, app_name};
use crate::services::problem::{Noun, Problem};
use crate::services::{name, passwords, uploads};
use crate::state::State;
use crate::wire;

/// The refusal of a form without a file.
const NO_FILE: Problem = Problem::Refused("Choose a file first.");

/// Takes a file into a folder. The answer says no more than the guest knows: not what the file is called there, nor
/// what else is there.
pub(super) async fn file(
    state: &State,
    face: Option<&Face>,
    folder: &node::Model,
    request: Request,
) -> Result<Response, Problem> {
    if !folder.public_upload {
        return Err(Problem::NotFound(Noun::Folder));
    }
    let origin = origin(&request);
    let sent = wire::form_file(request, &state.config().limits).await.map_err(unreadable)?;
    let (said, part) = sent.ok_or(NO_FILE)?;
    // Some programs send the whole way to the file.
    let said = said.rsplit(['/', '\\']).next().unwrap_or_default();
    if said.trim().is_empty() {
        return Err(NO_FILE);
    }
    let name = name::parse(said, Noun::File, "file")?;
    uploads::from_guest(state, &folder.id, &name, &origin, part.into_stream()).await?;
    let here = node_page(&folder.id);
    let page = Page::new(face, &folder.name).text(&format!("{} has arrived.", name.as_str()));
    Ok(page.lead(&here, "Back").upload(&here).answer(StatusCode::OK))
}

/// Exchanges a file's password for the way to its bytes.
pub(super) async fn password(
    state: &State,
    face: Option<&Face>,
    row: FileRow,
    request: Request,
) -> Result<Response, Problem> {
    let address = origin(&request).address;
    let form = wire::form_text(request, &state.config().limits).await.map_err(unreadable)?;
    let given = Secret::new(Params::read(&form).get("password").unwrap_or_default());
    let key = passwords::exchange(state, &row, &given, address).await?;
    let page = Page::new(face, &row.node.name);
    Ok(match key {
        Some(key) => {
            let page = page.text(&size(row.file.size));
            page.lead(&file::download_with(&row, key), "Download").answer(StatusCode::OK)
        }
        None => page
            .text("This is not the password.")
            .password(&node_page(&row.node.id))
            .answer(StatusCode::FORBIDDEN),
    })
}

fn origin(request: &Request) -> Origin {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let said = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    Origin {
        address: peer.map(|ConnectInfo(address)| address.ip()),
        app: said.map_or_else(String::new, app_name),
    }
}

/// A form that cannot be read is the sender's fault.
fn unreadable(_: Fault) -> Problem {
    Problem::Refused("The form could not be read.")
}
