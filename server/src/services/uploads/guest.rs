//! Files that somebody brings who is not signed in, into a folder whose owner takes them.

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use md5::Md5;
use md5::digest::Digest as _;
use portico_api::EntryName;

use super::place::Place;
use super::receive::{Sink, count_arrived, next_piece};
use super::whole::{self, Part, Whole};
use super::{signed, unsigned};
use crate::db::bandwidth::{self, Moved};
use crate::services::actor::Origin;
use crate::services::attempts::Allowance;
use crate::services::bandwidth::{self as traffic, Payer, day};
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::{Noun, Problem};
use crate::services::{folders, pages, quota, secret, sweep};
use crate::state::State;

/// How many bytes one object has at most; after each, what arrived is counted.
const OBJECT: u64 = 32 << 20;

/// Seconds after which files that guests brought are no longer counted.
const WINDOW: i64 = 3_600;

/// What a guest is told where an owner would be told how much there is left.
pub(crate) const NO_ROOM: &str = "There is no room for this file.";

/// What has arrived of a guest.
pub(crate) struct Received {
    /// Bytes.
    pub(crate) size: i64,
    /// Lower-case hex.
    pub(crate) md5: String,
}

/// Takes a file as it arrives. A name that is taken gets a number, and whoever brought it does not learn that.
/// Nothing is there of a file that did not arrive whole.
pub(crate) async fn from_guest<E: std::fmt::Display>(
    state: &State,
    folder: &str,
    name: &EntryName,
    origin: &Origin,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Received, Problem> {
    let (db, now) = (state.db().read(), state.now());
    let opened = pages::for_uploads(db, folder).await?;
    let limits = &state.config().limits;
    let allowance = Allowance {
        what: "guest uploads",
        per_user: limits.guest_files_per_folder,
        per_address: limits.guest_files_per_address,
        window: WINDOW,
    };
    state.attempts().count(allowance, &opened.node.id, origin.address, now)?;
    let payer = Payer::new(opened.owner, None);
    traffic::refuse_exceeded(db, &payer, now).await?;
    let room = unsigned(quota::room(db, &payer).await?);
    let mut parts = Vec::new();
    let taken = take(state, &payer, room, bytes, &mut parts).await;
    let objects = whole::objects(&parts);
    let done = match taken {
        Ok((size, md5)) => {
            let received = Received { size, md5: md5.clone() };
            let content = Whole { size, md5, parts };
            commit(state, folder, name, origin, content).await.map(|()| received)
        }
        Err(problem) => Err(problem),
    };
    if done.is_err() {
        sweep::discard(state, objects);
    }
    done.map_err(|problem| match problem {
        Problem::OverQuota { .. } | Problem::OverFileSize(_) => Problem::Forbidden(NO_ROOM),
        other => other,
    })
}

/// Writes what arrives into objects, as long as there is room; answers its size and its hash.
async fn take<E: std::fmt::Display>(
    state: &State,
    payer: &Payer,
    room: u64,
    bytes: impl Stream<Item = Result<Bytes, E>>,
    parts: &mut Vec<Part>,
) -> Result<(i64, String), Problem> {
    let mut bytes = std::pin::pin!(bytes.fuse());
    let (mut hash, mut total) = (Md5::new(), 0);
    let mut piece = next_piece(&mut bytes).await?;
    while !piece.is_empty() {
        if total > 0 {
            traffic::refuse_exceeded(state.db().read(), payer, state.now()).await?;
        }
        // A piece that is small is the last one.
        let most = if total == 0 { piece.len() as u64 } else { OBJECT };
        let mut sink = Sink { place: Place::new(state, most).await?, hash: Some(hash) };
        let mut length = 0;
        while !piece.is_empty() && length < OBJECT {
            length += piece.len() as u64;
            if total + length > room {
                sink.place.abort().await;
                return Err(Problem::Forbidden(NO_ROOM));
            }
            sink = sink.take(piece).await?;
            piece = match next_piece(&mut bytes).await {
                Ok(piece) => piece,
                Err(problem) => {
                    sink.place.abort().await;
                    return Err(problem);
                }
            };
        }
        let (kept, hashed) = sink.finish().await?;
        hash = hashed.ok_or_else(|| Problem::Broken("a hash was lost".to_owned()))?;
        parts.push(Part { start: signed(total), length: signed(length), kept });
        total += length;
        count_arrived(state, payer, signed(length)).await?;
    }
    Ok((signed(total), secret::hex(&hash.finalize())))
}

async fn commit(
    state: &State,
    folder: &str,
    name: &EntryName,
    origin: &Origin,
    content: Whole,
) -> Result<(), Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    // Its owner may have thought better of it while the file came.
    let pages::Opened { node, owner, .. } = pages::for_uploads(&tx, folder).await?;
    let payer = Payer::new(owner, None);
    let free = folders::free_name(&tx, &node.id, name.as_str(), Noun::File).await?;
    let size = content.size;
    let (row, _) = whole::make(state, &tx, &payer, &node, &free, content).await?;
    let moved = Moved { up_count: 1, ..Moved::default() };
    bandwidth::add(&tx, payer.owner.id, 0, day(now), moved).await?;
    let deed = Deed { size: Some(size), ..Deed::new(LogType::Upload, &row.node.name) };
    log::record_guest(&tx, origin, payer.owner.id, now, deed).await?;
    Ok(tx.commit().await?)
}
