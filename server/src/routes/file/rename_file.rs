//! `POST /file/rename.json`: gives a file another name in the same place.

use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::rename_file::RenameFile;

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::{folders, name};
use crate::state::State;

pub(super) async fn rename_file(
    state: State,
    caller: Caller,
    ask: RenameFile,
) -> Result<FileEntry, Problem> {
    let name = name::parse(&ask.new_file_name, Noun::File, "new_file_name")?;
    let db = state.db().read();
    let owner = places::file_owner(db, &caller.actor, &ask.file_id, Need::Edit).await?;
    let row = folders::rename_file(&state, &owner, &ask.file_id, &name).await?;
    let deed = Deed::new(LogType::Rename, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
