//! `GET /download/file.json/{file_id}`: a file's bytes, or a part of them.

use axum::http::StatusCode;
use axum::response::Response;
use portico_api::opendrive::download::download_file::{DownloadFile, DownloadTest};

use super::deliver::{self, Wish};
use crate::caller::Guest;
use crate::db::accounts;
use crate::fault::{self, Fault};
use crate::services::bandwidth::Payer;
use crate::services::problem::Problem;
use crate::services::{passwords, places};
use crate::state::State;

pub(super) async fn download_file(
    state: State,
    guest: Guest,
    ask: DownloadFile,
) -> Result<Response, Fault> {
    let db = state.db().read();
    let (row, _) = places::readable_file(db, guest.actor.as_ref(), &ask.file_id).await?;
    if places::is_trashed(db, &row.node).await? && ask.test == Some(true) {
        return Ok(fault::json(StatusCode::OK, &test(false)));
    }
    if ask.test == Some(true) {
        return Ok(fault::json(StatusCode::OK, &test(row.file.version_id.is_some())));
    }
    let key = ask.temp_key.as_ref();
    passwords::refuse_locked(db, guest.actor.as_ref(), &row, key, state.now()).await?;
    let owner = accounts::by_id(db, row.node.user_id).await.map_err(Problem::from)?;
    let owner = owner.ok_or(Problem::PrivateFile)?;
    let payer = Payer::new(owner, guest.actor.as_ref());
    let wish = Wish { offset: ask.offset, inline: ask.inline == Some(true), counts: true, payer };
    deliver::deliver(&state, &guest.headers, &row, wish).await
}

fn test(result: bool) -> DownloadTest {
    DownloadTest { result, dl_stream_status: result }
}
