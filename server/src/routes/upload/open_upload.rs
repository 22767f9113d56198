//! `POST /upload/open_file_upload.json`: begins an upload, or goes on with one that was not closed.

use portico_api::TempLocation;
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};

use crate::caller::Caller;
use crate::services::bandwidth::{self, Payer};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::uploads::{self, Open};
use crate::state::State;

pub(super) async fn open_upload(
    state: State,
    caller: Caller,
    ask: OpenUpload,
) -> Result<OpenedUpload, Problem> {
    let db = state.db().read();
    let reached = places::reach_file(db, Some(&caller.actor), &ask.file_id, Need::Edit).await?;
    let payer = Payer::new(reached.owner, Some(&caller.actor));
    bandwidth::refuse_exceeded(db, &payer, state.now()).await?;
    let open = Open {
        file: &ask.file_id,
        size: ask.file_size,
        hash: ask.file_hash.as_deref(),
        by: Some(&caller.actor),
    };
    let opened = uploads::open(&state, &payer, open).await?;
    Ok(OpenedUpload {
        temp_location: TempLocation::new(opened.upload.id),
        require_compression: false,
        require_hash: false,
        require_hash_only: opened.known,
        speed_limit: 0,
        uploaded: Some(opened.uploaded),
    })
}
