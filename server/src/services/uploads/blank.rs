//! Files that are made with a content of this server's own.

use bytes::Bytes;
use md5::Md5;
use md5::digest::Digest as _;
use portico_api::FolderId;

use super::{new_file, signed};
use crate::blobs::Key;
use crate::db::contents;
use crate::db::entity::{chunk, content, version};
use crate::db::nodes::{self, FileRow};
use crate::services::blank::Blank;
use crate::services::problem::{Noun, Problem};
use crate::services::{User, accounts, folders, moves, places, secret, sweep};
use crate::state::State;

/// Makes an empty document with a name that is free; answers it, and when its folder changed.
pub(crate) async fn blank(
    state: &State,
    user: &User,
    folder: &FolderId,
    kind: Blank,
) -> Result<(FileRow, i64), Problem> {
    let bytes = kind.bytes();
    let md5 = secret::hex(&Md5::digest(&bytes));
    let size = signed(bytes.len() as u64);
    let object = state.random().id()?;
    if size > 0 {
        state.blobs().put(Key::Chunk(&object), Bytes::from(bytes)).await?;
    }
    let made = commit(state, user, folder, kind, (size, md5, &object)).await;
    if made.is_err() && size > 0 {
        sweep::discard(state, vec![object]);
    }
    made
}

async fn commit(
    state: &State,
    user: &User,
    folder: &FolderId,
    kind: Blank,
    (size, md5, object): (i64, String, &str),
) -> Result<(FileRow, i64), Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let parent = places::live_folder(&tx, user, folder).await?;
    accounts::refuse_over_quota(&tx, user, size, None).await?;
    let name = folders::free_name(&tx, &parent.id, kind.name(), Noun::File).await?;
    let mut row = new_file(state, &tx, &parent, &name).await?;
    nodes::insert_file(&tx, row.clone()).await?;
    let content_id = state.random().id()?;
    let content = content::Model {
        id: content_id.clone(),
        user_id: parent.user_id,
        size,
        md5: Some(md5.clone()),
        created: now,
    };
    contents::insert(&tx, content).await?;
    if size > 0 {
        let object = object.to_owned();
        let row = chunk::Model { content_id: content_id.clone(), start: 0, length: size, object };
        contents::insert_chunk(&tx, row).await?;
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
        member_id: 0,
    };
    moves::add_version(&tx, user, &mut row, version).await?;
    let updated = nodes::touch_listing(&tx, &parent.id, now).await?;
    tx.commit().await?;
    Ok((row, updated))
}
