//! Looks for a text in everything that somebody sees outside the trash.

use std::collections::HashSet;
use std::sync::Arc;

use sea_orm::ConnectionTrait;

use super::tree::Tree;
use super::{ProjectRow, Worker};
use crate::db::entity::{project_list, task, task_comment, task_subcomment};
use crate::db::shelf::Shelf;
use crate::db::tasks::talk;
use crate::services::problem::Problem;
use crate::services::words;

/// What was found.
pub(crate) struct Found {
    /// Tasks whose name holds the text.
    pub(crate) tasks: Vec<task::Model>,
    /// Comments that hold it.
    pub(crate) comments: Vec<task_comment::Model>,
    /// Comments on comments that hold it, with what they are about.
    pub(crate) below: Vec<(task_subcomment::Model, task_comment::Model)>,
    /// Projects whose name holds it.
    pub(crate) projects: Vec<Arc<ProjectRow>>,
    /// Lists of projects whose name holds it.
    pub(crate) lists: Vec<project_list::Model>,
}

/// Looks for a text, without regard to case.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    text: &str,
) -> Result<Found, Problem> {
    let key = words::query(text, "search_query")?;
    let tree = Tree::load(db, worker).await?;
    let mut seen = Vec::new();
    for shelf in [Shelf::Active, Shelf::Archive] {
        seen.extend(tree.tasks(db, shelf, None, Some(&key)).await?);
    }
    // Every task with such a comment is among them, and no other may be spoken of.
    let visible: HashSet<i64> = seen.iter().map(|row| row.task.id).collect();
    let mut comments = talk::find_comments(db, worker.account, &key).await?;
    comments.retain(|comment| visible.contains(&comment.task_id));
    let mut below = talk::find_subcomments(db, worker.account, &key).await?;
    below.retain(|(_, comment)| visible.contains(&comment.task_id));
    let mut tasks: Vec<task::Model> = seen.into_iter().map(|row| row.task).collect();
    tasks.retain(|task| task.name_key.contains(&key));
    let mut projects = tree.projects;
    projects.retain(|row| row.project.name_key.contains(&key) && row.shelf() != Shelf::Trash);
    let mut lists = tree.lists;
    lists.retain(|list| list.name_key.contains(&key) && list.trashed_at.is_none());
    Ok(Found { tasks, comments, below, projects, lists })
}
