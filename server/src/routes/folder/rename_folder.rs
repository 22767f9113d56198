//! `POST /folder/rename.json`: gives a folder another name in the same place.

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::rename_folder::RenameFolder;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::{Noun, Problem};
use crate::services::{folders, name};
use crate::state::State;

pub(super) async fn rename_folder(
    state: State,
    caller: Caller,
    ask: RenameFolder,
) -> Result<FolderEntry, Problem> {
    let name = name::parse(&ask.folder_name, Noun::Folder, "folder_name")?;
    let db = state.db().read();
    let owner = places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?;
    let row = folders::rename(&state, &owner, &ask.folder_id, &name).await?;
    let deed = Deed::new(LogType::Rename, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
