//! Uploads: created, opened, filled chunk by chunk, closed. What was acknowledged is never lost.

mod blank;
mod close;
mod guest;
mod held;
pub(crate) mod inflate;
mod known;
mod place;
mod receive;
mod settle;
mod small;
mod whole;

use md5::Md5;
use md5::digest::Digest;
use md5::digest::common::hazmat::{SerializableState, SerializedState};
use portico_api::{EntryName, FileId, FolderId, TempLocation};
use sea_orm::ConnectionTrait;

pub(crate) use blank::blank;
pub(crate) use close::{Close, Closed, close};
pub(crate) use guest::{NO_ROOM, Received, from_guest};
pub(crate) use receive::{Chunk, receive};
pub(crate) use small::{SmallFile, store_small};

use held::Held;
use known::known_content;

use super::actor::Actor;
use super::bandwidth::Payer;
use super::problem::{Noun, Problem};
use super::quota::{self, Added};
use super::{User, folders, name, places, sweep};
use crate::db::WriteTx;
use crate::db::entity::node::{self, Kind};
use crate::db::entity::{content, file, upload};
use crate::db::nodes::{self, FileRow};
use crate::db::{contents, uploads};
use crate::state::State;

/// How many bytes a file may have that comes in one request. It is held in memory until it is there.
pub(crate) const SMALL_FILE: u64 = 1 << 20;

/// What a new file is.
pub(crate) struct NewFile<'a> {
    pub(crate) folder: &'a FolderId,
    pub(crate) name: &'a EntryName,
    pub(crate) description: &'a str,
    /// Bytes, if they are known by now.
    pub(crate) size: Option<u64>,
    /// MD5 in hex, if it is known by now.
    pub(crate) hash: Option<&'a str>,
    /// Who asks whether the content is known; none for nobody.
    pub(crate) by: Option<&'a Actor>,
    /// A file that is there already is answered as it is.
    pub(crate) open_if_exists: bool,
}

/// A file that waits for an upload.
pub(crate) struct Created {
    pub(crate) row: FileRow,
    /// When the content of its folder last changed.
    pub(crate) folder_updated: i64,
    /// The account has this content already, and they may read it: nothing need be sent.
    pub(crate) known: bool,
}

/// Makes a file without content.
pub(crate) async fn create(
    state: &State,
    payer: &Payer,
    new: NewFile<'_>,
) -> Result<Created, Problem> {
    folders::refuse_long(new.description, "file_description")?;
    let now = state.now();
    let tx = state.db().write().await?;
    let parent = places::live_folder(&tx, &payer.owner, new.folder).await?;
    let key = name::key(new.name.as_str());
    let known = known_content(&tx, &payer.owner, new.by, new.hash, new.size).await?.is_some();
    if let Some(taken) = nodes::child(&tx, &parent.id, &key).await? {
        if !new.open_if_exists || taken.kind != Kind::File {
            return Err(Problem::NameTaken);
        }
        let row = nodes::any_file(&tx, &taken.id).await?.ok_or(Problem::NotFound(Noun::File))?;
        return Ok(Created { row, folder_updated: parent.updated, known });
    }
    if let Some(size) = new.size {
        quota::refuse_over(&tx, payer, Added::file(signed(size))).await?;
    }
    let mut row = new_file(state, &tx, &parent, new.name.as_str()).await?;
    new.description.clone_into(&mut row.node.description);
    nodes::insert_file(&tx, row.clone()).await?;
    let folder_updated = nodes::touch_listing(&tx, &parent.id, now).await?;
    tx.commit().await?;
    Ok(Created { row, folder_updated, known })
}

/// A file that nothing was uploaded into; it is written by whoever asked for it. It belongs to whom the folder
/// belongs to, and who may see it the folder says.
async fn new_file(
    state: &State,
    tx: &WriteTx,
    parent: &node::Model,
    file_name: &str,
) -> Result<FileRow, Problem> {
    let id = state.random().id()?;
    let key = name::key(file_name);
    let around = Some(parent.id.clone());
    let now = state.now();
    let node =
        node::Model::new(id.clone(), parent.user_id, around, Kind::File, file_name, key, now);
    let file = file::Model {
        node_id: id,
        group_no: nodes::next_group(tx).await?,
        version_id: None,
        version_no: 0,
        size: 0,
        md5: String::new(),
        views: 0,
        downloads: 0,
        password_hash: None,
        price: String::new(),
        dest_url: String::new(),
        edit_online: false,
    };
    let access = folders::access_of_new(tx, parent).await?;
    Ok(FileRow { node: node::Model { access, ..node }, file })
}

/// An upload that chunks may be sent to.
pub(crate) struct Opened {
    pub(crate) upload: upload::Model,
    /// How many bytes are held without a hole, from the beginning.
    pub(crate) uploaded: u64,
    /// The account has this content already, and they may read it: nothing need be sent.
    pub(crate) known: bool,
}

/// What is going to be uploaded.
pub(crate) struct Open<'a> {
    pub(crate) file: &'a FileId,
    /// Bytes.
    pub(crate) size: u64,
    /// MD5 in hex, if it is known by now.
    pub(crate) hash: Option<&'a str>,
    /// Who asks whether the content is known; none for nobody.
    pub(crate) by: Option<&'a Actor>,
}

/// Begins an upload into a file, or finds the one of the same content that was not closed: the same size,
/// and the same hash where both are known.
pub(crate) async fn open(
    state: &State,
    payer: &Payer,
    Open { file, size, hash, by }: Open<'_>,
) -> Result<Opened, Problem> {
    let (now, user) = (state.now(), &payer.owner);
    let tx = state.db().write().await?;
    let row = places::live_file(&tx, user, file).await?;
    let known = known_content(&tx, user, by, hash, Some(size)).await?.is_some();
    let size = signed(size);
    let mut given_up = Vec::new();
    for upload in uploads::of_file(&tx, user.id, &row.node.id).await? {
        let declared = hash.filter(|_| !upload.declared_md5.is_empty());
        let same_hash = declared.is_none_or(|hash| hash.eq_ignore_ascii_case(&upload.declared_md5));
        if upload.size == size && same_hash && !upload.is_suspect {
            let chunks = contents::chunks_from(&tx, &upload.content_id, upload.hashed).await?;
            let uploaded = Held::new(&upload, &chunks).prefix;
            return Ok(Opened { upload, uploaded, known });
        }
        uploads::delete(&tx, &upload.id).await?;
        given_up.push(upload.content_id);
    }
    quota::refuse_over(&tx, payer, Added::version(size, &row.node.id)).await?;
    let content_id = state.random().id()?;
    contents::insert(
        &tx,
        content::Model { id: content_id.clone(), user_id: user.id, size, md5: None, created: now },
    )
    .await?;
    let upload = upload::Model {
        id: state.random().id()?,
        node_id: row.node.id,
        user_id: user.id,
        member_id: payer.member_id(),
        content_id,
        size,
        received: 0,
        hashed: 0,
        hash_state: Md5::new().serialize().to_vec(),
        declared_md5: hash.unwrap_or_default().to_ascii_lowercase(),
        is_suspect: false,
        created: now,
        touched: now,
    };
    uploads::insert(&tx, upload.clone()).await?;
    let objects = contents::forget_unused(&tx, given_up).await?;
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(Opened { upload, uploaded: 0, known })
}

async fn find(
    db: &impl ConnectionTrait,
    user: &User,
    file: &FileId,
    id: &TempLocation,
) -> Result<upload::Model, Problem> {
    let row = places::live_file(db, user, file).await?;
    uploads::by_id(db, user.id, id.as_str())
        .await?
        .filter(|upload| upload.node_id == row.node.id)
        .ok_or(Problem::NoSuchUpload)
}

fn restore_hash(bytes: &[u8]) -> Result<Md5, Problem> {
    SerializedState::<Md5>::try_from(bytes)
        .ok()
        .and_then(|state| Md5::deserialize(&state).ok())
        .ok_or_else(|| Problem::Broken("the state of an upload's hash is damaged".to_owned()))
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

fn unsigned(bytes: i64) -> u64 {
    u64::try_from(bytes).unwrap_or(0)
}
