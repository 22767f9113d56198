//! `POST /upload/open_file_upload.json`: begins an upload, or goes on with one that was not closed.

use portico_api::TempLocation;
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};

use crate::caller::Caller;
use crate::services::bandwidth::{self, Payer};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::{Need, Right};
use crate::services::uploads;
use crate::state::State;

pub(super) async fn open_upload(
    state: State,
    caller: Caller,
    ask: OpenUpload,
) -> Result<OpenedUpload, Problem> {
    let db = state.db().read();
    let reached = places::reach_file(db, Some(&caller.actor), &ask.file_id, Need::Edit).await?;
    // What an account has is nobody else's business, not even that it has it.
    let hash = ask.file_hash.as_deref().filter(|_| reached.right == Right::Own);
    let payer = Payer::new(reached.owner.clone(), Some(&caller.actor));
    bandwidth::refuse_exceeded(db, &payer, state.now()).await?;
    let size = i64::try_from(ask.file_size).unwrap_or(i64::MAX);
    bandwidth::refuse_over_storage(db, &payer, size).await?;
    let opened = uploads::open(&state, &reached.owner, &ask.file_id, ask.file_size, hash).await?;
    Ok(OpenedUpload {
        temp_location: TempLocation::new(opened.upload.id),
        require_compression: false,
        require_hash: false,
        require_hash_only: opened.known,
        speed_limit: 0,
        uploaded: Some(opened.uploaded),
    })
}
