//! Files that are made together with their content, which is in the storage already.

use super::new_file;
use crate::db::WriteTx;
use crate::db::contents;
use crate::db::entity::{chunk, content, node, version};
use crate::db::nodes::{self, FileRow};
use crate::services::bandwidth::Payer;
use crate::services::moves;
use crate::services::problem::Problem;
use crate::services::quota::{self, Added};
use crate::state::State;

/// A content in the storage that no row speaks of yet.
pub(super) struct Whole {
    pub(super) size: i64,
    /// Lower-case hex.
    pub(super) md5: String,
    /// Its parts in order.
    pub(super) parts: Vec<Part>,
}

/// An object, and where its bytes belong.
pub(super) struct Part {
    pub(super) start: i64,
    pub(super) length: i64,
    pub(super) object: String,
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
    let content_id = state.random().id()?;
    let content = content::Model {
        id: content_id.clone(),
        user_id: parent.user_id,
        size,
        md5: Some(md5.clone()),
        created: now,
    };
    contents::insert(tx, content).await?;
    for Part { start, length, object } in parts {
        let row = chunk::Model { content_id: content_id.clone(), start, length, object };
        contents::insert_chunk(tx, row).await?;
    }
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
