//! A walk through the drive: one folder after the other, the nearest first, a few at a time.
//!
//! The vendor lists one folder at a time, and neither searches nor counts beyond it: whoever wants to know of everything goes
//! everywhere.

use std::collections::VecDeque;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use portico_client::drive::model::{Entry, EntryId, FolderId, FolderListing};
use portico_client::problem::{Details, Problem};

use super::kit::Kit;

/// How many folders are read at a time.
const AT_ONCE: usize = 6;

/// What a walk meets.
#[derive(Debug)]
pub enum Met {
    /// What is in a folder.
    Folder(FolderListing),
    /// A folder that could not be read.
    Unread(Problem),
}

/// Whether a walk goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// It does.
    Go,
    /// It is enough.
    Stop,
}

/// How a walk has ended.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// It has been everywhere.
    Everywhere,
    /// Somebody had enough.
    Enough,
    /// The first folder could not be read.
    Failed(Problem),
}

/// Goes through a folder and everything below it. `take` hears of each folder, and how many are known to be left.
pub async fn walk(kit: Kit, from: FolderId, take: &mut dyn FnMut(Met, usize) -> Onward) -> End {
    let mut waiting = VecDeque::from([from]);
    let mut reading = FuturesUnordered::new();
    let mut has_begun = false;
    loop {
        while reading.len() < AT_ONCE
            && let Some(next) = waiting.pop_front()
        {
            reading.push(list(kit, next));
        }
        let Some(answer) = reading.next().await else { return End::Everywhere };
        let met = match answer {
            Ok(listing) => {
                waiting.extend(folders_of(&listing));
                Met::Folder(listing)
            }
            Err(problem) if !has_begun => return End::Failed(problem),
            Err(problem) => Met::Unread(problem),
        };
        has_begun = true;
        if take(met, waiting.len() + reading.len()) == Onward::Stop {
            return End::Enough;
        }
    }
}

async fn list(kit: Kit, folder: FolderId) -> Result<FolderListing, Problem> {
    let drive = kit.drive();
    let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
    files.list(&folder).await
}

fn folders_of(listing: &FolderListing) -> Vec<FolderId> {
    let folder = |entry: &Entry| match &entry.id {
        EntryId::Folder(id) => Some(id.clone()),
        EntryId::File(_) => None,
    };
    listing.entries.iter().filter_map(folder).collect()
}
