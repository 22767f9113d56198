//! Expiring links: one for each file or folder, over after a day or after so many uses (quirk 38).

mod send;

use std::net::IpAddr;

use portico_api::{FileId, FolderId};
use sea_orm::ConnectionTrait;

pub(crate) use send::{Letter, Sender, send};

use super::actor::Actor;
use super::problem::{Noun, Problem};
use super::{User, places, rights, secret};
use crate::clock;
use crate::db::entity::{link, node, visit};
use crate::db::{accounts, links, nodes};
use crate::state::State;

/// The sentence for a file or folder without a link, and for a link that is over.
const NONE: Problem = Problem::Missing("Expiring link not found");

/// What a link leads to.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    File(&'a FileId),
    Folder(&'a FolderId),
}

/// When a link is over.
pub(crate) struct Terms<'a> {
    /// The last day, `YYYY-MM-DD`; it counts in full, in UTC.
    pub(crate) date: &'a str,
    /// How many times it may be used; 0 for as many as one likes.
    pub(crate) counter: u32,
    /// Whether uses are limited at all.
    pub(crate) enable: bool,
}

/// The node that a link is, or is to be, of.
async fn find(
    db: &impl ConnectionTrait,
    user: &User,
    target: Target<'_>,
) -> Result<node::Model, Problem> {
    match target {
        Target::File(id) => Ok(places::live_file(db, user, id).await?.node),
        Target::Folder(id) => {
            let folder = places::inner_folder(db, user, id).await?;
            if places::is_trashed(db, &folder).await? {
                return Err(Problem::NotFound(Noun::Folder));
            }
            Ok(folder)
        }
    }
}

/// A link, and the name of what it is of.
pub(crate) struct Saved {
    pub(crate) link: link::Model,
    pub(crate) name: String,
}

/// Makes the link of a file or a folder, or changes its terms. A link that is over gets another address, so
/// that nobody comes back to it who had it before.
pub(crate) async fn save(
    state: &State,
    user: &User,
    target: Target<'_>,
    terms: Terms<'_>,
) -> Result<Saved, Problem> {
    let now = state.now();
    let day = clock::day_of(terms.date).ok_or(Problem::Invalid("date", ""))?;
    let expires = (day + 1) * 86_400;
    let tx = state.db().write().await?;
    let node = find(&tx, user, target).await?;
    let before = links::of_node(&tx, &node.id).await?.filter(|link| is_open(link, now));
    // A last day that is over withdraws a link that is there, and makes none (extension 10).
    if expires <= now && before.is_none() {
        return Err(Problem::Invalid("date", ""));
    }
    let (token, used, views, created) = match before {
        Some(link) => (link.token, link.used, link.views, link.created),
        None => (state.random().id()?, 0, 0, now),
    };
    let link = link::Model {
        node_id: node.id.clone(),
        token,
        expires,
        counter_max: i64::from(terms.counter),
        counter_enabled: terms.enable,
        used,
        views,
        created,
    };
    links::put(&tx, link.clone()).await?;
    tx.commit().await?;
    Ok(Saved { link, name: node.name })
}

/// The link of a file or a folder.
pub(crate) async fn get(
    state: &State,
    user: &User,
    target: Target<'_>,
) -> Result<link::Model, Problem> {
    let db = state.db().read();
    let node = find(db, user, target).await?;
    let link = links::of_node(db, &node.id).await?;
    link.filter(|link| is_open(link, state.now())).ok_or(NONE)
}

/// A link of an account, and what it leads to.
pub(crate) struct Listed {
    pub(crate) link: link::Model,
    pub(crate) node: node::Model,
}

/// All links of an account that are not over, as far as nothing of them is in the trash; the ones that end first at the
/// beginning. For those who administer it.
pub(crate) async fn list(state: &State, actor: &Actor) -> Result<Vec<Listed>, Problem> {
    rights::admin(actor)?;
    let (db, now) = (state.db().read(), state.now());
    let mut found = Vec::new();
    for link in links::of_account(db, actor.account.id, now).await? {
        let Some(node) = nodes::any(db, &link.node_id).await? else { continue };
        if !places::is_trashed(db, &node).await? {
            found.push(Listed { link, node });
        }
    }
    Ok(found)
}

/// What the link with this token leads to, as long as it is not over and nothing of it is in the trash.
pub(crate) async fn open(
    state: &State,
    token: &str,
) -> Result<(link::Model, node::Model), Problem> {
    let db = state.db().read();
    let link = links::by_token(db, token).await?;
    let link = link.filter(|link| is_open(link, state.now())).ok_or(NONE)?;
    let node = nodes::any(db, &link.node_id).await?.ok_or(NONE)?;
    let owner = accounts::by_id(db, node.user_id).await?;
    if !owner.is_some_and(|owner| owner.is_open()) || places::is_trashed(db, &node).await? {
        return Err(NONE);
    }
    Ok((link, node))
}

/// Counts a look at a link's page.
pub(crate) async fn viewed(state: &State, token: &str) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    links::count_view(&tx, token).await?;
    Ok(tx.commit().await?)
}

/// How often a link may still be used; none where its uses are not limited.
pub(crate) fn uses_left(link: &link::Model) -> Option<i64> {
    (link.counter_enabled && link.counter_max > 0).then(|| (link.counter_max - link.used).max(0))
}

/// How long somebody may go on with a download that they have begun, in seconds.
const GOES_ON: i64 = 86_400;

/// What is sent of a link's file, and to whom.
pub(crate) struct Sent<'a> {
    pub(crate) token: &'a str,
    /// The file.
    pub(crate) node: &'a str,
    pub(crate) address: Option<IpAddr>,
    /// From its first byte on.
    pub(crate) begins: bool,
}

/// Counts a download, once: who has begun one may go on with it for a day. Who begins in the middle has begun as well,
/// or all but one byte could be had as often as one likes. Refused when another one was quicker and the last.
pub(crate) async fn count(state: &State, sent: Sent<'_>) -> Result<(), Problem> {
    let Sent { token, node, address, begins } = sent;
    let now = state.now();
    let address = address.map(|address| address.to_string()).unwrap_or_default();
    // With the token, so that what is kept tells nobody who was where.
    let visitor = secret::hash(&format!("{token} {address}"));
    let visit = (token, node, visitor.as_str());
    if !begins && links::has_begun(state.db().read(), visit, now).await? {
        return Ok(());
    }
    let tx = state.db().write().await?;
    if !links::count(&tx, token, now).await? {
        return Err(NONE);
    }
    let visit = visit::Model {
        token: token.to_owned(),
        node_id: node.to_owned(),
        visitor,
        expires: now + GOES_ON,
    };
    links::begun(&tx, visit).await?;
    Ok(tx.commit().await?)
}

/// The last day of a link, `YYYY-MM-DD`.
pub(crate) fn last_day(link: &link::Model) -> String {
    clock::date(link.expires.div_euclid(86_400) - 1)
}

fn is_open(link: &link::Model, now: i64) -> bool {
    link.expires > now && uses_left(link) != Some(0)
}
