//! Hashing what arrived out of order: chunks behind a hole are read again once the hole is filled.

use futures_util::StreamExt as _;
use md5::digest::Digest as _;
use md5::digest::common::hazmat::SerializableState as _;

use super::{restore_hash, unsigned};
use crate::db::entity::upload;
use crate::db::{contents, uploads};
use crate::services::downloads;
use crate::services::problem::Problem;
use crate::state::State;

/// How many bytes are hashed before it is written down how far it has come.
const STEP: i64 = 256 << 20;

/// Moves the upload's hash on as far as there is no hole; answers the upload as it is then. Nothing is lost
/// when this fails: the next call goes on.
pub(super) async fn settle(
    state: &State,
    mut upload: upload::Model,
) -> Result<upload::Model, Problem> {
    loop {
        let from = upload.hashed;
        let chunks = contents::chunks_from(state.db().read(), &upload.content_id, from).await?;
        let mut to = from;
        for chunk in chunks {
            if chunk.start != to || to - from >= STEP {
                break;
            }
            to += chunk.length;
        }
        if to == from {
            return Ok(upload);
        }
        let mut hash = restore_hash(&upload.hash_state)?;
        let range = unsigned(from)..unsigned(to);
        let mut bytes = downloads::read(state, &upload.content_id, range).await?;
        while let Some(piece) = bytes.next().await {
            let piece = piece?;
            hash = tokio::task::spawn_blocking(move || {
                hash.update(&piece);
                hash
            })
            .await?;
        }
        let tx = state.db().write().await?;
        // Somebody else may have come further meanwhile; then this goes on from there.
        uploads::hashed(&tx, &upload.id, from, to, hash.serialize().to_vec()).await?;
        let again = uploads::by_id(&tx, upload.user_id, &upload.id).await?;
        tx.commit().await?;
        upload = again.ok_or(Problem::NoSuchUpload)?;
    }
}
