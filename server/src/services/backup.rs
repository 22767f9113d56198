//! Copies of everything: taken while servers go on, and put into an empty place.
//!
//! The rows are copied first, as they are at one moment, and then the objects that those rows refer to. Objects are
//! never changed; whoever would remove one asks [`is_under_way`] before, and leaves it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use futures_util::{StreamExt as _, TryStreamExt as _};
use serde::{Deserialize, Serialize};

use super::problem::Problem;
use crate::blobs::{BlobError, BlobPlace, Blobs, Key, PIECE};
use crate::db::{self, Db, check as rows};
use crate::jobs::{Lease, Taken};
use crate::state::State;

/// The lease of whoever makes a copy.
const NAME: &str = "backup";

/// How many rows are looked at in one go.
const BATCH: u64 = 500;

/// How many objects are copied at a time.
const AT_ONCE: usize = 8;

const DATABASE: &str = "portico.db";
const OBJECTS: &str = "blobs";
const MANIFEST: &str = "backup.json";

/// What a copy holds. Written last: a folder without it is no copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// How the folder is laid out; 1 so far.
    pub format: u32,
    /// When the rows were copied, in seconds since 1970.
    pub taken: i64,
    /// How many objects there are.
    pub objects: u64,
    /// How many bytes they have.
    pub bytes: u64,
}

/// Why nothing was copied, or not everything.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Something is there already, which is never overwritten.
    #[error("{0} is not empty")]
    NotEmpty(String),
    /// The folder holds no copy, or one that was not finished.
    #[error("{0} holds no finished backup")]
    NoBackup(PathBuf),
    /// Two at once would take the same lease.
    #[error("another backup is under way")]
    UnderWay,
    /// A row's bytes are not where they should be.
    #[error("object {0} is missing or too short; `portico-server check` names all such")]
    Missing(String),
    /// The folder cannot be used.
    #[error("{path}: {error}")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The database or the object storage refused.
    #[error(transparent)]
    Problem(#[from] Problem),
}

impl From<sea_orm::DbErr> for BackupError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Problem(error.into())
    }
}

impl From<BlobError> for BackupError {
    fn from(error: BlobError) -> Self {
        Self::Problem(error.into())
    }
}

fn io(path: &Path) -> impl Fn(std::io::Error) -> BackupError + use<'_> {
    move |error| BackupError::Io { path: path.to_owned(), error }
}

/// Whether objects that no row refers to may be needed by a copy.
pub(crate) async fn is_under_way(state: &State) -> Result<bool, Problem> {
    crate::jobs::is_held(state, NAME).await
}

/// Copies everything into a new folder, while servers go on.
///
/// # Errors
/// When something is in the folder, when bytes are missing, or when the database, the object storage or the folder
/// refuses. What was copied until then stays and is no backup.
pub async fn backup(state: &State, to: &Path) -> Result<Backup, BackupError> {
    crate::make_private_folder(to).map_err(io(to))?;
    if std::fs::read_dir(to).map_err(io(to))?.next().is_some() {
        return Err(BackupError::NotEmpty(to.display().to_string()));
    }
    let lease = match Lease::take(state, NAME).await? {
        Taken::Ours(lease) => lease,
        Taken::NotNow => return Err(BackupError::UnderWay),
    };
    let done = tokio::select! {
        done = copy(state, to) => done,
        lost = lease.keep(state) => Err(lost.into()),
    };
    match &done {
        Ok(_) => lease.done(state, 0).await?,
        Err(_) => lease.give_back(state).await?,
    }
    done
}

async fn copy(state: &State, to: &Path) -> Result<Backup, BackupError> {
    let taken = state.now();
    let file = to.join(DATABASE);
    state.db().snapshot(&file).await?;
    let snapshot = Db::open(&db::sqlite_url(&file)).await?;
    let target = Blobs::open(&BlobPlace::Folder(to.join(OBJECTS)))?;
    let (objects, bytes) = copy_objects(&snapshot, state.blobs(), &target).await?;
    snapshot.close().await?;
    let backup = Backup { format: 1, taken, objects, bytes };
    write_manifest(&to.join(MANIFEST), backup)?;
    Ok(backup)
}

fn write_manifest(path: &Path, backup: Backup) -> Result<(), BackupError> {
    let failed = io(path);
    let text = serde_json::to_string_pretty(&backup).map_err(|error| failed(error.into()))?;
    let mut file = std::fs::File::create_new(path).map_err(&failed)?;
    writeln!(file, "{text}").map_err(&failed)?;
    file.sync_all().map_err(&failed)
}

/// Copies the objects that the rows refer to; answers how many they are and how many bytes they have.
async fn copy_objects(rows: &Db, from: &Blobs, to: &Blobs) -> Result<(u64, u64), BackupError> {
    let (mut objects, mut bytes) = (0, 0);
    let mut last = String::new();
    loop {
        let chunks = rows::chunks_after(rows.read(), &last, BATCH).await?;
        let Some(end) = chunks.last() else { return Ok((objects, bytes)) };
        last.clone_from(&end.object);
        let copied = chunks.into_iter().map(|chunk| async move {
            let length = u64::try_from(chunk.length).unwrap_or(0);
            copy_object(from, to, &chunk.object, length).await
        });
        let mut copied = futures_util::stream::iter(copied).buffer_unordered(AT_ONCE);
        while let Some(size) = copied.try_next().await? {
            objects += 1;
            bytes += size;
        }
    }
}

async fn copy_object(
    from: &Blobs,
    to: &Blobs,
    object: &str,
    length: u64,
) -> Result<u64, BackupError> {
    let key = Key::Chunk(object);
    let size = from.size(key).await?.filter(|size| *size >= length);
    let size = size.ok_or_else(|| BackupError::Missing(object.to_owned()))?;
    let mut writer = to.create(key).await?;
    let mut begin = 0;
    while begin < size {
        let end = size.min(begin + PIECE as u64);
        writer.write(from.read(key, begin..end).await?).await?;
        begin = end;
    }
    writer.finish().await?;
    Ok(size)
}

/// Puts a copy into the place of `state`, whose database is up to date and has no rows; see [`refuse_used`].
pub(crate) async fn restore(state: &State, from: &Path) -> Result<Backup, BackupError> {
    if state.blobs().has_chunks().await? {
        return Err(BackupError::NotEmpty("the object storage".to_owned()));
    }
    let backup = manifest(from)?;
    // An older release may have made the copy, which stays as it is: another one of its rows is brought up to date.
    let id = state.random().id().map_err(Problem::from)?;
    let folder = std::env::temp_dir().join(format!("portico-restore-{id}"));
    crate::make_private_folder(&folder).map_err(io(&folder))?;
    let done = put_back(state, from, &folder).await;
    std::fs::remove_dir_all(&folder).map_err(io(&folder))?;
    done.map(|()| backup)
}

async fn put_back(state: &State, from: &Path, folder: &Path) -> Result<(), BackupError> {
    let (kept, file) = (from.join(DATABASE), folder.join(DATABASE));
    std::fs::copy(&kept, &file).map_err(io(&kept))?;
    let rows = Db::open(&db::sqlite_url(&file)).await?;
    let objects = Blobs::open(&BlobPlace::Folder(from.join(OBJECTS)))?;
    copy_objects(&rows, &objects, state.blobs()).await?;
    // The rows come last and at once: before, nothing refers to anything.
    state.db().take_over(&rows).await?;
    Ok(rows.close().await?)
}

/// What the copy in a folder says of itself.
pub(crate) fn manifest(from: &Path) -> Result<Backup, BackupError> {
    let text = std::fs::read(from.join(MANIFEST)).ok();
    let backup: Option<Backup> = text.and_then(|text| serde_json::from_slice(&text).ok());
    let backup = backup.filter(|backup| backup.format == 1);
    backup.ok_or_else(|| BackupError::NoBackup(from.to_owned()))
}

/// Refuses a database that has an account, before anything is done to it.
pub(crate) async fn refuse_used(url: &str) -> Result<(), BackupError> {
    match db::dump::is_in_use(url).await? {
        true => Err(BackupError::NotEmpty("the database".to_owned())),
        false => Ok(()),
    }
}
