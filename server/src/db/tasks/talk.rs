//! What is said about tasks in the database: comments, and comments on these.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect as _,
    QueryTrait as _,
};

use crate::db::entity::{task, task_comment, task_subcomment};
use crate::db::shelf::contains;

/// A comment, whosever it is.
pub(crate) async fn comment(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<task_comment::Model>, DbErr> {
    task_comment::Entity::find_by_id(id).one(db).await
}

/// A comment on a comment, whosever it is.
pub(crate) async fn subcomment(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<task_subcomment::Model>, DbErr> {
    task_subcomment::Entity::find_by_id(id).one(db).await
}

/// The comments of these tasks, the oldest first.
pub(crate) async fn comments(
    db: &impl ConnectionTrait,
    tasks: &[i64],
) -> Result<Vec<task_comment::Model>, DbErr> {
    let mut found = Vec::new();
    for part in tasks.chunks(500) {
        let rows = task_comment::Entity::find()
            .filter(task_comment::Column::TaskId.is_in(part.iter().copied()))
            .order_by_asc(task_comment::Column::TaskId)
            .order_by_asc(task_comment::Column::Number)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The comments on these comments, the oldest first.
pub(crate) async fn subcomments(
    db: &impl ConnectionTrait,
    comments: &[i64],
) -> Result<Vec<task_subcomment::Model>, DbErr> {
    let mut found = Vec::new();
    for part in comments.chunks(500) {
        let rows = task_subcomment::Entity::find()
            .filter(task_subcomment::Column::CommentId.is_in(part.iter().copied()))
            .order_by_asc(task_subcomment::Column::Created)
            .order_by_asc(task_subcomment::Column::Id)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The account's comments that hold a text.
pub(crate) async fn find_comments(
    db: &impl ConnectionTrait,
    account: i64,
    key: &str,
) -> Result<Vec<task_comment::Model>, DbErr> {
    let rows = task_comment::Entity::find()
        .find_also_related(task::Entity)
        .filter(task::Column::UserId.eq(account))
        .filter(contains(task_comment::Column::TextKey, key))
        .order_by_asc(task_comment::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(comment, _)| comment).collect())
}

/// The account's comments on comments that hold a text, with what they are about.
pub(crate) async fn find_subcomments(
    db: &impl ConnectionTrait,
    account: i64,
    key: &str,
) -> Result<Vec<(task_subcomment::Model, task_comment::Model)>, DbErr> {
    let tasks = task::Entity::find()
        .select_only()
        .column(task::Column::Id)
        .filter(task::Column::UserId.eq(account))
        .into_query();
    let rows = task_subcomment::Entity::find()
        .find_also_related(task_comment::Entity)
        .filter(task_comment::Column::TaskId.in_subquery(tasks))
        .filter(contains(task_subcomment::Column::TextKey, key))
        .order_by_asc(task_subcomment::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(sub, comment)| comment.map(|it| (sub, it))).collect())
}

/// Removes a comment for ever, with the comments on it.
pub(crate) async fn delete_comment(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    task_comment::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Removes a comment on a comment for ever.
pub(crate) async fn delete_subcomment(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    task_subcomment::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}
