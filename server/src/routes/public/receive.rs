//! What those send who are not signed in, from the page of a file or a folder: its password, or files for it.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::http::header::USER_AGENT;
use portico_api::Secret;

use super::node_page;
use super::page::{Page, escape, size, told};
use super::params::Params;
use super::words::{self, Lang};
use crate::clock;
use crate::db::entity::node;
use crate::db::nodes::FileRow;
use crate::fault::Fault;
use crate::routes::file;
use crate::services::actor::{Origin, app_name};
use crate::services::problem::{Noun, Problem};
use crate::services::uploads::Received;
use crate::services::{name, passwords, uploads};
use crate::state::State;
use crate::wire::{self, FormFiles};

/// The refusal of a form without a file.
const NO_FILE: Problem = Problem::Refused("Choose a file first.");

/// A file that has arrived, as its sender called it.
struct Arrived {
    name: String,
    received: Received,
}

/// Takes files into a folder, and gives a receipt. It says no more than the guest knows: not what the files are called
/// there, nor what else is there.
pub(super) async fn files(
    state: &State,
    lang: Lang,
    folder: &node::Model,
    request: Request,
) -> Result<Page, Problem> {
    if !folder.public_upload {
        return Err(Problem::NotFound(Noun::Folder));
    }
    let origin = origin(&request);
    let mut form = wire::form_files(request, &state.config().limits).ok_or(NO_FILE)?;
    let mut arrived = Vec::new();
    let ended = take(state, folder, &origin, &mut form, &mut arrived).await;
    let (status, problem) = match ended {
        Ok(()) => (StatusCode::OK, None),
        // Nothing has come of it.
        Err(problem) if arrived.is_empty() => return Err(problem),
        Err(problem) => {
            let (status, text) = told(lang, problem);
            (status, Some(text))
        }
    };
    let here = node_page(&folder.id);
    let page = Page::new(lang, &folder.name).of(folder.user_id).with_status(status);
    let page = match problem {
        Some(problem) => page.alert(&problem),
        None => page,
    };
    let page = page.html(&receipt(lang, &arrived, state.now()));
    Ok(page.lead(&here, lang.say(words::BACK)).upload(&here, folder.public_display))
}

/// Takes one file after the other; what has arrived stays, whatever becomes of the next one.
async fn take(
    state: &State,
    folder: &node::Model,
    origin: &Origin,
    form: &mut FormFiles,
    arrived: &mut Vec<Arrived>,
) -> Result<(), Problem> {
    let limits = &state.config().limits;
    while let Some(said) = form.next(limits).await.map_err(unreadable)? {
        // Some programs send the whole way to the file.
        let said = said.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        // What was not chosen is sent as a file without a name.
        if said.trim().is_empty() {
            continue;
        }
        let name = name::parse(&said, Noun::File, "file")?;
        let received = uploads::from_guest(state, &folder.id, &name, origin, form.bytes()).await?;
        arrived.push(Arrived { name: name.as_str().to_owned(), received });
    }
    if arrived.is_empty() { Err(NO_FILE) } else { Ok(()) }
}

fn receipt(lang: Lang, arrived: &[Arrived], now: i64) -> String {
    let line = |Arrived { name, received }: &Arrived| {
        let (size, md5) = (size(received.size), &received.md5);
        let sentence = escape(&lang.fill(words::ARRIVED, name));
        format!("<li>\n<p>{sentence}</p>\n<p class=\"note\">{size}, MD5 {md5}</p>\n</li>\n")
    };
    let lines: Vec<String> = arrived.iter().map(line).collect();
    let time = clock::date_time(now);
    format!(
        "<section class=\"receipt\" role=\"status\">\n<h2>{}</h2>\n<ul>\n{}</ul>\n\
         <p class=\"note\">{}</p>\n</section>\n",
        escape(lang.say(words::RECEIPT)),
        lines.concat(),
        escape(&lang.fill(words::RECEIVED, &time)),
    )
}

/// Exchanges a file's password for the way to its bytes.
pub(super) async fn password(
    state: &State,
    lang: Lang,
    row: FileRow,
    request: Request,
) -> Result<Page, Problem> {
    let address = origin(&request).address;
    let form = wire::form_text(request, &state.config().limits).await.map_err(unreadable)?;
    let given = Secret::new(Params::read(&form).get("password").unwrap_or_default());
    let key = passwords::exchange(state, &row, &given, address).await?;
    let page = Page::new(lang, &row.node.name).of(row.node.user_id);
    Ok(match key {
        Some(key) => {
            let page = page.note(&size(row.file.size));
            page.button(&file::download_with(&row, key), words::DOWNLOAD)
        }
        None => page
            .alert(lang.say(words::WRONG))
            .password(&node_page(&row.node.id))
            .with_status(StatusCode::FORBIDDEN),
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
pub(super) fn unreadable(_: Fault) -> Problem {
    Problem::Refused("The form could not be read.")
}
