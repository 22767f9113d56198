//! `POST /folder/move_copy.json`: moves or copies a folder with everything in it.

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;

use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::log::{self, Deed, LogType};
use crate::services::moves::{self, Accounts, How};
use crate::services::name;
use crate::services::places;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::state::State;

pub(super) async fn move_copy_folder(
    state: State,
    caller: Caller,
    ask: MoveCopyFolder,
) -> Result<FolderEntry, Problem> {
    let parse = |text: &String| name::parse(text, Noun::Folder, "new_folder_name");
    let name = ask.new_folder_name.as_ref().map(parse).transpose()?;
    let db = state.db().read();
    let source = if ask.is_move {
        places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?
    } else {
        places::folder_owner(db, &caller.actor, &ask.folder_id, Need::View).await?
    };
    let target = places::folder_owner(db, &caller.actor, &ask.dst_folder_id, Need::Edit).await?;
    let account = target.id;
    let target = Payer::new(target, Some(&caller.actor));
    let row = moves::folder(
        &state,
        &Accounts { source, target },
        &ask.folder_id,
        &ask.dst_folder_id,
        if ask.is_move { How::Move } else { How::Copy },
        name.as_ref(),
        ask.copy_recursive != Some(false),
    )
    .await?;
    let kind = if ask.is_move { LogType::Move } else { LogType::Copy };
    log::note(&state, &caller.actor, account, Deed::new(kind, &row.node.name)).await;
    Ok(super::entry(&caller.actor.account, row))
}
