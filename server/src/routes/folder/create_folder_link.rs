//! `GET /folder/expiringlink.json/…`: makes or changes the expiring link of a folder.

use portico_api::opendrive::folder::create_folder_link::{CreateFolderLink, ExpiringFolderLink};

use crate::caller::Caller;
use crate::routes::public;
use crate::services::links::{self, Target, Terms};
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn create_folder_link(
    state: State,
    caller: Caller,
    ask: CreateFolderLink,
) -> Result<ExpiringFolderLink, Problem> {
    let terms = Terms { date: &ask.date, counter: ask.counter, enable: ask.enable };
    let db = state.db().read();
    let owner = places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?;
    let link = links::save(&state, &owner, Target::Folder(&ask.folder_id), terms).await?;
    let deed = Deed::new(LogType::Link, &link.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    let link = link.link;
    Ok(ExpiringFolderLink { link: public::link_page(&link.token) })
}
