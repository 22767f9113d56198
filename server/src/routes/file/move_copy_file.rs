//! `POST /file/move_copy.json`: moves or copies a file.

use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::move_copy_file::MoveCopyFile;

use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::log::{self, Deed, LogType};
use crate::services::moves::{self, Accounts, How};
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::{name, passwords, places};
use crate::state::State;

pub(super) async fn move_copy_file(
    state: State,
    caller: Caller,
    ask: MoveCopyFile,
) -> Result<FileEntry, Problem> {
    let parse = |text: &String| name::parse(text, Noun::File, "new_file_name");
    let name = ask.new_file_name.as_ref().map(parse).transpose()?;
    let db = state.db().read();
    let need = if ask.is_move { Need::Edit } else { Need::View };
    let source = places::file_owner(db, &caller.actor, &ask.src_file_id, need).await?;
    // A copy of a public file is its maker's, so they must have been let in to the original.
    let original = places::anyones_file(db, &ask.src_file_id).await?;
    passwords::refuse_locked(db, Some(&caller.actor), &original, None, state.now()).await?;
    let target = places::folder_owner(db, &caller.actor, &ask.dst_folder_id, Need::Edit).await?;
    let account = target.id;
    let target = Payer::new(target, Some(&caller.actor));
    let row = moves::file(
        &state,
        &Accounts { source, target },
        &ask.src_file_id,
        &ask.dst_folder_id,
        if ask.is_move { How::Move } else { How::Copy },
        name.as_ref(),
        ask.overwrite_if_exists,
    )
    .await?;
    let kind = if ask.is_move { LogType::Move } else { LogType::Copy };
    log::note(&state, &caller.actor, account, Deed::new(kind, &row.node.name)).await;
    Ok(super::entry(&caller.actor.account, row))
}
