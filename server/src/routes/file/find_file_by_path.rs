//! `POST /file/idbypath.json`: looks a file up by the names on the way to it.

use portico_api::FileId;
use portico_api::opendrive::file::find_file_by_path::{FileByPath, FindFileByPath};

use super::links;
use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{folders, places};
use crate::state::State;

pub(super) async fn find_file_by_path(
    state: State,
    caller: Caller,
    ask: FindFileByPath,
) -> Result<FileByPath, Problem> {
    let db = state.db().read();
    let row = folders::file_by_path(db, &caller.actor.account, &ask.path).await?;
    // What lies on the way need not be theirs, but what is found must be.
    let found = FileId::new(&row.node.id);
    places::file_owner(db, &caller.actor, &found, Need::View).await?;
    let download_link = links(&row).download;
    Ok(FileByPath { file_id: FileId::new(row.node.id), download_link })
}
