//! What was done in accounts, in the database.

use sea_orm::{
    ActiveModelTrait as _, ActiveValue, ColumnTrait, Condition, ConnectionTrait, DbErr,
    EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::log;
use super::sql;

/// Writes a line; its number is chosen by the database.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: log::Model) -> Result<(), DbErr> {
    let mut row = row.into_active_model().reset_all();
    row.seq = ActiveValue::NotSet;
    log::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

/// Which lines are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    /// In which account.
    pub(crate) user: i64,
    /// By which member; 0 for the account's owner, anybody without it.
    pub(crate) member: Option<i64>,
    /// From when on, in seconds since 1970.
    pub(crate) from: Option<i64>,
    /// Until when, in seconds since 1970.
    pub(crate) to: Option<i64>,
    /// Only this kind.
    pub(crate) kind: Option<i32>,
}

impl Filter {
    fn condition(self) -> Condition {
        let by = match self.member {
            None => None,
            Some(0) => {
                let owner = log::Column::MemberId.is_null();
                Some(Condition::all().add(owner).add(log::Column::AdminId.is_null()))
            }
            Some(member) => Some(Condition::all().add(log::Column::MemberId.eq(member))),
        };
        Condition::all()
            .add(log::Column::UserId.eq(self.user))
            .add_option(by)
            .add_option(self.from.map(|from| log::Column::Time.gte(from)))
            .add_option(self.to.map(|to| log::Column::Time.lte(to)))
            .add_option(self.kind.map(|kind| log::Column::LogType.eq(kind)))
    }
}

/// How many lines there are.
pub(crate) async fn count(db: &impl ConnectionTrait, filter: Filter) -> Result<u64, DbErr> {
    log::Entity::find().filter(filter.condition()).count(db).await
}

/// A part of the lines, the newest first.
pub(crate) async fn page(
    db: &impl ConnectionTrait,
    filter: Filter,
    offset: u64,
    limit: u64,
) -> Result<Vec<log::Model>, DbErr> {
    log::Entity::find()
        .filter(filter.condition())
        .order_by_desc(log::Column::Time)
        .order_by_desc(log::Column::Seq)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await
}

/// Forgets some of the lines from before a time; answers how many they were.
pub(crate) async fn forget_before(
    db: &impl ConnectionTrait,
    time: i64,
    limit: u64,
) -> Result<u64, DbErr> {
    let old = sql::statement(
        db,
        "DELETE FROM logs WHERE seq IN (SELECT seq FROM logs WHERE time < $1 LIMIT $2)",
        [time.into(), i64::try_from(limit).unwrap_or(i64::MAX).into()],
    );
    Ok(db.execute_raw(old).await?.rows_affected())
}
