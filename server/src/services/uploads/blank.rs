//! Files that are made with a content of this server's own.

use bytes::Bytes;
use md5::Md5;
use md5::digest::Digest as _;
use portico_api::FolderId;

use super::whole::{self, Part, Whole};
use super::{place, signed};
use crate::db::nodes::FileRow;
use crate::services::bandwidth::Payer;
use crate::services::blank::Blank;
use crate::services::problem::{Noun, Problem};
use crate::services::{folders, places, secret, sweep};
use crate::state::State;

/// Makes an empty document with a name that is free; answers it, and when its folder changed.
pub(crate) async fn blank(
    state: &State,
    payer: &Payer,
    folder: &FolderId,
    kind: Blank,
) -> Result<(FileRow, i64), Problem> {
    let bytes = kind.bytes();
    let (md5, size) = (secret::hex(&Md5::digest(&bytes)), signed(bytes.len() as u64));
    let mut parts = Vec::new();
    if size > 0 {
        let kept = place::keep(state, Bytes::from(bytes)).await?;
        parts.push(Part { start: 0, length: size, kept });
    }
    let objects = whole::objects(&parts);
    let made = commit(state, payer, folder, kind, Whole { size, md5, parts }).await;
    if made.is_err() {
        sweep::discard(state, objects);
    }
    made
}

async fn commit(
    state: &State,
    payer: &Payer,
    folder: &FolderId,
    kind: Blank,
    content: Whole,
) -> Result<(FileRow, i64), Problem> {
    let tx = state.db().write().await?;
    let parent = places::live_folder(&tx, &payer.owner, folder).await?;
    let name = folders::free_name(&tx, &parent.id, kind.name(), Noun::File).await?;
    let made = whole::make(state, &tx, payer, &parent, &name, content).await?;
    tx.commit().await?;
    Ok(made)
}
