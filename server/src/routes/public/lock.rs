//! The door before a file with a password: asked for on its page, wherever that is.

use std::net::IpAddr;

use axum::http::StatusCode;
use portico_api::Secret;

use super::page::Page;
use super::words::{self, Lang};
use crate::db::nodes::FileRow;
use crate::services::passwords;
use crate::services::problem::Problem;
use crate::state::State;

/// What came of a password.
pub(super) enum Door {
    /// It was right; this opens the file.
    Open(Secret),
    /// It was not, or there were too many: the page that asks again.
    Closed(Page),
}

/// Tries a password; `here` is where the form sends the next one.
pub(super) async fn knock(
    state: &State,
    lang: Lang,
    row: &FileRow,
    given: &Secret,
    address: Option<IpAddr>,
    here: &str,
) -> Result<Door, Problem> {
    let page = || Page::new(lang, &row.node.name).of(row.node.user_id);
    Ok(match passwords::exchange(state, row, given, address).await {
        Ok(Some(key)) => Door::Open(key),
        Ok(None) => {
            let page = page().alert(lang.say(words::WRONG)).password(here);
            Door::Closed(page.with_status(StatusCode::FORBIDDEN))
        }
        // Whoever has to wait stays before the same door.
        Err(problem @ Problem::TooManyAttempts(_)) => {
            Door::Closed(page().refused(problem).password(here))
        }
        Err(problem) => return Err(problem),
    })
}
