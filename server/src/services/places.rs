//! Finds what an id names. Which account it lies in is asked first, of [`super::rights`]; everything else is then
//! found within that account, and what lies in another is as if it were not there.

use portico_api::{FileId, FolderId};
use sea_orm::ConnectionTrait;

use super::User;
use super::actor::Actor;
use super::problem::{Noun, Problem};
use super::rights::{self, Need, Reached, Right};
use super::secure;
use super::trash::Items;
use crate::db::entity::node::{self, Kind};
use crate::db::nodes::{self, FileRow};
use crate::db::tree;
use crate::random::ID_LENGTH;

/// The id by which clients know a folder: the root is `0`.
pub(crate) fn folder_id(user: &User, id: &str) -> FolderId {
    if id == user.root_id { FolderId::root() } else { FolderId::new(id) }
}

/// The folder that a node is in, as clients know it.
pub(crate) fn parent_id(user: &User, node: &node::Model) -> Option<FolderId> {
    node.parent_id.as_deref().map(|id| folder_id(user, id))
}

/// A folder, in the trash or not.
pub(crate) async fn any_folder(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FolderId,
) -> Result<node::Model, Problem> {
    let id = if id.is_root() { &user.root_id } else { id.as_str() };
    nodes::folder(db, user.id, id).await?.ok_or(Problem::NotFound(Noun::Folder))
}

/// A folder that is not in the trash, nor in a folder that is.
pub(crate) async fn live_folder(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FolderId,
) -> Result<node::Model, Problem> {
    let id = if id.is_root() { &user.root_id } else { id.as_str() };
    let way = tree::path_up(db, id).await?;
    let is_trashed = way.iter().any(|node| node.trashed_at.is_some());
    let folder = way.into_iter().next();
    let folder = folder.filter(|node| node.user_id == user.id && node.kind == Kind::Folder);
    match folder {
        None => Err(Problem::NotFound(Noun::Folder)),
        Some(_) if is_trashed => Err(Problem::FolderTrashed),
        Some(folder) => Ok(folder),
    }
}

/// A folder other than the root, in the trash or not.
pub(crate) async fn inner_folder(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FolderId,
) -> Result<node::Model, Problem> {
    let folder = any_folder(db, user, id).await?;
    if folder.parent_id.is_none() { Err(Problem::RootFolder) } else { Ok(folder) }
}

/// True when a node, or a folder around it, is in the trash.
pub(crate) async fn is_trashed(
    db: &impl ConnectionTrait,
    node: &node::Model,
) -> Result<bool, Problem> {
    Ok(tree::path_up(db, &node.id).await?.iter().any(|node| node.trashed_at.is_some()))
}

/// Whosever file this is; to be asked for its access before anything is told.
pub(crate) async fn anyones_file(
    db: &impl ConnectionTrait,
    id: &FileId,
) -> Result<FileRow, Problem> {
    let text = id.as_str();
    if text.len() != ID_LENGTH || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Problem::InvalidFileId);
    }
    nodes::any_file(db, text).await?.ok_or(Problem::NotFound(Noun::File))
}

/// A file of this account, in the trash or not.
pub(crate) async fn any_file(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FileId,
) -> Result<FileRow, Problem> {
    let row = anyones_file(db, id).await?;
    if row.node.user_id == user.id { Ok(row) } else { Err(Problem::NotFound(Noun::File)) }
}

/// A file of this account that is not in the trash, nor in a folder that is.
pub(crate) async fn live_file(
    db: &impl ConnectionTrait,
    user: &User,
    id: &FileId,
) -> Result<FileRow, Problem> {
    let row = any_file(db, user, id).await?;
    if is_trashed(db, &row.node).await? {
        return Err(Problem::NotFound(Noun::File));
    }
    Ok(row)
}

/// The account that a folder lies in, for somebody who may do with what is in it what they need. A member's own
/// root is none that they could be given: what stands there is [`rights::given_folders`].
pub(crate) async fn folder_owner(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FolderId,
    need: Need,
) -> Result<User, Problem> {
    Ok(reach_folder(db, actor, id, need).await?.owner)
}

/// The same for what is done to the folder itself, and so in the folder around it.
pub(crate) async fn inner_folder_owner(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FolderId,
) -> Result<User, Problem> {
    let reached = reach_folder_itself(db, actor, id, Need::Edit).await?;
    rights::refuse_unless_entry_of(db, actor, &reached).await?;
    Ok(reached.owner)
}

/// The account that a file lies in, for somebody who may do with it what they need.
pub(crate) async fn file_owner(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FileId,
    need: Need,
) -> Result<User, Problem> {
    Ok(reach_file(db, Some(actor), id, need).await?.owner)
}

/// The account that all of these items lie in, for somebody who may put them away or back; and their names.
pub(crate) async fn items_owner(
    db: &impl ConnectionTrait,
    actor: &Actor,
    items: &Items,
) -> Result<(User, String), Problem> {
    let mut found = Vec::new();
    let parameter = match items {
        Items::Folders(ids) => {
            for id in ids {
                let reached = reach_folder_itself(db, actor, id, Need::Edit).await?;
                rights::refuse_unless_entry_of(db, actor, &reached).await?;
                found.push(reached);
            }
            "folder_id"
        }
        Items::Files(ids) => {
            for id in ids {
                found.push(reach_file(db, Some(actor), id, Need::Edit).await?);
            }
            "file_id"
        }
    };
    let names: Vec<&str> = found.iter().map(|reached| reached.node.name.as_str()).collect();
    let names = names.join(", ");
    let owner = found.pop().ok_or(Problem::Required(parameter))?.owner;
    if found.iter().any(|other| other.owner.id != owner.id) {
        return Err(Problem::Invalid(parameter, "All must be in the same account."));
    }
    Ok((owner, names))
}

/// A folder with whose content somebody may do what they need. An encrypted one must have been opened.
pub(crate) async fn reach_folder(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FolderId,
    need: Need,
) -> Result<Reached, Problem> {
    let reached = reach_folder_itself(db, actor, id, need).await?;
    if reached.node.secure_hash.is_some() {
        secure::refuse_closed(db, Some(actor), &reached.node, true).await?;
    }
    Ok(reached)
}

/// A folder that somebody may do with what they need, and not with what is in it.
pub(crate) async fn reach_folder_itself(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &FolderId,
    need: Need,
) -> Result<Reached, Problem> {
    const MISSING: Problem = Problem::NotFound(Noun::Folder);
    let is_own_root = id.is_root() || id.as_str() == actor.account.root_id;
    if is_own_root && !actor.is_admin() {
        return Err(if need == Need::View { MISSING } else { rights::VIEW_ONLY });
    }
    let id = if id.is_root() { &actor.account.root_id } else { id.as_str() };
    let node = nodes::any_folder(db, id).await?.ok_or(MISSING)?;
    let reached = rights::reach(db, Some(actor), node, need).await?.ok_or(MISSING)?;
    secure::refuse_closed(db, Some(actor), &reached.node, false).await?;
    Ok(reached)
}

/// A file that somebody may do with what they need.
pub(crate) async fn reach_file(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    id: &FileId,
    need: Need,
) -> Result<Reached, Problem> {
    let row = anyones_file(db, id).await?;
    let refusal = match actor {
        Some(_) => Problem::NotFound(Noun::File),
        None => Problem::PrivateFile,
    };
    let reached = rights::reach(db, actor, row.node, need).await?.ok_or(refusal)?;
    secure::refuse_closed(db, actor, &reached.node, false).await?;
    Ok(reached)
}

/// A file that this caller may look at, and what else they may do with it.
pub(crate) async fn readable_file(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    id: &FileId,
) -> Result<(FileRow, Right), Problem> {
    let row = super::versions::anyones(db, id).await?;
    let refusal = match actor {
        Some(_) => Problem::NotFound(Noun::File),
        None => Problem::PrivateFile,
    };
    let reached = rights::reach(db, actor, row.node.clone(), Need::View).await?.ok_or(refusal)?;
    secure::refuse_closed(db, actor, &reached.node, false).await?;
    Ok((row, reached.right))
}
