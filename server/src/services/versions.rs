//! Versions of files: looking at old ones, removing single ones. Each has an id of its own (quirk 39).

use portico_api::FileId;
use sea_orm::ConnectionTrait;

use super::problem::{Noun, Problem};
use super::{User, places, sweep};
use crate::db::contents;
use crate::db::entity::version;
use crate::db::nodes::{self, FileRow};
use crate::random::ID_LENGTH;
use crate::state::State;

/// How many files' versions one transaction trims.
const BATCH: u64 = 200;

/// The file whose versions have this number, whosever it is.
pub(crate) async fn file_of(db: &impl ConnectionTrait, group_no: i64) -> Result<FileId, Problem> {
    let row = nodes::file_by_group(db, group_no).await?.ok_or(Problem::NotFound(Noun::File))?;
    Ok(FileId::new(row.node.id))
}

/// The versions of a file, the newest first.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FileId,
) -> Result<(FileRow, Vec<version::Model>), Problem> {
    let row = places::live_file(db, user, id).await?;
    let versions = contents::versions_of_file(db, &row.node.id).await?;
    Ok((row, versions))
}

/// A file, or an old version of it as if it were the file. To be asked for its access before anything is
/// told.
pub(crate) async fn anyones(db: &impl ConnectionTrait, id: &FileId) -> Result<FileRow, Problem> {
    match places::anyones_file(db, id).await {
        Err(Problem::NotFound(Noun::File)) => {}
        other => return other,
    }
    let missing = Problem::NotFound(Noun::File);
    let Some(version) = contents::version(db, id.as_str()).await? else { return Err(missing) };
    let mut row = nodes::any_file(db, &version.node_id).await?.ok_or(missing)?;
    row.file.version_no = version.number;
    row.file.size = version.size;
    row.file.md5 = version.md5;
    row.file.version_id = Some(version.id);
    row.node.modified = version.modified;
    Ok(row)
}

/// Forgets the versions beyond those that the account keeps now, a part of the files at a time.
pub(crate) async fn trim_all(state: &State, user: &User) -> Result<(), Problem> {
    let keep = u64::try_from(user.kept_versions()).unwrap_or(1);
    loop {
        let tx = state.db().write().await?;
        let files = contents::files_with_more_versions(&tx, user.id, keep, BATCH).await?;
        if files.is_empty() {
            return Ok(());
        }
        let mut unused = Vec::new();
        for file in files {
            unused.extend(contents::trim_versions(&tx, &file, keep).await?);
        }
        let objects = contents::forget_unused(&tx, unused).await?;
        tx.commit().await?;
        sweep::discard(state, objects);
    }
}

/// What removing a version changed.
pub(crate) struct Removed {
    /// When the listing of the file's folder last changed.
    pub(crate) folder_updated: i64,
    /// When the file's content was last changed, as its uploader says.
    pub(crate) modified: i64,
}

/// Removes a version for ever, by its own id or, the current one, by the file's. The newest that is left
/// becomes the current one; the only one stays.
pub(crate) async fn remove(state: &State, user: &User, id: &FileId) -> Result<Removed, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let text = id.as_str();
    if text.len() != ID_LENGTH || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Problem::InvalidFileId);
    }
    let node_id = match contents::version(&tx, text).await? {
        Some(version) => FileId::new(version.node_id),
        None => id.clone(),
    };
    let mut row = places::live_file(&tx, user, &node_id).await?;
    let current = row.file.version_id.clone().ok_or(Problem::NoContent)?;
    let gone = if node_id == *id { current.clone() } else { text.to_owned() };
    let mut versions = contents::versions_of_file(&tx, &row.node.id).await?;
    let at = versions.iter().position(|version| version.id == gone);
    let gone = versions.remove(at.ok_or(Problem::NotFound(Noun::File))?);
    let Some(newest) = versions.first() else {
        return Err(Problem::Invalid("file_id", "The only version of a file cannot be removed."));
    };
    let parent = row.node.parent_id.clone().ok_or(Problem::NotFound(Noun::File))?;
    contents::delete_version(&tx, &gone.id).await?;
    let folder_updated = if gone.id == current {
        row.file.version_id = Some(newest.id.clone());
        row.file.version_no = newest.number;
        row.file.size = newest.size;
        row.file.md5.clone_from(&newest.md5);
        row.node.modified = newest.modified;
        nodes::save_file(&tx, row.file).await?;
        nodes::save(&tx, row.node.clone()).await?;
        nodes::touch_listing(&tx, &parent, now).await?
    } else {
        // No listing shows an old version.
        nodes::any(&tx, &parent).await?.map_or(now, |parent| parent.updated)
    };
    let objects = contents::forget_unused(&tx, vec![gone.content_id]).await?;
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(Removed { folder_updated, modified: row.node.modified })
}
