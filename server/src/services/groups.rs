//! Groups of members, with limits that they have together.

use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::log::{self, Deed, LogType};
use super::members::manages;
use super::problem::Problem;
use super::{MemberGroup, name};
use crate::db::groups;
use crate::state::State;

/// The longest name, in characters (guide 14.3).
const LONGEST_NAME: usize = 100;

/// There is no such group, or it is somebody else's (guide 14.1).
const MISSING: Problem = Problem::Missing("User group not exists");

/// A group and how many members it has.
pub(crate) struct Counted {
    pub(crate) group: MemberGroup,
    pub(crate) members: u64,
}

/// The number of a group that is there; none for 0.
pub(super) async fn existing(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: i64,
) -> Result<Option<i64>, Problem> {
    if id == 0 {
        return Ok(None);
    }
    let group = groups::by_id(db, actor.account.id, id).await?.ok_or(MISSING)?;
    Ok(Some(group.id))
}

/// One group.
pub(crate) async fn get(state: &State, actor: &Actor, id: i64) -> Result<Counted, Problem> {
    manages(actor)?;
    let db = state.db().read();
    let group = groups::by_id(db, actor.account.id, id).await?.ok_or(MISSING)?;
    let members = groups::count_members(db, group.id).await?;
    Ok(Counted { group, members })
}

/// All groups of the account, by name.
pub(crate) async fn list(state: &State, actor: &Actor) -> Result<Vec<Counted>, Problem> {
    manages(actor)?;
    of_account(state, actor.account.id).await
}

/// All groups of an account, by name; whoever asks was asked for their rights before.
pub(crate) async fn of_account(state: &State, account: i64) -> Result<Vec<Counted>, Problem> {
    let db = state.db().read();
    let mut all = Vec::new();
    for group in groups::of_account(db, account).await? {
        let members = groups::count_members(db, group.id).await?;
        all.push(Counted { group, members });
    }
    all.sort_by_key(|counted| name::key(&counted.group.name));
    Ok(all)
}

/// What is set in a group; none stays. Limits count megabytes, and 0 is as much as the account has.
#[derive(Clone, Copy, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) bandwidth: Option<u64>,
    pub(crate) storage: Option<u64>,
    pub(crate) active: Option<bool>,
}

/// Makes a group; answers its number.
pub(crate) async fn create(
    state: &State,
    actor: &Actor,
    changes: Changes<'_>,
) -> Result<i64, Problem> {
    manages(actor)?;
    let mut group = MemberGroup {
        id: 0,
        user_id: actor.account.id,
        name: String::new(),
        active: true,
        storage_limit: 0,
        bw_limit: 0,
        created: state.now(),
    };
    apply(&mut group, actor, changes)?;
    let tx = state.db().write().await?;
    let deed = Deed { details: "Added", ..Deed::new(LogType::Group, &group.name) };
    log::record(&tx, actor, actor.account.id, state.now(), deed).await?;
    let id = groups::insert(&tx, group.clone()).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a group.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    id: i64,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    manages(actor)?;
    let Changes { name, bandwidth, storage, active } = changes;
    if name.is_none() && bandwidth.is_none() && storage.is_none() && active.is_none() {
        return Err(Problem::Missing("Empty arguments"));
    }
    let tx = state.db().write().await?;
    let mut group = groups::by_id(&tx, actor.account.id, id).await?.ok_or(MISSING)?;
    apply(&mut group, actor, changes)?;
    let deed = Deed { details: "Changed", ..Deed::new(LogType::Group, &group.name) };
    log::record(&tx, actor, actor.account.id, state.now(), deed).await?;
    groups::save(&tx, group.clone()).await?;
    Ok(tx.commit().await?)
}

/// Deletes a group; its members stay, without one.
pub(crate) async fn delete(state: &State, actor: &Actor, id: i64) -> Result<(), Problem> {
    manages(actor)?;
    let tx = state.db().write().await?;
    let group = groups::by_id(&tx, actor.account.id, id).await?;
    let group = group.ok_or(Problem::Missing("update failed or nothing changed"))?;
    groups::delete(&tx, group.id).await?;
    let deed = Deed { details: "Removed", ..Deed::new(LogType::Group, &group.name) };
    log::record(&tx, actor, actor.account.id, state.now(), deed).await?;
    Ok(tx.commit().await?)
}

fn apply(group: &mut MemberGroup, actor: &Actor, changes: Changes<'_>) -> Result<(), Problem> {
    if let Some(text) = changes.name {
        let text = text.trim();
        let fits = !text.is_empty() && text.chars().count() <= LONGEST_NAME;
        if !fits || text.contains(char::is_control) {
            return Err(Problem::Invalid("group_name", ""));
        }
        text.clone_into(&mut group.name);
    }
    if let Some(megabytes) = changes.storage {
        group.storage_limit = limit(megabytes, actor.account.storage_limit)?;
    }
    if let Some(megabytes) = changes.bandwidth {
        group.bw_limit = limit(megabytes, actor.account.bw_limit)?;
    }
    group.active = changes.active.unwrap_or(group.active);
    Ok(())
}

/// The guide's sentence says the opposite of what it means (quirk 88).
fn limit(megabytes: u64, of_account: i64) -> Result<i64, Problem> {
    let bytes = i64::try_from(megabytes.saturating_mul(1 << 20)).unwrap_or(i64::MAX);
    if of_account > 0 && bytes > of_account {
        return Err(Problem::Refused(
            "max_bw and max_storage should be greater than acc owner values",
        ));
    }
    Ok(bytes)
}
