//! Limits of accounts, groups and members in the database: what they transferred, and what members store.

use sea_orm::{ConnectionTrait, DbErr};

use super::entity::version;
use super::sql;

/// Whom a limit is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Everybody of an account, and the guests that it pays for.
    Account(i64),
    /// One member.
    Member(i64),
    /// All members of a group together.
    Group(i64),
}

impl Whose {
    /// The rows of a table that has the columns `user_id` and `member_id`.
    fn condition(self) -> (&'static str, i64) {
        match self {
            Self::Account(id) => ("user_id = $1", id),
            // The second condition is the index's own.
            Self::Member(id) => ("member_id = $1 AND member_id > 0", id),
            Self::Group(id) => (
                "member_id IN (SELECT m.id FROM members m WHERE m.group_id = $1) AND member_id > 0",
                id,
            ),
        }
    }
}

/// What was transferred at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moved {
    /// Bytes.
    pub(crate) up: i64,
    /// Bytes.
    pub(crate) down: i64,
    /// Files that came whole.
    pub(crate) up_count: i64,
    /// Files that were begun.
    pub(crate) down_count: i64,
}

/// Adds to somebody's day; `member` is 0 for the owner and for guests.
pub(crate) async fn add(
    db: &impl ConnectionTrait,
    user: i64,
    member: i64,
    day: i64,
    moved: Moved,
) -> Result<(), DbErr> {
    let Moved { up, down, up_count, down_count } = moved;
    db.execute_raw(sql::statement(
        db,
        "INSERT INTO bandwidth
            (user_id, member_id, day, up_bytes, down_bytes, up_count, down_count)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (user_id, member_id, day) DO UPDATE SET
            up_bytes = bandwidth.up_bytes + excluded.up_bytes,
            down_bytes = bandwidth.down_bytes + excluded.down_bytes,
            up_count = bandwidth.up_count + excluded.up_count,
            down_count = bandwidth.down_count + excluded.down_count",
        [
            user.into(),
            member.into(),
            day.into(),
            up.into(),
            down.into(),
            up_count.into(),
            down_count.into(),
        ],
    ))
    .await?;
    Ok(())
}

/// How many bytes were transferred, both ways, since a day.
pub(crate) async fn moved_since(
    db: &impl ConnectionTrait,
    whose: Whose,
    day: i64,
) -> Result<i64, DbErr> {
    let (condition, id) = whose.condition();
    let text = format!(
        "SELECT CAST(COALESCE(SUM(up_bytes + down_bytes), 0) AS BIGINT) AS total
         FROM bandwidth WHERE {condition} AND day >= $2"
    );
    total(db, text, vec![id.into(), day.into()]).await
}

/// How many bytes the versions take that somebody uploaded. The database counts them while they change.
pub(crate) async fn stored(db: &impl ConnectionTrait, whose: Whose) -> Result<i64, DbErr> {
    let (condition, id) = whose.condition();
    let text = format!(
        "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) AS total FROM volumes WHERE {condition}"
    );
    total(db, text, vec![id.into()]).await
}

/// How many bytes of these versions somebody uploaded.
pub(crate) async fn stored_in(
    db: &impl ConnectionTrait,
    whose: Whose,
    versions: &[version::Model],
) -> Result<i64, DbErr> {
    let mut sum = 0;
    for row in versions {
        let (condition, id) = whose.condition();
        let text = format!(
            "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS total FROM versions
             WHERE {condition} AND id = $2"
        );
        sum += total(db, text, vec![id.into(), row.id.as_str().into()]).await?;
    }
    Ok(sum)
}

/// How many bytes have arrived of uploads that somebody has open, `except` one of them.
pub(crate) async fn under_way(
    db: &impl ConnectionTrait,
    whose: Whose,
    except: Option<&str>,
) -> Result<i64, DbErr> {
    let (condition, id) = whose.condition();
    let text = format!(
        "SELECT CAST(COALESCE(SUM(received), 0) AS BIGINT) AS total FROM uploads
         WHERE {condition} AND id <> $2"
    );
    total(db, text, vec![id.into(), except.unwrap_or_default().into()]).await
}

/// What a group may store and transfer, in bytes; 0 is no limit.
pub(crate) async fn group_limits(
    db: &impl ConnectionTrait,
    group: i64,
) -> Result<(i64, i64), DbErr> {
    let row = db
        .query_one_raw(sql::statement(
            db,
            "SELECT storage_limit, bw_limit FROM member_groups WHERE id = $1",
            [group.into()],
        ))
        .await?;
    match row {
        Some(row) => Ok((row.try_get("", "storage_limit")?, row.try_get("", "bw_limit")?)),
        None => Ok((0, 0)),
    }
}

async fn total(
    db: &impl ConnectionTrait,
    text: String,
    values: Vec<sea_orm::Value>,
) -> Result<i64, DbErr> {
    let statement = sql::statement(db, text, values);
    let row = db.query_one_raw(statement).await?;
    row.map_or(Ok(0), |row| row.try_get("", "total"))
}
