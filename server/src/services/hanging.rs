//! Files that somebody hangs on a note, a task or a comment.

use portico_api::FileId;
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::places;
use super::problem::{Noun, Problem};
use crate::db::nodes::FileRow;

/// A file that the actor may look at, and so may show to others who work on the same.
pub(crate) async fn file(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FileId,
) -> Result<FileRow, Problem> {
    // Clients of these chapters know one sentence only.
    const MISSING: Problem = Problem::NotFound(Noun::File);
    let row = match places::readable_file(db, Some(actor), id).await {
        Ok((row, _)) => row,
        Err(Problem::InvalidFileId) => return Err(MISSING),
        Err(other) => return Err(other),
    };
    if places::is_trashed(db, &row.node).await? { Err(MISSING) } else { Ok(row) }
}
