//! What those send who are not signed in, from the page of a file or a folder: its password, or files for it.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request};
use axum::http::header::USER_AGENT;
use portico_api::Secret;

use super::lock::{Door, knock};
use super::page::{Page, escape, size};
use super::params::Params;
use super::words::{self, Lang};
use crate::clock;
use crate::db::nodes::FileRow;
use crate::services::actor::{Origin, app_name};
use crate::services::pages::Opened;
use crate::services::problem::{Noun, Problem};
use crate::services::uploads::Received;
use crate::services::{name, uploads};
use crate::state::State;
use crate::wire::{self, FormFiles};

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
    opened: &Opened,
    here: &str,
    request: Request,
) -> Result<Page, Problem> {
    let Opened { node: folder, guests, .. } = opened;
    if !guests.upload {
        return Err(Problem::NotFound(Noun::Folder));
    }
    let origin = origin(&request);
    let mut arrived = Vec::new();
    let ended = match wire::form_files(request, &state.config().limits) {
        Some(mut form) => take(state, lang, &folder.id, &origin, &mut form, &mut arrived).await,
        None => Err(Problem::Refused(lang.say(words::NO_FILE))),
    };
    let is_over = matches!(ended, Err(Problem::NotFound(_)));
    // Nothing has come of it, and nothing will.
    if is_over && arrived.is_empty() {
        return Err(Problem::NotFound(Noun::Folder));
    }
    let page = Page::new(lang, &folder.name).of(folder.user_id);
    let page = match ended {
        Ok(()) => page,
        Err(problem) => page.refused(problem),
    };
    let page =
        if arrived.is_empty() { page } else { page.html(&receipt(lang, &arrived, state.now())) };
    if is_over {
        return Ok(page);
    }
    Ok(page.lead(here, lang.say(words::BACK)).upload(here, guests.display))
}

/// Takes one file after the other; what has arrived stays, whatever becomes of the next one.
async fn take(
    state: &State,
    lang: Lang,
    folder: &str,
    origin: &Origin,
    form: &mut FormFiles,
    arrived: &mut Vec<Arrived>,
) -> Result<(), Problem> {
    let limits = &state.config().limits;
    while let Some(said) = form.next(limits).await.map_err(|_| unreadable(lang))? {
        // Some programs send the whole way to the file.
        let said = said.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        // What was not chosen is sent as a file without a name.
        if said.trim().is_empty() {
            continue;
        }
        let name = name::parse(&said, Noun::File, "file")?;
        let received = uploads::from_guest(state, folder, &name, origin, form.bytes()).await?;
        arrived.push(Arrived { name: name.as_str().to_owned(), received });
    }
    if arrived.is_empty() { Err(Problem::Refused(lang.say(words::NO_FILE))) } else { Ok(()) }
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
    row: &FileRow,
    here: &str,
    request: Request,
) -> Result<Door, Problem> {
    let address = origin(&request).address;
    let form = wire::form_text(request, &state.config().limits).await;
    let form = form.map_err(|_| unreadable(lang))?;
    let given = Secret::new(Params::read(&form).get("password").unwrap_or_default());
    knock(state, lang, row, &given, address, here).await
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
pub(super) fn unreadable(lang: Lang) -> Problem {
    Problem::Refused(lang.say(words::UNREADABLE))
}
