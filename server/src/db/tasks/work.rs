//! Tasks in the database, their places and what hangs on them.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, SimpleExpr};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _,
};

use crate::db::entity::{comment_file, task, task_comment, task_file, task_subcomment, task_tag};
use crate::db::shelf::{Shelf, contains};

/// One of the account's tasks.
pub(crate) async fn task(
    db: &impl ConnectionTrait,
    account: i64,
    id: i64,
) -> Result<Option<task::Model>, DbErr> {
    task::Entity::find_by_id(id).filter(task::Column::UserId.eq(account)).one(db).await
}

/// How many tasks the account has.
pub(crate) async fn count(db: &impl ConnectionTrait, account: i64) -> Result<u64, DbErr> {
    task::Entity::find().filter(task::Column::UserId.eq(account)).count(db).await
}

/// The tasks of some lists that are on a shelf by themselves, in their order; narrowed to those whose name,
/// or what is said about them, holds a text.
pub(crate) async fn tasks(
    db: &impl ConnectionTrait,
    lists: &[i64],
    own: Shelf,
    key: Option<&str>,
) -> Result<Vec<task::Model>, DbErr> {
    let mut found = Vec::new();
    for part in lists.chunks(500) {
        let mut query = task::Entity::find()
            .filter(task::Column::ListId.is_in(part.iter().copied()))
            .filter(own.holds(task::Column::ArchivedAt, task::Column::TrashedAt));
        if let Some(key) = key {
            query = query.filter(holds(key));
        }
        let rows = query
            .order_by_asc(task::Column::ListId)
            .order_by_asc(task::Column::Place)
            .order_by_asc(task::Column::Id)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

fn holds(key: &str) -> SimpleExpr {
    let said_below = task_subcomment::Entity::find()
        .select_only()
        .column(task_subcomment::Column::CommentId)
        .filter(contains(task_subcomment::Column::TextKey, key))
        .into_query();
    let said = task_comment::Entity::find()
        .select_only()
        .column(task_comment::Column::TaskId)
        .filter(
            contains(task_comment::Column::TextKey, key)
                .or(task_comment::Column::Id.in_subquery(said_below)),
        )
        .into_query();
    contains(task::Column::NameKey, key).or(task::Column::Id.in_subquery(said))
}

/// How many tasks of each list there are, and how many of them are completed; tasks that were put aside do not
/// count.
pub(crate) async fn progress(
    db: &impl ConnectionTrait,
    lists: &[i64],
) -> Result<HashMap<i64, (i64, i64)>, DbErr> {
    let mut counts: HashMap<i64, (i64, i64)> = HashMap::new();
    for part in lists.chunks(500) {
        let rows: Vec<(i64, bool, i64)> = task::Entity::find()
            .select_only()
            .column(task::Column::ListId)
            .column(task::Column::IsCompleted)
            .column_as(task::Column::Id.count(), "total")
            .filter(task::Column::ListId.is_in(part.iter().copied()))
            .filter(Shelf::Active.holds(task::Column::ArchivedAt, task::Column::TrashedAt))
            .group_by(task::Column::ListId)
            .group_by(task::Column::IsCompleted)
            .into_tuple()
            .all(db)
            .await?;
        for (list, is_completed, total) in rows {
            let entry = counts.entry(list).or_default();
            entry.0 += total;
            entry.1 += if is_completed { total } else { 0 };
        }
    }
    Ok(counts)
}

/// Marks all tasks of a list that were not put aside as completed, or as active again.
pub(crate) async fn complete(
    db: &impl ConnectionTrait,
    list: i64,
    is_completed: bool,
) -> Result<(), DbErr> {
    task::Entity::update_many()
        .col_expr(task::Column::IsCompleted, Expr::value(is_completed))
        .filter(task::Column::ListId.eq(list))
        .filter(Shelf::Active.holds(task::Column::ArchivedAt, task::Column::TrashedAt))
        .exec(db)
        .await?;
    Ok(())
}

/// The first and the last place that a task of a list has; none when there is no task.
pub(crate) async fn places(
    db: &impl ConnectionTrait,
    list: i64,
) -> Result<Option<(i64, i64)>, DbErr> {
    let found: Option<(Option<i64>, Option<i64>)> = task::Entity::find()
        .select_only()
        .column_as(task::Column::Place.min(), "first")
        .column_as(task::Column::Place.max(), "last")
        .filter(task::Column::ListId.eq(list))
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.and_then(|(first, last)| first.zip(last)))
}

/// Makes room at a place of a list: what stands there and behind it moves on by one.
pub(crate) async fn make_room(
    db: &impl ConnectionTrait,
    list: i64,
    place: i64,
) -> Result<(), DbErr> {
    task::Entity::update_many()
        .col_expr(task::Column::Place, Expr::col(task::Column::Place).add(1))
        .filter(task::Column::ListId.eq(list))
        .filter(task::Column::Place.gte(place))
        .exec(db)
        .await?;
    Ok(())
}

/// Removes tasks for ever, with what is said about them.
pub(crate) async fn delete(db: &impl ConnectionTrait, ids: &[i64]) -> Result<(), DbErr> {
    for part in ids.chunks(500) {
        let task = task::Column::Id.is_in(part.iter().copied());
        task::Entity::delete_many().filter(task).exec(db).await?;
    }
    Ok(())
}

/// How many comments each of these tasks has; those without any are left out.
pub(crate) async fn count_comments(
    db: &impl ConnectionTrait,
    tasks: &[i64],
) -> Result<HashMap<i64, i64>, DbErr> {
    let mut counts = HashMap::new();
    for part in tasks.chunks(500) {
        let rows: Vec<(i64, i64)> = task_comment::Entity::find()
            .select_only()
            .column(task_comment::Column::TaskId)
            .column_as(task_comment::Column::Id.count(), "total")
            .filter(task_comment::Column::TaskId.is_in(part.iter().copied()))
            .group_by(task_comment::Column::TaskId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows);
    }
    Ok(counts)
}

/// What hangs on these tasks: pairs of a task and a file, in the order in which they were added.
pub(crate) async fn files_of_tasks(
    db: &impl ConnectionTrait,
    tasks: &[i64],
) -> Result<Vec<(i64, String)>, DbErr> {
    let mut found = Vec::new();
    for part in tasks.chunks(500) {
        let rows = task_file::Entity::find()
            .filter(task_file::Column::TaskId.is_in(part.iter().copied()))
            .order_by_asc(task_file::Column::Added)
            .order_by_asc(task_file::Column::NodeId)
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.task_id, row.node_id)));
    }
    Ok(found)
}

/// What hangs on these comments: pairs of a comment and a file, in the order in which they were added.
pub(crate) async fn files_of_comments(
    db: &impl ConnectionTrait,
    comments: &[i64],
) -> Result<Vec<(i64, String)>, DbErr> {
    let mut found = Vec::new();
    for part in comments.chunks(500) {
        let rows = comment_file::Entity::find()
            .filter(comment_file::Column::CommentId.is_in(part.iter().copied()))
            .order_by_asc(comment_file::Column::Added)
            .order_by_asc(comment_file::Column::NodeId)
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.comment_id, row.node_id)));
    }
    Ok(found)
}

/// Hangs a file on a task; it stays once where it hangs already.
pub(crate) async fn hang_on_task(
    db: &impl ConnectionTrait,
    row: task_file::Model,
) -> Result<(), DbErr> {
    let known = OnConflict::columns([task_file::Column::TaskId, task_file::Column::NodeId])
        .do_nothing()
        .to_owned();
    task_file::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(known)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Hangs a file on a comment; it stays once where it hangs already.
pub(crate) async fn hang_on_comment(
    db: &impl ConnectionTrait,
    row: comment_file::Model,
) -> Result<(), DbErr> {
    let known =
        OnConflict::columns([comment_file::Column::CommentId, comment_file::Column::NodeId])
            .do_nothing()
            .to_owned();
    comment_file::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(known)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Takes a file off a task; false when it did not hang there.
pub(crate) async fn take_off_task(
    db: &impl ConnectionTrait,
    task: i64,
    node: &str,
) -> Result<bool, DbErr> {
    let done = task_file::Entity::delete_by_id((task, node.to_owned())).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Takes a file off a comment; false when it did not hang there.
pub(crate) async fn take_off_comment(
    db: &impl ConnectionTrait,
    comment: i64,
    node: &str,
) -> Result<bool, DbErr> {
    let done = comment_file::Entity::delete_by_id((comment, node.to_owned())).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// The account's tags, by name.
pub(crate) async fn tags(
    db: &impl ConnectionTrait,
    account: i64,
) -> Result<Vec<task_tag::Model>, DbErr> {
    task_tag::Entity::find()
        .filter(task_tag::Column::UserId.eq(account))
        .order_by_asc(task_tag::Column::Name)
        .order_by_asc(task_tag::Column::Id)
        .all(db)
        .await
}

/// One of the account's tags.
pub(crate) async fn tag(
    db: &impl ConnectionTrait,
    account: i64,
    id: i64,
) -> Result<Option<task_tag::Model>, DbErr> {
    task_tag::Entity::find_by_id(id).filter(task_tag::Column::UserId.eq(account)).one(db).await
}

/// Removes a tag for ever; what was marked with it stays.
pub(crate) async fn delete_tag(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    task_tag::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}
