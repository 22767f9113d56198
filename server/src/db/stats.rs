//! What was transferred and stored, in the database.

use std::ops::RangeInclusive;

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query, SimpleExpr};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, QueryFilter, QuerySelect, Select,
};

use super::entity::{bandwidth, user, version};

/// Whose statistic it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Everybody of an account.
    Account(i64),
    /// One member.
    Member(i64),
    /// A partner's own account and all that it made.
    Partner(i64),
}

impl Whose {
    fn of_bandwidth(self) -> SimpleExpr {
        match self {
            Self::Account(user) => bandwidth::Column::UserId.eq(user),
            Self::Member(member) => bandwidth::Column::MemberId.eq(member),
            Self::Partner(partner) => bandwidth::Column::UserId.in_subquery(
                Query::select()
                    .column(user::Column::Id)
                    .from(user::Entity)
                    .and_where(of_partner(partner))
                    .to_owned(),
            ),
        }
    }
}

/// A partner's own account and all that it made.
fn of_partner(partner: i64) -> SimpleExpr {
    user::Column::PartnerId.eq(partner).or(user::Column::Id.eq(partner))
}

/// Bytes and files together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Sum {
    pub(crate) up_bytes: i64,
    pub(crate) down_bytes: i64,
    pub(crate) up_count: i64,
    pub(crate) down_count: i64,
}

/// The sum of one day, or of one account.
#[derive(Clone, Copy, Debug, FromQueryResult)]
struct Keyed {
    key: i64,
    up_bytes: i64,
    down_bytes: i64,
    up_count: i64,
    down_count: i64,
}

impl Keyed {
    fn split(self) -> (i64, Sum) {
        let Self { key, up_bytes, down_bytes, up_count, down_count } = self;
        (key, Sum { up_bytes, down_bytes, up_count, down_count })
    }
}

/// The sums of some days; without days, of all time.
fn sums(whose: Whose, days: Option<RangeInclusive<i64>>) -> Select<bandwidth::Entity> {
    // A sum of large numbers has another type than they in PostgreSQL, and is nothing where there are no rows.
    let sum = |name: &str| Expr::cust(format!("CAST(COALESCE(SUM({name}), 0) AS BIGINT)"));
    let mut select = bandwidth::Entity::find()
        .select_only()
        .column_as(sum("up_bytes"), "up_bytes")
        .column_as(sum("down_bytes"), "down_bytes")
        .column_as(sum("up_count"), "up_count")
        .column_as(sum("down_count"), "down_count")
        .filter(whose.of_bandwidth());
    if let Some(days) = days {
        select = select.filter(bandwidth::Column::Day.between(*days.start(), *days.end()));
    }
    select
}

/// What was transferred in some days, or ever.
pub(crate) async fn total(
    db: &impl ConnectionTrait,
    whose: Whose,
    days: Option<RangeInclusive<i64>>,
) -> Result<Sum, DbErr> {
    Ok(sums(whose, days).into_model::<Sum>().one(db).await?.unwrap_or_default())
}

/// What was transferred on each of some days; the keys are days since 1970.
pub(crate) async fn by_day(
    db: &impl ConnectionTrait,
    whose: Whose,
    days: RangeInclusive<i64>,
) -> Result<Vec<(i64, Sum)>, DbErr> {
    let rows = sums(whose, Some(days))
        .column_as(bandwidth::Column::Day, "key")
        .group_by(bandwidth::Column::Day)
        .into_model::<Keyed>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Keyed::split).collect())
}

/// What each account transferred in some days.
pub(crate) async fn by_account(
    db: &impl ConnectionTrait,
    whose: Whose,
    days: RangeInclusive<i64>,
) -> Result<Vec<(i64, Sum)>, DbErr> {
    let rows = sums(whose, Some(days))
        .column_as(bandwidth::Column::UserId, "key")
        .group_by(bandwidth::Column::UserId)
        .into_model::<Keyed>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Keyed::split).collect())
}

/// What a statistic has to know of an account.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) username: String,
    pub(crate) created: i64,
    pub(crate) level: i32,
    pub(crate) suspended: bool,
    pub(crate) closed_at: Option<i64>,
}

/// A partner's own account and all that it made.
pub(crate) async fn accounts(
    db: &impl ConnectionTrait,
    partner: i64,
) -> Result<Vec<Account>, DbErr> {
    user::Entity::find().filter(of_partner(partner)).into_model::<Account>().all(db).await
}

#[derive(FromQueryResult)]
struct Stored {
    user_id: i64,
    bytes: i64,
}

/// How many bytes each of these accounts stores; those that store nothing are left out.
pub(crate) async fn stored(
    db: &impl ConnectionTrait,
    partner: i64,
) -> Result<Vec<(i64, i64)>, DbErr> {
    let theirs = Query::select()
        .column(user::Column::Id)
        .from(user::Entity)
        .and_where(of_partner(partner))
        .to_owned();
    let rows = version::Entity::find()
        .select_only()
        .column(version::Column::UserId)
        .column_as(Expr::cust("CAST(COALESCE(SUM(size), 0) AS BIGINT)"), "bytes")
        .filter(version::Column::UserId.in_subquery(theirs))
        .group_by(version::Column::UserId)
        .into_model::<Stored>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.user_id, row.bytes)).collect())
}

/// Adds what somebody transferred on a day.
pub(crate) async fn add(db: &impl ConnectionTrait, row: bandwidth::Model) -> Result<(), DbErr> {
    let more = |column: bandwidth::Column, by: i64| {
        (column, Expr::col((bandwidth::Entity, column)).add(by))
    };
    let sums = [
        more(bandwidth::Column::UpBytes, row.up_bytes),
        more(bandwidth::Column::DownBytes, row.down_bytes),
        more(bandwidth::Column::UpCount, row.up_count),
        more(bandwidth::Column::DownCount, row.down_count),
    ];
    let keys = [bandwidth::Column::UserId, bandwidth::Column::MemberId, bandwidth::Column::Day];
    bandwidth::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::columns(keys).values(sums).to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
