//! Codes that prove that a mail was read: for one purpose, once, for a day.

use portico_api::Secret;
use sea_orm::DatabaseTransaction;

use super::problem::Problem;
use super::{Member, User, secret};
use crate::db::codes;
use crate::db::entity::code;
use crate::state::State;

/// How long a code is good, in seconds.
const LIFE: i64 = 86_400;

/// How many letters and digits it has: 71 bits, for somebody who may have to type it.
const LENGTH: usize = 12;

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum Kind {
    /// A new address of somebody who has an account.
    Email = 1,
    /// The address of a new account.
    Signup = 2,
    /// Another password instead of the forgotten one.
    Reset = 3,
}

/// The refusal of a code that is wrong, used, too old or somebody else's (guide 13.4, 13.5).
pub(crate) const WRONG: Problem = Problem::Invalid("ver_code", "");

/// Makes a code for somebody; the one before it is worth nothing any more.
pub(crate) async fn issue(
    state: &State,
    tx: &DatabaseTransaction,
    user: &User,
    member: Option<&Member>,
    kind: Kind,
    payload: &str,
) -> Result<Secret, Problem> {
    let mut text = state.random().id()?;
    text.truncate(LENGTH);
    let row = code::Model {
        code_hash: secret::hash(&text),
        user_id: user.id,
        member_id: member.map(|member| member.id),
        kind: kind as i32,
        payload: payload.to_owned(),
        expires: state.now() + LIFE,
    };
    codes::replace(tx, row, state.now()).await?;
    Ok(Secret::new(text))
}

/// Uses a code up, if it is this person's and for this; answers what it confirms.
pub(crate) async fn take(
    state: &State,
    tx: &DatabaseTransaction,
    user: &User,
    member: Option<&Member>,
    kind: Kind,
    given: &Secret,
) -> Result<String, Problem> {
    let row = codes::take(tx, &secret::hash(given.expose().trim())).await?.ok_or(WRONG)?;
    let is_theirs = row.user_id == user.id && row.member_id == member.map(|member| member.id);
    if is_theirs && row.kind == kind as i32 && row.expires > state.now() {
        Ok(row.payload)
    } else {
        Err(WRONG)
    }
}
