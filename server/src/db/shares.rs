//! Folders that are shared with other accounts, and encrypted folders that were opened, in the database.

use std::collections::HashSet;

use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::entity::{node, secure_session, share, share_list, user};
use super::sql;

/// The share with this id.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<share::Model>, DbErr> {
    share::Entity::find_by_id(id).one(db).await
}

/// The shares of a folder, the oldest first.
pub(crate) async fn of_node(
    db: &impl ConnectionTrait,
    node: &str,
) -> Result<Vec<share::Model>, DbErr> {
    share::Entity::find()
        .filter(share::Column::NodeId.eq(node))
        .order_by_asc(share::Column::Created)
        .order_by_asc(share::Column::Id)
        .all(db)
        .await
}

/// True when a folder is shared with anybody.
pub(crate) async fn is_shared(db: &impl ConnectionTrait, node: &str) -> Result<bool, DbErr> {
    Ok(share::Entity::find().filter(share::Column::NodeId.eq(node)).count(db).await? > 0)
}

/// The folders of an account that are shared with anybody.
pub(crate) async fn shared_nodes(
    db: &impl ConnectionTrait,
    owner: i64,
) -> Result<HashSet<String>, DbErr> {
    let ids: Vec<String> = share::Entity::find()
        .select_only()
        .column(share::Column::NodeId)
        .filter(share::Column::OwnerId.eq(owner))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// What is shared with an account.
pub(crate) async fn with(db: &impl ConnectionTrait, user: i64) -> Result<Vec<share::Model>, DbErr> {
    share::Entity::find().filter(share::Column::WithId.eq(user)).all(db).await
}

/// Of what is shared with an account: the folders that lie in the trash, and when anything on the way to any
/// of them last changed.
pub(crate) async fn around(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<(HashSet<String>, i64), DbErr> {
    const WAY: &str = "WITH RECURSIVE up (folder, id) AS (
        SELECT s.node_id, s.node_id FROM shares s WHERE s.with_id = $1
        UNION
        SELECT up.folder, n.parent_id FROM up CROSS JOIN nodes n
        WHERE n.id = up.id AND n.parent_id IS NOT NULL
     ) ";
    let statement = |rest: &str| {
        let whole = format!("{WAY}{rest}");
        sql::statement(db, whole, [user.into()])
    };
    let rows = db
        .query_all_raw(statement(
            "SELECT DISTINCT up.folder AS folder FROM up CROSS JOIN nodes n
             WHERE n.id = up.id AND n.trashed_at IS NOT NULL",
        ))
        .await?;
    let trashed = rows.iter().map(|row| row.try_get("", "folder")).collect::<Result<_, _>>()?;
    let row = db
        .query_one_raw(statement(
            "SELECT MAX(n.updated) AS updated FROM up CROSS JOIN nodes n WHERE n.id = up.id",
        ))
        .await?;
    let updated = row.map(|row| row.try_get::<Option<i64>>("", "updated")).transpose()?;
    Ok((trashed, updated.flatten().unwrap_or(0)))
}

/// The folders with these ids.
pub(crate) async fn nodes(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<Vec<node::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for part in ids.chunks(500) {
        let ids = part.iter().map(String::as_str);
        found.extend(node::Entity::find().filter(node::Column::Id.is_in(ids)).all(db).await?);
    }
    Ok(found)
}

/// The accounts with these numbers.
pub(crate) async fn users(
    db: &impl ConnectionTrait,
    ids: &[i64],
) -> Result<Vec<user::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for part in ids.chunks(500) {
        let ids = part.iter().copied();
        found.extend(user::Entity::find().filter(user::Column::Id.is_in(ids)).all(db).await?);
    }
    Ok(found)
}

/// Writes a share.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: share::Model) -> Result<(), DbErr> {
    share::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Writes a share's changed fields back.
pub(crate) async fn save(db: &impl ConnectionTrait, row: share::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(db).await?;
    Ok(())
}

/// Ends a share.
pub(crate) async fn delete(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    share::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// When the list of what is shared with an account was last marked as changed.
pub(crate) async fn list_updated(db: &impl ConnectionTrait, user: i64) -> Result<i64, DbErr> {
    Ok(share_list::Entity::find_by_id(user).one(db).await?.map_or(0, |row| row.updated))
}

/// Marks the list of what is shared with an account as changed.
pub(crate) async fn mark_list(
    db: &impl ConnectionTrait,
    user_id: i64,
    updated: i64,
) -> Result<(), DbErr> {
    share_list::Entity::delete_by_id(user_id).exec(db).await?;
    let row = share_list::Model { user_id, updated };
    share_list::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// True when an account has an encrypted folder at all.
pub(crate) async fn has_secure(db: &impl ConnectionTrait, user: i64) -> Result<bool, DbErr> {
    let found = node::Entity::find()
        .filter(node::Column::UserId.eq(user))
        .filter(node::Column::SecureHash.is_not_null())
        .select_only()
        .column(node::Column::Id)
        .limit(1)
        .into_tuple::<String>()
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// The encrypted folders of an account.
pub(crate) async fn secure_nodes(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<node::Model>, DbErr> {
    node::Entity::find()
        .filter(node::Column::UserId.eq(user))
        .filter(node::Column::SecureHash.is_not_null())
        .all(db)
        .await
}

/// The encrypted folders that a session or a sign-in has opened.
pub(crate) async fn opened(
    db: &impl ConnectionTrait,
    holder: &str,
) -> Result<HashSet<String>, DbErr> {
    let rows = secure_session::Entity::find()
        .filter(secure_session::Column::Holder.eq(holder))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.node_id).collect())
}

/// Notes that a session or a sign-in has opened an encrypted folder.
pub(crate) async fn open(
    db: &impl ConnectionTrait,
    row: secure_session::Model,
) -> Result<(), DbErr> {
    let key = (row.holder.clone(), row.node_id.clone());
    secure_session::Entity::delete_by_id(key).exec(db).await?;
    secure_session::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Forgets what sessions and sign-ins had opened that are gone; answers how many rows that were.
pub(crate) async fn forget_closed(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    let done = db
        .execute_unprepared(
            "DELETE FROM secure_sessions WHERE NOT EXISTS
                (SELECT 1 FROM sessions s WHERE s.id_hash = secure_sessions.holder)
             AND NOT EXISTS (SELECT 1 FROM token_families f WHERE f.id = secure_sessions.holder)",
        )
        .await?;
    Ok(done.rows_affected())
}
