//! The outbox in the database.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ActiveValue, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::mail;

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
