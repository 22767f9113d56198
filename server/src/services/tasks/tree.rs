//! All projects that somebody sees, with the lists of tasks in them.

use std::collections::HashMap;
use std::sync::Arc;

use portico_api::opendrive::Right;
use sea_orm::ConnectionTrait;

use super::{ProjectRow, TaskListRow, TaskRow, Worker, right};
use crate::db::entity::project_list;
use crate::db::shelf::Shelf;
use crate::db::tasks;
use crate::services::problem::Problem;

/// What somebody sees of an account's tasks, down to the lists.
pub(crate) struct Tree<'a> {
    worker: Worker<'a>,
    /// The lists of projects: all for whoever manages them, those with a visible project for others.
    pub(crate) lists: Vec<project_list::Model>,
    /// The projects.
    pub(crate) projects: Vec<Arc<ProjectRow>>,
    /// The lists of tasks.
    pub(crate) task_lists: Vec<Arc<TaskListRow>>,
}

impl<'a> Tree<'a> {
    /// Everything but the tasks themselves.
    pub(crate) async fn load(
        db: &impl ConnectionTrait,
        worker: Worker<'a>,
    ) -> Result<Self, Problem> {
        let all = tasks::project_lists(db, worker.account).await?;
        let by_id: HashMap<i64, &project_list::Model> =
            all.iter().map(|list| (list.id, list)).collect();
        let rights = match worker.member {
            Some(member) if !worker.is_admin => Some(tasks::rights_of(db, member).await?),
            Some(_) | None => None,
        };
        let may = |project: i64| match &rights {
            Some(rights) => right(rights.get(&project).copied()),
            None => Some(Right::Edit),
        };
        let projects: Vec<Arc<ProjectRow>> = tasks::projects(db, worker.account)
            .await?
            .into_iter()
            .filter_map(|project| {
                let right = may(project.id)?;
                let list = (*by_id.get(&project.list_id)?).clone();
                Some(Arc::new(ProjectRow { project, list, right }))
            })
            .collect();
        let mut lists = all;
        if !worker.is_admin {
            lists.retain(|list| projects.iter().any(|row| row.project.list_id == list.id));
        }
        let inside: HashMap<i64, &Arc<ProjectRow>> =
            projects.iter().map(|row| (row.project.id, row)).collect();
        let ids: Vec<i64> = projects.iter().map(|row| row.project.id).collect();
        let task_lists = tasks::task_lists(db, &ids)
            .await?
            .into_iter()
            .filter_map(|list| {
                let inside = Arc::clone(inside.get(&list.project_id)?);
                Some(Arc::new(TaskListRow { list, inside }))
            })
            .collect();
        Ok(Self { worker, lists, projects, task_lists })
    }

    /// The tasks on a shelf, by themselves or with what they are in, list by list. Narrowed to one list, and to
    /// those whose name or comments hold a text.
    pub(crate) async fn tasks(
        &self,
        db: &impl ConnectionTrait,
        shelf: Shelf,
        only: Option<i64>,
        key: Option<&str>,
    ) -> Result<Vec<TaskRow>, Problem> {
        let lists: HashMap<i64, &Arc<TaskListRow>> = self
            .task_lists
            .iter()
            .filter(|row| only.is_none_or(|only| row.list.id == only))
            .map(|row| (row.list.id, row))
            .collect();
        let mut found = Vec::new();
        for own in [Shelf::Active, Shelf::Archive, Shelf::Trash] {
            let mut ids: Vec<i64> = lists
                .values()
                .filter(|row| row.shelf().max(own) == shelf)
                .map(|row| row.list.id)
                .collect();
            ids.sort_unstable();
            found.extend(tasks::work::tasks(db, &ids, own, key).await?);
        }
        found.retain(|task| self.worker.sees(task));
        found.sort_by_key(|task| (task.list_id, task.place, task.id));
        let row = |task: crate::db::entity::task::Model| {
            let inside = Arc::clone(lists.get(&task.list_id)?);
            Some(TaskRow { task, inside })
        };
        Ok(found.into_iter().filter_map(row).collect())
    }
}
