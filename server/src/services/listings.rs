//! What is in a folder or in the trash: a few entries at once, many of them as they are read.

use futures_util::StreamExt as _;
use futures_util::stream::BoxStream;
use sea_orm::{ConnectionTrait, DbErr};

use super::problem::Problem;
use crate::db::listings::{self, FileItem, FolderItem, Item, Scope, Window};
use crate::state::State;

/// So many entries are read at once, and more are streamed.
const FEW: u64 = 200;

/// Entries that are few.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    pub(crate) folders: Vec<FolderItem>,
    pub(crate) files: Vec<FileItem>,
}

/// The entries of a scope: folders, then files.
pub(crate) enum Entries {
    /// All of them.
    Few(Vec<Item>),
    /// All of them as they were at one moment, while they are read. A connection of the database waits for whoever
    /// reads them.
    Many(BoxStream<'static, Result<Item, DbErr>>),
}

/// The entries of a scope, for a window with a limit, or where they are known to be few.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    window: Window,
) -> Result<Listing, Problem> {
    let mut listing = Listing::default();
    for item in listings::collect(db, scope, window).await? {
        match item {
            Item::Folder(folder) => listing.folders.push(folder),
            Item::File(file) => listing.files.push(file),
        }
    }
    Ok(listing)
}

/// The entries of a scope, however many they are: what is held of them does not grow with them.
pub(crate) async fn entries(
    state: &State,
    scope: Scope<'_>,
    window: Window,
) -> Result<Entries, Problem> {
    // One more than a few tells whether there are more.
    let limit = window.limit.unwrap_or(FEW + 1);
    let first = Window { limit: Some(limit), ..window };
    let first = listings::collect(state.db().read(), scope, first).await?;
    if window.limit.is_some() || first.len() as u64 <= FEW {
        return Ok(Entries::Few(first));
    }
    // Begun anew rather than gone on with: what is read must have been there at one moment.
    let rows = listings::stream(state.db().streams(), scope, window).await?;
    Ok(Entries::Many(rows.boxed()))
}
