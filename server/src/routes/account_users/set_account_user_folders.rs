//! `POST /accountusers/setfolderaccess.json`: sets what an account user may do in folders.

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::set_account_user_folders::SetAccountUserFolders;

pub(super) async fn set_account_user_folders(
    state: State,
    caller: Caller,
    ask: SetAccountUserFolders,
) -> Result<Done, Problem> {
    let modes: Vec<_> = ask.folders_obj.0.into_iter().map(|(id, mode)| (id, mode.0)).collect();
    members::set_folders(&state, &caller.actor, &ask.access_email, &modes).await?;
    Ok(Done)
}
