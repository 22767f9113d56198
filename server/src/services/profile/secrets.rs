//! Passwords: changed by who knows the old one, replaced by who reads the mail.

use std::net::IpAddr;

use portico_api::Secret;
use sea_orm::DatabaseTransaction;

use crate::caller::Credential;
use crate::db::{accounts, logins, members, tokens};
use crate::services::accounts::SHORTEST_PASSWORD;
use crate::services::actor::Actor;
use crate::services::attempts::Allowance;
use crate::services::codes::{self, Kind};
use crate::services::log::{self, Deed, LogType};
use crate::services::mails::{self, Mail};
use crate::services::problem::Problem;
use crate::services::{Member, User, password, secret};
use crate::state::State;

/// How often a mail about a forgotten password may be asked for: about one person, and from one address.
const RESETS: Allowance = Allowance { what: "reset", per_user: 3, per_address: 20, window: 3_600 };

/// How many codes may be tried.
const CODES: Allowance = Allowance { what: "code", per_user: 10, per_address: 50, window: 3_600 };

/// Nobody is called that (guide 13.3).
const NO_USER: Problem = Problem::Missing("User not exists.");

/// Counts a code that is tried.
pub(super) fn count_code(
    state: &State,
    name: &str,
    address: Option<IpAddr>,
) -> Result<(), Problem> {
    state.attempts().count(CODES, &name.trim().to_lowercase(), address, state.now())
}

/// Refuses what is too short or too long to be a password (guide 8.3).
pub(crate) fn check_new(password: &Secret, parameter: &'static str) -> Result<(), Problem> {
    let length = password.expose().chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(Problem::Invalid(parameter, "Minimum 5 characters required."));
    }
    if length > 1024 {
        return Err(Problem::Invalid(parameter, "Maximum 1024 characters allowed."));
    }
    Ok(())
}

/// Changes the caller's password. Every other session and sign-in of theirs ends.
pub(crate) async fn change_password(
    state: &State,
    actor: &Actor,
    credential: &Credential,
    old: &Secret,
    new: &Secret,
) -> Result<(), Problem> {
    if actor.member.as_ref().is_some_and(|member| !member.can_change_password) {
        return Err(Problem::Forbidden("Changing the password is not allowed."));
    }
    check_new(new, "newpassword")?;
    let allowance =
        Allowance { what: "old password", ..Allowance::sign_in(&state.config().limits) };
    let name = actor.email().to_lowercase();
    state.attempts().count(allowance, &name, actor.address, state.now())?;
    let stored = match &actor.member {
        Some(member) => member.password_hash.clone(),
        None => actor.account.password_hash.clone(),
    };
    let cost = state.config().password_cost;
    let given = if old.expose().len() <= 4096 { old.expose().to_owned() } else { String::new() };
    if !password::verify(given, Some(stored), cost).await? {
        return Err(Problem::Refused("Old Password is incorrect."));
    }
    state.attempts().forgive(allowance.what, &name, actor.address);
    let hash = password::hash(new.expose().to_owned(), cost, state.random()).await?;
    let tx = state.db().write().await?;
    set(state, &tx, &actor.account, actor.member.as_ref(), &hash, Some(credential)).await?;
    log::record(&tx, actor, actor.account.id, state.now(), Deed::new(LogType::Password, ""))
        .await?;
    Ok(tx.commit().await?)
}

/// Writes a password and ends the person's sessions and sign-ins, except for the one that did it.
pub(crate) async fn set(
    state: &State,
    tx: &DatabaseTransaction,
    account: &User,
    member: Option<&Member>,
    hash: &str,
    except: Option<&Credential>,
) -> Result<(), Problem> {
    let member = member.map(|member| member.id);
    match member {
        None => accounts::set_password(tx, account.id, hash).await?,
        Some(member) => members::set_password(tx, member, hash).await?,
    }
    let (session, family) = match except {
        None => (None, None),
        Some(Credential::Session(id)) => (Some(secret::hash(id.expose())), None),
        Some(Credential::Token(token)) => {
            let token = tokens::access(tx, &secret::hash(token.expose())).await?;
            (None, token.map(|token| token.family_id))
        }
    };
    accounts::end_sessions(tx, account.id, member, session.as_deref()).await?;
    tokens::revoke_all(tx, account.id, member, family.as_deref(), state.now()).await?;
    Ok(())
}

/// Mails a code with which a forgotten password can be replaced.
pub(crate) async fn request_reset(
    state: &State,
    name: &str,
    address: Option<IpAddr>,
) -> Result<(), Problem> {
    let key = name.trim().to_lowercase();
    if !(4..=255).contains(&key.chars().count()) {
        return Err(Problem::Invalid("username", "Minimum 4 characters required."));
    }
    state.attempts().count(RESETS, &key, address, state.now())?;
    let tx = state.db().write().await?;
    let (user, member) = logins::find(&tx, &key).await?.ok_or(NO_USER)?;
    if !crate::services::sign_in::may_sign_in(&user, member.as_ref()) {
        return Err(NO_USER);
    }
    let code = codes::issue(state, &tx, &user, member.as_ref(), Kind::Reset, "").await?;
    let body = format!(
        "Hello,\n\nsomebody, hopefully you, has forgotten the password of this account. To choose another \
         one, enter this code within a day:\n\n    {}\n\nIf you did not ask for it, do nothing.\n",
        code.expose()
    );
    let to = member.as_ref().map_or(&user.email, |member| &member.email);
    let mail = Mail {
        kind: "reset-password",
        to,
        reply_to: "",
        subject: "Choose another password",
        body: &body,
    };
    mails::queue(&tx, state.now(), user.id, mail).await?;
    Ok(tx.commit().await?)
}

/// Replaces a forgotten password. All sessions and sign-ins end. An unknown name and a wrong code look the same.
pub(crate) async fn reset_password(
    state: &State,
    name: &str,
    code: &Secret,
    new: &Secret,
    address: Option<IpAddr>,
) -> Result<(), Problem> {
    check_new(new, "newpassword")?;
    count_code(state, name, address)?;
    let hash =
        password::hash(new.expose().to_owned(), state.config().password_cost, state.random())
            .await?;
    let tx = state.db().write().await?;
    let found = logins::find(&tx, &name.trim().to_lowercase()).await?;
    let (user, member) = found.ok_or(codes::WRONG)?;
    if !crate::services::sign_in::may_sign_in(&user, member.as_ref()) {
        return Err(codes::WRONG);
    }
    codes::take(state, &tx, &user, member.as_ref(), Kind::Reset, code).await?;
    set(state, &tx, &user, member.as_ref(), &hash, None).await?;
    let actor = Actor { account: user, member, address, app: String::new(), holder: String::new() };
    log::record(&tx, &actor, actor.account.id, state.now(), Deed::new(LogType::Password, ""))
        .await?;
    Ok(tx.commit().await?)
}
