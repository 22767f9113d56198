//! A partner makes an account (admin document 1.15).

use portico_api::Secret;

use crate::db::entity::plan_entry;
use crate::db::rows;
use crate::services::accounts::{self, SHORTEST_PASSWORD};
use crate::services::actor::Actor;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::{User, password, plans};
use crate::state::State;

/// A new user; limits that are not given come from the plan.
pub(crate) struct NewUser {
    pub(crate) username: String,
    pub(crate) password: Secret,
    pub(crate) again: Secret,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) reg_ip: String,
    pub(crate) level: u32,
    pub(crate) limits: super::change::Limits,
    pub(crate) company: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) lang: Option<String>,
    pub(crate) suspended: bool,
    pub(crate) trial: bool,
    pub(crate) next_billing: Option<i64>,
}

/// Makes the account.
pub(crate) async fn create(state: &State, actor: &Actor, new: NewUser) -> Result<(), Problem> {
    let partner = super::manager(actor)?.id;
    let username = text(&new.username, "username", 4, 100)?;
    if username.contains(char::is_whitespace) {
        return Err(Problem::Invalid("username", ""));
    }
    let email = email(&new.email)?;
    let plan = i32::try_from(new.level).ok().and_then(plans::by_level);
    let plan = plan.ok_or(Problem::Invalid("level", ""))?;
    if new.reg_ip.parse::<std::net::IpAddr>().is_err() {
        return Err(Problem::Invalid("reg_ip", "Expecting IP in format `0.0.0.0`."));
    }
    check_password(&new.password, &new.again)?;
    let cost = state.config().password_cost;
    let password_hash =
        password::hash(new.password.expose().to_owned(), cost, state.random()).await?;
    let now = state.now();
    let mut user = User {
        username_key: username.to_lowercase(),
        username,
        first_name: text(&new.first_name, "first_name", 2, 50)?,
        last_name: text(&new.last_name, "last_name", 2, 50)?,
        company: text(new.company.as_deref().unwrap_or_default(), "company_name", 0, 255)?,
        phone: text(new.phone.as_deref().unwrap_or_default(), "phone", 0, 20)?,
        password_hash,
        partner_id: Some(partner),
        suspended: new.suspended,
        trial: new.trial,
        next_billing: new.next_billing,
        trial_until: new.next_billing.filter(|_| new.trial),
        ..User::new(&email, state.random().id()?, 0, now)
    };
    plans::apply(plan, &mut user);
    new.limits.apply(&mut user)?;
    if let Some(lang) = &new.lang {
        user.lang = language(lang)?;
    }
    let tx = state.db().write().await?;
    user.id = accounts::make(&tx, user.clone()).await?;
    rows::insert(&tx, plan_entry::Entity, plans::entry(&user, now)).await?;
    let deed = Deed { details: "created", ..Deed::new(LogType::Partner, &user.email) };
    log::record(&tx, actor, user.id, now, deed).await?;
    tx.commit().await?;
    Ok(())
}

/// A text of at least and at most so many characters, without spaces around it.
pub(super) fn text(
    given: &str,
    parameter: &'static str,
    least: usize,
    most: usize,
) -> Result<String, Problem> {
    let text = given.trim();
    let length = text.chars().count();
    if length < least || length > most || text.contains(char::is_control) {
        return Err(Problem::Invalid(parameter, ""));
    }
    Ok(text.to_owned())
}

/// An email address.
pub(super) fn email(given: &str) -> Result<String, Problem> {
    let email = text(given, "email", 3, 255)?;
    let named =
        email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    if !named || email.contains(char::is_whitespace) {
        return Err(Problem::Invalid("email", "Expecting email in `name@example.com` format."));
    }
    Ok(email)
}

/// Two letters.
pub(super) fn language(given: &str) -> Result<String, Problem> {
    let lang = given.trim();
    if lang.len() != 2 || !lang.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return Err(Problem::Invalid("lang", ""));
    }
    Ok(lang.to_owned())
}

/// Long enough, and twice the same.
pub(super) fn check_password(password: &Secret, again: &Secret) -> Result<(), Problem> {
    let length = password.expose().chars().count();
    if length < SHORTEST_PASSWORD || password.expose().len() > 1024 {
        return Err(Problem::Invalid("passwd", "Minimum 5 characters required."));
    }
    if password.expose() != again.expose() {
        return Err(Problem::Invalid("verify_passwd", ""));
    }
    Ok(())
}
