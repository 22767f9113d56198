//! What members may do in folders.

use portico_api::FolderId;
use portico_api::opendrive::Right as Mode;

use super::{Problem, State, find, manages, recorded, required};
use crate::db::entity::node;
use crate::db::nodes;
use crate::db::tree::{self, FolderRow};
use crate::services::actor::Actor;
use crate::services::rights::{self, Right};
use crate::services::{folders as all, places};

/// Sets what a member may do in folders, all or nothing; folders that are not named keep their rights.
pub(crate) async fn set_folders(
    state: &State,
    actor: &Actor,
    email: &str,
    modes: &[(FolderId, Mode)],
) -> Result<(), Problem> {
    const WRONG: Problem = Problem::Invalid("foldersArray", "");
    manages(actor)?;
    let tx = state.db().write().await?;
    let member = required(&tx, actor, email).await?;
    for (id, mode) in modes {
        if id.is_root() || id.as_str() == actor.account.root_id {
            return Err(WRONG);
        }
        let folder = nodes::folder(&tx, actor.account.id, id.as_str()).await?.ok_or(WRONG)?;
        let mode = match mode {
            Mode::View => Some(0),
            Mode::Edit => Some(rights::EDIT),
            Mode::Nothing => None,
            Mode::Other(_) => return Err(WRONG),
        };
        crate::db::rights::set_folder(&tx, member.id, &folder.id, mode).await?;
    }
    // The member's root shows other folders now.
    nodes::touch_listing(&tx, &actor.account.root_id, state.now()).await?;
    recorded(state, &tx, actor, email, "Other rights in folders").await?;
    Ok(tx.commit().await?)
}

/// A folder and what a member may do in it.
pub(crate) struct Given {
    pub(crate) row: FolderRow,
    pub(crate) mode: Mode,
}

/// The folders that a member was given, or those in one of them. Without an address it is the caller.
pub(crate) async fn folders(
    state: &State,
    actor: &Actor,
    email: Option<&str>,
    id: &FolderId,
) -> Result<Vec<Given>, Problem> {
    const MISSING: Problem = Problem::Missing("Directory doesn't exist.");
    let db = state.db().read();
    let member = match email {
        None => actor.member.clone(),
        Some(email) => {
            let member = find(db, actor, email).await?;
            let member = member.ok_or(Problem::Missing("Account user not found."))?;
            if actor.member_id() != Some(member.id) {
                manages(actor)?;
            }
            Some(member)
        }
    };
    let who = Actor { member, ..actor.clone() };
    let nodes: Vec<node::Model> = if id.is_root() && !who.is_admin() {
        rights::given_folders(db, &who).await?
    } else {
        let around = places::reach_folder(db, &who, id, Right::View).await.map_err(|problem| {
            if matches!(problem, Problem::NotFound(_)) { MISSING } else { problem }
        })?;
        // What is shared with the account has nothing to do with its members.
        if around.owner.id != actor.account.id || places::is_trashed(db, &around.node).await? {
            return Err(MISSING);
        }
        tree::folders(db, &around.node.id).await?
    };
    let mut given = Vec::new();
    for node in nodes {
        let mode = match rights::right(db, Some(&who), &node).await? {
            None => continue,
            Some(Right::View) => Mode::View,
            Some(Right::Edit | Right::Own) => Mode::Edit,
        };
        given.push(Given { row: all::row(db, node).await?, mode });
    }
    Ok(given)
}
