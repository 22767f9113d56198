//! Folders: making, naming, finding and listing them.

use portico_api::{EntryName, FolderId};
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::problem::{Noun, Problem};
use super::{User, name, places, rights};
use crate::db::entity::node::{self, Kind};
use crate::db::nodes::{self, FileRow};
use crate::db::tree::{self, FolderRow};
use crate::db::{accounts, shares};
use crate::state::State;

/// Who sees something without signing in: the numbers that the vendor's setters take (wire facts 1.8).
pub(crate) const PRIVATE: i32 = 0;

/// Anybody, and it is listed.
pub(crate) const PUBLIC: i32 = 1;

/// Whoever has the address.
pub(crate) const HIDDEN: i32 = 2;

/// The longest description, in characters.
const LONGEST_DESCRIPTION: usize = 2000;

/// A folder together with what the answers say of it.
pub(crate) async fn row(
    db: &impl ConnectionTrait,
    node: node::Model,
) -> Result<FolderRow, Problem> {
    let subfolders = nodes::count_subfolders(db, &node.id).await?;
    let shared = shares::is_shared(db, &node.id).await?;
    let subfolders = i64::try_from(subfolders).unwrap_or(i64::MAX);
    Ok(FolderRow { node, subfolders, shared })
}

/// What a new folder is.
pub(crate) struct NewFolder<'a> {
    pub(crate) parent: &'a FolderId,
    pub(crate) name: &'a EntryName,
    pub(crate) description: &'a str,
    /// 0 private, 1 public, 2 hidden.
    pub(crate) access: i32,
    pub(crate) guests: Guests,
}

/// What guests may do with a folder that they may see; nothing that is not said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Guests {
    pub(crate) upload: Option<bool>,
    pub(crate) display: Option<bool>,
    pub(crate) download: Option<bool>,
    pub(crate) subfolders: Option<bool>,
}

/// Makes a folder.
pub(crate) async fn create(
    state: &State,
    user: &User,
    new: NewFolder<'_>,
) -> Result<FolderRow, Problem> {
    refuse_long(new.description, "folder_description")?;
    let now = state.now();
    let tx = state.db().write().await?;
    let parent = places::live_folder(&tx, user, new.parent).await?;
    refuse_taken(&tx, &parent.id, new.name.as_str(), None).await?;
    let node = node::Model {
        description: new.description.to_owned(),
        access: new.access,
        public_upload: new.guests.upload.unwrap_or(false),
        public_display: new.guests.display.unwrap_or(false),
        public_download: new.guests.download.unwrap_or(false),
        show_subfolders: new.guests.subfolders.unwrap_or(false),
        ..node::Model::new(
            state.random().id()?,
            user.id,
            Some(parent.id.clone()),
            Kind::Folder,
            new.name.as_str(),
            name::key(new.name.as_str()),
            now,
        )
    };
    nodes::insert_folder(&tx, node.clone()).await?;
    nodes::touch_listing(&tx, &parent.id, now).await?;
    tx.commit().await?;
    Ok(FolderRow { node, subfolders: 0, shared: false })
}

/// Refuses a text of the owner's that is longer than anybody would read.
pub(super) fn refuse_long(text: &str, parameter: &'static str) -> Result<(), Problem> {
    if text.chars().count() > LONGEST_DESCRIPTION {
        return Err(Problem::Invalid(parameter, "Maximum 2000 characters allowed."));
    }
    Ok(())
}

/// Gives a folder another name in the same place.
pub(crate) async fn rename(
    state: &State,
    user: &User,
    id: &FolderId,
    new_name: &EntryName,
) -> Result<FolderRow, Problem> {
    let tx = state.db().write().await?;
    let mut folder = places::inner_folder(&tx, user, id).await?;
    if places::is_trashed(&tx, &folder).await? {
        return Err(Problem::NotFound(Noun::Folder));
    }
    set_name(&tx, &mut folder, new_name, state.now()).await?;
    let row = row(&tx, folder).await?;
    tx.commit().await?;
    Ok(row)
}

/// Gives a file another name in the same place.
pub(crate) async fn rename_file(
    state: &State,
    user: &User,
    id: &portico_api::FileId,
    new_name: &EntryName,
) -> Result<FileRow, Problem> {
    let tx = state.db().write().await?;
    let mut file = places::live_file(&tx, user, id).await?;
    set_name(&tx, &mut file.node, new_name, state.now()).await?;
    tx.commit().await?;
    Ok(file)
}

async fn set_name(
    tx: &impl ConnectionTrait,
    node: &mut node::Model,
    new_name: &EntryName,
    now: i64,
) -> Result<(), Problem> {
    let Some(parent) = node.parent_id.clone() else {
        return Err(Problem::RootFolder);
    };
    if node.name == new_name.as_str() {
        return Ok(());
    }
    refuse_taken(tx, &parent, new_name.as_str(), Some(&node.id)).await?;
    node.name = new_name.as_str().to_owned();
    node.name_key = name::key(new_name.as_str());
    nodes::save(tx, node.clone()).await?;
    nodes::touch_listing(tx, &parent, now).await?;
    Ok(())
}

/// Refuses a name that another live entry of the folder has. The unique index is the rule; this only
/// finds the clash before anything was changed.
pub(crate) async fn refuse_taken(
    db: &impl ConnectionTrait,
    parent: &str,
    text: &str,
    except: Option<&str>,
) -> Result<(), Problem> {
    match nodes::child(db, parent, &name::key(text)).await? {
        Some(taken) if Some(taken.id.as_str()) != except => Err(Problem::NameTaken),
        _ => Ok(()),
    }
}

/// A name as it is, or with a number if a live entry of the folder has it.
pub(crate) async fn free_name(
    db: &impl ConnectionTrait,
    parent: &str,
    wanted: &str,
    noun: Noun,
) -> Result<String, Problem> {
    let mut free = wanted.to_owned();
    let mut number = 0;
    while nodes::child(db, parent, &name::key(&free)).await?.is_some() {
        number += 1;
        free = name::numbered(wanted, noun, number);
    }
    Ok(free)
}

/// Who sees a new file: whoever sees its folder, and in the root whoever its owner says.
pub(crate) async fn access_of_new(
    db: &impl ConnectionTrait,
    parent: &node::Model,
) -> Result<i32, Problem> {
    if parent.parent_id.is_some() {
        return Ok(parent.access);
    }
    let owner = accounts::by_id(db, parent.user_id).await?;
    Ok(owner.map_or(PRIVATE, |owner| owner.default_access))
}

/// The folders from the outermost to this one; the root is not among them.
pub(crate) async fn breadcrumb(
    db: &impl ConnectionTrait,
    folder: &node::Model,
) -> Result<Vec<node::Model>, Problem> {
    let mut path = tree::path_up(db, &folder.id).await?;
    path.retain(|node| node.parent_id.is_some());
    path.reverse();
    Ok(path)
}

/// The part of the way to a node that somebody may see: from the folder that they were given on.
pub(crate) async fn visible_way(
    db: &impl ConnectionTrait,
    actor: &Actor,
    node: &node::Model,
) -> Result<Vec<node::Model>, Problem> {
    let mut way = breadcrumb(db, node).await?;
    let mut hidden = 0;
    for (index, node) in way.iter().enumerate() {
        if rights::right(db, Some(actor), node).await?.is_none() {
            hidden = index + 1;
        }
    }
    Ok(way.split_off(hidden))
}

/// The names on the way to a node that somebody may see, with `/` between them; empty for the root.
pub(crate) async fn path(
    db: &impl ConnectionTrait,
    actor: &Actor,
    node: &node::Model,
) -> Result<String, Problem> {
    let way = visible_way(db, actor, node).await?;
    let names: Vec<String> = way.into_iter().map(|node| node.name).collect();
    Ok(names.join("/"))
}

/// The folder at the end of a path; a `/` at its beginning or end means nothing (wire facts 1.9).
pub(crate) async fn by_path(
    db: &impl ConnectionTrait,
    user: &User,
    path: &str,
) -> Result<node::Model, Problem> {
    let mut folder = places::any_folder(db, user, &FolderId::root()).await?;
    for part in path.split('/').map(str::trim).filter(|part| !part.is_empty()) {
        folder = nodes::child(db, &folder.id, &name::key(part))
            .await?
            .filter(|node| node.kind == Kind::Folder)
            .ok_or(Problem::NotFound(Noun::Folder))?;
    }
    Ok(folder)
}

/// The file at the end of a path.
pub(crate) async fn file_by_path(
    db: &impl ConnectionTrait,
    user: &User,
    path: &str,
) -> Result<FileRow, Problem> {
    const MISSING: Problem = Problem::Missing("File not found.");
    let path = path.trim_end_matches('/');
    let (around, last) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = match by_path(db, user, around).await {
        Err(Problem::NotFound(_)) => return Err(MISSING),
        other => other?,
    };
    let found = nodes::child(db, &folder.id, &name::key(last.trim())).await?;
    let found = found.filter(|node| node.kind == Kind::File).ok_or(MISSING)?;
    nodes::any_file(db, &found.id).await?.ok_or(MISSING)
}
