//! Tasks: who sees and changes what in an account's projects.
//!
//! A list of projects holds projects, these hold lists of tasks, and these hold tasks. What is put aside takes
//! along what is in it, without a mark on each: what something is, is what the worst of all around it is.

pub(crate) mod attachments;
pub(crate) mod comments;
pub(crate) mod details;
pub(crate) mod projects;
pub(crate) mod search;
pub(crate) mod shelf;
pub(crate) mod tags;
pub(crate) mod tree;
pub(crate) mod work;

use std::sync::Arc;

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::ItemKind;
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::log::{self, Deed, LogType};
use super::problem::Problem;
use super::words;
use crate::db::entity::{project, project_list, task, task_list};
use crate::db::shelf::Shelf;
use crate::db::tasks;
use crate::state::State;

/// `AdminMode` of a member who has files and no tasks (guide 1.2).
const FILES_ALONE: i32 = 2;

/// Nobody of this account has this address, or they may not work here.
pub(crate) const NO_USER: Problem = Problem::Refused("User not found");

const NO_TASKS: Problem = Problem::Forbidden("Your user access does not include tasks.");
const VIEW_ONLY: Problem =
    Problem::Forbidden("Your user access enables you only to view this project.");
pub(crate) const OWNERS_ALONE: Problem =
    Problem::Forbidden("Your user access does not enable you to manage projects.");

/// Somebody who works with an account's tasks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worker<'a> {
    /// Who it is.
    actor: &'a Actor,
    /// The account.
    pub(crate) account: i64,
    /// Which of its members; none for the owner.
    pub(crate) member: Option<i64>,
    /// The owner, and members who may do what the owner may.
    pub(crate) is_admin: bool,
}

impl Worker<'_> {
    /// Whether they see a task of a project that they see: a private one is for its maker and who is to do it.
    pub(crate) fn sees(self, task: &task::Model) -> bool {
        let is_theirs = task.is_assigned && task.assigned_id == self.member;
        !task.is_private || is_theirs || task.maker_id == self.member
    }

    /// Refuses whoever may not manage the projects themselves.
    pub(crate) fn manages(self) -> Result<(), Problem> {
        if self.is_admin { Ok(()) } else { Err(OWNERS_ALONE) }
    }

    /// Writes down what was done, in the transaction that does it.
    async fn record(
        self,
        state: &State,
        tx: &impl ConnectionTrait,
        subject: &str,
        what: &str,
    ) -> Result<(), Problem> {
        let deed = Deed { details: what, ..Deed::new(LogType::Task, subject) };
        log::record(tx, self.actor, self.account, state.now(), deed).await
    }
}

/// How somebody works with tasks; refuses members who have files alone.
pub(crate) fn worker(actor: &Actor) -> Result<Worker<'_>, Problem> {
    if actor.member.as_ref().is_some_and(|member| member.admin_mode == FILES_ALONE) {
        return Err(NO_TASKS);
    }
    Ok(Worker {
        actor,
        account: actor.account.id,
        member: actor.member_id(),
        is_admin: actor.is_admin(),
    })
}

/// Something is not there; the sentence for its kind.
pub(crate) fn missing(kind: ItemKind) -> Problem {
    Problem::Missing(match kind {
        ItemKind::ProjectList => "Project list not found",
        ItemKind::Project => "Project not found",
        ItemKind::TaskList => "Task list not found",
        ItemKind::Task => "Task not found",
    })
}

/// Something is in the archive; the sentence for its kind.
pub(crate) fn archived(kind: ItemKind) -> Problem {
    Problem::Forbidden(match kind {
        ItemKind::ProjectList => "Project list is archived and cannot be updated",
        ItemKind::Project => "Project is archived and cannot be updated",
        ItemKind::TaskList => "Task list is archived and cannot be updated",
        ItemKind::Task => "Task is archived and cannot be updated",
    })
}

/// What something is made in is not there: 400 there, 404 everywhere else (guide 11.15 to 11.20).
pub(crate) fn as_refusal(problem: Problem) -> Problem {
    match problem {
        Problem::Missing(sentence) => Problem::Refused(sentence),
        other => other,
    }
}

/// A project with what it is in.
#[derive(Clone, Debug)]
pub(crate) struct ProjectRow {
    /// The project.
    pub(crate) project: project::Model,
    /// The list that it is in.
    pub(crate) list: project_list::Model,
    /// What the worker may do in it.
    pub(crate) right: Right,
}

/// A list of tasks with what it is in.
#[derive(Clone, Debug)]
pub(crate) struct TaskListRow {
    /// The list.
    pub(crate) list: task_list::Model,
    /// What it is in.
    pub(crate) inside: Arc<ProjectRow>,
}

/// A task with what it is in.
#[derive(Clone, Debug)]
pub(crate) struct TaskRow {
    /// The task.
    pub(crate) task: task::Model,
    /// What it is in.
    pub(crate) inside: Arc<TaskListRow>,
}

impl ProjectRow {
    /// Where it is, with all around it.
    pub(crate) fn shelf(&self) -> Shelf {
        let list = Shelf::of(self.list.archived_at, self.list.trashed_at);
        list.max(Shelf::of(self.project.archived_at, self.project.trashed_at))
    }
}

impl TaskListRow {
    /// Where it is, with all around it.
    pub(crate) fn shelf(&self) -> Shelf {
        self.inside.shelf().max(Shelf::of(self.list.archived_at, self.list.trashed_at))
    }
}

impl TaskRow {
    /// Where it is, with all around it.
    pub(crate) fn shelf(&self) -> Shelf {
        self.inside.shelf().max(Shelf::of(self.task.archived_at, self.task.trashed_at))
    }

    /// What the log calls it: a private task is named to nobody.
    fn subject(&self) -> &str {
        if self.task.is_private { "" } else { &self.task.name }
    }

    /// The project that it is in.
    pub(crate) fn project(&self) -> &ProjectRow {
        &self.inside.inside
    }
}

/// Refuses what may not be changed: what is in the trash or the archive, and what may only be looked at.
pub(crate) fn writable(kind: ItemKind, shelf: Shelf, right: Right) -> Result<(), Problem> {
    match (shelf, right) {
        (Shelf::Trash, _) => Err(missing(kind)),
        (Shelf::Active | Shelf::Archive, Right::View | Right::Nothing | Right::Other(_)) => {
            Err(VIEW_ONLY)
        }
        (Shelf::Archive, Right::Edit) => Err(archived(kind)),
        (Shelf::Active, Right::Edit) => Ok(()),
    }
}

/// Refuses whoever may only look.
pub(crate) fn editable(right: Right) -> Result<(), Problem> {
    if right == Right::Edit { Ok(()) } else { Err(VIEW_ONLY) }
}

/// What a right in the database allows; none where it shows nothing.
fn right(mode: Option<i32>) -> Option<Right> {
    match mode {
        Some(0) => Some(Right::View),
        Some(1) => Some(Right::Edit),
        Some(_) | None => None,
    }
}

/// A list of projects, wherever it is.
pub(crate) async fn project_list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<project_list::Model, Problem> {
    let missing = || missing(ItemKind::ProjectList);
    let id = words::number(id).ok_or_else(missing)?;
    tasks::project_list(db, worker.account, id).await?.ok_or_else(missing)
}

/// A project that the worker sees, wherever it is.
pub(crate) async fn project(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<ProjectRow, Problem> {
    let missing = || missing(ItemKind::Project);
    let id = words::number(id).ok_or_else(missing)?;
    let (project, list) = tasks::project(db, worker.account, id).await?.ok_or_else(missing)?;
    let right = match worker.member {
        Some(member) if !worker.is_admin => right(tasks::right(db, member, id).await?),
        Some(_) | None => Some(Right::Edit),
    };
    Ok(ProjectRow { project, list, right: right.ok_or_else(missing)? })
}

/// A list of tasks that the worker sees, wherever it is.
pub(crate) async fn task_list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<TaskListRow, Problem> {
    let missing = || missing(ItemKind::TaskList);
    let id = words::number(id).ok_or_else(missing)?;
    let list = tasks::task_list(db, id).await?.ok_or_else(missing)?;
    let inside = project(db, worker, &list.project_id.to_string()).await;
    let inside = Arc::new(inside.map_err(|problem| instead(problem, missing()))?);
    Ok(TaskListRow { list, inside })
}

/// A task that the worker sees, wherever it is.
pub(crate) async fn task(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<TaskRow, Problem> {
    let missing = || missing(ItemKind::Task);
    let id = words::number(id).ok_or_else(missing)?;
    let task = tasks::work::task(db, worker.account, id).await?;
    let task = task.filter(|task| worker.sees(task)).ok_or_else(missing)?;
    let inside = task_list(db, worker, &task.list_id.to_string()).await;
    let inside = Arc::new(inside.map_err(|problem| instead(problem, missing()))?);
    Ok(TaskRow { task, inside })
}

/// What is in something that is not there is not there either, and that is what is said.
fn instead(problem: Problem, missing: Problem) -> Problem {
    match problem {
        Problem::Missing(_) => missing,
        other => other,
    }
}
