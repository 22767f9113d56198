//! The database against the object storage: what has no other half is named.

use futures_util::{StreamExt, TryStreamExt};

use super::problem::Problem;
use crate::blobs::Key;
use crate::db::{check as rows, contents};
use crate::state::State;

/// How many rows or objects are looked at in one go.
const BATCH: usize = 500;

/// How many objects are asked for at a time.
const AT_ONCE: usize = 32;

/// What a check found.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// How many contents there are.
    pub contents: u64,
    /// How many objects belong to them.
    pub objects: u64,
    /// Contents with a hole in them, and files whose content is not there: bytes that were acknowledged and are lost.
    pub missing: u64,
    /// Contents that no file and no upload has. A job forgets them when they are a day old.
    pub unused: u64,
    /// Objects that belong to nothing. A job removes them when they are a day old.
    pub unreferenced: u64,
    /// Accounts and members of whom another number of bytes was counted than they store.
    pub miscounted: u64,
}

/// Compares the database with the object storage; `tell` hears one line about each thing that is wrong.
///
/// # Errors
/// When the database or the object storage refuses.
pub async fn check(state: &State, mut tell: impl FnMut(String)) -> Result<Checked, Problem> {
    let db = state.db().read();
    let mut found = Checked { contents: rows::count_contents(db).await?, ..Checked::default() };
    for gap in rows::gaps(db).await? {
        found.missing += 1;
        tell(format!("content {} has {} of {} bytes", gap.id, gap.found, gap.size));
    }
    for row in rows::torn_rows(db).await? {
        found.missing += 1;
        tell(format!("content {}: a row has {} of {} bytes", row.id, row.found, row.size));
    }
    for sum in rows::miscounts(db).await? {
        found.miscounted += 1;
        let rows::Miscount { user_id, member_id, counted, found } = sum;
        tell(format!(
            "account {user_id}, member {member_id}: {counted} bytes counted, {found} there"
        ));
    }
    for file in rows::files_without_version(db).await? {
        found.missing += 1;
        tell(format!("file {}: version {} is missing", file.holder, file.missing));
    }
    for version in rows::versions_without_content(db).await? {
        found.missing += 1;
        tell(format!("version {}: content {} is missing", version.holder, version.missing));
    }
    for id in contents::unused(db, None, u64::from(u32::MAX)).await? {
        found.unused += 1;
        tell(format!("content {id} belongs to nothing"));
    }
    let mut last = String::new();
    loop {
        let chunks = rows::chunks_after(db, &last, BATCH as u64).await?;
        let Some(end) = chunks.last() else { break };
        last.clone_from(&end.object);
        let asked = chunks.into_iter().map(|chunk| async move {
            let size = state.blobs().size(Key::Chunk(&chunk.object)).await?;
            Ok::<_, Problem>((chunk, size))
        });
        let mut answers = futures_util::stream::iter(asked).buffer_unordered(AT_ONCE);
        while let Some((chunk, size)) = answers.try_next().await? {
            found.objects += 1;
            let there = match size {
                None => "is missing".to_owned(),
                Some(size) if i64::try_from(size).unwrap_or(i64::MAX) < chunk.length => {
                    format!("has {size} of {} bytes", chunk.length)
                }
                Some(_) => continue,
            };
            found.missing += 1;
            tell(format!(
                "content {} at {}: object {} {there}",
                chunk.content_id, chunk.start, chunk.object
            ));
        }
    }
    let everything = std::time::Duration::ZERO;
    let mut batches = std::pin::pin!(state.blobs().old_chunks(everything).chunks(BATCH));
    while let Some(batch) = batches.next().await {
        let ids: Vec<String> = batch.into_iter().collect::<Result<_, _>>()?;
        let used = contents::referenced_objects(db, &ids).await?;
        for id in ids.iter().filter(|id| !used.contains(id)) {
            found.unreferenced += 1;
            tell(format!("object {id} belongs to nothing"));
        }
    }
    Ok(found)
}
