//! `POST /upload/upload_file_chunk2.json/{session_id}/{file_id}`: takes a piece of a file.

use portico_api::opendrive::upload::WrittenChunk;
use portico_api::opendrive::upload::upload_chunk_v2::UploadChunkV2;

use crate::caller::Caller;
use crate::services::bandwidth::Payer;
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::uploads::{self, Chunk};
use crate::state::State;
use crate::wire::multipart::FilePart;

pub(super) async fn upload_chunk_v2(
    state: State,
    caller: Caller,
    ask: UploadChunkV2,
    file: FilePart,
) -> Result<WrittenChunk, Problem> {
    let owner =
        places::file_owner(state.db().read(), &caller.actor, &ask.file_id, Need::Edit).await?;
    let payer = Payer::new(owner, Some(&caller.actor));
    let chunk = Chunk {
        file: &ask.file_id,
        upload: &ask.temp_location,
        offset: ask.chunk_offset,
        size: ask.chunk_size,
    };
    // The bytes of this chunk, not of the file (quirk 23).
    let total_written = uploads::receive(&state, &payer, chunk, file.into_stream()).await?;
    Ok(WrittenChunk { total_written })
}
