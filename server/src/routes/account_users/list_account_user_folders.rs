//! `GET /accountusers/folderslist.json/{session_id}/{folder_id}`: the folders that an account user was given.

use crate::caller::Caller;
use crate::services::members::{self, Given};
use crate::services::places;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::opendrive::account_users::list_account_user_folders::{
    AccountUserFolder, AccountUserFolders, ListAccountUserFolders,
};

pub(super) async fn list_account_user_folders(
    state: State,
    caller: Caller,
    ask: ListAccountUserFolders,
) -> Result<AccountUserFolders, Problem> {
    let email = ask.access_email.as_deref();
    let given = members::folders(&state, &caller.actor, email, &ask.folder_id).await?;
    let folder = |given: Given| AccountUserFolder {
        folder_id: places::folder_id(&caller.actor.account, &given.row.node.id),
        access: given.mode,
        child_folders_count: u32::try_from(given.row.subfolders).unwrap_or(u32::MAX),
        link: String::new(),
        name: given.row.node.name,
    };
    Ok(AccountUserFolders { folders: given.into_iter().map(folder).collect() })
}
