//! `GET /sharing/listusers.json/{session_id}/{folder_id}`: with whom a folder is shared.

use portico_api::opendrive::sharing::list_folder_shares::{FolderShares, ListFolderShares};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn list_folder_shares(
    state: State,
    caller: Caller,
    ask: ListFolderShares,
) -> Result<FolderShares, Problem> {
    let found = shares::of_folder(state.db().read(), &caller.actor, &ask.folder_id).await?;
    let entry = |(share, with)| super::entry(share, &with);
    Ok(FolderShares { share_with_user: found.into_iter().map(entry).collect() })
}
