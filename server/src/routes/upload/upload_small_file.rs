//! `POST /upload/small_file.json`: a file with its content, in one request.

use portico_api::opendrive::upload::close_upload::ClosedUpload;
use portico_api::opendrive::upload::upload_small_file::UploadSmallFile;

use super::closed;
use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::uploads::{self, SmallFile};
use crate::services::{name, places};
use crate::state::State;
use crate::wire::multipart::FilePart;

pub(super) async fn upload_small_file(
    state: State,
    caller: Caller,
    ask: UploadSmallFile,
    file: FilePart,
) -> Result<ClosedUpload, Problem> {
    let name = name::parse(&ask.file_name, Noun::File, "file_name")?;
    let reached =
        places::reach_folder(state.db().read(), &caller.actor, &ask.folder_id, Need::Edit).await?;
    let payer = Payer::new(reached.owner, Some(&caller.actor));
    let small = SmallFile {
        folder: &ask.folder_id,
        name: &name,
        description: ask.file_description.as_deref().unwrap_or_default(),
        size: ask.file_size,
        hash: ask.file_hash.as_deref(),
        modified: ask.file_time.map(|time| time.0),
        key: ask.upload_key.as_deref(),
        open_if_exists: ask.open_if_exists == Some(true),
        by: &caller.actor,
    };
    let stored = uploads::store_small(&state, &payer, small, file.into_stream()).await?;
    Ok(closed(&caller.actor, &payer, stored))
}
