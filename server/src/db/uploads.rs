//! Uploads under way, in the database.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait as _, QueryFilter, QuerySelect,
};

use super::entity::upload;

/// Writes a new upload.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: upload::Model) -> Result<(), DbErr> {
    upload::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// The upload with this id, if it is this account's.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    user: i64,
    id: &str,
) -> Result<Option<upload::Model>, DbErr> {
    upload::Entity::find_by_id(id).filter(upload::Column::UserId.eq(user)).one(db).await
}

/// The open uploads of a file by this account.
pub(crate) async fn of_file(
    db: &impl ConnectionTrait,
    user: i64,
    node: &str,
) -> Result<Vec<upload::Model>, DbErr> {
    upload::Entity::find()
        .filter(upload::Column::UserId.eq(user))
        .filter(upload::Column::NodeId.eq(node))
        .all(db)
        .await
}

/// Counts bytes that arrived: false when the upload is no longer there. From here on no other transaction
/// changes the upload before this one has ended.
pub(crate) async fn count(
    db: &impl ConnectionTrait,
    id: &str,
    bytes: i64,
    now: i64,
) -> Result<bool, DbErr> {
    let done = upload::Entity::update_many()
        .col_expr(upload::Column::Received, Expr::col(upload::Column::Received).add(bytes))
        .col_expr(upload::Column::Touched, Expr::value(now))
        .filter(upload::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Moves an upload's hash on, from one place to another: false when it was no longer there.
pub(crate) async fn hashed(
    db: &impl ConnectionTrait,
    id: &str,
    from: i64,
    to: i64,
    hash_state: Vec<u8>,
) -> Result<bool, DbErr> {
    let done = upload::Entity::update_many()
        .col_expr(upload::Column::Hashed, Expr::value(to))
        .col_expr(upload::Column::HashState, Expr::value(hash_state))
        .filter(upload::Column::Id.eq(id))
        .filter(upload::Column::Hashed.eq(from))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that what arrived is not what was meant.
pub(crate) async fn suspect(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    upload::Entity::update_many()
        .col_expr(upload::Column::IsSuspect, Expr::value(true))
        .filter(upload::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends an upload, for better or worse.
pub(crate) async fn delete(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    upload::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Uploads that nobody went on with since `stale`.
pub(crate) async fn stale(
    db: &impl ConnectionTrait,
    stale: i64,
    limit: u64,
) -> Result<Vec<upload::Model>, DbErr> {
    upload::Entity::find().filter(upload::Column::Touched.lt(stale)).limit(limit).all(db).await
}

/// How many uploads are open.
pub(crate) async fn count_open(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    upload::Entity::find().count(db).await
}
