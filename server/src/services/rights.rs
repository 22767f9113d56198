//! Who may do what: the one door through which every file and folder is reached.

use sea_orm::ConnectionTrait;

use super::User;
use super::actor::Actor;
use super::problem::Problem;
use crate::db::entity::node::{self, Kind};
use crate::db::{accounts, rights, tree};

/// What somebody may do with a file or a folder; the later ones include those before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Right {
    /// Look at it, download it, list it.
    View,
    /// Change what is in it.
    Edit,
    /// Everything: it lies in the account, and they are its owner or an administrator of it.
    Own,
}

/// What a request needs.
pub(crate) type Need = Right;

/// A file or folder that somebody may use, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct Reached {
    /// The file or folder.
    pub(crate) node: node::Model,
    /// The account that it lies in, and whose storage it takes.
    pub(crate) owner: User,
    /// What the asker may do with it.
    pub(crate) right: Right,
}

/// The sentence for a change where only looking is allowed (wire facts 1.9).
pub(crate) const VIEW_ONLY: Problem = Problem::Forbidden(
    "Your user access enables you only to view this folder. You can't create, upload, edit or delete anything in it.",
);

/// The sentence for what only the owner or an administrator of an account may do (guide 1.3).
pub(crate) const NOT_ADMIN: Problem = Problem::Forbidden("Invalid permissions.");

/// Who asks for a node, with whom it lies and what they may do with it. `None` where it looks to them as if
/// it were not there. One who may look but needs more is refused with [`VIEW_ONLY`].
pub(crate) async fn reach(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    node: node::Model,
    need: Need,
) -> Result<Option<Reached>, Problem> {
    let Some(right) = right(db, actor, &node).await? else {
        return Ok(None);
    };
    if right < need {
        return Err(VIEW_ONLY);
    }
    let owner = match actor {
        Some(actor) if actor.account.id == node.user_id => Some(actor.account.clone()),
        _ => accounts::by_id(db, node.user_id).await?.filter(User::is_open),
    };
    Ok(owner.map(|owner| Reached { node, owner, right }))
}

/// What somebody may do with a node: as owner or member of the account, through a share, or because it is
/// there for everybody.
pub(crate) async fn right(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    node: &node::Model,
) -> Result<Option<Right>, Problem> {
    let given = match actor {
        Some(actor) => given(db, actor, node).await?,
        None => None,
    };
    Ok(match given {
        Some(right) => Some(right),
        None => public(db, node).await?,
    })
}

/// What somebody may do with a node as the person that they are.
pub(crate) async fn given(
    db: &impl ConnectionTrait,
    actor: &Actor,
    node: &node::Model,
) -> Result<Option<Right>, Problem> {
    let is_theirs = node.user_id == actor.account.id;
    let modes = match &actor.member {
        _ if is_theirs && actor.is_admin() => return Ok(Some(Right::Own)),
        // What is shared with an account is shared with its owner, and not with its members.
        Some(_) if !is_theirs => return Ok(None),
        Some(member) => rights::folder_modes(db, member.id).await?,
        None => rights::share_modes(db, actor.account.id).await?,
    };
    if modes.is_empty() {
        return Ok(None);
    }
    let way = tree::path_up(db, &node.id).await?;
    // What its owner threw away is gone for those with whom it was shared.
    if !is_theirs && way.iter().any(|node| node.trashed_at.is_some()) {
        return Ok(None);
    }
    let nearest = way.iter().find_map(|node| modes.get(&node.id));
    Ok(nearest.map(|mode| if *mode == EDIT { Right::Edit } else { Right::View }))
}

/// The mode of a share or of a folder's right that allows changes.
pub(crate) const EDIT: i32 = 1;

/// Anybody may look at a file that its owner opened, as long as it is not in the trash.
async fn public(db: &impl ConnectionTrait, node: &node::Model) -> Result<Option<Right>, Problem> {
    if node.kind != Kind::File || node.access == super::folders::PRIVATE {
        return Ok(None);
    }
    let way = tree::path_up(db, &node.id).await?;
    Ok(way.iter().all(|node| node.trashed_at.is_none()).then_some(Right::View))
}

/// What may be done to an entry itself, and not in it: to name, to move or to delete it changes the folder
/// around it. So nobody renames the very folder that was shared with them.
pub(crate) async fn refuse_unless_entry_of(
    db: &impl ConnectionTrait,
    actor: &Actor,
    reached: &Reached,
) -> Result<(), Problem> {
    if reached.right == Right::Own {
        return Ok(());
    }
    let around = match &reached.node.parent_id {
        Some(id) => crate::db::nodes::folder(db, reached.node.user_id, id).await?,
        None => None,
    };
    match around {
        Some(around) if given(db, actor, &around).await? >= Some(Right::Edit) => Ok(()),
        _ => Err(VIEW_ONLY),
    }
}

/// The folders that stand in a member's root: those that they were given, unless one lies in another.
pub(crate) async fn given_folders(
    db: &impl ConnectionTrait,
    actor: &Actor,
) -> Result<Vec<node::Model>, Problem> {
    let Some(member) = &actor.member else {
        return Ok(Vec::new());
    };
    let modes = rights::folder_modes(db, member.id).await?;
    let mut folders = Vec::new();
    for id in modes.keys() {
        let way = tree::path_up(db, id).await?;
        let live = way.iter().all(|node| node.trashed_at.is_none());
        let inside = way.iter().skip(1).any(|node| modes.contains_key(&node.id));
        if live && !inside {
            folders.extend(way.into_iter().next());
        }
    }
    Ok(folders)
}

/// Refuses members who do not administer the account.
pub(crate) fn admin(actor: &Actor) -> Result<(), Problem> {
    if actor.is_admin() { Ok(()) } else { Err(NOT_ADMIN) }
}
