//! Moving and copying files and whole folders. A copy shares its original's content.

use std::collections::HashMap;

use portico_api::{EntryName, FileId, FolderId};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::bandwidth::Payer;
use super::problem::{Noun, Problem};
use super::quota::{self, Added};
use super::{User, folders, name, places, sweep};
use crate::db::contents;
use crate::db::entity::node::{self, Kind};
use crate::db::entity::{file, version};
use crate::db::nodes::{self, FileRow};
use crate::db::tree::{self, FolderRow};
use crate::state::State;

/// Whether the original stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Move,
    Copy,
}

/// Where something comes from and where it goes: two accounts, if one of the folders is shared.
pub(crate) struct Accounts {
    pub(crate) source: User,
    /// Whose storage copies take.
    pub(crate) target: Payer,
}

impl Accounts {
    /// Moving within an account changes a row; between two it is a copy, and the end of the original.
    fn relocates(&self, how: How) -> bool {
        how == How::Move && self.source.id == self.target.owner.id
    }
}

/// Moves or copies a file into a folder, under a new name if there is one.
pub(crate) async fn file(
    state: &State,
    accounts: &Accounts,
    id: &FileId,
    destination: &FolderId,
    how: How,
    new_name: Option<&EntryName>,
    overwrite: bool,
) -> Result<FileRow, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let source = places::live_file(&tx, &accounts.source, id).await?;
    let parent = places::live_folder(&tx, &accounts.target.owner, destination).await?;
    let name = new_name.map_or(source.node.name.as_str(), EntryName::as_str).to_owned();
    let taken = nodes::child(&tx, &parent.id, &name::key(&name)).await?;
    let taken = taken.filter(|taken| how == How::Copy || taken.id != source.node.id);
    let stays = accounts.relocates(how) && is_there(&source.node, &parent, &name);
    // Nothing over something leaves it as it is.
    let is_nothing = taken.is_some() && source.file.version_id.is_none();
    let mut objects = Vec::new();
    let row = match taken {
        Some(taken) if overwrite && taken.kind == Kind::File && taken.id != source.node.id => {
            replace(state, &tx, accounts, &source, &taken.id, how, &mut objects).await?
        }
        Some(_) => return Err(Problem::NameTaken),
        None if accounts.relocates(how) => {
            let node = relocate(&tx, source.node, &parent.id, &name, now).await?;
            FileRow { node, file: source.file }
        }
        None => {
            let (payer, original) = (&accounts.target, source.node.clone());
            let copy = copy_tree(state, &tx, payer, original, &parent.id, &name, true).await?;
            if how == How::Move {
                remove(&tx, &accounts.source, &source.node, now, &mut objects).await?;
            }
            nodes::any_file(&tx, &copy).await?.ok_or(Problem::NotFound(Noun::File))?
        }
    };
    if !stays && !is_nothing {
        nodes::touch_listing(&tx, &parent.id, now).await?;
    }
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(row)
}

/// Puts a file's content into another file as its new version; a moved original is gone then.
async fn replace(
    state: &State,
    tx: &DatabaseTransaction,
    accounts: &Accounts,
    source: &FileRow,
    target: &str,
    how: How,
    objects: &mut Vec<String>,
) -> Result<FileRow, Problem> {
    let now = state.now();
    let mut target = nodes::any_file(tx, target).await?.ok_or(Problem::NotFound(Noun::File))?;
    if let Some(id) = &source.file.version_id {
        let from = contents::version(tx, id)
            .await?
            .ok_or_else(|| Problem::Broken(format!("version {id} is missing")))?;
        let payer = &accounts.target;
        let member_id = if accounts.relocates(how) {
            from.member_id
        } else {
            quota::refuse_over(tx, payer, Added::version(from.size, &target.node.id)).await?;
            payer.member_id()
        };
        let from = version::Model {
            id: state.random().id()?,
            node_id: target.node.id.clone(),
            user_id: payer.owner.id,
            number: target.file.version_no + 1,
            uploaded: now,
            upload_id: None,
            member_id,
            ..from
        };
        objects.extend(add_version(tx, &payer.owner, &mut target, from).await?);
    }
    if how == How::Move {
        remove(tx, &accounts.source, &source.node, now, objects).await?;
    }
    Ok(target)
}

/// Takes an original away whose copy lies somewhere else now.
async fn remove(
    tx: &DatabaseTransaction,
    owner: &User,
    node: &node::Model,
    now: i64,
    objects: &mut Vec<String>,
) -> Result<(), Problem> {
    let contents = tree::delete(tx, &node.id, &owner.root_id).await?;
    objects.extend(contents::forget_unused(tx, contents).await?);
    if let Some(parent) = &node.parent_id {
        nodes::touch_listing(tx, parent, now).await?;
    }
    Ok(())
}

/// Makes a version the current one and forgets those beyond what the account keeps; answers the objects
/// that nothing needs any more.
pub(crate) async fn add_version(
    tx: &impl ConnectionTrait,
    user: &User,
    target: &mut FileRow,
    version: version::Model,
) -> Result<Vec<String>, Problem> {
    target.file.version_id = Some(version.id.clone());
    target.file.version_no = version.number;
    target.file.size = version.size;
    target.file.md5.clone_from(&version.md5);
    target.node.modified = version.modified;
    contents::insert_versions(tx, vec![version]).await?;
    nodes::save_file(tx, target.file.clone()).await?;
    nodes::save(tx, target.node.clone()).await?;
    let keep = u64::try_from(user.kept_versions()).unwrap_or(1);
    let unused = contents::trim_versions(tx, &target.node.id, keep).await?;
    Ok(contents::forget_unused(tx, unused).await?)
}

/// Moves or copies a folder with everything in it.
pub(crate) async fn folder(
    state: &State,
    accounts: &Accounts,
    id: &FolderId,
    destination: &FolderId,
    how: How,
    new_name: Option<&EntryName>,
    recursive: bool,
) -> Result<FolderRow, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let source = places::inner_folder(&tx, &accounts.source, id).await?;
    if places::is_trashed(&tx, &source).await? {
        return Err(Problem::NotFound(Noun::Folder));
    }
    let parent = places::live_folder(&tx, &accounts.target.owner, destination).await?;
    if tree::path_up(&tx, &parent.id).await?.iter().any(|node| node.id == source.id) {
        return Err(Problem::IntoItself);
    }
    let name = new_name.map_or(source.name.as_str(), EntryName::as_str).to_owned();
    let except = (how == How::Move).then_some(source.id.as_str());
    folders::refuse_taken(&tx, &parent.id, &name, except).await?;
    let stays = accounts.relocates(how) && is_there(&source, &parent, &name);
    let mut objects = Vec::new();
    let node = if accounts.relocates(how) {
        relocate(&tx, source, &parent.id, &name, now).await?
    } else {
        let (payer, original) = (&accounts.target, source.clone());
        // What is moved is moved whole, however deep it is.
        let all = recursive || how == How::Move;
        let copy = copy_tree(state, &tx, payer, original, &parent.id, &name, all).await?;
        if how == How::Move {
            remove(&tx, &accounts.source, &source, now, &mut objects).await?;
        }
        nodes::folder(&tx, payer.owner.id, &copy).await?.ok_or(Problem::NotFound(Noun::Folder))?
    };
    if !stays {
        nodes::touch_listing(&tx, &parent.id, now).await?;
    }
    let row = folders::row(&tx, node).await?;
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(row)
}

/// True when a node is in this folder under this very name already.
fn is_there(node: &node::Model, parent: &node::Model, name: &str) -> bool {
    node.parent_id.as_ref() == Some(&parent.id) && node.name == name
}

async fn relocate(
    tx: &DatabaseTransaction,
    mut node: node::Model,
    parent: &str,
    name: &str,
    now: i64,
) -> Result<node::Model, Problem> {
    let left = node.parent_id.replace(parent.to_owned());
    name.clone_into(&mut node.name);
    node.name_key = name::key(name);
    nodes::save(tx, node.clone()).await?;
    if let Some(left) = left.filter(|left| left != parent) {
        nodes::touch_listing(tx, &left, now).await?;
    }
    Ok(node)
}

/// Copies a node and everything in it; answers the copy's id. Only rows are written: the contents are
/// shared.
async fn copy_tree(
    state: &State,
    tx: &DatabaseTransaction,
    payer: &Payer,
    source: node::Model,
    parent: &str,
    name: &str,
    recursive: bool,
) -> Result<String, Problem> {
    let (now, owner) = (state.now(), &payer.owner);
    let mut originals = tree::subtree(tx, &source.id).await?;
    if !recursive {
        // The folder and its files, without the folders in it.
        originals.retain(|node| {
            node.id == source.id
                || (node.kind == Kind::File && node.parent_id.as_ref() == Some(&source.id))
        });
    }
    let sides = tree::file_sides(tx, &originals).await?;
    let size = sides.iter().map(|file| file.size).sum();
    let largest = sides.iter().map(|file| file.size).max().unwrap_or(0);
    quota::refuse_over(tx, payer, Added { largest, ..Added::file(size) }).await?;
    let versions = sides.iter().filter_map(|file| file.version_id.clone()).collect();
    let mut versions: HashMap<String, version::Model> = contents::versions_of(tx, versions)
        .await?
        .into_iter()
        .map(|version| (version.node_id.clone(), version))
        .collect();
    let mut sides: HashMap<String, file::Model> =
        sides.into_iter().map(|file| (file.node_id.clone(), file)).collect();

    let mut group_no = nodes::next_group(tx).await?;
    let mut ids: HashMap<String, String> = HashMap::with_capacity(originals.len());
    let (mut new_nodes, mut new_files, mut new_versions) = (Vec::new(), Vec::new(), Vec::new());
    for original in originals {
        let id = state.random().id()?;
        let around = original.parent_id.as_ref().and_then(|parent| ids.get(parent)).cloned();
        ids.insert(original.id.clone(), id.clone());
        if let Some(file) = sides.remove(&original.id) {
            let version_id = match versions.remove(&original.id) {
                None => None,
                Some(version) => {
                    let version_id = state.random().id()?;
                    new_versions.push(version::Model {
                        id: version_id.clone(),
                        node_id: id.clone(),
                        user_id: owner.id,
                        number: 1,
                        uploaded: now,
                        upload_id: None,
                        member_id: payer.member_id(),
                        ..version
                    });
                    Some(version_id)
                }
            };
            let version_no = i32::from(version_id.is_some());
            new_files.push(file::Model {
                node_id: id.clone(),
                group_no,
                version_id,
                version_no,
                views: 0,
                downloads: 0,
                ..file
            });
            group_no += 1;
        }
        new_nodes.push(node::Model {
            id,
            user_id: owner.id,
            parent_id: Some(around.unwrap_or_else(|| parent.to_owned())),
            created: now,
            updated: now,
            access: folders::PRIVATE,
            trashed_at: None,
            public_upload: false,
            public_display: false,
            public_download: false,
            show_subfolders: false,
            ..original
        });
    }
    let Some(top) = new_nodes.first_mut() else {
        return Err(Problem::Broken("a tree without a root".to_owned()));
    };
    name.clone_into(&mut top.name);
    top.name_key = name::key(name);
    let copy = top.id.clone();
    nodes::insert_many(tx, new_nodes, new_files).await?;
    contents::insert_versions(tx, new_versions).await?;
    Ok(copy)
}
