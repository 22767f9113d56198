//! `POST /download/all.json`: files and folders as one zip archive.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use portico_api::opendrive::download::download_zip::DownloadZip;

use super::disposition::disposition;
use crate::caller::Guest;
use crate::fault::Fault;
use crate::services::bandwidth::{self, Payer};
use crate::services::problem::Problem;
use crate::services::zip::{self, Plan};
use crate::state::State;

pub(super) async fn download_zip(
    state: State,
    guest: Guest,
    ask: DownloadZip,
) -> Result<Response, Fault> {
    let actor = guest.actor.ok_or(Problem::NoSession)?;
    let files: Vec<_> = ask.files.iter().flat_map(|ids| ids.iter()).collect();
    let folders: Vec<_> = ask.folders.iter().flat_map(|ids| ids.iter()).collect();
    // Whatever it is packed of, who asked for it pays.
    let payer = Payer::new(actor.account.clone(), Some(&actor));
    bandwidth::refuse_exceeded(state.db().read(), &payer, state.now()).await?;
    let plan = zip::plan(&state, &actor, &files, &folders).await?;
    Ok(packed(&state, &payer, plan))
}

/// An archive as an answer.
pub(crate) fn packed(state: &State, payer: &Payer, plan: Plan) -> Response {
    let (length, name) = (plan.length, format!("{}.zip", plan.name));
    let bytes = bandwidth::metered(state, payer, true, zip::archive(state, plan));
    let mut response = Response::new(Body::from_stream(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(header::CONTENT_DISPOSITION, disposition("attachment", &name));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
