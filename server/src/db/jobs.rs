//! Jobs in the database: a row is what keeps several servers from doing the same at once.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::entity::job;
use super::sql;

/// The job with this name, if it was ever done.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    name: &str,
) -> Result<Option<job::Model>, DbErr> {
    job::Entity::find_by_id(name).one(db).await
}

/// All jobs that were ever done.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<Vec<job::Model>, DbErr> {
    job::Entity::find().order_by_asc(job::Column::Name).all(db).await
}

/// Takes a job that is due and that nobody does: false when it is not due, or somebody else was quicker.
pub(crate) async fn take(
    db: &impl ConnectionTrait,
    name: &str,
    holder: &str,
    now: i64,
    until: i64,
) -> Result<bool, DbErr> {
    let missing = sql::statement(
        db,
        "INSERT INTO jobs (name, holder, held_until, due) VALUES ($1, '', 0, 0)
         ON CONFLICT (name) DO NOTHING",
        [name.into()],
    );
    db.execute_raw(missing).await?;
    let done = job::Entity::update_many()
        .col_expr(job::Column::Holder, Expr::value(holder))
        .col_expr(job::Column::HeldUntil, Expr::value(until))
        .filter(job::Column::Name.eq(name))
        .filter(job::Column::HeldUntil.lte(now))
        .filter(job::Column::Due.lte(now))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Goes on with a job: false when somebody else has taken it over.
pub(crate) async fn extend(
    db: &impl ConnectionTrait,
    name: &str,
    holder: &str,
    until: i64,
) -> Result<bool, DbErr> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::HeldUntil, Expr::value(until))
        .filter(job::Column::Name.eq(name))
        .filter(job::Column::Holder.eq(holder))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How a turn ended.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// It was done, at this time.
    Done(i64),
    /// It was not, and is to be tried again as it would have been next.
    Failed,
}

/// Lets go of a job that is still this holder's; it is due again at `due`.
pub(crate) async fn release(
    db: &impl ConnectionTrait,
    name: &str,
    holder: &str,
    due: i64,
    end: End,
) -> Result<(), DbErr> {
    let mut update = job::Entity::update_many()
        .col_expr(job::Column::Holder, Expr::value(""))
        .col_expr(job::Column::HeldUntil, Expr::value(0_i64))
        .col_expr(job::Column::Due, Expr::value(due));
    if let End::Done(at) = end {
        update = update.col_expr(job::Column::Succeeded, Expr::value(at));
    }
    update
        .filter(job::Column::Name.eq(name))
        .filter(job::Column::Holder.eq(holder))
        .exec(db)
        .await?;
    Ok(())
}
