//! What people change about themselves: names and settings, the address, the name that signs in, the password.

mod secrets;

use sea_orm::DatabaseTransaction;

pub(crate) use secrets::{
    change_password, check_new, request_reset, reset_password, set as set_password,
};

use super::actor::Actor;
use super::codes::{self, Kind};
use super::log::{self, Deed, LogType};
use super::mails::{self, Mail};
use super::problem::Problem;
use super::rights::NOT_ADMIN;
use super::{Member, User, versions};
use crate::db::{accounts, logins, members};
use crate::mail::is_address;
use crate::state::State;

/// The refusal of an address that is none (guide, chapter 1).
pub(crate) const fn no_email(parameter: &'static str) -> Problem {
    Problem::Invalid(parameter, "Expecting email in `name@example.com` format.")
}

/// What is changed; none stays as it is, and a blank text empties (quirk 41).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) first_name: Option<&'a str>,
    pub(crate) last_name: Option<&'a str>,
    pub(crate) phone: Option<&'a str>,
    pub(crate) company: Option<&'a str>,
    pub(crate) time_zone: Option<&'a str>,
    pub(crate) lang: Option<&'a str>,
    pub(crate) address_1: Option<&'a str>,
    pub(crate) address_2: Option<&'a str>,
    pub(crate) versioning: Option<bool>,
    pub(crate) versions: Option<u32>,
    pub(crate) daily_stat: Option<bool>,
    /// 0 private, 1 public, 2 hidden.
    pub(crate) default_access: Option<i32>,
}

/// A text that is given: one line without the blanks around it, empty for a blank.
pub(crate) fn line(text: &str, longest: usize, parameter: &'static str) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > longest || text.contains(char::is_control) {
        return Err(Problem::Invalid(parameter, ""));
    }
    Ok(text.to_owned())
}

/// A person's name: 2 to 50 characters (guide 1.5, 13.7).
pub(crate) fn person(text: &str, parameter: &'static str) -> Result<String, Problem> {
    let text = line(text, 50, parameter)?;
    if text.chars().count() < 2 {
        return Err(Problem::Invalid(parameter, "Minimum 2 characters required."));
    }
    Ok(text)
}

/// Changes what a caller may change about themselves. Only the names and the phone number are a member's own; all
/// else belongs to the account.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let trims = match &actor.member {
        Some(member) => {
            update_member(&tx, member.id, changes).await?;
            None
        }
        None => update_account(&tx, actor.account.id, changes).await?,
    };
    log::record(&tx, actor, actor.account.id, state.now(), Deed::new(LogType::Account, "")).await?;
    tx.commit().await?;
    if let Some(user) = trims {
        versions::trim_all(state, &user).await?;
    }
    Ok(())
}

async fn update_member(
    tx: &DatabaseTransaction,
    id: i64,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    let Changes { first_name, last_name, phone, .. } = changes;
    let of_account = Changes { first_name: None, last_name: None, phone: None, ..changes };
    if !of_account.is_empty() {
        return Err(NOT_ADMIN);
    }
    let mut member = members::by_id(tx, id).await?.ok_or(Problem::NoSession)?;
    if let Some(text) = first_name {
        member.first_name = person(text, "first_name")?;
    }
    if let Some(text) = last_name {
        member.last_name = person(text, "last_name")?;
    }
    if let Some(text) = phone {
        member.phone = line(text, 20, "phone")?;
    }
    Ok(members::save(tx, member).await?)
}

/// Answers the account when it keeps fewer versions than before.
async fn update_account(
    tx: &DatabaseTransaction,
    id: i64,
    changes: Changes<'_>,
) -> Result<Option<User>, Problem> {
    let mut user = accounts::by_id(tx, id).await?.ok_or(Problem::NoSession)?;
    let kept = user.kept_versions();
    if let Some(text) = changes.first_name {
        user.first_name = person(text, "first_name")?;
    }
    if let Some(text) = changes.last_name {
        user.last_name = person(text, "last_name")?;
    }
    let texts = [
        (changes.phone, 20, "phone", &mut user.phone),
        (changes.company, 255, "company_name", &mut user.company),
        (changes.address_1, 255, "address_1", &mut user.address_1),
        (changes.address_2, 255, "address_2", &mut user.address_2),
    ];
    for (text, longest, parameter, field) in texts {
        if let Some(text) = text {
            *field = line(text, longest, parameter)?;
        }
    }
    if let Some(text) = changes.time_zone {
        user.time_zone = time_zone(text)?;
    }
    if let Some(text) = changes.lang {
        let mut letters = text.trim().chars();
        match (letters.next(), letters.next(), letters.next()) {
            (Some(one), Some(two), None)
                if one.is_ascii_alphabetic() && two.is_ascii_alphabetic() =>
            {
                user.lang = format!("{}{}", one.to_ascii_uppercase(), two.to_ascii_lowercase());
            }
            _ => return Err(Problem::Invalid("lang", "")),
        }
    }
    if let Some(count) = changes.versions {
        let count = i32::try_from(count).ok().filter(|count| (1..=99).contains(count));
        user.max_versions = count.ok_or(Problem::Invalid("file_versions", ""))?;
    }
    user.versioning = changes.versioning.unwrap_or(user.versioning);
    user.daily_stat = changes.daily_stat.unwrap_or(user.daily_stat);
    if let Some(access) = changes.default_access {
        if !(0..=2).contains(&access) {
            return Err(Problem::Invalid("default_file_permission", ""));
        }
        user.default_access = access;
    }
    accounts::save(tx, user.clone()).await?;
    Ok((user.kept_versions() < kept).then_some(user))
}

impl Changes<'_> {
    fn is_empty(&self) -> bool {
        let Self {
            first_name,
            last_name,
            phone,
            company,
            time_zone,
            lang,
            address_1,
            address_2,
            ..
        } = self;
        let texts = [first_name, last_name, phone, company, time_zone, lang, address_1, address_2];
        texts.into_iter().all(|text| text.is_none())
            && self.versioning.is_none()
            && self.versions.is_none()
            && self.daily_stat.is_none()
            && self.default_access.is_none()
    }
}

/// A name of the time zone database, such as `Europe/London`; whether there is such a place is not looked up.
fn time_zone(text: &str) -> Result<String, Problem> {
    let text = line(text, 64, "time_zone")?;
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "/_+-".contains(letter);
    if text.is_empty() || !text.chars().all(fits) {
        return Err(Problem::Invalid("time_zone", ""));
    }
    Ok(text)
}

/// Begins to change an address: a code is mailed to the new one, and until it comes back nothing changes.
pub(crate) async fn begin_email(state: &State, actor: &Actor, email: &str) -> Result<(), Problem> {
    let email = email.trim();
    if !is_address(email) {
        return Err(no_email("email"));
    }
    let tx = state.db().write().await?;
    if logins::find(&tx, &email.to_lowercase()).await?.is_some() {
        return Err(Problem::Forbidden("Email already taken"));
    }
    let (account, member) = (&actor.account, actor.member.as_ref());
    let code = codes::issue(state, &tx, account, member, Kind::Email, email).await?;
    let body = format!(
        "Hello {},\n\nto use this address from now on, enter this code within a day:\n\n    {}\n\n\
         If you did not ask for it, do nothing.\n",
        actor.name(),
        code.expose()
    );
    let mail = Mail {
        kind: "verify-email",
        to: email,
        reply_to: "",
        subject: "Confirm your email address",
        body: &body,
    };
    mails::queue(&tx, state.now(), account.id, mail).await?;
    Ok(tx.commit().await?)
}

/// Takes the code that was mailed to a new address; the address takes the place of the old one.
pub(crate) async fn confirm_email(
    state: &State,
    actor: &Actor,
    code: &portico_api::Secret,
) -> Result<(), Problem> {
    secrets::count_code(state, actor.email(), actor.address)?;
    let tx = state.db().write().await?;
    let (account, member) = (&actor.account, actor.member.as_ref());
    let email = codes::take(state, &tx, account, member, Kind::Email, code).await?;
    match member {
        Some(member) => set_member_email(&tx, member.id, &email).await?,
        None => {
            let mut user = accounts::by_id(&tx, account.id).await?.ok_or(Problem::NoSession)?;
            // Who signs in with the address alone goes on doing so.
            if user.username_key == user.email_key {
                user.username.clone_from(&email);
                user.username_key = email.to_lowercase();
            }
            user.email_key = email.to_lowercase();
            user.email = email;
            user.email_verified = true;
            save_logins(&tx, user).await?;
        }
    }
    log::record(&tx, actor, account.id, state.now(), Deed::new(LogType::Account, "")).await?;
    Ok(tx.commit().await?)
}

/// Gives a member another address.
pub(crate) async fn set_member_email(
    tx: &DatabaseTransaction,
    id: i64,
    email: &str,
) -> Result<(), Problem> {
    let member = members::by_id(tx, id).await?.ok_or(Problem::NoSession)?;
    let email_key = email.to_lowercase();
    logins::set(tx, member.user_id, Some(id), [email_key.clone()]).await?;
    members::save(tx, Member { email: email.to_owned(), email_key, ..member }).await?;
    Ok(())
}

/// Writes an account whose address or name has changed.
async fn save_logins(tx: &DatabaseTransaction, user: User) -> Result<(), Problem> {
    let keys = [user.email_key.clone(), user.username_key.clone()];
    logins::set(tx, user.id, None, keys).await?;
    accounts::save(tx, user).await?;
    Ok(())
}

/// Mails the code that confirms a new account's address.
pub(crate) async fn mail_signup_code(state: &State, email: &str) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let found = logins::find(&tx, &email.trim().to_lowercase()).await?;
    let (user, _) = found.ok_or(Problem::Missing("User not exists."))?;
    let code = codes::issue(state, &tx, &user, None, Kind::Signup, &user.email).await?;
    let body = format!(
        "Hello,\n\nto confirm the address of your new account, enter this code within a day:\n\n    {}\n",
        code.expose()
    );
    let mail = Mail {
        kind: "confirm-signup",
        to: &user.email,
        reply_to: "",
        subject: "Confirm your email address",
        body: &body,
    };
    mails::queue(&tx, state.now(), user.id, mail).await?;
    Ok(tx.commit().await?)
}

/// Confirms the address of a new account; whose it is, a session or the address itself says.
pub(crate) async fn confirm_signup(
    state: &State,
    actor: Option<&Actor>,
    email: Option<&str>,
    code: &portico_api::Secret,
    address: Option<std::net::IpAddr>,
) -> Result<(), Problem> {
    let db = state.db().read();
    let user = match (actor, email) {
        (Some(actor), _) => actor.account.clone(),
        (None, Some(email)) => {
            secrets::count_code(state, email, address)?;
            let found = logins::find(db, &email.trim().to_lowercase()).await?;
            found.map(|(user, _)| user).ok_or(codes::WRONG)?
        }
        (None, None) => return Err(Problem::Required("email")),
    };
    let tx = state.db().write().await?;
    let email = codes::take(state, &tx, &user, None, Kind::Signup, code).await?;
    let mut user = accounts::by_id(&tx, user.id).await?.ok_or(codes::WRONG)?;
    // The address may have been changed since.
    if user.email != email {
        return Err(codes::WRONG);
    }
    user.email_verified = true;
    accounts::save(&tx, user).await?;
    Ok(tx.commit().await?)
}

/// Gives the owner another name that signs in.
pub(crate) async fn rename(state: &State, actor: &Actor, username: &str) -> Result<(), Problem> {
    if actor.member.is_some() {
        return Err(NOT_ADMIN);
    }
    let username = line(username, 100, "username")?;
    if username.chars().count() < 4 {
        return Err(Problem::Invalid("username", "Minimum 4 characters required."));
    }
    if username.contains(char::is_whitespace) {
        return Err(Problem::Invalid("username", ""));
    }
    let tx = state.db().write().await?;
    let mut user = accounts::by_id(&tx, actor.account.id).await?.ok_or(Problem::NoSession)?;
    user.username_key = username.to_lowercase();
    user.username = username;
    save_logins(&tx, user).await?;
    log::record(&tx, actor, actor.account.id, state.now(), Deed::new(LogType::Account, "")).await?;
    Ok(tx.commit().await?)
}
