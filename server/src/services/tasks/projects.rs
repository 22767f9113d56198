//! Lists of projects, projects, who may work on them, and the lists of tasks in them.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::ItemKind;
use sea_orm::ConnectionTrait;

use super::{NO_USER, ProjectRow, TaskListRow, Worker, as_refusal, missing, writable};
use crate::db::entity::{member, project, project_list, project_right, task_list};
use crate::db::shelf::Shelf;
use crate::db::{accounts, rows, tasks};
use crate::services::problem::Problem;
use crate::services::{name, words};
use crate::state::State;

/// `mode` of a member who may change what is in a project (guide 11.14).
const EDIT: i32 = 1;
/// `mode` of a member who must not see a project.
const BLOCKED: i32 = 2;

/// Makes a list of projects; answers its number and its name.
pub(crate) async fn create_list(
    state: &State,
    worker: Worker<'_>,
    text: &str,
) -> Result<(i64, String), Problem> {
    worker.manages()?;
    let text = words::name(text, "list_name")?;
    let list = project_list::Model {
        id: 0,
        user_id: worker.account,
        name_key: name::key(&text),
        name: text.clone(),
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    let tx = state.db().write_account(worker.account).await?;
    let id = rows::insert(&tx, project_list::Entity, list).await?;
    worker.record(state, &tx, &text, "Project list created").await?;
    tx.commit().await?;
    Ok((id, text))
}

/// Gives a list of projects another name; answers it.
pub(crate) async fn rename_list(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    text: &str,
) -> Result<String, Problem> {
    let text = words::name(text, "list_name")?;
    let tx = state.db().write_account(worker.account).await?;
    worker.manages()?;
    let mut list = live_list(&tx, worker, id).await?;
    list.name_key = name::key(&text);
    list.name.clone_from(&text);
    rows::save(&tx, list).await?;
    worker.record(state, &tx, &text, "Project list renamed").await?;
    tx.commit().await?;
    Ok(text)
}

async fn live_list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<project_list::Model, Problem> {
    let list = super::project_list(db, worker, id).await?;
    let shelf = Shelf::of(list.archived_at, list.trashed_at);
    writable(ItemKind::ProjectList, shelf, Right::Edit)?;
    Ok(list)
}

/// What is to change of a project; what is none stays.
#[derive(Default)]
pub(crate) struct ProjectChange {
    /// Its name.
    pub(crate) name: Option<String>,
    /// The address of somebody who is to work on it.
    pub(crate) email: Option<String>,
    /// When it begins; a blank for none.
    pub(crate) start_date: Option<String>,
    /// When it is to be done; a blank for none.
    pub(crate) due_date: Option<String>,
    /// Whether all is done.
    pub(crate) is_completed: Option<bool>,
}

impl ProjectChange {
    fn apply(&self, project: &mut project::Model) -> Result<(), Problem> {
        if let Some(text) = &self.name {
            project.name = words::name(text, "project_name")?;
            project.name_key = name::key(&project.name);
        }
        if let Some(date) = &self.start_date {
            project.start_date = words::date(date, "start_date")?;
        }
        if let Some(date) = &self.due_date {
            project.due_date = words::date(date, "due_date")?;
        }
        project.is_completed = self.is_completed.unwrap_or(project.is_completed);
        Ok(())
    }

    /// Lets the one who is to work on it do so.
    async fn assign(
        &self,
        db: &impl ConnectionTrait,
        worker: Worker<'_>,
        project: i64,
    ) -> Result<(), Problem> {
        let Some(email) = &self.email else { return Ok(()) };
        if let Some(member) = person(db, worker, email).await? {
            invite(db, worker, project, member.id).await?;
        }
        Ok(())
    }
}

/// Makes a project in a list; answers its number and its name.
pub(crate) async fn create(
    state: &State,
    worker: Worker<'_>,
    list_id: &str,
    change: ProjectChange,
) -> Result<(i64, String), Problem> {
    worker.manages()?;
    let tx = state.db().write_account(worker.account).await?;
    let list = live_list(&tx, worker, list_id).await.map_err(as_refusal)?;
    let mut project = project::Model {
        id: 0,
        list_id: list.id,
        name: String::new(),
        name_key: String::new(),
        start_date: String::new(),
        due_date: String::new(),
        is_completed: false,
        last_number: 0,
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    change.apply(&mut project)?;
    let name = project.name.clone();
    let id = rows::insert(&tx, project::Entity, project).await?;
    change.assign(&tx, worker, id).await?;
    worker.record(state, &tx, &name, "Project created").await?;
    tx.commit().await?;
    Ok((id, name))
}

/// Changes a project.
pub(crate) async fn update(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    change: ProjectChange,
) -> Result<ProjectRow, Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut row = super::project(&tx, worker, id).await?;
    writable(ItemKind::Project, row.shelf(), row.right)?;
    change.apply(&mut row.project)?;
    rows::save(&tx, row.project.clone()).await?;
    change.assign(&tx, worker, row.project.id).await?;
    worker.record(state, &tx, &row.project.name, "Project changed").await?;
    tx.commit().await?;
    Ok(row)
}

/// Says what a member may do in a project.
pub(crate) async fn permit(
    state: &State,
    worker: Worker<'_>,
    project_id: &str,
    email: &str,
    right: Right,
) -> Result<(), Problem> {
    let mode = match right {
        Right::View => 0,
        Right::Edit => EDIT,
        Right::Nothing => BLOCKED,
        Right::Other(_) => return Err(Problem::Invalid("mode", "Expected one of (0,1,2).")),
    };
    let tx = state.db().write_account(worker.account).await?;
    let row = super::project(&tx, worker, project_id).await.map_err(as_refusal)?;
    worker.manages()?;
    writable(ItemKind::Project, row.shelf(), row.right).map_err(as_refusal)?;
    // The owner of the account may do everything, and nobody can change that.
    let member = person(&tx, worker, email).await?.ok_or(NO_USER)?;
    let right = project_right::Model { member_id: member.id, project_id: row.project.id, mode };
    tasks::set_right(&tx, right).await?;
    worker.record(state, &tx, &row.project.name, "Permission in a project changed").await?;
    tx.commit().await?;
    Ok(())
}

/// Who has this address: a member, or none for the owner of the account.
pub(super) async fn person(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    email: &str,
) -> Result<Option<member::Model>, Problem> {
    let key = email.trim().to_lowercase();
    let mut members = tasks::members(db, worker.account).await?.into_iter();
    if let Some(member) = members.find(|member| member.email_key == key) {
        return Ok(Some(member));
    }
    match accounts::by_id(db, worker.account).await? {
        Some(owner) if owner.email_key == key => Ok(None),
        Some(_) | None => Err(NO_USER),
    }
}

/// Makes sure that a member who is to work on a project may. Whoever manages the projects lets them in by that;
/// others can choose among those who are in already.
pub(super) async fn invite(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    project_id: i64,
    member_id: i64,
) -> Result<(), Problem> {
    match tasks::right(db, member_id, project_id).await? {
        Some(BLOCKED) => Err(NO_USER),
        Some(_) => Ok(()),
        None if worker.is_admin => {
            let right = project_right::Model { member_id, project_id, mode: EDIT };
            Ok(tasks::set_right(db, right).await?)
        }
        None => Err(NO_USER),
    }
}

/// Makes a list of tasks in a project; answers its number and its name.
pub(crate) async fn create_task_list(
    state: &State,
    worker: Worker<'_>,
    project_id: &str,
    text: &str,
    due_date: Option<&str>,
) -> Result<(i64, String), Problem> {
    let text = words::name(text, "list_name")?;
    let due_date = words::date(due_date.unwrap_or_default(), "due_date")?;
    let tx = state.db().write_account(worker.account).await?;
    let row = super::project(&tx, worker, project_id).await.map_err(as_refusal)?;
    writable(ItemKind::Project, row.shelf(), row.right).map_err(as_refusal)?;
    let list = task_list::Model {
        id: 0,
        project_id: row.project.id,
        name: text.clone(),
        due_date,
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    let id = rows::insert(&tx, task_list::Entity, list).await?;
    worker.record(state, &tx, &text, "Task list created").await?;
    tx.commit().await?;
    Ok((id, text))
}

/// Changes a list of tasks, and marks all tasks in it as completed or as active again.
pub(crate) async fn update_task_list(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    text: Option<&str>,
    due_date: Option<&str>,
    complete: Option<bool>,
) -> Result<task_list::Model, Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut list = live_task_list(&tx, worker, id).await?.list;
    if let Some(text) = text {
        list.name = words::name(text, "list_name")?;
    }
    if let Some(date) = due_date {
        list.due_date = words::date(date, "due_date")?;
    }
    rows::save(&tx, list.clone()).await?;
    if let Some(is_completed) = complete {
        tasks::work::complete(&tx, list.id, is_completed).await?;
    }
    worker.record(state, &tx, &list.name, "Task list changed").await?;
    tx.commit().await?;
    Ok(list)
}

/// A list of tasks that may be written into.
pub(super) async fn live_task_list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<TaskListRow, Problem> {
    let row = super::task_list(db, worker, id).await?;
    writable(ItemKind::TaskList, row.shelf(), row.inside.right)?;
    Ok(row)
}

/// The first list of a project that may be written into.
pub(super) async fn first_task_list(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    project_id: &str,
) -> Result<TaskListRow, Problem> {
    let row = super::project(db, worker, project_id).await?;
    let lists = tasks::task_lists(db, &[row.project.id]).await?;
    let active =
        |list: &&task_list::Model| Shelf::of(list.archived_at, list.trashed_at) == Shelf::Active;
    let first = lists.iter().find(active).ok_or_else(|| missing(ItemKind::TaskList))?;
    live_task_list(db, worker, &first.id.to_string()).await
}
