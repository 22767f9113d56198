//! What is said about a task: comments, and comments on these.

use portico_api::opendrive::tasks::ItemKind;
use sea_orm::ConnectionTrait;

use super::details::Talk;
use super::work::live_task;
use super::{TaskRow, Worker, as_refusal, tags, writable};
use crate::db::entity::{task_comment, task_subcomment};
use crate::db::{rows, tasks::talk};
use crate::services::problem::Problem;
use crate::services::{name, words};
use crate::state::State;

/// There is no such comment where the worker sees it.
pub(super) const NO_COMMENT: Problem = Problem::Missing("Comment not found");
const NO_SUBCOMMENT: Problem = Problem::Missing("Subcomment not found");
const NOT_YOURS: Problem = Problem::Forbidden("Only its writer may change a comment.");

/// Writes a comment on a task; answers its number.
pub(crate) async fn create(
    state: &State,
    worker: Worker<'_>,
    task_id: &str,
    text: String,
) -> Result<i64, Problem> {
    let text = words::text(text, "comment_text")?;
    let tx = state.db().write_account(worker.account).await?;
    let mut task = live_task(&tx, worker, task_id).await.map_err(as_refusal)?.task;
    task.last_comment = task.last_comment.saturating_add(1);
    let comment = task_comment::Model {
        id: 0,
        task_id: task.id,
        number: task.last_comment,
        text_key: name::key(&text),
        text,
        writer_id: worker.member,
        tag_id: None,
        created: state.now(),
    };
    rows::save(&tx, task).await?;
    let id = rows::insert(&tx, task_comment::Entity, comment).await?;
    worker.record(state, &tx, "", "Comment written").await?;
    tx.commit().await?;
    Ok(id)
}

/// A comment on a task that the worker sees.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<(task_comment::Model, TaskRow), Problem> {
    let id = words::number(id).ok_or(NO_COMMENT)?;
    let comment = talk::comment(db, id).await?.ok_or(NO_COMMENT)?;
    match super::task(db, worker, &comment.task_id.to_string()).await {
        Ok(task) => Ok((comment, task)),
        Err(Problem::Missing(_)) => Err(NO_COMMENT),
        Err(other) => Err(other),
    }
}

/// A comment on a task that may be changed.
pub(super) async fn live(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<task_comment::Model, Problem> {
    let (comment, task) = find(db, worker, id).await?;
    match writable(ItemKind::Task, task.shelf(), task.project().right) {
        Ok(()) => Ok(comment),
        Err(Problem::Missing(_)) => Err(NO_COMMENT),
        Err(other) => Err(other),
    }
}

/// Changes a comment of the worker's own; what is none stays.
pub(crate) async fn update(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    text: Option<String>,
    tag: Option<&str>,
) -> Result<task_comment::Model, Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut comment = live(&tx, worker, id).await?;
    if comment.writer_id != worker.member {
        return Err(NOT_YOURS);
    }
    if let Some(text) = text {
        comment.text = words::text(text, "comment_text")?;
        comment.text_key = name::key(&comment.text);
    }
    if let Some(tag) = tag {
        comment.tag_id = tags::chosen(&tx, worker, tag).await?;
    }
    rows::save(&tx, comment.clone()).await?;
    worker.record(state, &tx, "", "Comment changed").await?;
    tx.commit().await?;
    Ok(comment)
}

/// Deletes a comment for ever, with the comments on it: one's own, or any for whoever manages the projects.
pub(crate) async fn delete(state: &State, worker: Worker<'_>, id: &str) -> Result<(), Problem> {
    if words::number(id).is_none() {
        return Err(Problem::Refused("Invalid value specified for `comment_id`"));
    }
    let tx = state.db().write_account(worker.account).await?;
    let comment = live(&tx, worker, id).await?;
    deletable(worker, comment.writer_id)?;
    talk::delete_comment(&tx, comment.id).await?;
    worker.record(state, &tx, "", "Comment deleted").await?;
    tx.commit().await?;
    Ok(())
}

fn deletable(worker: Worker<'_>, writer: Option<i64>) -> Result<(), Problem> {
    if worker.is_admin || writer == worker.member { Ok(()) } else { Err(NOT_YOURS) }
}

/// Writes a comment on a comment.
pub(crate) async fn create_below(
    state: &State,
    worker: Worker<'_>,
    comment_id: &str,
    text: String,
) -> Result<task_subcomment::Model, Problem> {
    let text = words::text(text, "subcomment_text")?;
    let tx = state.db().write_account(worker.account).await?;
    let comment = live(&tx, worker, comment_id).await.map_err(as_refusal)?;
    let mut below = task_subcomment::Model {
        id: 0,
        comment_id: comment.id,
        text_key: name::key(&text),
        text,
        writer_id: worker.member,
        created: state.now(),
    };
    below.id = rows::insert(&tx, task_subcomment::Entity, below.clone()).await?;
    worker.record(state, &tx, "", "Comment written").await?;
    tx.commit().await?;
    Ok(below)
}

async fn live_below(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<task_subcomment::Model, Problem> {
    let id = words::number(id).ok_or(NO_SUBCOMMENT)?;
    let below = talk::subcomment(db, id).await?.ok_or(NO_SUBCOMMENT)?;
    match live(db, worker, &below.comment_id.to_string()).await {
        Ok(_) => Ok(below),
        Err(Problem::Missing(_)) => Err(NO_SUBCOMMENT),
        Err(other) => Err(other),
    }
}

/// Changes a comment on a comment, one of the worker's own.
pub(crate) async fn update_below(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    text: String,
) -> Result<task_subcomment::Model, Problem> {
    let text = words::text(text, "subcomment_text")?;
    let tx = state.db().write_account(worker.account).await?;
    let mut below = live_below(&tx, worker, id).await?;
    if below.writer_id != worker.member {
        return Err(NOT_YOURS);
    }
    below.text_key = name::key(&text);
    below.text = text;
    rows::save(&tx, below.clone()).await?;
    worker.record(state, &tx, "", "Comment changed").await?;
    tx.commit().await?;
    Ok(below)
}

/// Deletes a comment on a comment for ever: one's own, or any for whoever manages the projects.
pub(crate) async fn delete_below(
    state: &State,
    worker: Worker<'_>,
    id: &str,
) -> Result<(), Problem> {
    if words::number(id).is_none() {
        return Err(Problem::Refused("Invalid value specified for `subcomment_id`"));
    }
    let tx = state.db().write_account(worker.account).await?;
    let below = live_below(&tx, worker, id).await?;
    deletable(worker, below.writer_id)?;
    talk::delete_subcomment(&tx, below.id).await?;
    worker.record(state, &tx, "", "Comment deleted").await?;
    tx.commit().await?;
    Ok(())
}

/// The comments of a task, the oldest first, or one of them.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    task_id: &str,
    only: Option<&str>,
) -> Result<Talk, Problem> {
    let task = super::task(db, worker, task_id).await?.task;
    let mut comments = talk::comments(db, &[task.id]).await?;
    if let Some(only) = only {
        comments.retain(|comment| Some(comment.id) == words::number(only));
        if comments.is_empty() {
            return Err(Problem::Refused("Invalid value specified for `comment_id`"));
        }
    }
    Talk::load(db, worker, comments).await
}
