//! Files that are made together with their content, which is in the storage already.

use super::new_file;
use super::place::Kept;
use crate::db::WriteTx;
use crate::db::contents;
use crate::db::entity::{content, node, version};
use crate::db::nodes::{self, FileRow};
use crate::services::bandwidth::Payer;
use crate::services::moves;
use crate::services::problem::Problem;
use crate::services::quota::{self, Added};
use crate::state::State;

/// A content that no row speaks of yet.
pub(super) struct Whole {
    pub(super) size: i64,
    /// Lower-case hex.
    pub(super) md5: String,
    /// Its parts in order.
    pub(super) parts: Vec<Part>,
}

/// A part of it, and where its bytes belong.
pub(super) struct Part {
    pub(super) start: i64,
    pub(super) length: i64,
    pub(super) kept: Kept,
}

/// The objects that are of no use when nothing comes of these parts.
pub(super) fn objects(parts: &[Part]) -> Vec<String> {
    parts.iter().filter_map(|part| part.kept.object()).collect()
}

/// Makes a file with a name that is free; answers it, and when its folder changed. Refused when there is no room.
pub(super) async fn make(
    state: &State,
    tx: &WriteTx,
    payer: &Payer,
    parent: &node::Model,
    name: &str,
    Whole { size, md5, parts }: Whole,
) -> Result<(FileRow, i64), Problem> {
    let now = state.now();
    quota::refuse_over(tx, payer, Added::file(size)).await?;
    let mut row = new_file(state, tx, parent, name).await?;
    nodes::insert_file(tx, row.clone()).await?;
    let content_id = insert(state, tx, parent.user_id, &md5, size, parts).await?;
    let version = version::Model {
        id: state.random().id()?,
        node_id: row.node.id.clone(),
        user_id: parent.user_id,
        number: 1,
        content_id,
        size,
        md5,
        modified: now,
        uploaded: now,
        upload_id: None,
        member_id: payer.member_id(),
    };
    moves::add_version(tx, &payer.owner, &mut row, version).await?;
    let updated = nodes::touch_listing(tx, &parent.id, now).await?;
    Ok((row, updated))
}

/// Writes a content with its parts; answers its id.
pub(super) async fn insert(
    state: &State,
    tx: &WriteTx,
    user_id: i64,
    md5: &str,
    size: i64,
    parts: Vec<Part>,
) -> Result<String, Problem> {
    let id = state.random().id()?;
    let (md5, created) = (Some(md5.to_owned()), state.now());
    contents::insert(tx, content::Model { id: id.clone(), user_id, size, md5, created }).await?;
    for Part { start, length, kept } in parts {
        contents::insert_chunk(tx, kept.row(id.clone(), start, length)).await?;
    }
    Ok(id)
}
