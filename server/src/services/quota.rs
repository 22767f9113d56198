//! How much may be stored: by an account, by one of its members, and by the members of a group together.

use sea_orm::ConnectionTrait;

use super::bandwidth::Payer;
use super::problem::Problem;
use crate::db::bandwidth::{self, Whose};
use crate::db::contents;

/// What is to be stored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Added<'a> {
    /// How many bytes all of it has.
    pub(crate) size: i64,
    /// How many bytes its largest file has.
    pub(crate) largest: i64,
    /// The upload that brings it: what arrived of it is not counted twice.
    pub(crate) upload: Option<&'a str>,
    /// The file that gets it as its new version: the oldest one may go for it.
    pub(crate) over: Option<&'a str>,
}

impl<'a> Added<'a> {
    /// A new file.
    pub(crate) fn file(size: i64) -> Self {
        Self { size, largest: size, upload: None, over: None }
    }

    /// A new version of a file.
    pub(crate) fn version(size: i64, over: &'a str) -> Self {
        Self { over: Some(over), ..Self::file(size) }
    }
}

/// Refuses what does not fit into what the account may store, its member, or their group together. What open
/// uploads brought already counts.
pub(crate) async fn refuse_over(
    db: &impl ConnectionTrait,
    payer: &Payer,
    added: Added<'_>,
) -> Result<(), Problem> {
    let unsigned = |bytes: i64| u64::try_from(bytes).unwrap_or(0);
    if added.largest > payer.owner.file_size_limit {
        return Err(Problem::OverFileSize(unsigned(payer.owner.file_size_limit)));
    }
    let left = left(db, payer, added).await?;
    if added.size > left {
        return Err(Problem::OverQuota { needed: unsigned(added.size), left: unsigned(left) });
    }
    Ok(())
}

/// How many bytes a new file may have.
pub(crate) async fn room(db: &impl ConnectionTrait, payer: &Payer) -> Result<i64, Problem> {
    Ok(left(db, payer, Added::file(0)).await?.min(payer.owner.file_size_limit).max(0))
}

/// The same for a part of an upload, before it is written: an upload that is alone was asked when it was opened,
/// but several that were opened together may be more than there is room for.
pub(crate) async fn refuse_part(
    db: &impl ConnectionTrait,
    payer: &Payer,
    added: Added<'_>,
) -> Result<(), Problem> {
    let everybody = Whose::Account(payer.owner.id);
    if bandwidth::under_way(db, everybody, added.upload).await? == 0 {
        return Ok(());
    }
    refuse_over(db, payer, added).await
}

/// How many bytes the versions take that a member uploaded.
pub(crate) async fn stored_by(db: &impl ConnectionTrait, member: i64) -> Result<u64, Problem> {
    let stored = bandwidth::stored(db, Whose::Member(member)).await?;
    Ok(u64::try_from(stored).unwrap_or(0))
}

/// How many bytes there are left for something.
async fn left(db: &impl ConnectionTrait, payer: &Payer, added: Added<'_>) -> Result<i64, Problem> {
    let Payer { owner, member } = payer;
    let goes = match added.over {
        Some(file) => {
            let stay = u64::try_from(owner.kept_versions()).unwrap_or(1).saturating_sub(1);
            contents::oldest_versions(db, file, stay).await?
        }
        None => Vec::new(),
    };
    // An account may store nothing if its limit says so; a member's or group's 0 is no limit of their own.
    let mut limits = vec![(Whose::Account(owner.id), owner.storage_limit)];
    if let Some(member) = member {
        let mut own = vec![(Whose::Member(member.id), member.storage_limit)];
        if let Some(group) = member.group_id {
            own.push((Whose::Group(group), bandwidth::group_limits(db, group).await?.0));
        }
        limits.extend(own.into_iter().filter(|(_, limit)| *limit > 0));
    }
    let mut least = i64::MAX;
    for (whose, limit) in limits {
        let stored = bandwidth::stored(db, whose).await?;
        let stored = stored - bandwidth::stored_in(db, whose, &goes).await?;
        let used = stored + bandwidth::under_way(db, whose, added.upload).await?;
        least = least.min(limit.saturating_sub(used).max(0));
    }
    Ok(least)
}
