//! Small files that come whole, in one request and one transaction.

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use md5::Md5;
use md5::digest::Digest as _;
use portico_api::{EntryName, FolderId};

use super::close::{Closed, Content, again, give, refuse_other_hash, refuse_time};
use super::receive::{count_arrived, next_piece};
use super::whole::{self, Part};
use super::{SMALL_FILE, new_file, place, signed};
use crate::db::entity::node::Kind;
use crate::db::nodes;
use crate::services::actor::Actor;
use crate::services::bandwidth::{self as limits, Payer};
use crate::services::problem::Problem;
use crate::services::quota::{self, Added};
use crate::services::{folders, name, places, secret, sweep};
use crate::state::State;

/// The longest word that names an upload, in bytes.
const LONGEST_KEY: usize = 100;

/// A file that comes whole.
pub(crate) struct SmallFile<'a> {
    pub(crate) folder: &'a FolderId,
    pub(crate) name: &'a EntryName,
    /// Of a new file.
    pub(crate) description: &'a str,
    /// Bytes.
    pub(crate) size: u64,
    /// MD5 in hex; checked when given.
    pub(crate) hash: Option<&'a str>,
    /// When the content was last changed, in seconds since 1970.
    pub(crate) modified: Option<i64>,
    /// A word that only this upload has: should it come again, it is answered like the first time.
    pub(crate) key: Option<&'a str>,
    /// A file that is there already gets the content as its new version.
    pub(crate) open_if_exists: bool,
    pub(crate) by: &'a Actor,
}

/// Makes a file with its content, or gives the content to the file that is there. All or nothing; once this returns, it
/// survives a power cut.
pub(crate) async fn store_small<E: std::fmt::Display>(
    state: &State,
    payer: &Payer,
    small: SmallFile<'_>,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Closed, Problem> {
    refuse_time(small.modified)?;
    folders::refuse_long(small.description, "file_description")?;
    if small.key.is_some_and(|key| key.len() > LONGEST_KEY) {
        return Err(Problem::Invalid("upload_key", "Maximum 100 bytes allowed."));
    }
    if small.size > SMALL_FILE {
        return Err(Problem::Invalid("file_size", "Larger files come in chunks."));
    }
    limits::refuse_exceeded(state.db().read(), payer, state.now()).await?;
    let bytes = all(small.size, bytes).await?;
    let md5 = hash(bytes.clone()).await?;
    if let Err(problem) = refuse_other_hash(small.hash, &md5) {
        count_arrived(state, payer, signed(small.size)).await?;
        return Err(problem);
    }
    let mut parts = Vec::new();
    if !bytes.is_empty() {
        let kept = place::keep(state, bytes).await?;
        parts.push(Part { start: 0, length: signed(small.size), kept });
    }
    let objects = whole::objects(&parts);
    let stored = commit(state, payer, small, md5, parts).await;
    if !matches!(stored, Ok((_, true))) {
        sweep::discard(state, objects);
    }
    stored.map(|(closed, _)| closed)
}

/// All bytes of a file that has so many.
async fn all<E: std::fmt::Display>(
    size: u64,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Bytes, Problem> {
    let mut bytes = std::pin::pin!(bytes.fuse());
    let all = next_piece(&mut bytes).await?;
    // What is as long as a piece may not be all of it.
    let more = if all.is_empty() { Bytes::new() } else { next_piece(&mut bytes).await? };
    let uploaded = (all.len() + more.len()) as u64;
    if uploaded == size { Ok(all) } else { Err(Problem::UploadSize { uploaded, size }) }
}

async fn hash(bytes: Bytes) -> Result<String, Problem> {
    if bytes.len() as u64 <= place::SMALL {
        // Quicker than to have it done elsewhere.
        return Ok(secret::hex(&Md5::digest(&bytes)));
    }
    Ok(tokio::task::spawn_blocking(move || secret::hex(&Md5::digest(&bytes))).await?)
}

/// Writes all of it down; answers also whether the bytes were needed, which they are not when they came once more.
async fn commit(
    state: &State,
    payer: &Payer,
    small: SmallFile<'_>,
    md5: String,
    parts: Vec<Part>,
) -> Result<(Closed, bool), Problem> {
    let (owner, size) = (&payer.owner, signed(small.size));
    let tx = state.db().write().await?;
    let parent = places::live_folder(&tx, owner, small.folder).await?;
    let row = match nodes::child(&tx, &parent.id, &name::key(small.name.as_str())).await? {
        Some(taken) => {
            let row = nodes::any_file(&tx, &taken.id).await?.filter(|_| taken.kind == Kind::File);
            let row = row.ok_or(Problem::NameTaken)?;
            if let Some(key) = small.key
                && let Some(done) = again(&tx, &row, key, small.size, Some(&md5)).await?
            {
                return Ok((done.of(row), false));
            }
            if !small.open_if_exists {
                return Err(Problem::NameTaken);
            }
            quota::refuse_over(&tx, payer, Added::version(size, &row.node.id)).await?;
            row
        }
        None => {
            quota::refuse_over(&tx, payer, Added::file(size)).await?;
            let mut row = new_file(state, &tx, &parent, small.name.as_str()).await?;
            small.description.clone_into(&mut row.node.description);
            nodes::insert_file(&tx, row.clone()).await?;
            row
        }
    };
    let content = Content {
        id: whole::insert(state, &tx, owner.id, &md5, size, parts).await?,
        size,
        arrived: size,
        md5,
        modified: small.modified,
        upload_id: small.key.map(str::to_owned),
    };
    let (closed, objects) = give(state, &tx, payer, Some(small.by), row, content).await?;
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok((closed, true))
}
