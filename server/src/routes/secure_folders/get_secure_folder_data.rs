//! `GET /securefolders/auth.json/{session_id}/{folder_id}`: what an encrypted folder's password is checked with.

use portico_api::opendrive::secure_folders::get_secure_folder_data::{
    GetSecureFolderData, SecureFolderData,
};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::secure;
use crate::state::State;

pub(super) async fn get_secure_folder_data(
    state: State,
    caller: Caller,
    ask: GetSecureFolderData,
) -> Result<SecureFolderData, Problem> {
    Ok(SecureFolderData { data: secure::data(&state, &caller.actor, &ask.folder_id).await? })
}
