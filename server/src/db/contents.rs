//! Versions, contents and their chunks in the database.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait,
    FromQueryResult, IntoActiveModel, ModelTrait as _, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::{chunk, content, version};

/// Writes a content that has no chunks yet.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: content::Model) -> Result<(), DbErr> {
    content::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Writes one chunk of a content.
pub(crate) async fn insert_chunk(
    db: &impl ConnectionTrait,
    row: chunk::Model,
) -> Result<(), DbErr> {
    chunk::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Declares a content whole.
pub(crate) async fn finish(db: &impl ConnectionTrait, id: &str, md5: &str) -> Result<(), DbErr> {
    content::Entity::update_many()
        .col_expr(content::Column::Md5, Expr::value(md5))
        .filter(content::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Some versions of this account's files with this hash and size.
pub(crate) async fn by_hash(
    db: &impl ConnectionTrait,
    user: i64,
    md5: &str,
    size: i64,
    most: u64,
) -> Result<Vec<version::Model>, DbErr> {
    version::Entity::find()
        .filter(version::Column::UserId.eq(user))
        .filter(version::Column::Md5.eq(md5))
        .filter(version::Column::Size.eq(size))
        .limit(most)
        .all(db)
        .await
}

/// The chunks of a content that hold any of the bytes from `start` up to `end`, in order.
pub(crate) async fn chunks(
    db: &impl ConnectionTrait,
    content: &str,
    start: i64,
    end: i64,
) -> Result<Vec<chunk::Model>, DbErr> {
    chunk::Entity::find()
        .filter(chunk::Column::ContentId.eq(content))
        .filter(chunk::Column::Start.lt(end))
        .filter(Expr::col(chunk::Column::Start).add(Expr::col(chunk::Column::Length)).gt(start))
        .order_by_asc(chunk::Column::Start)
        .all(db)
        .await
}

/// The chunks of a content that begin at `start` or behind it, in order.
pub(crate) async fn chunks_from(
    db: &impl ConnectionTrait,
    content: &str,
    start: i64,
) -> Result<Vec<chunk::Model>, DbErr> {
    chunk::Entity::find()
        .filter(chunk::Column::ContentId.eq(content))
        .filter(chunk::Column::Start.gte(start))
        .order_by_asc(chunk::Column::Start)
        .all(db)
        .await
}

/// Forgets one chunk; answers its object, if it has one.
pub(crate) async fn take_chunk(
    db: &impl ConnectionTrait,
    content: &str,
    start: i64,
) -> Result<Option<String>, DbErr> {
    let found = chunk::Entity::find_by_id((content.to_owned(), start)).one(db).await?;
    if let Some(found) = &found {
        found.clone().delete(db).await?;
    }
    Ok(found.filter(|chunk| chunk.bytes.is_none()).map(|chunk| chunk.object))
}

/// Forgets all chunks of a content; answers their objects.
pub(crate) async fn take_chunks(
    db: &impl ConnectionTrait,
    content: &str,
) -> Result<Vec<String>, DbErr> {
    let objects = objects_of(db, &[content]).await?;
    chunk::Entity::delete_many().filter(chunk::Column::ContentId.eq(content)).exec(db).await?;
    Ok(objects)
}

/// The objects of these contents: not those of the chunks whose bytes are in their rows.
async fn objects_of(
    db: &impl ConnectionTrait,
    contents: &[impl AsRef<str>],
) -> Result<Vec<String>, DbErr> {
    chunk::Entity::find()
        .select_only()
        .column(chunk::Column::Object)
        .filter(chunk::Column::ContentId.is_in(contents.iter().map(AsRef::as_ref)))
        .filter(chunk::Column::Bytes.is_null())
        .into_tuple()
        .all(db)
        .await
}

/// The version with this id.
pub(crate) async fn version(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<version::Model>, DbErr> {
    version::Entity::find_by_id(id).one(db).await
}

/// The versions of a file, the newest first.
pub(crate) async fn versions_of_file(
    db: &impl ConnectionTrait,
    node: &str,
) -> Result<Vec<version::Model>, DbErr> {
    version::Entity::find()
        .filter(version::Column::NodeId.eq(node))
        .order_by_desc(version::Column::Number)
        .all(db)
        .await
}

/// Says when a version's content was changed.
pub(crate) async fn date_version(
    db: &impl ConnectionTrait,
    id: &str,
    modified: i64,
) -> Result<(), DbErr> {
    version::Entity::update_many()
        .col_expr(version::Column::Modified, Expr::value(modified))
        .filter(version::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets a version.
pub(crate) async fn delete_version(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    version::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Writes versions.
pub(crate) async fn insert_versions(
    db: &impl ConnectionTrait,
    rows: Vec<version::Model>,
) -> Result<(), DbErr> {
    for rows in rows.chunks(500) {
        let rows = rows.iter().cloned().map(|row| row.into_active_model().reset_all());
        version::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The current versions of these files.
pub(crate) async fn versions_of(
    db: &impl ConnectionTrait,
    version_ids: Vec<String>,
) -> Result<Vec<version::Model>, DbErr> {
    let mut found = Vec::with_capacity(version_ids.len());
    for ids in version_ids.chunks(500) {
        let ids = ids.iter().map(String::as_str);
        found.extend(version::Entity::find().filter(version::Column::Id.is_in(ids)).all(db).await?);
    }
    Ok(found)
}

/// Some of the account's files that have more versions than this.
pub(crate) async fn files_with_more_versions(
    db: &impl ConnectionTrait,
    user: i64,
    keep: u64,
    limit: u64,
) -> Result<Vec<String>, DbErr> {
    version::Entity::find()
        .select_only()
        .column(version::Column::NodeId)
        .filter(version::Column::UserId.eq(user))
        .group_by(version::Column::NodeId)
        .having(version::Column::Id.count().gt(i64::try_from(keep).unwrap_or(i64::MAX)))
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// A file's oldest versions: those that go so that `keep` are left.
pub(crate) async fn oldest_versions(
    db: &impl ConnectionTrait,
    node: &str,
    keep: u64,
) -> Result<Vec<version::Model>, DbErr> {
    version::Entity::find()
        .filter(version::Column::NodeId.eq(node))
        .order_by_desc(version::Column::Number)
        .offset(keep)
        .limit(10_000)
        .all(db)
        .await
}

/// Forgets a file's oldest versions, so that `keep` are left; answers the contents they had.
pub(crate) async fn trim_versions(
    db: &impl ConnectionTrait,
    node: &str,
    keep: u64,
) -> Result<Vec<String>, DbErr> {
    let old = oldest_versions(db, node, keep).await?;
    if old.is_empty() {
        return Ok(Vec::new());
    }
    version::Entity::delete_many()
        .filter(version::Column::Id.is_in(old.iter().map(|row| row.id.as_str())))
        .exec(db)
        .await?;
    Ok(old.into_iter().map(|row| row.content_id).collect())
}

/// What is true of a content that nothing refers to.
const UNUSED: &str = "NOT EXISTS (SELECT 1 FROM versions v WHERE v.content_id = contents.id)
     AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.content_id = contents.id)";

/// Some of the contents that nothing refers to, of those from before a time if there is one.
pub(crate) async fn unused(
    db: &impl ConnectionTrait,
    before: Option<i64>,
    limit: u64,
) -> Result<Vec<String>, DbErr> {
    content::Entity::find()
        .select_only()
        .column(content::Column::Id)
        .filter(Expr::cust(UNUSED))
        .filter(Condition::all().add_option(before.map(|time| content::Column::Created.lt(time))))
        .order_by_asc(content::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Forgets those of these contents that nothing refers to any more; answers their objects, which may be
/// removed once the transaction is committed.
pub(crate) async fn forget_unused(
    db: &impl ConnectionTrait,
    mut contents: Vec<String>,
) -> Result<Vec<String>, DbErr> {
    contents.sort_unstable();
    contents.dedup();
    let mut objects = Vec::new();
    for ids in contents.chunks(500) {
        let unused: Vec<String> = content::Entity::find()
            .select_only()
            .column(content::Column::Id)
            .filter(content::Column::Id.is_in(ids.iter().map(String::as_str)))
            .filter(Expr::cust(UNUSED))
            .into_tuple()
            .all(db)
            .await?;
        if unused.is_empty() {
            continue;
        }
        objects.extend(objects_of(db, &unused).await?);
        content::Entity::delete_many()
            .filter(content::Column::Id.is_in(unused.iter().map(String::as_str)))
            .exec(db)
            .await?;
    }
    Ok(objects)
}

#[derive(FromQueryResult)]
struct ObjectRow {
    object: String,
}

/// Which of these objects some content refers to.
pub(crate) async fn referenced_objects(
    db: &impl ConnectionTrait,
    objects: &[String],
) -> Result<Vec<String>, DbErr> {
    let mut found = Vec::new();
    for part in objects.chunks(500) {
        let rows = chunk::Entity::find()
            .select_only()
            .column(chunk::Column::Object)
            .filter(chunk::Column::Object.is_in(part.iter().map(String::as_str)))
            .into_model::<ObjectRow>()
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| row.object));
    }
    Ok(found)
}

/// Which of these contents exist.
pub(crate) async fn existing(
    db: &impl ConnectionTrait,
    contents: &[String],
) -> Result<Vec<String>, DbErr> {
    let mut found = Vec::new();
    for part in contents.chunks(500) {
        let rows: Vec<String> = content::Entity::find()
            .select_only()
            .column(content::Column::Id)
            .filter(content::Column::Id.is_in(part.iter().map(String::as_str)))
            .into_tuple()
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}
