//! The outbox in the database.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ActiveValue, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, PaginatorTrait as _, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::mail;
use super::sql;

/// Puts a mail into the outbox; its number is chosen by the database.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: mail::Model) -> Result<(), DbErr> {
    let mut row = row.into_active_model().reset_all();
    row.id = ActiveValue::NotSet;
    mail::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

/// The mails that are to be sent by now, the oldest first.
pub(crate) async fn due(
    db: &impl ConnectionTrait,
    now: i64,
    limit: u64,
) -> Result<Vec<mail::Model>, DbErr> {
    mail::Entity::find()
        .filter(mail::Column::NextTry.lte(now))
        .order_by_asc(mail::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// Takes a mail to send it, so that nobody else does before `until`; false when somebody else took it.
pub(crate) async fn take(
    db: &impl ConnectionTrait,
    mail: &mail::Model,
    until: i64,
) -> Result<bool, DbErr> {
    let done = mail::Entity::update_many()
        .col_expr(mail::Column::NextTry, Expr::value(until))
        .col_expr(mail::Column::Tries, Expr::value(mail.tries + 1))
        .filter(mail::Column::Id.eq(mail.id))
        .filter(mail::Column::NextTry.eq(mail.next_try))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that a mail was sent. What it said is forgotten: it may have held a code.
pub(crate) async fn sent(db: &impl ConnectionTrait, id: i64, now: i64) -> Result<(), DbErr> {
    mail::Entity::update_many()
        .col_expr(mail::Column::SentAt, Expr::value(now))
        .col_expr(mail::Column::NextTry, Expr::value(None::<i64>))
        .col_expr(mail::Column::Body, Expr::value(""))
        .filter(mail::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes when a mail is tried again; never without a time.
pub(crate) async fn put_off(
    db: &impl ConnectionTrait,
    id: i64,
    next: Option<i64>,
) -> Result<(), DbErr> {
    mail::Entity::update_many()
        .col_expr(mail::Column::NextTry, Expr::value(next))
        .filter(mail::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets some of the mails from before a time that were sent or given up; answers how many they were.
pub(crate) async fn forget_before(
    db: &impl ConnectionTrait,
    time: i64,
    limit: u64,
) -> Result<u64, DbErr> {
    let old = sql::statement(
        db,
        "DELETE FROM mails WHERE id IN
            (SELECT id FROM mails WHERE created < $1 AND next_try IS NULL LIMIT $2)",
        [time.into(), i64::try_from(limit).unwrap_or(i64::MAX).into()],
    );
    Ok(db.execute_raw(old).await?.rows_affected())
}

/// How many mails wait.
pub(crate) async fn count_waiting(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    mail::Entity::find().filter(mail::Column::NextTry.is_not_null()).count(db).await
}
