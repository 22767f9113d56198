//! Sharing folders with other accounts (guide 9): what they may do, and lists of it on both sides.

use std::collections::{BTreeMap, HashMap};

use portico_api::FolderId;
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::problem::{Noun, Problem};
use super::{User, places};
use crate::db::entity::share;
use crate::db::tree::{self, FolderRow};
use crate::db::{logins, nodes, shares};
use crate::state::State;

/// The sentence for a share that is not there, or is between others.
const NO_SHARE: Problem = Problem::Refused("Invalid shared id.");

/// The sentence for a folder that is not there, or not the caller's.
const NO_FOLDER: Problem = Problem::Missing("Directory doesn't exist");

/// Sharing is between accounts: their members have no part in it (wire facts 1.3).
fn refuse_members(actor: &Actor) -> Result<(), Problem> {
    match actor.member {
        None => Ok(()),
        Some(_) => Err(Problem::Forbidden("Account users cannot share folders.")),
    }
}

/// What people are called: both names, or the address.
pub(crate) fn name_of(user: &User) -> String {
    let name = format!("{} {}", user.first_name, user.last_name);
    if name.trim().is_empty() { user.email.clone() } else { name.trim().to_owned() }
}

/// A share, and whom it is with.
pub(crate) struct Made {
    pub(crate) share: share::Model,
    pub(crate) with: User,
    /// The folder's name.
    pub(crate) folder: String,
    /// When the listing of the folder around it last changed.
    pub(crate) folder_updated: i64,
}

/// Shares a folder of the caller's with somebody; `mode` is 0 to view, 1 to edit.
pub(crate) async fn make(
    state: &State,
    actor: &Actor,
    id: &FolderId,
    who: &str,
    mode: i32,
) -> Result<Made, Problem> {
    refuse_members(actor)?;
    let now = state.now();
    let tx = state.db().write().await?;
    let folder = match places::inner_folder(&tx, &actor.account, id).await {
        Err(Problem::NotFound(_)) => return Err(NO_FOLDER),
        other => other?,
    };
    if places::is_trashed(&tx, &folder).await? {
        return Err(NO_FOLDER);
    }
    let found = logins::find(&tx, &who.trim().to_lowercase()).await?;
    let with = match found {
        Some((user, None)) if user.is_open() => user,
        _ => return Err(Problem::Missing("User not found")),
    };
    if with.id == actor.account.id {
        return Err(Problem::Invalid("username", "Nobody shares with themselves."));
    }
    let before = shares::of_node(&tx, &folder.id).await?;
    if before.iter().any(|share| share.with_id == with.id) {
        return Err(Problem::Missing("This folder already shared with this user"));
    }
    let share = share::Model {
        id: state.random().id()?,
        node_id: folder.id.clone(),
        owner_id: actor.account.id,
        with_id: with.id,
        mode,
        created: now,
    };
    shares::insert(&tx, share.clone()).await?;
    touch_list(&tx, with.id, now).await?;
    let parent = folder.parent_id.ok_or(Problem::RootFolder)?;
    // A listing shows whether a folder is shared, and not with how many.
    let folder_updated = if before.is_empty() {
        nodes::touch_listing(&tx, &parent, now).await?
    } else {
        nodes::any(&tx, &parent).await?.map_or(now, |parent| parent.updated)
    };
    tx.commit().await?;
    Ok(Made { share, with, folder: folder.name, folder_updated })
}

/// Changes what a share of the caller's allows; answers the folder's name.
pub(crate) async fn set_mode(
    state: &State,
    actor: &Actor,
    id: &str,
    mode: i32,
) -> Result<String, Problem> {
    refuse_members(actor)?;
    let tx = state.db().write().await?;
    let share = shares::by_id(&tx, id).await?;
    let share = share.filter(|share| share.owner_id == actor.account.id).ok_or(NO_SHARE)?;
    let folder = nodes::any(&tx, &share.node_id).await?.ok_or(NO_SHARE)?;
    if share.mode != mode {
        touch_list(&tx, share.with_id, state.now()).await?;
        shares::save(&tx, share::Model { mode, ..share }).await?;
    }
    tx.commit().await?;
    Ok(folder.name)
}

/// What ending a share changed.
pub(crate) struct Ended {
    /// Whose folder it is.
    pub(crate) owner: i64,
    /// The folder's name.
    pub(crate) folder: String,
    /// When what the caller sees of it last changed.
    pub(crate) updated: i64,
}

/// Ends a share; either side may.
pub(crate) async fn end(state: &State, actor: &Actor, id: &str) -> Result<Ended, Problem> {
    refuse_members(actor)?;
    let (now, me) = (state.now(), actor.account.id);
    let tx = state.db().write().await?;
    let share = shares::by_id(&tx, id).await?;
    let share = share.filter(|share| share.owner_id == me || share.with_id == me);
    let share = share.ok_or(NO_SHARE)?;
    let folder = nodes::any(&tx, &share.node_id).await?.ok_or(NO_SHARE)?;
    let list_updated = touch_list(&tx, share.with_id, now).await?;
    shares::delete(&tx, &share.id).await?;
    let parent = folder.parent_id.ok_or(NO_SHARE)?;
    // What lies in the trash is in no listing.
    let is_shown = folder.trashed_at.is_none();
    let folder_updated = if !is_shown || shares::is_shared(&tx, &folder.id).await? {
        nodes::any(&tx, &parent).await?.map_or(now, |parent| parent.updated)
    } else {
        nodes::touch_listing(&tx, &parent, now).await?
    };
    tx.commit().await?;
    let updated = if share.owner_id == me { folder_updated } else { list_updated };
    Ok(Ended { owner: share.owner_id, folder: folder.name, updated })
}

/// With whom a folder of the caller's is shared.
pub(crate) async fn of_folder(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FolderId,
) -> Result<Vec<(share::Model, User)>, Problem> {
    refuse_members(actor)?;
    let folder = match places::any_folder(db, &actor.account, id).await {
        Err(Problem::NotFound(Noun::Folder)) => return Err(Problem::Refused("Invalid folder id")),
        other => other?,
    };
    let rows = shares::of_node(db, &folder.id).await?;
    let ids: Vec<i64> = rows.iter().map(|share| share.with_id).collect();
    let mut users: HashMap<i64, User> =
        shares::users(db, &ids).await?.into_iter().map(|user| (user.id, user)).collect();
    let with = |share: share::Model| users.remove(&share.with_id).map(|user| (share, user));
    Ok(rows.into_iter().filter_map(with).collect())
}

/// What is shared with the caller.
pub(crate) struct Received {
    /// When the list last changed.
    pub(crate) updated: i64,
    /// Who shares, and their shares; folders in the trash and closed accounts are left out.
    pub(crate) from: BTreeMap<i64, (User, Vec<share::Model>)>,
}

/// Everything that is shared with the caller.
pub(crate) async fn received(
    db: &impl ConnectionTrait,
    actor: &Actor,
) -> Result<Received, Problem> {
    refuse_members(actor)?;
    let me = actor.account.id;
    let mut rows = shares::with(db, me).await?;
    let (trashed, around) = shares::around(db, me).await?;
    rows.retain(|share| !trashed.contains(&share.node_id));
    let mut owners: Vec<i64> = rows.iter().map(|share| share.owner_id).collect();
    owners.sort_unstable();
    owners.dedup();
    let owners = shares::users(db, &owners).await?.into_iter().filter(User::is_open);
    let mut from: BTreeMap<i64, (User, Vec<share::Model>)> =
        owners.map(|owner| (owner.id, (owner, Vec::new()))).collect();
    for share in rows {
        if let Some((_, shares)) = from.get_mut(&share.owner_id) {
            shares.push(share);
        }
    }
    let updated = shares::list_updated(db, me).await?.max(around);
    Ok(Received { updated, from })
}

/// The folders of some shares of one owner, by name.
pub(crate) async fn folders(
    db: &impl ConnectionTrait,
    rows: Vec<share::Model>,
) -> Result<Vec<(share::Model, FolderRow)>, Problem> {
    let ids: Vec<String> = rows.iter().map(|share| share.node_id.clone()).collect();
    let mut by_node: HashMap<String, share::Model> =
        rows.into_iter().map(|share| (share.node_id.clone(), share)).collect();
    let mut nodes = shares::nodes(db, &ids).await?;
    nodes.sort_by(|a, b| a.name_key.cmp(&b.name_key).then_with(|| a.id.cmp(&b.id)));
    let rows = tree::rows(db, nodes).await?;
    let both = |row: FolderRow| by_node.remove(&row.node.id).map(|share| (share, row));
    Ok(rows.into_iter().filter_map(both).collect())
}

/// Marks the list of what is shared with somebody as changed; answers its new time, which never stands still.
async fn touch_list(db: &impl ConnectionTrait, user: i64, now: i64) -> Result<i64, Problem> {
    let (_, around) = shares::around(db, user).await?;
    let before = shares::list_updated(db, user).await?.max(around);
    let updated = now.max(before + 1);
    shares::mark_list(db, user, updated).await?;
    Ok(updated)
}
