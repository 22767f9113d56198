//! `GET /file/expiringlink.json/…`: makes or changes the expiring link of a file.

use portico_api::opendrive::file::create_file_link::{CreateFileLink, ExpiringFileLink};

use super::link_addresses;
use crate::caller::Caller;
use crate::services::links::{self, Target, Terms};
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::state::State;

pub(super) async fn create_file_link(
    state: State,
    caller: Caller,
    ask: CreateFileLink,
) -> Result<ExpiringFileLink, Problem> {
    let terms = Terms { date: &ask.date, counter: ask.counter, enable: ask.enable };
    let db = state.db().read();
    let owner = places::file_owner(db, &caller.actor, &ask.file_id, Need::Edit).await?;
    let link = links::save(&state, &owner, Target::File(&ask.file_id), terms).await?;
    let deed = Deed::new(LogType::Link, &link.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    let link = link.link;
    let (download_link, streaming_link) = link_addresses(&link);
    Ok(ExpiringFileLink { download_link, streaming_link })
}
