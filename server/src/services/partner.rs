//! Partners: who they are, which users are theirs, and what they keep about them.

pub(crate) mod change;
pub(crate) mod new_user;

use sea_orm::ConnectionTrait;

use super::User;
use super::actor::Actor;
use super::log::{self, Deed, LogType};
use super::mails::{self, Mail};
use super::plans;
use super::problem::Problem;
use super::rights::NOT_ADMIN;
use crate::db::entity::{payment, user_note};
use crate::db::partner::{self, Settings};
use crate::db::sql::Order;
use crate::db::{accounts, rows};
use crate::state::State;

/// The role that makes and manages users (admin document, first page).
const MANAGER: i32 = 2;

/// The sentence for a user who is somebody else's, or nobody; the document words it differently in places.
pub(crate) const NOT_EXISTS: Problem = Problem::Missing("User not exists.");

/// The longest note about a user, in characters.
const LONGEST_NOTE: usize = 10_000;

/// Refuses everybody but owners of accounts with the role of a manager.
pub(crate) fn manager(actor: &Actor) -> Result<&User, Problem> {
    if actor.member.is_some() || actor.account.role < MANAGER {
        return Err(NOT_ADMIN);
    }
    Ok(&actor.account)
}

/// One of the manager's own users, by number or email address; anybody else's is refused with `missing`.
pub(crate) async fn managed(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &str,
    missing: Problem,
) -> Result<User, Problem> {
    let partner = manager(actor)?;
    let found = match id.parse::<i64>() {
        Ok(number) => accounts::by_id(db, number).await?,
        Err(_) => accounts::by_email(db, &id.trim().to_lowercase()).await?,
    };
    found.filter(|user| user.partner_id == Some(partner.id)).ok_or(missing)
}

/// A payment of one of the manager's users, and whose it is.
pub(crate) async fn payment(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: &str,
) -> Result<(payment::Model, User), Problem> {
    const MISSING: Problem = Problem::Missing("Transaction not found");
    manager(actor)?;
    let number = id.parse::<i64>().map_err(|_| MISSING)?;
    let payment = partner::payment(db, number).await?.ok_or(MISSING)?;
    let user = managed(db, actor, &payment.user_id.to_string(), MISSING).await?;
    Ok((payment, user))
}

/// Writes a note about a user.
pub(crate) async fn add_note(
    state: &State,
    actor: &Actor,
    user_id: &str,
    text: &str,
) -> Result<(), Problem> {
    let text = note_text(text, "note")?;
    let tx = state.db().write().await?;
    let user = managed(&tx, actor, user_id, Problem::Invalid("user_id", "")).await?;
    let row = user_note::Model {
        id: 0,
        user_id: user.id,
        partner_id: actor.account.id,
        author: actor.name(),
        text,
        time: state.now(),
    };
    rows::insert(&tx, user_note::Entity, row).await?;
    tx.commit().await?;
    Ok(())
}

/// Changes a note about a user.
pub(crate) async fn change_note(
    state: &State,
    actor: &Actor,
    id: &str,
    text: &str,
) -> Result<(), Problem> {
    const UNKNOWN: Problem = Problem::Invalid("note_id", "");
    let partner = manager(actor)?.id;
    let text = note_text(text, "text")?;
    let id = id.parse::<i64>().map_err(|_| UNKNOWN)?;
    let tx = state.db().write().await?;
    if !partner::change_note(&tx, partner, id, &text).await? {
        return Err(UNKNOWN);
    }
    tx.commit().await?;
    Ok(())
}

fn note_text(text: &str, parameter: &'static str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Required(parameter));
    }
    if text.chars().count() > LONGEST_NOTE {
        return Err(Problem::Invalid(parameter, "Maximum 10000 characters allowed."));
    }
    Ok(text.to_owned())
}

/// A manager's notes about a user.
pub(crate) async fn notes(
    db: &impl ConnectionTrait,
    actor: &Actor,
    user_id: &str,
    order: Order,
    window: (u64, u64),
) -> Result<Vec<user_note::Model>, Problem> {
    let user = managed(db, actor, user_id, Problem::Missing("User not exist.")).await?;
    Ok(partner::notes(db, actor.account.id, user.id, order, window.0, window.1).await?)
}

/// What of a partner's settings is to change.
#[derive(Debug, Default)]
pub(crate) struct NewSettings {
    pub(crate) drive_name: Option<String>,
    pub(crate) domain: Option<String>,
    pub(crate) support_email: Option<String>,
    pub(crate) support_url: Option<String>,
}

/// Changes a partner's settings; a blank empties one (quirk 41).
pub(crate) async fn change_settings(
    state: &State,
    actor: &Actor,
    new: NewSettings,
) -> Result<(), Problem> {
    const BAD: Problem = Problem::Invalid("settings", "");
    let partner = manager(actor)?.id;
    let given = [&new.drive_name, &new.domain, &new.support_email, &new.support_url];
    if given.iter().all(|value| value.is_none()) {
        return Err(BAD);
    }
    if given.into_iter().flatten().any(|text| text.len() > 255 || text.contains(char::is_control)) {
        return Err(BAD);
    }
    let link = new.support_url.as_deref().map_or("", str::trim);
    // Nothing but an address of the web may ever be a link of ours.
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        return Err(BAD);
    }
    let address = new.support_email.as_deref().map_or("", str::trim);
    if !address.is_empty() && !address.contains('@') {
        return Err(BAD);
    }
    let tx = state.db().write().await?;
    let old = partner::settings(&tx, partner).await?.unwrap_or_default();
    let pick = |new: Option<String>, old| new.map_or(old, |text| text.trim().to_owned());
    let settings = Settings {
        drive_name: pick(new.drive_name, old.drive_name),
        domain: pick(new.domain, old.domain),
        support_email: pick(new.support_email, old.support_email),
        support_url: pick(new.support_url, old.support_url),
    };
    partner::save_settings(&tx, partner, settings).await?;
    log::record(&tx, actor, partner, state.now(), Deed::new(LogType::Branding, "settings")).await?;
    tx.commit().await?;
    Ok(())
}

/// Which reminder is to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reminder {
    Payment,
    Trial,
}

/// Puts a reminder for a user into the outbox.
pub(crate) async fn remind(
    state: &State,
    actor: &Actor,
    user_id: &str,
    which: Reminder,
) -> Result<(), Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let user = managed(&tx, actor, user_id, Problem::Missing("User not exist.")).await?;
    let settings = partner::settings(&tx, actor.account.id).await?.unwrap_or_default();
    let drive = if settings.drive_name.is_empty() { "your drive" } else { &settings.drive_name };
    let plan = plans::by_level(user.level).map_or("", |plan| plan.name);
    let date = |moment: Option<i64>| match moment {
        Some(moment) => {
            format!(" on {}", crate::clock::date_time(moment).get(..10).unwrap_or_default())
        }
        None => " soon".to_owned(),
    };
    let (kind, subject, body) = match which {
        Reminder::Payment => (
            "payment_reminder",
            format!("A payment for {drive} is due"),
            format!(
                "Hello {},\n\nthe payment for {plan} of {drive} is due{}.\n",
                user.first_name,
                date(user.next_billing)
            ),
        ),
        Reminder::Trial => (
            "trial_reminder",
            format!("Your trial of {drive} ends"),
            format!(
                "Hello {},\n\nyour trial of {drive} ends{}.\n",
                user.first_name,
                date(user.trial_until.or(user.next_billing))
            ),
        ),
    };
    let mail = Mail {
        kind,
        to: &user.email,
        reply_to: &settings.support_email,
        subject: &subject,
        body: &body,
    };
    mails::queue(&tx, now, user.id, mail).await?;
    let deed = Deed { details: kind, ..Deed::new(LogType::Partner, &user.email) };
    log::record(&tx, actor, user.id, now, deed).await?;
    tx.commit().await?;
    Ok(())
}
