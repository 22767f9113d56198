//! `POST /sharing.json`: shares a folder with another account.

use portico_api::UnixTime;
use portico_api::opendrive::sharing::share_folder::{MadeShare, ShareFolder};

use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn share_folder(
    state: State,
    caller: Caller,
    ask: ShareFolder,
) -> Result<MadeShare, Problem> {
    let mode = super::code(ask.sharemode)?;
    let made = shares::make(&state, &caller.actor, &ask.folder_id, &ask.username, mode).await?;
    let name = shares::name_of(&made.with);
    let deed = Deed { details: &name, ..Deed::new(LogType::Share, &made.folder) };
    log::note(&state, &caller.actor, made.share.owner_id, deed).await;
    Ok(MadeShare {
        dir_update_time: UnixTime(made.folder_updated),
        share: super::entry(made.share, &made.with),
    })
}
