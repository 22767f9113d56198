//! Members of an account: the guide's account users. Its owner and its administrators manage them.

mod folders;

use portico_api::Secret;
use portico_api::opendrive::account_users::{AccountUserStatus, AdminMode};
use portico_api::wire::Integer;
use sea_orm::DatabaseTransaction;

pub(crate) use folders::{Given, folders, set_folders};

use super::actor::Actor;
use super::log::{self, Deed, LogType};
use super::mails::{self, Mail};
use super::problem::Problem;
use super::profile::{self, line, no_email, person};
use super::{Member, groups, images, name, password, sign_in};
use crate::db::entity::user::AVATAR_COLOR;
use crate::db::{accounts, logins, members, tokens};
use crate::mail::is_address;
use crate::state::State;

/// The longest phone number and position, in characters.
const LONGEST: usize = 100;

/// Only the owner and administrators manage people; the guide calls that 404 (1.3).
pub(super) const NOT_ALLOWED: Problem = Problem::Missing("Invalid permissions.");

/// An administrator who shuts themselves out could not undo it (quirk 107).
const YOURSELF: Problem = Problem::Forbidden("You cannot do this to yourself.");

/// Refuses what an administrator would do to their own membership.
fn refuse_self(actor: &Actor, member: &Member) -> Result<(), Problem> {
    if actor.member_id() == Some(member.id) { Err(YOURSELF) } else { Ok(()) }
}

/// Refuses everybody who may not manage people.
pub(super) fn manages(actor: &Actor) -> Result<(), Problem> {
    if actor.is_admin() { Ok(()) } else { Err(NOT_ALLOWED) }
}

/// The member with this address, in the caller's account.
async fn find(
    db: &impl sea_orm::ConnectionTrait,
    actor: &Actor,
    email: &str,
) -> Result<Option<Member>, Problem> {
    let email = email.trim();
    if !is_address(email) {
        return Err(no_email("access_email"));
    }
    Ok(members::by_email(db, actor.account.id, &email.to_lowercase()).await?)
}

/// The same, or the guide's refusal (1.9, 1.10).
async fn required(
    db: &impl sea_orm::ConnectionTrait,
    actor: &Actor,
    email: &str,
) -> Result<Member, Problem> {
    find(db, actor, email).await?.ok_or(Problem::Missing("No user found."))
}

/// The member with this address, for an administrator or for themselves.
pub(crate) async fn get(state: &State, actor: &Actor, email: &str) -> Result<Member, Problem> {
    const MISSING: Problem = Problem::Missing("Account user not found.");
    let member = find(state.db().read(), actor, email).await?.ok_or(MISSING)?;
    if actor.is_admin() || actor.member_id() == Some(member.id) { Ok(member) } else { Err(MISSING) }
}

/// The members whose name or address holds a text, by name; all of a group if one is given, 0 for those without.
pub(crate) async fn search(
    state: &State,
    actor: &Actor,
    group: Option<i64>,
    query: Option<&str>,
) -> Result<Vec<Member>, Problem> {
    manages(actor)?;
    let query = name::key(query.unwrap_or_default().trim());
    let mut found = members::of_account(state.db().read(), actor.account.id).await?;
    found.retain(|member| {
        let text = format!("{} {} {}", member.first_name, member.last_name, member.email);
        group.is_none_or(|group| member.group_id.unwrap_or(0) == group)
            && name::key(&text).contains(&query)
    });
    found.sort_by_key(|member| name::key(&format!("{} {}", member.first_name, member.last_name)));
    Ok(found)
}

/// What a new member is.
pub(crate) struct NewMember<'a> {
    pub(crate) first_name: &'a str,
    pub(crate) last_name: &'a str,
    pub(crate) password: &'a Secret,
    pub(crate) email: &'a str,
    pub(crate) admin_mode: AdminMode,
    pub(crate) notify: bool,
    /// Megabytes; 0 for as much as the account.
    pub(crate) storage: u64,
    /// Megabytes per day; 0 for as much as the account.
    pub(crate) bandwidth: u64,
    /// 0 for none.
    pub(crate) group: i64,
    pub(crate) phone: &'a str,
    pub(crate) position: &'a str,
    pub(crate) can_change_password: bool,
    /// Whether the password is mailed to them.
    pub(crate) mails_password: bool,
}

/// Makes a member.
pub(crate) async fn create(
    state: &State,
    actor: &Actor,
    new: NewMember<'_>,
) -> Result<(), Problem> {
    manages(actor)?;
    let email = new.email.trim();
    if !is_address(email) {
        return Err(no_email("access_email"));
    }
    profile::check_new(new.password, "access_password")?;
    let row = Member {
        id: 0,
        user_id: actor.account.id,
        group_id: None,
        email: email.to_owned(),
        email_key: email.to_lowercase(),
        first_name: person(new.first_name, "access_first_name")?,
        last_name: person(new.last_name, "access_last_name")?,
        password_hash: password::hash(
            new.password.expose().to_owned(),
            state.config().password_cost,
            state.random(),
        )
        .await?,
        admin_mode: admin_mode(new.admin_mode)?,
        admin_level: 0,
        status: sign_in::ACTIVE,
        notify: new.notify,
        can_change_password: new.can_change_password,
        storage_limit: limit(new.storage, actor.account.storage_limit, "access_max_storage")?,
        bw_limit: limit(new.bandwidth, actor.account.bw_limit, "access_bw_max")?,
        phone: line(new.phone, LONGEST, "access_phone")?,
        position: line(new.position, LONGEST, "access_position")?,
        created: state.now(),
        last_login: None,
        last_ip: String::new(),
        avatar_at: None,
        avatar_color: AVATAR_COLOR.to_owned(),
    };
    let tx = state.db().write().await?;
    let group_id = groups::existing(&tx, actor, new.group).await?;
    let most = u64::try_from(actor.account.max_members).unwrap_or(0);
    if members::count(&tx, actor.account.id).await? >= most {
        return Err(Problem::Forbidden("You have reached maximum amount of account users."));
    }
    refuse_taken(&tx, &row.email_key).await?;
    let key = row.email_key.clone();
    let id = members::insert(&tx, Member { group_id, ..row }).await?;
    logins::set(&tx, actor.account.id, Some(id), [key]).await?;
    if new.mails_password {
        mail_password(state, &tx, actor, email, new.password).await?;
    }
    recorded(state, &tx, actor, email, "Added").await?;
    Ok(tx.commit().await?)
}

async fn mail_password(
    state: &State,
    tx: &DatabaseTransaction,
    actor: &Actor,
    email: &str,
    password: &Secret,
) -> Result<(), Problem> {
    let body = format!(
        "Hello,\n\n{} has made an account for you. Sign in with this address and this password:\n\n    {}\n\n\
         Choose a password of your own then.\n",
        actor.name(),
        password.expose()
    );
    let subject = "An account for you";
    let mail =
        Mail { kind: "new-member", to: email, reply_to: actor.email(), subject, body: &body };
    mails::queue(tx, state.now(), actor.account.id, mail).await
}

async fn refuse_taken(tx: &DatabaseTransaction, key: &str) -> Result<(), Problem> {
    match logins::find(tx, key).await? {
        Some(_) => Err(Problem::Forbidden("Email already taken")),
        None => Ok(()),
    }
}

async fn recorded(
    state: &State,
    tx: &DatabaseTransaction,
    actor: &Actor,
    email: &str,
    details: &str,
) -> Result<(), Problem> {
    let deed = Deed { details, ..Deed::new(LogType::Member, email) };
    log::record(tx, actor, actor.account.id, state.now(), deed).await
}

fn admin_mode(mode: AdminMode) -> Result<i32, Problem> {
    let code = i32::try_from(mode.to_wide()).ok().filter(|code| (0..=2).contains(code));
    code.ok_or(Problem::Invalid("access_admin_mode", ""))
}

/// A limit in bytes out of one in megabytes; no more than the account has, where that has any.
fn limit(megabytes: u64, of_account: i64, parameter: &'static str) -> Result<i64, Problem> {
    let bytes = i64::try_from(megabytes.saturating_mul(1 << 20)).unwrap_or(i64::MAX);
    if of_account > 0 && bytes > of_account {
        return Err(Problem::Invalid(parameter, "It is more than the account has."));
    }
    Ok(bytes)
}

/// Puts a member into a group, or into none.
pub(crate) async fn set_group(
    state: &State,
    actor: &Actor,
    email: &str,
    group: i64,
) -> Result<(), Problem> {
    manages(actor)?;
    let tx = state.db().write().await?;
    let mut member = required(&tx, actor, email).await?;
    member.group_id = groups::existing(&tx, actor, group).await?;
    members::save(&tx, member).await?;
    recorded(state, &tx, actor, email, "Moved to another group").await?;
    Ok(tx.commit().await?)
}

/// Lets a member in, blocks them, or takes them out of the account. Who is shut out is out at once.
pub(crate) async fn set_status(
    state: &State,
    actor: &Actor,
    email: &str,
    status: AccountUserStatus,
) -> Result<(), Problem> {
    manages(actor)?;
    let details = match status {
        AccountUserStatus::Inactive => return delete(state, actor, email).await,
        AccountUserStatus::Active => "Let in",
        AccountUserStatus::Blocked => "Blocked",
        AccountUserStatus::Other(_) => return Err(Problem::Invalid("access_active", "")),
    };
    let tx = state.db().write().await?;
    let mut member = required(&tx, actor, email).await?;
    let id = member.id;
    member.status = i32::try_from(status.to_wide()).unwrap_or(sign_in::ACTIVE);
    let is_blocked = member.status != sign_in::ACTIVE;
    if is_blocked {
        refuse_self(actor, &member)?;
    }
    members::save(&tx, member).await?;
    if is_blocked {
        accounts::end_sessions(&tx, actor.account.id, Some(id), None).await?;
        tokens::revoke_all(&tx, actor.account.id, Some(id), None, state.now()).await?;
    }
    recorded(state, &tx, actor, email, details).await?;
    Ok(tx.commit().await?)
}

/// Takes a member out of the account. Their files stay: they were never theirs, but the account's.
pub(crate) async fn delete(state: &State, actor: &Actor, email: &str) -> Result<(), Problem> {
    manages(actor)?;
    let tx = state.db().write().await?;
    let member = required(&tx, actor, email).await?;
    refuse_self(actor, &member)?;
    // Sessions, rights and what signs in go with the row.
    members::delete(&tx, member.id).await?;
    images::delete(&tx, images::Whose::Member(member.id)).await?;
    recorded(state, &tx, actor, email, "Removed").await?;
    Ok(tx.commit().await?)
}

/// What is changed about a member; none stays, and a blank text empties.
#[derive(Clone, Copy, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) email: Option<&'a str>,
    pub(crate) first_name: Option<&'a str>,
    pub(crate) last_name: Option<&'a str>,
    pub(crate) password: Option<&'a Secret>,
    pub(crate) admin_mode: Option<AdminMode>,
    pub(crate) notify: Option<bool>,
    /// Megabytes.
    pub(crate) storage: Option<u64>,
    /// Megabytes per day.
    pub(crate) bandwidth: Option<u64>,
    pub(crate) phone: Option<&'a str>,
    pub(crate) position: Option<&'a str>,
    pub(crate) can_change_password: Option<bool>,
    /// Partners only.
    pub(crate) admin_level: Option<u32>,
}

/// Changes a member.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    email: &str,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    manages(actor)?;
    let hash = match changes.password {
        None => None,
        Some(new) => {
            profile::check_new(new, "access_password")?;
            let cost = state.config().password_cost;
            Some(password::hash(new.expose().to_owned(), cost, state.random()).await?)
        }
    };
    let tx = state.db().write().await?;
    let mut member = required(&tx, actor, email).await?;
    apply(&mut member, actor, changes)?;
    members::save(&tx, member.clone()).await?;
    if let Some(new) = changes.email.map(str::trim) {
        if !is_address(new) {
            return Err(no_email("new_access_email"));
        }
        if new.to_lowercase() != member.email_key {
            refuse_taken(&tx, &new.to_lowercase()).await?;
        }
        profile::set_member_email(&tx, member.id, new).await?;
    }
    if let Some(hash) = hash {
        profile::set_password(state, &tx, &actor.account, Some(&member), &hash, None).await?;
    }
    recorded(state, &tx, actor, email, "Changed").await?;
    Ok(tx.commit().await?)
}

fn apply(member: &mut Member, actor: &Actor, changes: Changes<'_>) -> Result<(), Problem> {
    if let Some(text) = changes.first_name {
        member.first_name = person(text, "access_first_name")?;
    }
    if let Some(text) = changes.last_name {
        member.last_name = person(text, "access_last_name")?;
    }
    if let Some(text) = changes.phone {
        member.phone = line(text, LONGEST, "access_phone")?;
    }
    if let Some(text) = changes.position {
        member.position = line(text, LONGEST, "access_position")?;
    }
    if let Some(mode) = changes.admin_mode {
        let mode = admin_mode(mode)?;
        if mode != member.admin_mode {
            refuse_self(actor, member)?;
        }
        member.admin_mode = mode;
    }
    if let Some(megabytes) = changes.storage {
        member.storage_limit = limit(megabytes, actor.account.storage_limit, "access_max_storage")?;
    }
    if let Some(megabytes) = changes.bandwidth {
        member.bw_limit = limit(megabytes, actor.account.bw_limit, "access_bw_max")?;
    }
    if let Some(level) = changes.admin_level {
        if actor.account.role == 0 {
            return Err(Problem::Forbidden("Invalid permissions."));
        }
        let level = i32::try_from(level).map_err(|_| Problem::Invalid("access_admin_level", ""))?;
        member.admin_level = level;
    }
    member.notify = changes.notify.unwrap_or(member.notify);
    member.can_change_password = changes.can_change_password.unwrap_or(member.can_change_password);
    Ok(())
}
