//! `POST /securefolders/auth.json`: opens an encrypted folder for this session.

use portico_api::Done;
use portico_api::opendrive::secure_folders::authorize_secure_folder::AuthorizeSecureFolder;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::secure;
use crate::state::State;

pub(super) async fn authorize_secure_folder(
    state: State,
    caller: Caller,
    ask: AuthorizeSecureFolder,
) -> Result<Done, Problem> {
    secure::open(&state, &caller.actor, &ask.folder_id, &ask.hash).await?;
    Ok(Done)
}
