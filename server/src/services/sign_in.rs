//! Signing in and staying signed in: classic sessions, access tokens, refresh tokens.

use std::net::IpAddr;

use portico_api::Secret;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::actor::{Actor, Origin};
use super::log::{self, Deed, LogType};
use super::problem::Problem;
use super::{Member, User, password, secret};
use crate::db::entity::{access_token, refresh_token, session, token_family};
use crate::db::{accounts, logins, members, tokens};
use crate::state::State;

/// How long a refresh token lives, in seconds (guide 15.2).
pub(crate) const REFRESH_SECONDS: i64 = 30 * 86_400;

/// How long a classic session may be idle, in seconds (wire facts 1.2).
pub(crate) const SESSION_IDLE_SECONDS: i64 = 3_600;

/// How long an idle session is remembered, so that its client hears that it expired and not that there is none.
pub(crate) const SESSION_KEPT_SECONDS: i64 = 30 * SESSION_IDLE_SECONDS;

/// A session's time of use is written down at most once in so many seconds.
const SESSION_TOUCH_SECONDS: i64 = 60;

/// `AccessActive` of a member who may sign in (guide 1.2).
pub(crate) const ACTIVE: i32 = 1;

/// A pair of new tokens.
pub(crate) struct Pair {
    pub(crate) access: Secret,
    pub(crate) refresh: Secret,
    /// How long the access token lives, in seconds.
    pub(crate) life: u64,
}

/// Checks a name and a password.
async fn check(
    state: &State,
    name: &str,
    given: &Secret,
    origin: Origin,
) -> Result<Actor, Problem> {
    let key = name.trim().to_lowercase();
    let address = origin.address;
    state.attempts().begin(&key, address, state.now(), &state.config().limits)?;
    // Nothing longer can be right, and hashing a megabyte would be work for nothing.
    let sane = key.len() <= 255 && given.expose().len() <= 1024;
    let found = if sane { logins::find(state.db().read(), &key).await? } else { None };
    let stored = found.as_ref().map(|(account, member)| {
        member.as_ref().map_or(&account.password_hash, |member| &member.password_hash).clone()
    });
    let text = if sane { given.expose().to_owned() } else { String::new() };
    let right = password::verify(text, stored, state.config().password_cost).await?;
    match found {
        // Whoever knows the password may know that the account is closed; nobody else learns it.
        Some((account, member)) if right && may_sign_in(&account, member.as_ref()) => {
            state.attempts().succeeded(&key, address);
            Ok(Actor { account, member, address, app: origin.app, holder: String::new() })
        }
        Some(_) if right => Err(Problem::AccountClosed),
        _ => Err(Problem::WrongPassword),
    }
}

/// False for everybody of an account that was suspended or closed, and for a member who was blocked.
pub(super) fn may_sign_in(account: &User, member: Option<&Member>) -> bool {
    account.is_open() && member.is_none_or(|member| member.status == ACTIVE)
}

/// The person behind a session or a sign-in, as long as they may be signed in.
async fn actor(
    db: &impl ConnectionTrait,
    user_id: i64,
    member_id: Option<i64>,
    origin: Origin,
    holder: String,
) -> Result<Option<Actor>, Problem> {
    match accounts::by_id(db, user_id).await? {
        Some(account) => person(db, account, member_id, origin, holder).await,
        None => Ok(None),
    }
}

/// The same for an account that is at hand.
async fn person(
    db: &impl ConnectionTrait,
    account: User,
    member_id: Option<i64>,
    origin: Origin,
    holder: String,
) -> Result<Option<Actor>, Problem> {
    let member = match member_id {
        None => None,
        Some(id) => match members::by_id(db, id).await? {
            Some(member) => Some(member),
            None => return Ok(None),
        },
    };
    if !may_sign_in(&account, member.as_ref()) {
        return Ok(None);
    }
    let Origin { address, app } = origin;
    Ok(Some(Actor { account, member, address, app, holder }))
}

/// Begins a classic session; answers its id.
pub(crate) async fn begin_session(
    state: &State,
    name: &str,
    given: &Secret,
    origin: Origin,
) -> Result<(Actor, Secret), Problem> {
    let ip = origin.ip();
    let actor = check(state, name, given, origin).await?;
    let id = state.random().secret()?;
    let now = state.now();
    let row = session::Model {
        id_hash: secret::hash(&id),
        user_id: actor.account.id,
        created: now,
        last_used: now,
        member_id: actor.member_id(),
        app: actor.app.clone(),
        ip: ip.clone(),
    };
    let tx = state.db().write().await?;
    note_sign_in(&tx, &actor, &ip, now).await?;
    accounts::insert_session(&tx, row, now - SESSION_KEPT_SECONDS).await?;
    tx.commit().await?;
    Ok((actor, Secret::new(id)))
}

/// Notes when and from where somebody last signed in.
async fn note_sign_in(
    tx: &DatabaseTransaction,
    actor: &Actor,
    ip: &str,
    now: i64,
) -> Result<(), Problem> {
    match actor.member_id() {
        None => accounts::note_sign_in(tx, actor.account.id, now, ip).await?,
        Some(member) => members::note_sign_in(tx, member, now, ip).await?,
    }
    log::record(tx, actor, actor.account.id, now, Deed::new(LogType::SignIn, "")).await
}

/// Whose classic session this is.
pub(crate) async fn by_session(
    state: &State,
    id: &str,
    address: Option<IpAddr>,
) -> Result<Actor, Problem> {
    let id_hash = secret::hash(id);
    let now = state.now();
    let found = accounts::session(state.db().read(), &id_hash).await?;
    let (row, account) = found.ok_or(Problem::NoSession)?;
    if now - row.last_used > SESSION_IDLE_SECONDS {
        return Err(Problem::SessionExpired);
    }
    if now - row.last_used > SESSION_TOUCH_SECONDS {
        let tx = state.db().write().await?;
        accounts::touch_session(&tx, &id_hash, now).await?;
        tx.commit().await?;
    }
    let origin = Origin { address, app: row.app };
    let db = state.db().read();
    let found = person(db, account, row.member_id, origin, id_hash).await?;
    found.ok_or(Problem::NoSession)
}

/// Ends a classic session.
pub(crate) async fn end_session(state: &State, id: &str) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let was_there = accounts::delete_session(&tx, &secret::hash(id)).await?;
    tx.commit().await?;
    if was_there { Ok(()) } else { Err(Problem::LogoutOfNothing) }
}

/// Exchanges a password for a pair of tokens.
pub(crate) async fn grant_password(
    state: &State,
    name: &str,
    given: &Secret,
    origin: Origin,
) -> Result<Pair, Problem> {
    let ip = origin.ip();
    let actor = check(state, name, given, origin).await?;
    let family = state.random().id()?;
    let tx = state.db().write().await?;
    let row = token_family::Model {
        id: family.clone(),
        user_id: actor.account.id,
        created: state.now(),
        revoked_at: None,
        member_id: actor.member_id(),
        app: actor.app.clone(),
        ip: ip.clone(),
    };
    note_sign_in(&tx, &actor, &ip, state.now()).await?;
    tokens::insert_family(&tx, row).await?;
    let pair = issue(state, &tx, family).await?;
    tx.commit().await?;
    Ok(pair)
}

/// Exchanges a refresh token for a new pair. A token that was used before ends the whole sign-in: either
/// its thief or its owner came second, and nobody can tell which.
pub(crate) async fn grant_refresh(state: &State, given: &Secret) -> Result<Pair, Problem> {
    const UNKNOWN: Problem = Problem::InvalidGrant("Invalid refresh token");
    let now = state.now();
    let tx = state.db().write().await?;
    let hash = secret::hash(given.expose());
    let row = tokens::refresh(&tx, &hash).await?.ok_or(UNKNOWN)?;
    let family = tokens::family(&tx, &row.family_id).await?.ok_or(UNKNOWN)?;
    if family.revoked_at.is_some() {
        return Err(UNKNOWN);
    }
    // Somebody whom the account shut out keeps no way back in.
    let origin = Origin::default();
    let holder = row.family_id.clone();
    if actor(&tx, family.user_id, family.member_id, origin, holder).await?.is_none() {
        return Err(UNKNOWN);
    }
    if row.used_at.is_some() {
        tokens::revoke_family(&tx, &row.family_id, now).await?;
        tx.commit().await?;
        tracing::warn!(user = family.user_id, "a used refresh token came again: sign-in revoked");
        return Err(UNKNOWN);
    }
    if row.expires <= now {
        return Err(Problem::InvalidGrant("Refresh token has expired"));
    }
    tokens::use_refresh(&tx, &hash, now).await?;
    let pair = issue(state, &tx, row.family_id).await?;
    tx.commit().await?;
    Ok(pair)
}

async fn issue(
    state: &State,
    tx: &DatabaseTransaction,
    family_id: String,
) -> Result<Pair, Problem> {
    let (access, refresh) = (state.random().secret()?, state.random().secret()?);
    let (now, life) = (state.now(), state.config().access_life.as_secs());
    tokens::insert_pair(
        tx,
        access_token::Model {
            token_hash: secret::hash(&access),
            family_id: family_id.clone(),
            expires: now.saturating_add_unsigned(life),
        },
        refresh_token::Model {
            token_hash: secret::hash(&refresh),
            family_id,
            expires: now + REFRESH_SECONDS,
            used_at: None,
        },
    )
    .await?;
    Ok(Pair { access: Secret::new(access), refresh: Secret::new(refresh), life })
}

/// Whose access token this is.
pub(crate) async fn by_access_token(
    state: &State,
    token: &str,
    address: Option<IpAddr>,
) -> Result<Actor, Problem> {
    const UNKNOWN: Problem = Problem::InvalidToken("The access token provided is invalid");
    let db = state.db().read();
    let bearer = tokens::bearer(db, &secret::hash(token)).await?.ok_or(UNKNOWN)?;
    if bearer.expires <= state.now() {
        return Err(Problem::InvalidToken("The access token provided has expired"));
    }
    if bearer.is_revoked {
        return Err(UNKNOWN);
    }
    let origin = Origin { address, app: bearer.app };
    let found = person(db, bearer.account, bearer.member_id, origin, bearer.family).await?;
    found.ok_or(UNKNOWN)
}

/// Ends the sign-in that an access token came from.
pub(crate) async fn end_grant(state: &State, token: &str) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let row = tokens::access(&tx, &secret::hash(token)).await?.ok_or(Problem::LogoutOfNothing)?;
    tokens::revoke_family(&tx, &row.family_id, state.now()).await?;
    tx.commit().await?;
    Ok(())
}
