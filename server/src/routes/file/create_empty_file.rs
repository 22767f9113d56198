//! `POST /file.json`: makes a file without content, named `Text.txt`, `Text (1).txt` and the like.

use portico_api::UnixTime;
use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::create_empty_file::{CreateEmptyFile, FileType};

use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::blank::Blank;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{places, uploads};
use crate::state::State;

pub(super) async fn create_empty_file(
    state: State,
    caller: Caller,
    ask: CreateEmptyFile,
) -> Result<FileEntry, Problem> {
    let kind = match ask.file_type {
        FileType::Doc => Blank::Document,
        FileType::Ppt => Blank::Slides,
        FileType::Xls => Blank::Table,
        FileType::Txt => Blank::Text,
    };
    let db = state.db().read();
    let owner = places::folder_owner(db, &caller.actor, &ask.folder_id, Need::Edit).await?;
    let payer = Payer::new(owner, Some(&caller.actor));
    let (row, updated) = uploads::blank(&state, &payer, &ask.folder_id, kind).await?;
    let deed = Deed::new(LogType::Create, &row.node.name);
    log::note(&state, &caller.actor, payer.owner.id, deed).await;
    let dir_update_time = Some(UnixTime(updated));
    Ok(FileEntry { dir_update_time, ..super::entry(&caller.actor.account, row) })
}
