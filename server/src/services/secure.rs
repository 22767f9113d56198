//! Encrypted folders (guide 7, quirk 66): the client encrypts, and the server shows nothing of what is in them to
//! a session that has not proved that it knows the password.

use portico_api::{FolderId, Secret};
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::problem::Problem;
use super::rights::Need;
use super::{password, places};
use crate::db::entity::{node, secure_session};
use crate::db::{nodes, shares, tree};
use crate::state::State;

/// Longer proofs and data are nobody's.
const LONGEST: usize = 64 * 1024;

const ALREADY: Problem =
    Problem::Forbidden("Encryption password is already set and can not be changed");
const NOT_ENCRYPTED: Problem = Problem::Forbidden("This folder is not encrypted");
const CLOSED: Problem = Problem::Forbidden("Access denied.");

/// Refuses what lies in an encrypted folder that was not opened. The node itself counts when what is in it is
/// asked for.
pub(crate) async fn refuse_closed(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    node: &node::Model,
    inside: bool,
) -> Result<(), Problem> {
    if is_closed(db, actor, node, inside).await? { Err(CLOSED) } else { Ok(()) }
}

/// True for what lies in an encrypted folder that was not opened.
pub(super) async fn is_closed(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    node: &node::Model,
    inside: bool,
) -> Result<bool, Problem> {
    if !shares::has_secure(db, node.user_id).await? {
        return Ok(false);
    }
    let mut way = tree::path_up(db, &node.id).await?;
    way.retain(|around| around.secure_hash.is_some() && (inside || around.id != node.id));
    if way.is_empty() {
        return Ok(false);
    }
    let opened = match actor {
        Some(actor) => shares::opened(db, &actor.holder).await?,
        None => return Ok(true),
    };
    Ok(way.iter().any(|around| !opened.contains(&around.id)))
}

/// Leaves out what lies in encrypted folders below the first node that were not opened. Parents come before
/// children.
pub(crate) async fn retain_open(
    db: &impl ConnectionTrait,
    actor: &Actor,
    nodes: &mut Vec<node::Model>,
) -> Result<(), Problem> {
    if nodes.iter().all(|node| node.secure_hash.is_none()) {
        return Ok(());
    }
    let opened = shares::opened(db, &actor.holder).await?;
    let mut closed = std::collections::HashSet::new();
    nodes.retain(|node| {
        let around = node.parent_id.as_ref().is_some_and(|parent| closed.contains(parent));
        if around || (node.secure_hash.is_some() && !opened.contains(&node.id)) {
            closed.insert(node.id.clone());
            return false;
        }
        true
    });
    Ok(())
}

/// What was stored when the password was set.
pub(crate) async fn data(state: &State, actor: &Actor, id: &FolderId) -> Result<String, Problem> {
    let db = state.db().read();
    let node = places::reach_folder_itself(db, actor, id, Need::View).await?.node;
    node.secure_data.filter(|_| node.secure_hash.is_some()).ok_or(NOT_ENCRYPTED)
}

/// Opens a folder for this session, whose client shows what it made of the password.
pub(crate) async fn open(
    state: &State,
    actor: &Actor,
    id: &FolderId,
    proof: &Secret,
) -> Result<(), Problem> {
    let db = state.db().read();
    let node = places::reach_folder_itself(db, actor, id, Need::View).await?.node;
    let stored = node.secure_hash.ok_or(NOT_ENCRYPTED)?;
    let who = format!("folder {}", node.id);
    state.attempts().begin(&who, actor.address, state.now(), &state.config().limits)?;
    let text = proof.expose();
    let text = if text.len() <= LONGEST { text.to_owned() } else { String::new() };
    if !password::verify(text, Some(stored), state.config().password_cost).await? {
        return Err(Problem::Forbidden("Access denied. Wrong password."));
    }
    state.attempts().succeeded(&who, actor.address);
    let tx = state.db().write().await?;
    shares::open(&tx, opened(state, actor, node.id)).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a folder an encrypted one, once and for all; only its owner may. The session that does it knows the
/// password, so the folder is open for it.
pub(crate) async fn init(
    state: &State,
    actor: &Actor,
    id: &FolderId,
    proof: &Secret,
    data: &str,
) -> Result<(), Problem> {
    if proof.expose().is_empty() || proof.expose().len() > LONGEST {
        return Err(Problem::Invalid("hash", ""));
    }
    if data.len() > LONGEST {
        return Err(Problem::Invalid("data", ""));
    }
    let cost = state.config().password_cost;
    let hash = password::hash(proof.expose().to_owned(), cost, state.random()).await?;
    let tx = state.db().write().await?;
    let mut node = places::reach_folder_itself(&tx, actor, id, Need::Own).await?.node;
    let parent = node.parent_id.clone().ok_or(Problem::RootFolder)?;
    if places::is_trashed(&tx, &node).await? {
        return Err(Problem::FolderTrashed);
    }
    // One in another would need two passwords, and no client asks for two.
    for other in shares::secure_nodes(&tx, node.user_id).await? {
        let below = tree::path_up(&tx, &other.id).await?.iter().any(|around| around.id == node.id);
        let above = tree::path_up(&tx, &node.id).await?.iter().any(|around| around.id == other.id);
        if below || above {
            return Err(ALREADY);
        }
    }
    node.secure_hash = Some(hash);
    node.secure_data = Some(data.to_owned());
    let folder = node.id.clone();
    nodes::save(&tx, node).await?;
    nodes::touch_listing(&tx, &parent, state.now()).await?;
    shares::open(&tx, opened(state, actor, folder)).await?;
    tx.commit().await?;
    Ok(())
}

fn opened(state: &State, actor: &Actor, node_id: String) -> secure_session::Model {
    secure_session::Model { holder: actor.holder.clone(), node_id, created: state.now() }
}
