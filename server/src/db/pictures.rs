//! Contents of which a small picture is still to be made, in the database.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::{picture, version};
use super::sql;

/// Notes that a content may be a picture; once is enough.
pub(crate) async fn want(db: &impl ConnectionTrait, content: &str, now: i64) -> Result<(), DbErr> {
    let statement = sql::statement(
        db,
        "INSERT INTO pictures (content_id, due, tries) VALUES ($1, $2, 0)
         ON CONFLICT (content_id) DO NOTHING",
        [content.into(), now.into()],
    );
    db.execute_raw(statement).await?;
    Ok(())
}

/// What is to be tried by now.
pub(crate) async fn due(
    db: &impl ConnectionTrait,
    now: i64,
    limit: u64,
) -> Result<Vec<picture::Model>, DbErr> {
    picture::Entity::find()
        .filter(picture::Column::Due.lte(now))
        .order_by_asc(picture::Column::Due)
        .order_by_asc(picture::Column::ContentId)
        .limit(limit)
        .all(db)
        .await
}

/// Any version that has this content.
pub(crate) async fn version_with(
    db: &impl ConnectionTrait,
    content: &str,
) -> Result<Option<version::Model>, DbErr> {
    version::Entity::find().filter(version::Column::ContentId.eq(content)).one(db).await
}

/// Nothing is to be made of this content any more.
pub(crate) async fn forget(db: &impl ConnectionTrait, content: &str) -> Result<(), DbErr> {
    picture::Entity::delete_by_id(content).exec(db).await?;
    Ok(())
}

/// Notes a failure, and when it is tried again.
pub(crate) async fn put_off(
    db: &impl ConnectionTrait,
    content: &str,
    tries: i32,
    due: i64,
) -> Result<(), DbErr> {
    picture::Entity::update_many()
        .col_expr(picture::Column::Tries, Expr::value(tries))
        .col_expr(picture::Column::Due, Expr::value(due))
        .filter(picture::Column::ContentId.eq(content))
        .exec(db)
        .await?;
    Ok(())
}
