//! One zip archive of many files and folders, written while it is sent.
//!
//! Entries are stored, not compressed: what people keep is compressed already, and the length is known
//! before the first byte is sent. The checksums follow their files (APPNOTE 6.3.9, 4.3.9).

mod format;
mod guest;
mod plan;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tokio::sync::mpsc;

pub(crate) use guest::{Seen, for_guest};
pub(crate) use plan::{Plan, plan};

use super::downloads::{self, Bytestream};
use crate::blobs::BlobError;
use crate::db::entity::node;
use crate::state::State;

/// A small archive of parts that are at hand: names and bytes.
pub(crate) fn pack(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut directory = format::Directory::default();
    let mut out = Vec::new();
    for (name, text) in parts {
        let entry = plan::Entry {
            name: (*name).to_owned(),
            content: None,
            size: text.len() as u64,
            // The first moment that the format can tell.
            modified: 315_532_800,
        };
        out.extend_from_slice(&directory.begin(&entry));
        out.extend_from_slice(text.as_bytes());
        out.extend_from_slice(&directory.end(&entry, crc32fast::hash(text.as_bytes())));
    }
    out.extend(directory.finish().into_iter().flatten());
    out
}

/// An archive of files without content, what its entries are called, and how long it was said to become; for tests
/// of names.
pub(crate) fn of_empty(nodes: Vec<node::Model>) -> (Vec<u8>, Vec<String>, u64) {
    let entries = plan::of_empty(nodes);
    let length = format::length(&entries);
    let mut directory = format::Directory::default();
    let mut out = Vec::new();
    for entry in &entries {
        out.extend_from_slice(&directory.begin(entry));
        out.extend_from_slice(&directory.end(entry, 0));
    }
    out.extend(directory.finish().into_iter().flatten());
    (out, entries.into_iter().map(|entry| entry.name).collect(), length)
}

type Sender = mpsc::Sender<Result<Bytes, BlobError>>;

/// The archive's bytes. If something cannot be read the stream ends with an error, never as a short but
/// valid archive.
pub(crate) fn archive(state: &State, plan: Plan) -> Bytestream {
    let (sender, receiver) = mpsc::channel(4);
    let state = state.clone();
    tokio::spawn(async move {
        if let Err(error) = write(&state, plan, &sender).await {
            tracing::warn!(%error, "an archive could not be finished");
            let broken = std::io::Error::other("the archive could not be finished");
            // Nobody listens any more if this fails.
            let _ = sender.send(Err(broken.into())).await;
        }
    });
    let next = |mut receiver: mpsc::Receiver<_>| async move {
        receiver.recv().await.map(|item| (item, receiver))
    };
    stream::unfold(receiver, next).boxed()
}

async fn write(state: &State, plan: Plan, sender: &Sender) -> Result<(), super::problem::Problem> {
    let mut directory = format::Directory::default();
    for entry in plan.entries {
        let header = directory.begin(&entry);
        if sender.send(Ok(header)).await.is_err() {
            return Ok(());
        }
        let mut checksum = crc32fast::Hasher::new();
        if let Some(content) = &entry.content {
            let mut bytes = downloads::read(state, content, 0..entry.size).await?;
            while let Some(piece) = bytes.next().await {
                let piece = piece?;
                checksum.update(&piece);
                if sender.send(Ok(piece)).await.is_err() {
                    return Ok(());
                }
            }
        }
        let descriptor = directory.end(&entry, checksum.finalize());
        if sender.send(Ok(descriptor)).await.is_err() {
            return Ok(());
        }
    }
    for piece in directory.finish() {
        if sender.send(Ok(piece)).await.is_err() {
            return Ok(());
        }
    }
    Ok(())
}
