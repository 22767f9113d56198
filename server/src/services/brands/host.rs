//! Which brand a host name wears, and which one what belongs to an account wears.

use portico_api::palette::{Palette, Rgb};
use sea_orm::ConnectionTrait;

use crate::db::{accounts, brands};
use crate::services::problem::Problem;
use crate::services::{Branding, User};
use crate::state::State;

/// The branding of a host name as a browser has it, without a port; none for a name that nobody has.
pub(crate) async fn of_host(state: &State, host: &str) -> Result<Option<Branding>, Problem> {
    let db = state.db().read();
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if !may_have_one(&host) {
        return Ok(None);
    }
    let found = match brands::by_host(db, &host).await? {
        Some(found) => Some(found),
        None => {
            let Some((label, parent)) = host.split_once('.') else { return Ok(None) };
            let found = brands::by_subdomain(db, label).await?;
            found
                .filter(|found| is_ours(state, parent) || found.domain.eq_ignore_ascii_case(parent))
        }
    };
    match found {
        Some(found) if is_open(db, found.user_id).await? => Ok(Some(found)),
        Some(_) | None => Ok(None),
    }
}

/// True for what has a dot in it and is no address: nothing else can be a partner's.
pub(crate) fn may_have_one(host: &str) -> bool {
    let is_address = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    host.contains('.') && !is_address && !host.contains(['[', ':'])
}

/// Whether subdomains stand below this host name: it is the site's own, or nobody has said which one that is. Without
/// this, the first label of a stranger's host name would show somebody's brand.
fn is_ours(state: &State, parent: &str) -> bool {
    site_host(state).is_none_or(|site| site == parent)
}

/// Whether anybody has said what the site is called.
pub(super) fn has_site(state: &State) -> bool {
    site_host(state).is_some()
}

/// Whether a host name is the site's own, or stands below it.
pub(super) fn is_of_site(state: &State, host: &str) -> bool {
    site_host(state).is_some_and(|site| {
        host == site || host.strip_suffix(&site).is_some_and(|rest| rest.ends_with('.'))
    })
}

/// The host name of the site, without scheme and port; none where nobody has said it: an address is what a server says of
/// itself when nobody has.
fn site_host(state: &State) -> Option<String> {
    let site = state.config().site.as_deref()?;
    let rest = site.split_once("://").map_or(site, |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
    may_have_one(&host).then_some(host)
}

/// The branding of an account: its own, or that of the partner that made it.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    account: &User,
) -> Result<Option<Branding>, Problem> {
    for id in [Some(account.id), account.partner_id].into_iter().flatten() {
        if let Some(found) = brands::of_account(db, id).await?
            && is_shown(&found)
            && (id == account.id || is_open(db, id).await?)
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The same for an account that is known by its number.
pub(crate) async fn of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
) -> Result<Option<Branding>, Problem> {
    match accounts::by_id(db, user_id).await? {
        Some(account) => of_account(db, &account).await,
        None => Ok(None),
    }
}

/// A branding that says nothing leaves everything as it is.
fn is_shown(branding: &Branding) -> bool {
    !name_of(branding).is_empty()
}

/// What a branding calls the drive; where it has no name, the name of its host is better than that of this program.
pub(crate) fn name_of(branding: &Branding) -> &str {
    if branding.drive_name.is_empty() {
        branding.subdomain.as_deref().or(branding.host_mapping.as_deref()).unwrap_or_default()
    } else {
        &branding.drive_name
    }
}

/// The colors of a branding; none without a color.
pub(crate) fn palette_of(branding: &Branding) -> Option<Palette> {
    let color = Rgb::parse(&branding.menu_color)?;
    Some(Palette::of(color, Rgb::parse(&branding.font_color), |value| value.powf(2.4)))
}

async fn is_open(db: &impl ConnectionTrait, user: i64) -> Result<bool, Problem> {
    Ok(accounts::by_id(db, user).await?.is_some_and(|owner| owner.is_open()))
}
