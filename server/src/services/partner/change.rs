//! A partner changes, suspends or closes an account (admin document 1.18 to 1.22).

use portico_api::Secret;

use super::new_user::{check_password, email, language, text};
use super::{NOT_EXISTS, managed};
use crate::db::entity::{plan_entry, user};
use crate::db::partner::users;
use crate::db::{accounts, logins, nodes, rows};
use crate::services::actor::Actor;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::{User, password, plans, versions};
use crate::state::State;

/// The sentence as the document prints it (quirk 101).
const NOT_CLOSED: Problem =
    Problem::Forbidden("In order to perform thi action user account should be closed.");

/// Limits as partners give them: megabytes, days, people.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) storage: Option<u64>,
    pub(crate) bandwidth: Option<u64>,
    pub(crate) members: Option<u32>,
    pub(crate) reset_days: Option<u32>,
    pub(crate) acc_type: Option<u8>,
}

impl Limits {
    /// Gives an account those that are given.
    pub(super) fn apply(self, user: &mut User) -> Result<(), Problem> {
        let bytes = |megabytes: u64, parameter| {
            let bytes =
                i64::try_from(megabytes).ok().and_then(|number| number.checked_mul(1 << 20));
            bytes.ok_or(Problem::Invalid(parameter, ""))
        };
        let upto_999 = |number: u32, parameter| match i32::try_from(number) {
            Ok(number @ 0..=999) => Ok(number),
            _ => Err(Problem::Invalid(parameter, "")),
        };
        if let Some(megabytes) = self.storage {
            user.storage_limit = bytes(megabytes, "max_storage")?;
            user.file_size_limit = user.storage_limit;
        }
        if let Some(megabytes) = self.bandwidth {
            user.bw_limit = bytes(megabytes, "bw_max")?;
        }
        if let Some(members) = self.members {
            user.max_members = upto_999(members, "account_users")?;
        }
        if let Some(days) = self.reset_days {
            user.bw_reset_days = upto_999(days, "bw_reset_period")?.max(1);
        }
        match self.acc_type {
            None => {}
            Some(kind @ (1 | 2)) => user.acc_type = i32::from(kind),
            Some(_) => return Err(Problem::Invalid("acc_type", "")),
        }
        Ok(())
    }
}

/// What of a user is to change; nothing where nothing is given.
#[derive(Debug, Default)]
pub(crate) struct Change {
    pub(crate) password: Option<Secret>,
    pub(crate) again: Option<Secret>,
    pub(crate) email: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) level: Option<u32>,
    pub(crate) company: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) suspended: Option<bool>,
    pub(crate) lang: Option<String>,
    pub(crate) versioning: Option<bool>,
    pub(crate) versions: Option<u32>,
    pub(crate) time_zone: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) trial: Option<bool>,
    pub(crate) next_billing: Option<i64>,
    pub(crate) web_link: Option<String>,
    pub(crate) public_profile: Option<bool>,
    pub(crate) wl_status: Option<bool>,
    /// The number of a reason closes the account; 0 opens it again.
    pub(crate) close_reason: Option<u32>,
    pub(crate) close_text: Option<String>,
}

/// Changes a user; refused when nothing is to change, or nothing would.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    user_id: &str,
    change: Change,
) -> Result<(), Problem> {
    super::manager(actor)?;
    let password_hash = match &change.password {
        None => None,
        Some(new) => {
            let again = change.again.as_ref().ok_or(Problem::Required("verify_passwd"))?;
            check_password(new, again)?;
            let cost = state.config().password_cost;
            Some(password::hash(new.expose().to_owned(), cost, state.random()).await?)
        }
    };
    let now = state.now();
    let tx = state.db().write().await?;
    let old = managed(&tx, actor, user_id, NOT_EXISTS).await?;
    let mut new = old.clone();
    change.apply(&mut new, now)?;
    if let Some(hash) = password_hash {
        new.password_hash = hash;
        users::sign_out(&tx, old.id, now).await?;
    }
    if new == old {
        return Err(Problem::Refused("User not modified"));
    }
    if new.email_key != old.email_key {
        logins::set(&tx, new.id, None, [new.email_key.clone(), new.username_key.clone()]).await?;
    }
    let limits = |user: &User| {
        (user.level, user.acc_type, user.storage_limit, user.bw_limit, user.max_members)
    };
    if limits(&new) != limits(&old) {
        rows::insert(&tx, plan_entry::Entity, plans::entry(&new, now)).await?;
    }
    rows::save::<user::ActiveModel>(&tx, new.clone()).await?;
    let deed = Deed { details: "changed", ..Deed::new(LogType::Partner, &old.email) };
    log::record(&tx, actor, old.id, now, deed).await?;
    tx.commit().await?;
    if new.kept_versions() < old.kept_versions() {
        versions::trim_all(state, &new).await?;
    }
    Ok(())
}

impl Change {
    fn apply(self, user: &mut User, now: i64) -> Result<(), Problem> {
        if let Some(given) = &self.email {
            let email = email(given)?;
            // Who never chose a name of their own goes on signing in with the address.
            if user.username_key == user.email_key {
                user.username.clone_from(&email);
                user.username_key = email.to_lowercase();
            }
            user.email_key = email.to_lowercase();
            user.email = email;
        }
        set_text(self.first_name, &mut user.first_name, "first_name", 2, 50)?;
        set_text(self.last_name, &mut user.last_name, "last_name", 2, 50)?;
        set_text(self.company, &mut user.company, "company_name", 0, 255)?;
        set_text(self.phone, &mut user.phone, "phone", 0, 20)?;
        set_text(self.time_zone, &mut user.time_zone, "time_zone", 1, 64)?;
        set_text(self.web_link, &mut user.web_link, "web_link", 0, 100)?;
        set_text(self.close_text, &mut user.close_text, "close_reason_text", 0, 1000)?;
        if let Some(level) = self.level {
            let plan = i32::try_from(level).ok().and_then(plans::by_level);
            let plan = plan.ok_or(Problem::Invalid("level", ""))?;
            if plan.level != user.level {
                plans::apply(plan, user);
            }
        }
        self.limits.apply(user)?;
        if let Some(lang) = &self.lang {
            user.lang = language(lang)?;
        }
        match self.versions {
            None => {}
            Some(kept @ 0..=99) => user.max_versions = i32::try_from(kept.max(1)).unwrap_or(1),
            Some(_) => return Err(Problem::Invalid("file_versions", "")),
        }
        user.versioning = self.versioning.unwrap_or(user.versioning);
        user.suspended = self.suspended.unwrap_or(user.suspended);
        user.trial = self.trial.unwrap_or(user.trial);
        user.public_profile = self.public_profile.unwrap_or(user.public_profile);
        user.wl_status = self.wl_status.map_or(user.wl_status, i32::from);
        if let Some(moment) = self.next_billing {
            user.next_billing = Some(moment).filter(|moment| *moment > 0);
        }
        match self.close_reason {
            None => {}
            Some(0) => {
                user.closed_at = None;
                user.close_reason.clear();
                user.close_text.clear();
            }
            Some(reason) => {
                user.closed_at = user.closed_at.or(Some(now));
                user.close_reason = reason.to_string();
            }
        }
        Ok(())
    }
}

/// A blank empties what may be empty (quirk 41).
fn set_text(
    given: Option<String>,
    field: &mut String,
    parameter: &'static str,
    least: usize,
    most: usize,
) -> Result<(), Problem> {
    if let Some(given) = given {
        *field = text(&given, parameter, least, most)?;
    }
    Ok(())
}

/// Suspends a user: nobody signs in any more, and whoever is signed in is not.
pub(crate) async fn suspend(state: &State, actor: &Actor, user_id: &str) -> Result<(), Problem> {
    shut(state, actor, user_id, false).await
}

/// Closes an account and suspends it. Its files stay until they are deleted.
pub(crate) async fn close(state: &State, actor: &Actor, user_id: &str) -> Result<(), Problem> {
    shut(state, actor, user_id, true).await
}

async fn shut(state: &State, actor: &Actor, user_id: &str, close: bool) -> Result<(), Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let mut user = managed(&tx, actor, user_id, NOT_EXISTS).await?;
    user.suspended = true;
    if close {
        user.closed_at = user.closed_at.or(Some(now));
    }
    users::sign_out(&tx, user.id, now).await?;
    let details = if close { "closed" } else { "suspended" };
    let deed = Deed { details, ..Deed::new(LogType::Partner, &user.email) };
    log::record(&tx, actor, user.id, now, deed).await?;
    rows::save::<user::ActiveModel>(&tx, user).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts all files of a closed account into the trash.
pub(crate) async fn trash_files(
    state: &State,
    actor: &Actor,
    user_id: &str,
) -> Result<(), Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let user = managed(&tx, actor, user_id, NOT_EXISTS).await?;
    if user.closed_at.is_none() {
        return Err(NOT_CLOSED);
    }
    if users::trash_everything(&tx, &user.root_id, now).await? > 0 {
        nodes::touch_listing(&tx, &user.root_id, now).await?;
        accounts::touch_trash(&tx, user.id, now).await?;
    }
    let deed = Deed { details: "all files", ..Deed::new(LogType::Trash, &user.email) };
    log::record(&tx, actor, user.id, now, deed).await?;
    tx.commit().await?;
    Ok(())
}
