//! Tasks: making, changing and moving them.

use std::sync::Arc;

use portico_api::opendrive::tasks::{ItemKind, Priority};
use portico_api::wire::Integer as _;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::projects::{first_task_list, invite, live_task_list, person};
use super::{NO_USER, ProjectRow, TaskListRow, TaskRow, Worker, missing, tags, writable};
use crate::db::entity::task;
use crate::db::{rows, tasks};
use crate::services::problem::Problem;
use crate::services::{name, words};
use crate::state::State;

/// The account is full of tasks (guide 11.13).
const TOO_MANY: Problem =
    Problem::Forbidden("You've reached maximum number of tasks. Account upgrade is required");

/// The greatest place that may be asked for: far from where counting on would end.
const LAST_PLACE: i64 = 1 << 40;

/// Who is to do a task.
pub(crate) enum Assignee {
    /// Nobody.
    Nobody,
    /// Whoever has this address.
    Email(String),
    /// The member with this number; `0` for the owner of the account.
    Number(String),
}

/// What is to change of a task; what is none stays.
#[derive(Default)]
pub(crate) struct TaskChange {
    /// Its name.
    pub(crate) name: Option<String>,
    /// What is to be done; a blank for none.
    pub(crate) description: Option<String>,
    /// When it begins; a blank for none.
    pub(crate) start_date: Option<String>,
    /// When it is to be done; a blank for none.
    pub(crate) due_date: Option<String>,
    /// Who is to do it.
    pub(crate) assignee: Option<Assignee>,
    /// Whether only its maker and who is to do it see it.
    pub(crate) is_private: Option<bool>,
    /// How urgent it is.
    pub(crate) priority: Option<Priority>,
    /// Its tag; `0` for none.
    pub(crate) tag: Option<String>,
    /// Percent.
    pub(crate) progress: Option<u8>,
    /// Whether it is done.
    pub(crate) is_completed: Option<bool>,
    /// Its color; a blank for none.
    pub(crate) color: Option<String>,
}

impl TaskChange {
    async fn apply(
        self,
        db: &impl ConnectionTrait,
        worker: Worker<'_>,
        project: &ProjectRow,
        task: &mut task::Model,
    ) -> Result<(), Problem> {
        if let Some(text) = self.name {
            task.name = words::name(&text, "task_name")?;
            task.name_key = name::key(&task.name);
        }
        if let Some(text) = self.description {
            let is_blank = text.trim().is_empty();
            let text = if is_blank { String::new() } else { text };
            task.description = words::long_text(text, "task_description")?;
        }
        if let Some(date) = self.start_date {
            task.start_date = words::date(&date, "start_date")?;
        }
        if let Some(date) = self.due_date {
            task.due_date = words::date(&date, "due_date")?;
        }
        if let Some(color) = self.color {
            task.color = words::color(&color, "color")?;
        }
        match self.priority {
            Some(Priority::Other(_)) => {
                return Err(Problem::Invalid("priority", "Expected one of (0, 1, 2, 3)."));
            }
            Some(known) => task.priority = i32::try_from(known.to_wide()).unwrap_or(0),
            None => {}
        }
        match self.progress {
            Some(percent @ 0..=100) => task.progress = i32::from(percent),
            Some(_) => return Err(Problem::Invalid("progress", "Expecting 0 to 100.")),
            None => {}
        }
        if let Some(tag) = self.tag {
            task.tag_id = tags::chosen(db, worker, &tag).await?;
        }
        if let Some(assignee) = self.assignee {
            assign(db, worker, project, task, assignee).await?;
        }
        task.is_private = self.is_private.unwrap_or(task.is_private);
        task.is_completed = self.is_completed.unwrap_or(task.is_completed);
        Ok(())
    }
}

async fn assign(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    project: &ProjectRow,
    task: &mut task::Model,
    assignee: Assignee,
) -> Result<(), Problem> {
    let member = match assignee {
        Assignee::Nobody => {
            (task.is_assigned, task.assigned_id) = (false, None);
            return Ok(());
        }
        Assignee::Email(email) => person(db, worker, &email).await?.map(|member| member.id),
        Assignee::Number(number) => match words::number(&number).ok_or(NO_USER)? {
            0 => None,
            id => {
                let members = tasks::members(db, worker.account).await?;
                Some(members.iter().find(|member| member.id == id).ok_or(NO_USER)?.id)
            }
        },
    };
    if let Some(member) = member {
        invite(db, worker, project.project.id, member).await?;
    }
    (task.is_assigned, task.assigned_id) = (true, member);
    Ok(())
}

/// Makes a task at the end of a list.
pub(crate) async fn create(
    state: &State,
    worker: Worker<'_>,
    list_id: &str,
    change: TaskChange,
) -> Result<TaskRow, Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut inside = live_task_list(&tx, worker, list_id).await?;
    if tasks::work::count(&tx, worker.account).await? >= state.config().limits.tasks_per_account {
        return Err(TOO_MANY);
    }
    let number = next_number(&tx, &mut inside).await?;
    let mut task = task::Model {
        id: 0,
        user_id: worker.account,
        list_id: inside.list.id,
        number,
        name: String::new(),
        name_key: String::new(),
        description: String::new(),
        start_date: String::new(),
        due_date: String::new(),
        is_private: false,
        priority: 0,
        progress: 0,
        is_completed: false,
        color: String::new(),
        place: end(&tx, inside.list.id).await?,
        is_assigned: false,
        assigned_id: None,
        maker_id: worker.member,
        tag_id: None,
        last_comment: 0,
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    change.apply(&tx, worker, &inside.inside, &mut task).await?;
    task.id = rows::insert(&tx, task::Entity, task.clone()).await?;
    let row = TaskRow { task, inside: Arc::new(inside) };
    worker.record(state, &tx, row.subject(), "Task created").await?;
    tx.commit().await?;
    Ok(row)
}

/// The next number of a project, which is none's any more.
async fn next_number(tx: &DatabaseTransaction, inside: &mut TaskListRow) -> Result<i32, Problem> {
    let mut project = ProjectRow::clone(&inside.inside);
    project.project.last_number = project.project.last_number.saturating_add(1);
    let number = project.project.last_number;
    rows::save(tx, project.project.clone()).await?;
    inside.inside = Arc::new(project);
    Ok(number)
}

/// The place behind all tasks of a list.
async fn end(tx: &DatabaseTransaction, list: i64) -> Result<i64, Problem> {
    Ok(tasks::work::places(tx, list).await?.map_or(1, |(_, last)| last.saturating_add(1)))
}

/// A task that may be changed.
pub(super) async fn live_task(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<TaskRow, Problem> {
    let row = super::task(db, worker, id).await?;
    writable(ItemKind::Task, row.shelf(), row.project().right)?;
    Ok(row)
}

/// Changes a task; a list moves it there, to its end, and a place among those in the list.
pub(crate) async fn update(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    change: TaskChange,
    list_id: Option<&str>,
    place: Option<i64>,
) -> Result<TaskRow, Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut row = live_task(&tx, worker, id).await?;
    if let Some(list_id) = list_id {
        let target = live_task_list(&tx, worker, list_id).await?;
        if target.list.id != row.task.list_id {
            row.task.place = end(&tx, target.list.id).await?;
            put_into(&tx, &mut row, target).await?;
        }
    }
    match place {
        Some(place @ 1..=LAST_PLACE) if place != row.task.place => {
            tasks::work::make_room(&tx, row.task.list_id, place).await?;
            row.task.place = place;
        }
        Some(1..=LAST_PLACE) | None => {}
        Some(_) => return Err(Problem::Invalid("order_no", "")),
    }
    let inside = Arc::clone(&row.inside);
    change.apply(&tx, worker, &inside.inside, &mut row.task).await?;
    rows::save(&tx, row.task.clone()).await?;
    worker.record(state, &tx, row.subject(), "Task changed").await?;
    tx.commit().await?;
    Ok(row)
}

/// Another list; another project gives it another number.
async fn put_into(
    tx: &DatabaseTransaction,
    row: &mut TaskRow,
    mut target: TaskListRow,
) -> Result<(), Problem> {
    if target.list.project_id != row.inside.list.project_id {
        row.task.number = next_number(tx, &mut target).await?;
    }
    row.task.list_id = target.list.id;
    row.inside = Arc::new(target);
    Ok(())
}

/// Where a task is to go.
#[derive(Default)]
pub(crate) struct Target<'a> {
    /// The task that will stand before it; it will be the first otherwise.
    pub(crate) after: Option<&'a str>,
    /// The list; its own otherwise.
    pub(crate) list: Option<&'a str>,
    /// The project whose first list is meant, where no list is given.
    pub(crate) project: Option<&'a str>,
}

/// Moves a task within its list, to another list or to another project.
pub(crate) async fn move_to(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    target: Target<'_>,
) -> Result<(), Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut row = live_task(&tx, worker, id).await?;
    let list = match (target.list, target.project) {
        (Some(list), _) => live_task_list(&tx, worker, list).await?,
        (None, Some(project)) => first_task_list(&tx, worker, project).await?,
        (None, None) => TaskListRow::clone(&row.inside),
    };
    let place = match target.after {
        Some(after) => {
            let before = super::task(&tx, worker, after).await?.task;
            if before.list_id != list.list.id {
                return Err(missing(ItemKind::Task));
            }
            before.place.saturating_add(1)
        }
        None => tasks::work::places(&tx, list.list.id).await?.map_or(1, |(first, _)| first),
    };
    tasks::work::make_room(&tx, list.list.id, place).await?;
    row.task.place = place;
    put_into(&tx, &mut row, list).await?;
    worker.record(state, &tx, row.subject(), "Task moved").await?;
    rows::save(&tx, row.task).await?;
    tx.commit().await?;
    Ok(())
}
