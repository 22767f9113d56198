//! The trash: putting things in, taking them out, deleting them for ever.

use portico_api::{FileId, FolderId};
use sea_orm::DatabaseTransaction;

use super::problem::{Noun, Problem};
use super::{User, name, places, sweep};
use crate::db::entity::node::{self, Kind};
use crate::db::listings::{self, Item, Scope, Window};
use crate::db::nodes::{self, FileRow};
use crate::db::tree::{self, FolderRow};
use crate::db::{accounts, contents};
use crate::services::folders;
use crate::state::State;

/// How many items one transaction takes out of the trash at most.
const BATCH: u64 = 200;

/// What is to be put away, or back.
pub(crate) enum Items {
    Folders(Vec<FolderId>),
    Files(Vec<FileId>),
}

/// Puts items into the trash, all or none; answers when the last one's folder changed.
pub(crate) async fn put(state: &State, user: &User, items: Items) -> Result<i64, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let mut updated = now;
    for mut node in find(&tx, user, items).await? {
        // What is in the trash already, itself or with the folder around it, stays as it is.
        if places::is_trashed(&tx, &node).await? {
            continue;
        }
        node.trashed_at = Some(now);
        nodes::save(&tx, node.clone()).await?;
        if let Some(parent) = &node.parent_id {
            updated = nodes::touch_listing(&tx, parent, now).await?;
        }
    }
    accounts::touch_trash(&tx, user.id, now).await?;
    tx.commit().await?;
    Ok(updated)
}

/// Deletes items for ever, all or none, with everything in them; answers when the last one's folder changed.
pub(crate) async fn delete(state: &State, user: &User, items: Items) -> Result<i64, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let mut updated = now;
    let mut unused = Vec::new();
    for node in find(&tx, user, items).await? {
        unused.extend(tree::delete(&tx, &node.id, &user.root_id).await?);
        // What lay in the trash was in no listing any more.
        if let Some(parent) = node.parent_id.as_ref().filter(|_| node.trashed_at.is_none()) {
            updated = nodes::touch_listing(&tx, parent, now).await?;
        }
    }
    let objects = contents::forget_unused(&tx, unused).await?;
    accounts::touch_trash(&tx, user.id, now).await?;
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(updated)
}

/// Deletes everything that is in the trash now, for ever.
pub(crate) async fn empty(state: &State, user: &User) -> Result<(), Problem> {
    let batch = Window { limit: Some(BATCH), ..Window::default() };
    loop {
        // In batches, so that a trash of a hundred thousand files does not keep all others waiting.
        let tx = state.db().write().await?;
        let scope = Scope::Trash(user.id, None);
        let items = listings::collect(&tx, scope, batch).await?;
        let ids: Vec<String> = items.into_iter().map(Item::into_id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let mut unused = Vec::new();
        for id in &ids {
            unused.extend(tree::delete(&tx, id, &user.root_id).await?);
        }
        let objects = contents::forget_unused(&tx, unused).await?;
        accounts::touch_trash(&tx, user.id, state.now()).await?;
        tx.commit().await?;
        sweep::discard(state, objects);
    }
}

/// Takes folders out of the trash; answers the last one.
pub(crate) async fn restore_folders(
    state: &State,
    user: &User,
    items: Items,
) -> Result<FolderRow, Problem> {
    let tx = state.db().write().await?;
    let last = restore(state, &tx, user, items).await?;
    let last = last.ok_or(Problem::Required("folder_id"))?;
    let row = folders::row(&tx, last).await?;
    tx.commit().await?;
    Ok(row)
}

/// Takes files out of the trash; answers the last one.
pub(crate) async fn restore_files(
    state: &State,
    user: &User,
    items: Items,
) -> Result<FileRow, Problem> {
    let tx = state.db().write().await?;
    let last = restore(state, &tx, user, items).await?;
    let last = last.ok_or(Problem::Required("file_id"))?;
    let row = nodes::any_file(&tx, &last.id).await?.ok_or(Problem::NotFound(Noun::File))?;
    tx.commit().await?;
    Ok(row)
}

async fn restore(
    state: &State,
    tx: &DatabaseTransaction,
    user: &User,
    items: Items,
) -> Result<Option<node::Model>, Problem> {
    let now = state.now();
    let mut last = None;
    for mut node in find(tx, user, items).await? {
        if node.trashed_at.take().is_some() {
            // Back to where it was; if that is in the trash or gone, to the root.
            let home = match &node.parent_id {
                Some(parent) => nodes::folder(tx, user.id, parent).await?,
                None => None,
            };
            let parent = match home {
                Some(home) if !places::is_trashed(tx, &home).await? => home.id,
                _ => user.root_id.clone(),
            };
            node.name = folders::free_name(tx, &parent, &node.name, noun(node.kind)).await?;
            node.name_key = name::key(&node.name);
            node.parent_id = Some(parent.clone());
            nodes::save(tx, node.clone()).await?;
            nodes::touch_listing(tx, &parent, now).await?;
        }
        last = Some(node);
    }
    accounts::touch_trash(tx, user.id, now).await?;
    Ok(last)
}

fn noun(kind: Kind) -> Noun {
    match kind {
        Kind::Folder => Noun::Folder,
        Kind::File => Noun::File,
    }
}

/// What the ids name, each once.
async fn find(
    tx: &DatabaseTransaction,
    user: &User,
    items: Items,
) -> Result<Vec<node::Model>, Problem> {
    let mut found: Vec<node::Model> = Vec::new();
    let mut add = |node: node::Model| {
        if !found.iter().any(|known| known.id == node.id) {
            found.push(node);
        }
    };
    match items {
        Items::Folders(ids) if ids.is_empty() => return Err(Problem::Required("folder_id")),
        Items::Files(ids) if ids.is_empty() => return Err(Problem::Required("file_id")),
        Items::Folders(ids) => {
            for id in &ids {
                add(places::inner_folder(tx, user, id).await?);
            }
        }
        Items::Files(ids) => {
            for id in &ids {
                add(places::any_file(tx, user, id).await?.node);
            }
        }
    }
    Ok(found)
}
