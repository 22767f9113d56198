//! `POST /upload/close_file_upload.json`: ends an upload; the file has the new content from here on.

use portico_api::opendrive::upload::close_upload::{CloseUpload, ClosedUpload};

use super::closed;
use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::uploads::{self, Close};
use crate::state::State;

pub(super) async fn close_upload(
    state: State,
    caller: Caller,
    ask: CloseUpload,
) -> Result<ClosedUpload, Problem> {
    let db = state.db().read();
    let reached = places::reach_file(db, Some(&caller.actor), &ask.file_id, Need::Edit).await?;
    let payer = Payer::new(reached.owner, Some(&caller.actor));
    let close = Close {
        file: &ask.file_id,
        upload: ask.temp_location.as_ref(),
        size: ask.file_size,
        hash: ask.file_hash.as_deref(),
        modified: ask.file_time.map(|time| time.0),
        payer: &payer,
        by: Some(&caller.actor),
        compressed: ask.file_compressed == Some(true),
    };
    Ok(closed(&caller.actor, &payer, uploads::close(&state, close).await?))
}
