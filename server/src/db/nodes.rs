//! Single files and folders in the database.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, SqlErr,
};

use super::entity::node::Kind;
use super::entity::{file, node};
use super::sql;

/// A file with both its sides.
#[derive(Clone, Debug)]
pub(crate) struct FileRow {
    /// What it shares with folders.
    pub(crate) node: node::Model,
    /// What only files have.
    pub(crate) file: file::Model,
}

/// The folder with this id, if it belongs to this account.
pub(crate) async fn folder(
    db: &impl ConnectionTrait,
    user: i64,
    id: &str,
) -> Result<Option<node::Model>, DbErr> {
    node::Entity::find_by_id(id)
        .filter(node::Column::UserId.eq(user))
        .filter(node::Column::Kind.eq(Kind::Folder))
        .one(db)
        .await
}

/// The folder with this id, whosever it is.
pub(crate) async fn any_folder(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<node::Model>, DbErr> {
    node::Entity::find_by_id(id).filter(node::Column::Kind.eq(Kind::Folder)).one(db).await
}

/// The file with this id, whosever it is.
pub(crate) async fn any_file(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<FileRow>, DbErr> {
    let found = file::Entity::find_by_id(id).find_also_related(node::Entity).one(db).await?;
    Ok(found.and_then(|(file, node)| node.map(|node| FileRow { node, file })))
}

/// The file whose versions have this number.
pub(crate) async fn file_by_group(
    db: &impl ConnectionTrait,
    group_no: i64,
) -> Result<Option<FileRow>, DbErr> {
    let found = file::Entity::find()
        .filter(file::Column::GroupNo.eq(group_no))
        .find_also_related(node::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(file, node)| node.map(|node| FileRow { node, file })))
}

/// The node with this id, whosever it is.
pub(crate) async fn any(db: &impl ConnectionTrait, id: &str) -> Result<Option<node::Model>, DbErr> {
    node::Entity::find_by_id(id).one(db).await
}

/// The live child with this name.
pub(crate) async fn child(
    db: &impl ConnectionTrait,
    parent: &str,
    name_key: &str,
) -> Result<Option<node::Model>, DbErr> {
    node::Entity::find()
        .filter(node::Column::ParentId.eq(parent))
        .filter(node::Column::NameKey.eq(name_key))
        .filter(node::Column::TrashedAt.is_null())
        .one(db)
        .await
}

/// Writes a folder.
pub(crate) async fn insert_folder(
    db: &impl ConnectionTrait,
    node: node::Model,
) -> Result<(), DbErr> {
    node::Entity::insert(node.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Writes a file.
pub(crate) async fn insert_file(db: &impl ConnectionTrait, row: FileRow) -> Result<(), DbErr> {
    insert_folder(db, row.node).await?;
    file::Entity::insert(row.file.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Writes many nodes at once; parents before children.
pub(crate) async fn insert_many(
    db: &impl ConnectionTrait,
    nodes: Vec<node::Model>,
    files: Vec<file::Model>,
) -> Result<(), DbErr> {
    // SQLite takes 32,766 values per statement; 500 rows stay far below.
    for rows in nodes.chunks(500) {
        let rows = rows.iter().cloned().map(|row| row.into_active_model().reset_all());
        node::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    for rows in files.chunks(500) {
        let rows = rows.iter().cloned().map(|row| row.into_active_model().reset_all());
        file::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The next free number of a file and its versions; call it inside the transaction that uses it.
pub(crate) async fn next_group(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    let last: Option<Option<i64>> = file::Entity::find()
        .select_only()
        .column_as(file::Column::GroupNo.max(), "last")
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

/// Writes a node's changed fields back.
pub(crate) async fn save(db: &impl ConnectionTrait, node: node::Model) -> Result<(), DbErr> {
    node.into_active_model().reset_all().update(db).await?;
    Ok(())
}

/// Writes a file's changed fields back.
pub(crate) async fn save_file(db: &impl ConnectionTrait, file: file::Model) -> Result<(), DbErr> {
    file.into_active_model().reset_all().update(db).await?;
    Ok(())
}

/// Counts a download.
pub(crate) async fn count_download(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    file::Entity::update_many()
        .col_expr(file::Column::Downloads, Expr::col(file::Column::Downloads).add(1))
        .filter(file::Column::NodeId.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// How many live folders are directly in this one.
pub(crate) async fn count_subfolders(
    db: &impl ConnectionTrait,
    parent: &str,
) -> Result<u64, DbErr> {
    node::Entity::find()
        .filter(node::Column::ParentId.eq(parent))
        .filter(node::Column::Kind.eq(Kind::Folder))
        .filter(node::Column::TrashedAt.is_null())
        .count(db)
        .await
}

/// The folder `$1` and those around it, up to one that lies in the trash: it is in no listing.
const UP: &str = "WITH RECURSIVE up (id) AS (
        SELECT id FROM nodes WHERE id = $1
        UNION ALL
        SELECT n.parent_id FROM up CROSS JOIN nodes n
        WHERE n.id = up.id AND n.parent_id IS NOT NULL AND n.trashed_at IS NULL
     )
     UPDATE nodes SET updated = CASE WHEN updated + 1 > $2 THEN updated + 1 ELSE $2 END";

/// Marks a folder's listing as changed; answers its new time of update. Each listing shows the times of the
/// folders in it, so those of all folders around it have changed too. The times never stand still.
pub(crate) async fn touch_listing(
    db: &impl ConnectionTrait,
    folder: &str,
    now: i64,
) -> Result<i64, DbErr> {
    let text = format!(
        "{UP}, modified = CASE WHEN id = $1 AND modified < $2 THEN $2 ELSE modified END
         WHERE id IN (SELECT id FROM up) RETURNING id, updated"
    );
    let rows = db.query_all_raw(sql::statement(db, text, [folder.into(), now.into()])).await?;
    for row in rows {
        if row.try_get::<String>("", "id")? == folder {
            return row.try_get("", "updated");
        }
    }
    Ok(now)
}

/// The same for what changes a listing, but not the folder: a count that it shows.
pub(crate) async fn touch_up(
    db: &impl ConnectionTrait,
    folder: &str,
    now: i64,
) -> Result<(), DbErr> {
    let text = format!("{UP} WHERE id IN (SELECT id FROM up)");
    db.execute_raw(sql::statement(db, text, [folder.into(), now.into()])).await?;
    Ok(())
}

/// True when the database refused because a name is taken: the race that no check before it can win.
pub(crate) fn is_name_clash(error: &DbErr) -> bool {
    // SQLite names the columns, PostgreSQL the index.
    matches!(
        error.sql_err(),
        Some(SqlErr::UniqueConstraintViolation(text))
            if text.contains("nodes.name_key") || text.contains("nodes_live_name")
    )
}

/// Some of what was put into the trash before a time, the oldest first.
pub(crate) async fn trashed_before(
    db: &impl ConnectionTrait,
    time: i64,
    limit: u64,
) -> Result<Vec<node::Model>, DbErr> {
    node::Entity::find()
        .filter(node::Column::TrashedAt.lt(time))
        .order_by_asc(node::Column::TrashedAt)
        .limit(limit)
        .all(db)
        .await
}
