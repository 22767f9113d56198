//! Brandings: what the drives of accounts look like. They belong to those who have a partner's role.

mod host;
mod portals;

use sea_orm::ConnectionTrait;

pub(crate) use host::{may_have_one, name_of, of_host, of_user, palette_of};

use super::actor::Actor;
use super::images::{self, Whose};
use super::log::{self, Deed, LogType};
use super::problem::Problem;
use super::{Branding, rights, words};
use crate::db::{accounts, brands};
use crate::state::State;

/// The longest HTML of a sign-in page, in bytes; it is kept, and shown to nobody.
const LONGEST_HTML: usize = 65_536;

/// Nobody has this number, or they are none of the caller's business (guide 2.1).
pub(crate) const NO_USER: Problem = Problem::Refused("User not exists.");

/// The branding of a host name's first label, or of a whole host name (extension 30).
pub(crate) async fn by_subdomain(state: &State, name: &str) -> Result<Branding, Problem> {
    let (db, name) = (state.db().read(), name.trim().to_ascii_lowercase());
    if name.contains('.') {
        return of_host(state, &name).await?.ok_or(Problem::NoBrand);
    }
    let found = brands::by_subdomain(db, &name).await?.ok_or(Problem::NoBrand)?;
    let owner = accounts::by_id(db, found.user_id).await?;
    if owner.is_some_and(|owner| owner.is_open()) { Ok(found) } else { Err(Problem::NoBrand) }
}

/// Refuses those who may not have a branding (guide 2.1).
fn may(actor: &Actor) -> Result<(), Problem> {
    rights::admin(actor)?;
    if actor.account.role == 0 {
        return Err(Problem::Missing("Branding is not allowed for current user."));
    }
    Ok(())
}

/// The branding of the caller's account, of the partner that made it, or of an account that the caller made.
pub(crate) async fn get(
    state: &State,
    actor: &Actor,
    user: Option<&str>,
) -> Result<Branding, Problem> {
    let db = state.db().read();
    let own = actor.account.id;
    let user = match user {
        None => own,
        Some(id) => words::number(id).ok_or(NO_USER)?,
    };
    if user == own {
        may(actor)?;
    } else if actor.account.partner_id != Some(user) {
        let other = accounts::by_id(db, user).await?.ok_or(NO_USER)?;
        if other.partner_id != Some(own) {
            return Err(NO_USER);
        }
    }
    brands::of_account(db, user).await?.ok_or(Problem::NoBrand)
}

/// True when a host name's first label is another account's.
pub(crate) async fn is_subdomain_taken(
    state: &State,
    actor: &Actor,
    subdomain: &str,
) -> Result<bool, Problem> {
    let name = subdomain.trim().to_ascii_lowercase();
    let found = brands::by_subdomain(state.db().read(), &name).await?;
    Ok(found.is_some_and(|found| found.user_id != actor.account.id))
}

/// What is set in a branding; none stays, and a blank text empties (quirk 41).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) host_mapping: Option<&'a str>,
    pub(crate) drive_name: Option<&'a str>,
    pub(crate) menu_color: Option<&'a str>,
    pub(crate) font_color: Option<&'a str>,
    pub(crate) login_html: Option<&'a str>,
    pub(crate) white_labeled: Option<bool>,
    pub(crate) subdomain: Option<&'a str>,
    /// Origins with blanks between them (extension 32).
    pub(crate) embed_origins: Option<&'a str>,
}

/// Gives the caller's drive a look, in the place of the one before it. Its pictures and its subdomain stay.
pub(crate) async fn create(
    state: &State,
    actor: &Actor,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    may(actor)?;
    let tx = state.db().write().await?;
    let old = brands::of_account(&tx, actor.account.id).await?;
    let fresh = empty(actor.account.id);
    let row = match old {
        None => fresh,
        Some(old) => Branding {
            subdomain: old.subdomain,
            support_email: old.support_email,
            support_url: old.support_url,
            domain: old.domain,
            embed_origins: old.embed_origins,
            ..fresh
        },
    };
    store(state, &tx, actor, row, changes).await?;
    Ok(tx.commit().await?)
}

/// Changes the look of the caller's drive.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    may(actor)?;
    let tx = state.db().write().await?;
    let row = brands::of_account(&tx, actor.account.id).await?;
    let row = row.unwrap_or_else(|| empty(actor.account.id));
    store(state, &tx, actor, row, changes).await?;
    Ok(tx.commit().await?)
}

/// A branding without anything.
pub(crate) fn empty(user_id: i64) -> Branding {
    Branding {
        user_id,
        subdomain: None,
        host_mapping: None,
        drive_name: String::new(),
        menu_color: String::new(),
        font_color: String::new(),
        login_html: String::new(),
        white_labeled: false,
        support_email: String::new(),
        support_url: String::new(),
        domain: String::new(),
        embed_origins: String::new(),
    }
}

async fn store(
    state: &State,
    tx: &impl ConnectionTrait,
    actor: &Actor,
    mut row: Branding,
    changes: Changes<'_>,
) -> Result<(), Problem> {
    if let Some(text) = changes.host_mapping {
        row.host_mapping = host(text)?;
        if let Some(host) = &row.host_mapping {
            // Whoever maps a name of the site's own would take somebody's subdomain away.
            if host::is_of_site(state, host) {
                return Err(Problem::Invalid("host_mapping", "It belongs to this site."));
            }
            let label = host.split('.').next().unwrap_or_default();
            let other = brands::by_subdomain(tx, label).await?;
            let is_hers = |other: &Branding| other.user_id != row.user_id;
            if !host::has_site(state) && other.as_ref().is_some_and(is_hers) {
                return Err(Problem::Invalid("host_mapping", "It belongs to somebody else."));
            }
            let other = brands::by_host(tx, host).await?;
            if other.is_some_and(|other| other.user_id != row.user_id) {
                return Err(Problem::Invalid("host_mapping", "It belongs to somebody else."));
            }
        }
    }
    if let Some(text) = changes.subdomain {
        row.subdomain = subdomain(text)?;
        if let Some(name) = &row.subdomain {
            let other = brands::by_subdomain(tx, name).await?;
            if other.is_some_and(|other| other.user_id != row.user_id) {
                return Err(Problem::Invalid("subdomain", "It belongs to somebody else."));
            }
        }
    }
    if let Some(text) = changes.drive_name {
        row.drive_name = super::profile::line(text, 35, "drive_name")?;
    }
    if let Some(text) = changes.menu_color {
        row.menu_color = words::color(text, "menu_color")?.to_ascii_lowercase();
    }
    if let Some(text) = changes.font_color {
        row.font_color = words::color(text, "font_color")?.to_ascii_lowercase();
    }
    if let Some(text) = changes.login_html {
        if text.len() > LONGEST_HTML || text.contains('\0') {
            return Err(Problem::Invalid("login_page_html", ""));
        }
        text.trim().clone_into(&mut row.login_html);
    }
    if let Some(text) = changes.embed_origins {
        row.embed_origins = portals::parse(text)?;
    }
    row.white_labeled = changes.white_labeled.unwrap_or(row.white_labeled);
    brands::save(tx, row).await.map_err(|error| {
        // Two may have found the name free at once.
        if brands::is_taken(&error) {
            Problem::Invalid("subdomain", "It belongs to somebody else.")
        } else {
            error.into()
        }
    })?;
    let deed = Deed { details: "Changed", ..Deed::new(LogType::Branding, "") };
    log::record(tx, actor, actor.account.id, state.now(), deed).await
}

/// A host name's first label: letters, digits and hyphens between them. None for a blank.
fn subdomain(text: &str) -> Result<Option<String>, Problem> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return Ok(None);
    }
    if is_label(&text) { Ok(Some(text)) } else { Err(Problem::Invalid("subdomain", "")) }
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A host name with a dot in it, without scheme, port and path. None for a blank.
fn host(text: &str) -> Result<Option<String>, Problem> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() <= 253 && text.contains('.') && text.split('.').all(is_label) {
        Ok(Some(text))
    } else {
        Err(Problem::Invalid("host_mapping", "Expecting a host name."))
    }
}

/// Takes the look of the caller's drive away, pictures included.
pub(crate) async fn delete(state: &State, actor: &Actor) -> Result<(), Problem> {
    may(actor)?;
    let tx = state.db().write().await?;
    let user = actor.account.id;
    brands::delete(&tx, user).await?;
    images::delete(&tx, Whose::Logo(user)).await?;
    images::delete(&tx, Whose::Icon(user)).await?;
    let deed = Deed { details: "Removed", ..Deed::new(LogType::Branding, "") };
    log::record(&tx, actor, user, state.now(), deed).await?;
    Ok(tx.commit().await?)
}

/// Whose picture a caller may change.
pub(crate) fn own_logo(actor: &Actor) -> Result<i64, Problem> {
    may(actor)?;
    Ok(actor.account.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_hosts() {
        for good in ["drive.example.com", "A-b.example"] {
            assert!(matches!(host(good), Ok(Some(_))), "{good}");
        }
        for bad in ["localhost", "https://x.example", "x.example:80", "x..example", "-x.example"] {
            assert!(host(bad).is_err(), "{bad}");
        }
        assert!(matches!(subdomain(" "), Ok(None)));
        assert!(subdomain("a.b").is_err() && subdomain(&"x".repeat(64)).is_err());
    }
}
