//! Passwords of single files: whoever has no right of their own exchanges one for a key (quirk 42).

use std::net::IpAddr;

use portico_api::Secret;
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::problem::Problem;
use super::{password, rights, secret};
use crate::db::entity::temp_key;
use crate::db::links;
use crate::db::nodes::FileRow;
use crate::state::State;

/// How long a key opens its file, in seconds.
const KEY_SECONDS: i64 = 3_600;

/// Longer ones cannot be right.
const LONGEST: usize = 1024;

/// Exchanges a password for a key; none when it is wrong. Guessing is limited as for signing in.
pub(crate) async fn exchange(
    state: &State,
    row: &FileRow,
    given: &Secret,
    address: Option<IpAddr>,
) -> Result<Option<Secret>, Problem> {
    if let Some(stored) = &row.file.password_hash {
        let who = format!("file {}", row.node.id);
        state.attempts().begin(&who, address, state.now(), &state.config().limits)?;
        let text = given.expose();
        let text = if text.len() <= LONGEST { text.to_owned() } else { String::new() };
        let cost = state.config().password_cost;
        if !password::verify(text, Some(stored.clone()), cost).await? {
            return Ok(None);
        }
        state.attempts().succeeded(&who, address);
    }
    let key = state.random().secret()?;
    let now = state.now();
    let tx = state.db().write().await?;
    let row = temp_key::Model {
        key_hash: secret::hash(&key),
        node_id: row.node.id.clone(),
        expires: now + KEY_SECONDS,
    };
    links::insert_key(&tx, row).await?;
    tx.commit().await?;
    Ok(Some(Secret::new(key)))
}

/// Refuses a file that has a password, unless the key is one for it (wire facts 1.7). Whoever has a right of
/// their own is never asked.
pub(crate) async fn refuse_locked(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    row: &FileRow,
    key: Option<&Secret>,
    now: i64,
) -> Result<(), Problem> {
    if row.file.password_hash.is_none() {
        return Ok(());
    }
    if let Some(actor) = actor
        && rights::given(db, actor, &row.node).await?.is_some()
    {
        return Ok(());
    }
    let key = match key {
        Some(key) => links::key(db, &secret::hash(key.expose())).await?,
        None => None,
    };
    match key {
        Some(key) if key.node_id == row.node.id && key.expires > now => Ok(()),
        _ => Err(Problem::Forbidden("File requires password")),
    }
}

/// A password as it is stored; none for a blank one, which takes it away (quirk 41).
pub(crate) async fn hash(state: &State, given: &Secret) -> Result<Option<String>, Problem> {
    let text = given.expose();
    if text.trim().is_empty() {
        return Ok(None);
    }
    if text.len() > LONGEST {
        return Err(Problem::Invalid("file_password", "Maximum 1024 characters allowed."));
    }
    let cost = state.config().password_cost;
    password::hash(text.to_owned(), cost, state.random()).await.map(Some)
}
