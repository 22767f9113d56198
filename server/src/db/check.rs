//! What a check of the contents asks the database.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect};

use super::entity::{chunk, content};
use super::sql;

/// The chunks whose objects come after this one, by the objects' ids.
pub(crate) async fn chunks_after(
    db: &impl ConnectionTrait,
    object: &str,
    limit: u64,
) -> Result<Vec<chunk::Model>, DbErr> {
    chunk::Entity::find()
        .filter(chunk::Column::Object.gt(object))
        .order_by_asc(chunk::Column::Object)
        .limit(limit)
        .all(db)
        .await
}

/// How many contents there are.
pub(crate) async fn count_contents(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    content::Entity::find().count(db).await
}

/// A whole content whose chunks do not add up to it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Gap {
    /// Its id.
    pub(crate) id: String,
    /// How many bytes it should have.
    pub(crate) size: i64,
    /// How many bytes its chunks have.
    pub(crate) found: i64,
}

/// Whole contents whose chunks do not add up to them.
pub(crate) async fn gaps(db: &impl ConnectionTrait) -> Result<Vec<Gap>, DbErr> {
    Gap::find_by_statement(sql::statement(
        db,
        "SELECT c.id, c.size, CAST(COALESCE(SUM(k.length), 0) AS BIGINT) AS found
         FROM contents c LEFT JOIN chunks k ON k.content_id = c.id
         WHERE c.md5 IS NOT NULL
         GROUP BY c.id, c.size
         HAVING COALESCE(SUM(k.length), 0) <> c.size
         ORDER BY c.id",
        [],
    ))
    .all(db)
    .await
}
