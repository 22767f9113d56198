//! `GET /folder/folderexpiringlinks.json/{session_id}/{folder_id}`: the expiring link of a folder.

use portico_api::opendrive::folder::get_folder_link::{FolderLinkInfo, GetFolderLink};

use crate::caller::Caller;
use crate::routes::file::unsigned;
use crate::routes::public;
use crate::services::links::{self, Target};
use crate::services::places;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn get_folder_link(
    state: State,
    caller: Caller,
    ask: GetFolderLink,
) -> Result<FolderLinkInfo, Problem> {
    let db = state.db().read();
    let owner = places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?;
    let link = links::get(&state, &owner, Target::Folder(&ask.folder_id)).await?;
    Ok(FolderLinkInfo {
        link: public::link_page(&link.token),
        counter_max: unsigned(link.counter_max),
        counter_enable: link.counter_enabled,
        expiring_date: links::last_day(&link),
        counter: unsigned(link.used),
    })
}
