//! Archives of what guests see in a folder: all of it, or what they have selected.

use axum::extract::{Path, Request, State as FromState};
use axum::http::request::Parts;
use axum::response::Response;

use super::download::{address, payer, within};
use super::node::find;
use super::page::refusal;
use super::params::Params;
use super::receive::unreadable;
use super::visit::Visit;
use super::words::{self, Lang};
use crate::db::entity::node::Kind;
use crate::routes::download::download_zip::packed;
use crate::services::bandwidth;
use crate::services::links::{self, Sent};
use crate::services::pages::Opened;
use crate::services::problem::{Noun, Problem};
use crate::services::zip::{self, Seen};
use crate::state::State;
use crate::wire;

/// An archive of a link's folder, or of a folder in it.
pub(super) async fn of_link(
    FromState(state): FromState<State>,
    Path(token): Path<String>,
    request: Request,
) -> Response {
    let (parts, form) = read(&state, request).await;
    let visit = Visit::of(&parts.headers);
    let sent = async {
        let form = form?;
        let (link, node) = links::open(&state, &token).await?;
        let id = form.get("folder").unwrap_or(&node.id);
        let folder = within(&state, &link.node_id, id, Kind::Folder).await?;
        let chosen = chosen(&form, visit.lang)?;
        let payer = payer(&state, folder.user_id).await?;
        bandwidth::refuse_exceeded(state.db().read(), &payer, state.now()).await?;
        let plan = zip::for_guest(&state, &folder, &chosen, Seen::All).await?;
        // However much is in it, it is one use.
        let sent = Sent { token: &token, node: &folder.id, address: address(&parts), begins: true };
        links::count(&state, sent).await?;
        Ok::<_, Problem>(packed(&state, &payer, plan))
    };
    match sent.await {
        Ok(response) => response,
        Err(problem) => refusal(&state, &visit, problem).await,
    }
}

/// An archive of a folder that its owner opened.
pub(super) async fn of_node(
    FromState(state): FromState<State>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, form) = read(&state, request).await;
    let visit = Visit::of(&parts.headers);
    let sent = async {
        let form = form?;
        let Opened { node: folder, guests, .. } = find(&state, &id).await?;
        if folder.kind != Kind::Folder || !guests.display || !guests.download {
            return Err(Problem::NotFound(Noun::Folder));
        }
        let chosen = chosen(&form, visit.lang)?;
        let payer = payer(&state, folder.user_id).await?;
        bandwidth::refuse_exceeded(state.db().read(), &payer, state.now()).await?;
        let plan = zip::for_guest(&state, &folder, &chosen, Seen::Opened(guests)).await?;
        Ok(packed(&state, &payer, plan))
    };
    match sent.await {
        Ok(response) => response,
        Err(problem) => refusal(&state, &visit, problem).await,
    }
}

async fn read(state: &State, request: Request) -> (Parts, Result<Params, Problem>) {
    let (parts, body) = request.into_parts();
    let lang = Visit::of(&parts.headers).lang;
    let form = wire::form_text(Request::new(body), &state.config().limits).await;
    (parts, form.map(|form| Params::read(&form)).map_err(|_| unreadable(lang)))
}

/// What was selected; nothing stands for all of it.
fn chosen(form: &Params, lang: Lang) -> Result<Vec<String>, Problem> {
    let ids = form.all("id");
    match (form.get("all"), ids.is_empty()) {
        (Some(_), _) => Ok(Vec::new()),
        (None, false) => Ok(ids),
        (None, true) => Err(Problem::Refused(lang.say(words::NOTHING_CHOSEN))),
    }
}
