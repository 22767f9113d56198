//! What a check of the contents asks the database.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect};

use super::entity::{chunk, content};
use super::sql;

/// The chunks with an object that comes after this one, by the objects' ids.
pub(crate) async fn chunks_after(
    db: &impl ConnectionTrait,
    object: &str,
    limit: u64,
) -> Result<Vec<chunk::Model>, DbErr> {
    chunk::Entity::find()
        .filter(chunk::Column::Object.gt(object))
        .filter(chunk::Column::Bytes.is_null())
        .order_by_asc(chunk::Column::Object)
        .limit(limit)
        .all(db)
        .await
}

/// How many contents there are.
pub(crate) async fn count_contents(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    content::Entity::find().count(db).await
}

/// A content whose chunks do not add up to what was acknowledged of it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Gap {
    /// Its id.
    pub(crate) id: String,
    /// How many bytes it should have.
    pub(crate) size: i64,
    /// How many bytes its chunks have.
    pub(crate) found: i64,
}

/// Contents whose chunks do not add up to them, whole ones and those of open uploads.
pub(crate) async fn gaps(db: &impl ConnectionTrait) -> Result<Vec<Gap>, DbErr> {
    Gap::find_by_statement(sql::statement(
        db,
        "SELECT c.id, c.size, CAST(COALESCE(SUM(k.length), 0) AS BIGINT) AS found
         FROM contents c LEFT JOIN chunks k ON k.content_id = c.id
         WHERE c.md5 IS NOT NULL
         GROUP BY c.id, c.size
         HAVING COALESCE(SUM(k.length), 0) <> c.size
         UNION ALL
         SELECT u.content_id, u.received, CAST(COALESCE(SUM(k.length), 0) AS BIGINT)
         FROM uploads u LEFT JOIN chunks k ON k.content_id = u.content_id
         GROUP BY u.content_id, u.received
         HAVING COALESCE(SUM(k.length), 0) <> u.received
         ORDER BY 1",
        [],
    ))
    .all(db)
    .await
}

/// Chunks whose rows hold more or fewer bytes than they say, by the contents' ids.
pub(crate) async fn torn_rows(db: &impl ConnectionTrait) -> Result<Vec<Gap>, DbErr> {
    Gap::find_by_statement(sql::statement(
        db,
        "SELECT content_id AS id, length AS size, CAST(LENGTH(bytes) AS BIGINT) AS found
         FROM chunks WHERE bytes IS NOT NULL AND LENGTH(bytes) <> length ORDER BY content_id, start",
        [],
    ))
    .all(db)
    .await
}

/// What somebody stores, as it was counted and as it is added up.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Miscount {
    /// The account.
    pub(crate) user_id: i64,
    /// Its member; 0 is its owner.
    pub(crate) member_id: i64,
    /// How many bytes were counted.
    pub(crate) counted: i64,
    /// How many bytes there are.
    pub(crate) found: i64,
}

/// Accounts and members of which another number of bytes was counted than their versions have.
pub(crate) async fn miscounts(db: &impl ConnectionTrait) -> Result<Vec<Miscount>, DbErr> {
    Miscount::find_by_statement(sql::statement(
        db,
        "SELECT user_id, member_id, CAST(SUM(counted) AS BIGINT) AS counted,
            CAST(SUM(found) AS BIGINT) AS found
         FROM (
            SELECT user_id, member_id, bytes AS counted, 0 AS found FROM volumes
            UNION ALL
            SELECT user_id, member_id, 0 AS counted, size AS found FROM versions
         ) both_ways
         GROUP BY user_id, member_id HAVING SUM(counted) <> SUM(found)
         ORDER BY user_id, member_id",
        [],
    ))
    .all(db)
    .await
}

/// A row that names a row that is not there.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Dangling {
    /// The file or the version.
    pub(crate) holder: String,
    /// What it names.
    pub(crate) missing: String,
}

/// Files whose current version is not there.
pub(crate) async fn files_without_version(
    db: &impl ConnectionTrait,
) -> Result<Vec<Dangling>, DbErr> {
    Dangling::find_by_statement(sql::statement(
        db,
        "SELECT f.node_id AS holder, f.version_id AS missing FROM files f
         WHERE f.version_id IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.id = f.version_id)
         ORDER BY f.node_id",
        [],
    ))
    .all(db)
    .await
}

/// Versions whose content is not there; the database keeps this from happening, unless somebody told it not to.
pub(crate) async fn versions_without_content(
    db: &impl ConnectionTrait,
) -> Result<Vec<Dangling>, DbErr> {
    Dangling::find_by_statement(sql::statement(
        db,
        "SELECT v.id AS holder, v.content_id AS missing FROM versions v
         WHERE NOT EXISTS (SELECT 1 FROM contents c WHERE c.id = v.content_id)
         ORDER BY v.id",
        [],
    ))
    .all(db)
    .await
}
