//! `POST /securefolders/init.json`: makes a folder an encrypted one and sets its password, once and for all.

use portico_api::Done;
use portico_api::opendrive::secure_folders::init_secure_folder::InitSecureFolder;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::secure;
use crate::state::State;

pub(super) async fn init_secure_folder(
    state: State,
    caller: Caller,
    ask: InitSecureFolder,
) -> Result<Done, Problem> {
    secure::init(&state, &caller.actor, &ask.folder_id, &ask.hash, &ask.data).await?;
    Ok(Done)
}
