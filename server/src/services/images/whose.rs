//! Whose picture is meant, and who may see it or change it.

use portico_api::opendrive::branding::ImageKind;

use super::Whose;
use crate::db::{groups, members};
use crate::services::actor::Actor;
use crate::services::brands::{self, NO_USER};
use crate::services::problem::Problem;
use crate::services::{rights, words};
use crate::state::State;

const NO_GROUP: Problem = Problem::Refused("Invalid group ID.");

/// The picture that a caller may change: their own, a group's or the drive's if they look after it.
pub(crate) async fn writable(
    state: &State,
    actor: &Actor,
    kind: ImageKind,
    group: Option<&str>,
) -> Result<Whose, Problem> {
    match kind {
        ImageKind::User => {
            rights::admin(actor)?;
            Ok(Whose::User(actor.account.id))
        }
        ImageKind::AccountUser => {
            let member = actor.member_id();
            Ok(Whose::Member(member.ok_or(Problem::Refused("Access user required."))?))
        }
        ImageKind::Group => {
            rights::admin(actor)?;
            of_group(state, actor, group).await
        }
        ImageKind::Logo => Ok(Whose::Logo(brands::own_logo(actor)?)),
        ImageKind::Favicon => Ok(Whose::Icon(brands::own_logo(actor)?)),
    }
}

async fn of_group(state: &State, actor: &Actor, group: Option<&str>) -> Result<Whose, Problem> {
    let id = group.and_then(words::number).ok_or(NO_GROUP)?;
    let group = groups::by_id(state.db().read(), actor.account.id, id).await?;
    Ok(Whose::Group(group.ok_or(NO_GROUP)?.id))
}

/// The picture that somebody may see: a drive's by anybody, an owner's by everybody who is signed in, a member's
/// and a group's within their account.
pub(crate) async fn readable(
    state: &State,
    actor: Option<&Actor>,
    kind: ImageKind,
    user: Option<&str>,
    member: Option<&str>,
    group: Option<&str>,
) -> Result<Whose, Problem> {
    let number = |id: &str| words::number(id).ok_or(NO_USER);
    let account = match (user, actor) {
        (Some(id), _) => number(id)?,
        (None, Some(actor)) => actor.account.id,
        (None, None) => return Err(Problem::Refused("User required.")),
    };
    let signed_in = actor.ok_or(Problem::NoSession);
    match kind {
        ImageKind::Logo => Ok(Whose::Logo(account)),
        ImageKind::Favicon => Ok(Whose::Icon(account)),
        ImageKind::User => signed_in.map(|_| Whose::User(account)),
        ImageKind::Group => of_group(state, signed_in?, group).await,
        ImageKind::AccountUser => {
            let actor = signed_in?;
            let id = match member {
                Some(id) => words::number(id),
                None => actor.member_id(),
            };
            let id = id.ok_or(Problem::Refused("Access user required."))?;
            let member = members::by_id(state.db().read(), id).await?;
            let member = member.filter(|member| member.user_id == actor.account.id);
            Ok(Whose::Member(member.ok_or(Problem::Missing("Missing file."))?.id))
        }
    }
}
