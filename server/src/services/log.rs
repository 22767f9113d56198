//! What was done in an account, line by line, for those who own or administer it.

use sea_orm::ConnectionTrait;

use super::actor::{Actor, Origin};
use super::problem::Problem;
use crate::db::entity::log;
use crate::db::logs;
use crate::state::State;

/// The longest name or text of a line, in characters.
const LONGEST: usize = 500;

/// What was done; clients ask for one kind by its number (guide 13.2, which does not list them).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum LogType {
    SignIn = 1,
    SignOut = 2,
    Upload = 3,
    Download = 4,
    Create = 5,
    Rename = 6,
    Move = 7,
    Copy = 8,
    Trash = 9,
    Restore = 10,
    Delete = 11,
    Share = 12,
    Link = 13,
    Access = 14,
    Member = 15,
    Group = 16,
    Account = 17,
    Password = 18,
    Branding = 19,
    Note = 20,
    Task = 21,
    Partner = 22,
}

impl LogType {
    /// All of them, in the order of their numbers.
    const ALL: [Self; 22] = [
        Self::SignIn,
        Self::SignOut,
        Self::Upload,
        Self::Download,
        Self::Create,
        Self::Rename,
        Self::Move,
        Self::Copy,
        Self::Trash,
        Self::Restore,
        Self::Delete,
        Self::Share,
        Self::Link,
        Self::Access,
        Self::Member,
        Self::Group,
        Self::Account,
        Self::Password,
        Self::Branding,
        Self::Note,
        Self::Task,
        Self::Partner,
    ];

    /// What lists call the kind with this number; empty for one that is not known any more.
    pub(crate) fn name_of(number: i32) -> &'static str {
        Self::ALL.into_iter().find(|known| *known as i32 == number).map_or("", Self::name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::SignIn => "Login",
            Self::SignOut => "Logout",
            Self::Upload => "Upload",
            Self::Download => "Download",
            Self::Create => "Create",
            Self::Rename => "Rename",
            Self::Move => "Move",
            Self::Copy => "Copy",
            Self::Trash => "Trash",
            Self::Restore => "Restore",
            Self::Delete => "Delete",
            Self::Share => "Share",
            Self::Link => "Link",
            Self::Access => "Access",
            Self::Member => "Account user",
            Self::Group => "User group",
            Self::Account => "Account",
            Self::Password => "Password",
            Self::Branding => "Branding",
            Self::Note => "Note",
            Self::Task => "Task",
            Self::Partner => "Partner",
        }
    }
}

/// One thing that was done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed<'a> {
    pub(crate) kind: LogType,
    /// The name of what it was done to.
    pub(crate) subject: &'a str,
    /// How many bytes that has, where it means anything.
    pub(crate) size: Option<i64>,
    /// More about it; may be empty.
    pub(crate) details: &'a str,
}

impl<'a> Deed<'a> {
    /// Something of which no more need be said.
    pub(crate) fn new(kind: LogType, subject: &'a str) -> Self {
        Self { kind, subject, size: None, details: "" }
    }
}

/// Writes down what somebody did in an account, in the transaction that does it.
pub(crate) async fn record(
    tx: &impl ConnectionTrait,
    actor: &Actor,
    account: i64,
    now: i64,
    deed: Deed<'_>,
) -> Result<(), Problem> {
    let is_theirs = account == actor.account.id;
    let origin = Origin { address: actor.address, app: actor.app.clone() };
    let row = log::Model {
        member_id: actor.member_id().filter(|_| is_theirs),
        admin_id: (!is_theirs).then_some(actor.account.id),
        actor_name: cut(&actor.name()),
        ..line(&origin, account, now, deed)
    };
    logs::insert(tx, row).await?;
    Ok(())
}

/// Writes down what somebody did who is not signed in.
pub(crate) async fn record_guest(
    tx: &impl ConnectionTrait,
    origin: &Origin,
    account: i64,
    now: i64,
    deed: Deed<'_>,
) -> Result<(), Problem> {
    logs::insert(tx, line(origin, account, now, deed)).await?;
    Ok(())
}

/// A line of somebody who is not known.
fn line(origin: &Origin, account: i64, now: i64, deed: Deed<'_>) -> log::Model {
    log::Model {
        seq: 0,
        user_id: account,
        member_id: None,
        admin_id: None,
        actor_name: "Guest".to_owned(),
        time: now,
        log_type: deed.kind as i32,
        ip: origin.ip(),
        app: origin.app.clone(),
        subject: cut(deed.subject),
        size: deed.size,
        details: cut(deed.details),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// Writes down what was done a moment ago. It was done, so that nothing here may make it fail.
pub(crate) async fn note(state: &State, actor: &Actor, account: i64, deed: Deed<'_>) {
    let written = async {
        let tx = state.db().write().await?;
        record(&tx, actor, account, state.now(), deed).await?;
        Ok::<(), Problem>(tx.commit().await?)
    };
    if let Err(problem) = written.await {
        tracing::warn!(%problem, kind = deed.kind.name(), "a line of the log is missing");
    }
}

/// How many lines a page has.
pub(crate) const PAGE: u64 = 50;

/// A page of what was done in an account.
pub(crate) struct Page {
    /// The newest first.
    pub(crate) lines: Vec<log::Model>,
    /// How many lines all pages have.
    pub(crate) total: u64,
}

/// Reads a page; the first one is 0.
pub(crate) async fn page(
    db: &impl ConnectionTrait,
    filter: logs::Filter,
    page: u64,
) -> Result<Page, Problem> {
    let total = logs::count(db, filter).await?;
    let offset = page.saturating_mul(PAGE);
    let lines = match offset < total {
        true => logs::page(db, filter, offset, PAGE).await?,
        false => Vec::new(),
    };
    Ok(Page { lines, total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_number() {
        for (index, kind) in LogType::ALL.into_iter().enumerate() {
            assert_eq!(usize::try_from(kind as i32), Ok(index + 1));
            assert_eq!(LogType::name_of(kind as i32), kind.name());
        }
        assert_eq!(LogType::name_of(0), "");
    }
}
