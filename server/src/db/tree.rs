//! Whole trees in the database: ancestors, descendants.

use futures_util::{Stream, StreamExt as _};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect, StreamTrait as _,
};

use super::entity::node::Kind;
use super::entity::{file, node};
use super::{shares, sql};

/// A folder with what listings say of it.
#[derive(Clone, Debug)]
pub(crate) struct FolderRow {
    /// The folder.
    pub(crate) node: node::Model,
    /// How many live folders are directly in it.
    pub(crate) subfolders: i64,
    /// Whether it is shared with another account.
    pub(crate) shared: bool,
}

#[derive(FromQueryResult)]
struct Count {
    parent_id: String,
    total: i64,
}

/// The live folders in a folder, by name.
pub(crate) async fn folders(
    db: &impl ConnectionTrait,
    parent: &str,
) -> Result<Vec<node::Model>, DbErr> {
    node::Entity::find()
        .filter(node::Column::ParentId.eq(parent))
        .filter(node::Column::Kind.eq(Kind::Folder))
        .filter(node::Column::TrashedAt.is_null())
        .order_by_asc(node::Column::NameKey)
        .order_by_asc(node::Column::Id)
        .all(db)
        .await
}

/// Folders of one account with what listings say of them: as many questions as there are hundreds of them.
pub(crate) async fn rows(
    db: &impl ConnectionTrait,
    nodes: Vec<node::Model>,
) -> Result<Vec<FolderRow>, DbErr> {
    let Some(first) = nodes.first() else {
        return Ok(Vec::new());
    };
    let shared = shares::shared_nodes(db, first.user_id).await?;
    let mut counts = std::collections::HashMap::new();
    for part in nodes.chunks(500) {
        let rows = node::Entity::find()
            .select_only()
            .column(node::Column::ParentId)
            .column_as(node::Column::Id.count(), "total")
            .filter(node::Column::ParentId.is_in(part.iter().map(|row| row.id.as_str())))
            .filter(node::Column::Kind.eq(Kind::Folder))
            .filter(node::Column::TrashedAt.is_null())
            .group_by(node::Column::ParentId)
            .into_model::<Count>()
            .all(db)
            .await?;
        counts.extend(rows.into_iter().map(|row| (row.parent_id, row.total)));
    }
    let row = |node: node::Model| FolderRow {
        subfolders: counts.get(&node.id).copied().unwrap_or(0),
        shared: shared.contains(&node.id),
        node,
    };
    Ok(nodes.into_iter().map(row).collect())
}

// Everywhere that a way or a tree is joined with the nodes, `CROSS JOIN` makes SQLite begin with the few and look up the
// many. Left to itself it takes a tree for large, and reads all nodes there are to find the one it has.

/// A node and everything it is in.
pub(super) const PATH_UP: &str = "WITH RECURSIVE up (id, depth) AS (
        SELECT id, 0 FROM nodes WHERE id = $1
        UNION ALL
        SELECT n.parent_id, up.depth + 1 FROM up CROSS JOIN nodes n
        WHERE n.id = up.id AND n.parent_id IS NOT NULL
     )
     SELECT n.* FROM up CROSS JOIN nodes n WHERE n.id = up.id ORDER BY up.depth";

/// A node and everything in it that does not lie in the trash.
pub(super) const SUBTREE: &str = "WITH RECURSIVE tree (id, depth) AS (
        SELECT id, 0 FROM nodes WHERE id = $1
        UNION ALL
        SELECT n.id, tree.depth + 1 FROM tree CROSS JOIN nodes n
        WHERE n.parent_id = tree.id AND n.trashed_at IS NULL
     )
     SELECT n.* FROM tree CROSS JOIN nodes n WHERE n.id = tree.id ORDER BY tree.depth, n.name_key";

/// The same, folders alone.
pub(super) const FOLDERS_BELOW: &str = "WITH RECURSIVE tree (id, depth) AS (
        SELECT id, 0 FROM nodes WHERE id = $1
        UNION ALL
        SELECT n.id, tree.depth + 1 FROM tree CROSS JOIN nodes n
        WHERE n.parent_id = tree.id AND n.kind = 0 AND n.trashed_at IS NULL
     )
     SELECT n.* FROM tree CROSS JOIN nodes n WHERE n.id = tree.id ORDER BY tree.depth, n.name_key";

/// A node and everything it is in, the account's root last.
pub(crate) async fn path_up(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Vec<node::Model>, DbErr> {
    node::Model::find_by_statement(sql::statement(db, PATH_UP, [id.into()])).all(db).await
}

/// A node and everything in it, parents before children. What lies in the trash on its own account is
/// left out, except the node itself.
pub(crate) async fn subtree(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Vec<node::Model>, DbErr> {
    node::Model::find_by_statement(sql::statement(db, SUBTREE, [id.into()])).all(db).await
}

/// A folder and the folders in it, parents before children; without what lies in the trash.
pub(crate) async fn folders_below(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Vec<node::Model>, DbErr> {
    node::Model::find_by_statement(sql::statement(db, FOLDERS_BELOW, [id.into()])).all(db).await
}

/// A file, as far as its current bytes are concerned.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Leaf {
    pub(crate) name: String,
    pub(crate) modified: i64,
    pub(crate) size: i64,
    /// None while nothing was uploaded.
    pub(crate) content_id: Option<String>,
}

type Leaves = std::pin::Pin<Box<dyn Stream<Item = Result<Leaf, DbErr>> + Send>>;

/// The live files of a folder one after the other, by name, however many they are.
pub(crate) async fn leaves(db: &DatabaseConnection, folder: &str) -> Result<Leaves, DbErr> {
    leaves_where(db, folder, "").await
}

/// Which files of a folder guests have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// Whatever it is: they have a link to all of it.
    All,
    /// What is public, and what is for those who have an address.
    Open,
    /// What is public.
    Public,
}

/// Those of them that guests may have: of what is listed for them none with a password.
pub(crate) async fn open_leaves(
    db: &DatabaseConnection,
    folder: &str,
    listed: Listed,
) -> Result<Leaves, DbErr> {
    let also = match listed {
        Listed::All => "AND f.password_hash IS NULL",
        Listed::Open => "AND f.password_hash IS NULL AND n.access IN (1, 2)",
        Listed::Public => "AND f.password_hash IS NULL AND n.access = 1",
    };
    leaves_where(db, folder, also).await
}

async fn leaves_where(db: &DatabaseConnection, folder: &str, also: &str) -> Result<Leaves, DbErr> {
    let text = format!(
        "SELECT n.name, n.modified, COALESCE(v.size, 0) AS size, v.content_id
         FROM nodes n LEFT JOIN files f ON f.node_id = n.id
         LEFT JOIN versions v ON v.id = f.version_id
         WHERE n.parent_id = $1 AND n.kind = 1 AND n.trashed_at IS NULL {also}
         ORDER BY n.name_key, n.id"
    );
    let rows = db.stream_raw(sql::statement(db, text, [folder.into()])).await?;
    Ok(rows.map(|row| Leaf::from_query_result(&row?, "")).boxed())
}

/// Says who sees a folder, all folders in it, and their files too if that is wanted. The listings that show
/// what changed are marked as changed, and no others.
pub(crate) async fn set_access(
    db: &impl ConnectionTrait,
    id: &str,
    access: i32,
    with_files: bool,
    now: i64,
) -> Result<(), DbErr> {
    let tree = format!(
        "WITH RECURSIVE tree (id) AS (
            SELECT id FROM nodes WHERE id = $1
            UNION ALL
            SELECT n.id FROM tree CROSS JOIN nodes n
            WHERE n.parent_id = tree.id AND n.trashed_at IS NULL
         ), changed (id, parent_id) AS (
            SELECT n.id, n.parent_id FROM tree CROSS JOIN nodes n
            WHERE n.id = tree.id AND n.access <> $2{}
         )",
        if with_files { "" } else { " AND n.kind = 0" },
    );
    let values = || -> Vec<sea_orm::Value> { vec![id.into(), access.into()] };
    let touch = format!(
        "{tree}, up (id) AS (
            SELECT parent_id FROM changed
            UNION
            SELECT n.parent_id FROM up CROSS JOIN nodes n
            WHERE n.id = up.id AND n.parent_id IS NOT NULL AND n.trashed_at IS NULL
         )
         UPDATE nodes SET updated = CASE WHEN updated >= $3 THEN updated + 1 ELSE $3 END
         WHERE id IN (SELECT id FROM up)"
    );
    let with_time = values().into_iter().chain([now.into()]);
    db.execute_raw(sql::statement(db, touch, with_time)).await?;
    let change =
        format!("{tree} UPDATE nodes SET access = $2 WHERE id IN (SELECT id FROM changed)");
    db.execute_raw(sql::statement(db, change, values())).await?;
    Ok(())
}

/// The file sides of these nodes.
pub(crate) async fn file_sides(
    db: &impl ConnectionTrait,
    nodes: &[node::Model],
) -> Result<Vec<file::Model>, DbErr> {
    let mut found = Vec::new();
    for part in nodes.chunks(500) {
        let ids = part.iter().filter(|row| row.kind == Kind::File).map(|row| row.id.as_str());
        found.extend(file::Entity::find().filter(file::Column::NodeId.is_in(ids)).all(db).await?);
    }
    Ok(found)
}

/// Removes a node and everything in it for ever; answers the contents that its files had. What lay in the
/// trash on its own account moves to `root`, where restoring it will find a place.
pub(crate) async fn delete(
    db: &impl ConnectionTrait,
    id: &str,
    root: &str,
) -> Result<Vec<String>, DbErr> {
    const TREE: &str = "WITH RECURSIVE tree (id) AS (
        SELECT id FROM nodes WHERE id = $1
        UNION ALL
        SELECT n.id FROM tree CROSS JOIN nodes n
        WHERE n.parent_id = tree.id AND n.trashed_at IS NULL
     ) ";
    let statement =
        |sql: &str, values: Vec<sea_orm::Value>| sql::statement(db, format!("{TREE}{sql}"), values);
    db.execute_raw(statement(
        "UPDATE nodes SET parent_id = $2
         WHERE trashed_at IS NOT NULL AND parent_id IN (SELECT id FROM tree) AND id <> $1",
        vec![id.into(), root.into()],
    ))
    .await?;
    let rows = db
        .query_all_raw(statement(
            "SELECT content_id FROM versions WHERE node_id IN (SELECT id FROM tree)
             UNION SELECT content_id FROM uploads WHERE node_id IN (SELECT id FROM tree)",
            vec![id.into()],
        ))
        .await?;
    let contents =
        rows.iter().map(|row| row.try_get("", "content_id")).collect::<Result<_, _>>()?;
    db.execute_raw(statement(
        "DELETE FROM nodes WHERE id IN (SELECT id FROM tree)",
        vec![id.into()],
    ))
    .await?;
    Ok(contents)
}
