//! `POST /file/access.json`: says who may see a file without signing in.

use portico_api::UnixTime;
use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::set_file_access::SetFileAccess;

use crate::caller::Caller;
use crate::routes::folder::known_access;
use crate::services::log::{self, Deed, LogType};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::settings::{self, FileChange};
use crate::state::State;

pub(super) async fn set_file_access(
    state: State,
    caller: Caller,
    ask: SetFileAccess,
) -> Result<FileEntry, Problem> {
    let access = Some(known_access(ask.file_ispublic, "file_ispublic")?);
    let change = FileChange { access, ..FileChange::default() };
    let db = state.db().read();
    let owner = places::file_owner(db, &caller.actor, &ask.file_id, Need::Edit).await?;
    let (row, updated) = settings::file(&state, &owner, &ask.file_id, change).await?;
    let deed = Deed::new(LogType::Access, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    let dir_update_time = Some(UnixTime(updated));
    Ok(FileEntry { dir_update_time, ..super::entry(&caller.actor.account, row) })
}
