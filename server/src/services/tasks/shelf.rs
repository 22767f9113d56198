//! Projects and tasks put aside: the archive, the trash, the one way back from both, and deletion for ever.

use std::sync::Arc;

use portico_api::opendrive::tasks::ItemKind;
use sea_orm::DatabaseTransaction;

use super::tree::Tree;
use super::{ProjectRow, TaskListRow, Worker, archived, editable, missing};
use crate::db::shelf::Shelf;
use crate::db::{rows, tasks};
use crate::services::problem::Problem;
use crate::state::State;

/// What is done with something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Into the archive.
    Archive,
    /// Into the trash.
    Trash,
    /// Out of both.
    Restore,
}

/// When something was put aside.
struct Marks<'a> {
    archived_at: &'a mut Option<i64>,
    trashed_at: &'a mut Option<i64>,
}

/// The marks of any of the four kinds.
macro_rules! marks {
    ($row:expr) => {
        Marks { archived_at: &mut $row.archived_at, trashed_at: &mut $row.trashed_at }
    };
}

impl Deed {
    /// Changes the marks of something that is on `shelf` with all around it.
    fn apply(
        self,
        kind: ItemKind,
        shelf: Shelf,
        marks: Marks<'_>,
        now: i64,
    ) -> Result<(), Problem> {
        match (self, shelf) {
            (Self::Archive, Shelf::Trash) => return Err(missing(kind)),
            (Self::Archive, Shelf::Archive) => return Err(archived(kind)),
            (Self::Archive, Shelf::Active) => *marks.archived_at = Some(now),
            (Self::Trash, Shelf::Active | Shelf::Archive) => *marks.trashed_at = Some(now),
            // What is in the trash already is where it was meant to go.
            (Self::Trash, Shelf::Trash) => {}
            (Self::Restore, Shelf::Active | Shelf::Archive | Shelf::Trash) => {
                (*marks.archived_at, *marks.trashed_at) = (None, None);
            }
        }
        Ok(())
    }
}

/// What the log says of it.
fn what(deed: Deed, kind: ItemKind) -> &'static str {
    match (deed, kind) {
        (Deed::Archive, ItemKind::ProjectList) => "Project list archived",
        (Deed::Archive, ItemKind::Project) => "Project archived",
        (Deed::Archive, ItemKind::TaskList) => "Task list archived",
        (Deed::Archive, ItemKind::Task) => "Task archived",
        (Deed::Trash, ItemKind::ProjectList) => "Project list put into the trash",
        (Deed::Trash, ItemKind::Project) => "Project put into the trash",
        (Deed::Trash, ItemKind::TaskList) => "Task list put into the trash",
        (Deed::Trash, ItemKind::Task) => "Task put into the trash",
        (Deed::Restore, ItemKind::ProjectList) => "Project list restored",
        (Deed::Restore, ItemKind::Project) => "Project restored",
        (Deed::Restore, ItemKind::TaskList) => "Task list restored",
        (Deed::Restore, ItemKind::Task) => "Task restored",
    }
}

/// Puts something aside with all that is in it, or takes it back. What comes back brings what it is in along, or
/// nobody would see it.
pub(crate) async fn shelve(
    state: &State,
    worker: Worker<'_>,
    deed: Deed,
    kind: ItemKind,
    id: &str,
) -> Result<(), Problem> {
    let now = state.now();
    let tx = state.db().write_account(worker.account).await?;
    let subject = match kind {
        ItemKind::ProjectList => {
            worker.manages()?;
            let mut list = super::project_list(&tx, worker, id).await?;
            let shelf = Shelf::of(list.archived_at, list.trashed_at);
            deed.apply(kind, shelf, marks!(list), now)?;
            rows::save(&tx, list.clone()).await?;
            list.name
        }
        ItemKind::Project => {
            let mut row = super::project(&tx, worker, id).await?;
            worker.manages()?;
            deed.apply(kind, row.shelf(), marks!(row.project), now)?;
            if deed == Deed::Restore {
                restore_around_project(&tx, worker, &row).await?;
            }
            rows::save(&tx, row.project.clone()).await?;
            row.project.name
        }
        ItemKind::TaskList => {
            let mut row = super::task_list(&tx, worker, id).await?;
            editable(row.inside.right)?;
            deed.apply(kind, row.shelf(), marks!(row.list), now)?;
            if deed == Deed::Restore {
                restore_around_list(&tx, worker, &row).await?;
            }
            rows::save(&tx, row.list.clone()).await?;
            row.list.name
        }
        ItemKind::Task => {
            let mut row = super::task(&tx, worker, id).await?;
            editable(row.project().right)?;
            deed.apply(kind, row.shelf(), marks!(row.task), now)?;
            if deed == Deed::Restore {
                let mut around = TaskListRow::clone(&row.inside);
                restore_around_list(&tx, worker, &around).await?;
                (around.list.archived_at, around.list.trashed_at) = (None, None);
                rows::save(&tx, around.list).await?;
            }
            rows::save(&tx, row.task.clone()).await?;
            row.subject().to_owned()
        }
    };
    worker.record(state, &tx, &subject, what(deed, kind)).await?;
    tx.commit().await?;
    Ok(())
}

async fn restore_around_project(
    tx: &DatabaseTransaction,
    worker: Worker<'_>,
    row: &ProjectRow,
) -> Result<(), Problem> {
    let mut list = row.list.clone();
    if Shelf::of(list.archived_at, list.trashed_at) != Shelf::Active {
        worker.manages()?;
        (list.archived_at, list.trashed_at) = (None, None);
        rows::save(tx, list).await?;
    }
    Ok(())
}

async fn restore_around_list(
    tx: &DatabaseTransaction,
    worker: Worker<'_>,
    row: &TaskListRow,
) -> Result<(), Problem> {
    let mut around = ProjectRow::clone(&row.inside);
    if around.shelf() != Shelf::Active {
        worker.manages()?;
        restore_around_project(tx, worker, &around).await?;
        (around.project.archived_at, around.project.trashed_at) = (None, None);
        rows::save(tx, around.project).await?;
    }
    Ok(())
}

/// Deletes for ever what the worker may change of what was put into the trash.
pub(crate) async fn empty(state: &State, worker: Worker<'_>) -> Result<(), Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let tree = Tree::load(&tx, worker).await?;
    // The innermost first: what is in the trash by itself may be inside of what is there as well.
    let found = tree.tasks(&tx, Shelf::Trash, None, None).await?.into_iter();
    let found = found.filter(|row| row.task.trashed_at.is_some());
    let ids: Vec<i64> =
        found.filter(|row| editable(row.project().right).is_ok()).map(|row| row.task.id).collect();
    tasks::work::delete(&tx, &ids).await?;
    let lists = tree.task_lists.iter().filter(|row| row.list.trashed_at.is_some());
    let ids: Vec<i64> = lists
        .filter(|row: &&Arc<TaskListRow>| editable(row.inside.right).is_ok())
        .map(|row| row.list.id)
        .collect();
    tasks::delete_task_lists(&tx, &ids).await?;
    if worker.is_admin {
        // A list takes its projects along, but not what members might do there.
        let gone = |row: &&Arc<ProjectRow>| {
            row.project.trashed_at.is_some() || row.list.trashed_at.is_some()
        };
        let ids: Vec<i64> = tree.projects.iter().filter(gone).map(|row| row.project.id).collect();
        tasks::delete_projects(&tx, &ids).await?;
        let lists = tree.lists.iter().filter(|list| list.trashed_at.is_some());
        let ids: Vec<i64> = lists.map(|list| list.id).collect();
        tasks::delete_project_lists(&tx, &ids).await?;
    }
    worker.record(state, &tx, "", "Trash of tasks emptied").await?;
    tx.commit().await?;
    Ok(())
}
