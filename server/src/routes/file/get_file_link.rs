//! `GET /file/fileexpiringlinks.json/{session_id}/{file_id}`: the expiring link of a file.

use portico_api::opendrive::file::get_file_link::{FileLinkInfo, GetFileLink};

use super::{link_addresses, unsigned};
use crate::caller::Caller;
use crate::services::links::{self, Target};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::state::State;

pub(super) async fn get_file_link(
    state: State,
    caller: Caller,
    ask: GetFileLink,
) -> Result<FileLinkInfo, Problem> {
    let db = state.db().read();
    let owner = places::file_owner(db, &caller.actor, &ask.file_id, Need::Edit).await?;
    let link = links::get(&state, &owner, Target::File(&ask.file_id)).await?;
    let (download_link, streaming_link) = link_addresses(&link);
    Ok(FileLinkInfo {
        download_link,
        streaming_link,
        counter_max: unsigned(link.counter_max),
        counter_enable: link.counter_enabled,
        expiring_date: links::last_day(&link),
        counter: unsigned(link.used),
    })
}
