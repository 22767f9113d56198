//! Archive and trash of projects and tasks, at every level.

use futures::FutureExt;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;
use portico_api::opendrive::tasks::count_archived_items::CountArchivedItems;
use portico_api::opendrive::tasks::count_trashed_items::CountTrashedItems;
use portico_api::opendrive::tasks::empty_tasks_trash::EmptyTasksTrash;
use portico_api::opendrive::tasks::list_archived_items::ListArchivedItems;
use portico_api::opendrive::tasks::list_trashed_items::ListTrashedItems;
use portico_api::opendrive::tasks::restore_project::RestoreProject;
use portico_api::opendrive::tasks::restore_project_list::RestoreProjectList;
use portico_api::opendrive::tasks::restore_task::RestoreTask;
use portico_api::opendrive::tasks::restore_task_list::RestoreTaskList;
use portico_api::opendrive::tasks::trash_project::TrashProject;
use portico_api::opendrive::tasks::trash_project_list::TrashProjectList;
use portico_api::opendrive::tasks::trash_task::TrashTask;
use portico_api::opendrive::tasks::trash_task_list::TrashTaskList;
use portico_api::opendrive::tasks::{ItemKind, ShelvedItem};

use super::super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::tasks::TaskShelf;
use crate::drive::model::tasks::{Shelf, ShelvedTask, TaskItem};

impl OpenDrive {
    pub(super) fn put_task_aside<'a>(&'a self, item: &'a TaskItem, shelf: Shelf) -> Call<'a, ()> {
        async move {
            let session = &self.session;
            match (item.clone(), shelf) {
                (TaskItem::ProjectList(list_id), Shelf::Archive) => {
                    session.send(&ArchiveProjectList { list_id }).await.map(drop)
                }
                (TaskItem::ProjectList(list_id), Shelf::Trash) => {
                    session.send(&TrashProjectList { list_id }).await.map(drop)
                }
                (TaskItem::Project(project_id), Shelf::Archive) => {
                    session.send(&ArchiveProject { project_id }).await.map(drop)
                }
                (TaskItem::Project(project_id), Shelf::Trash) => {
                    session.send(&TrashProject { project_id }).await.map(drop)
                }
                (TaskItem::TaskList(list_id), Shelf::Archive) => {
                    session.send(&ArchiveTaskList { list_id }).await.map(drop)
                }
                (TaskItem::TaskList(list_id), Shelf::Trash) => {
                    session.send(&TrashTaskList { list_id }).await.map(drop)
                }
                (TaskItem::Task(task_id), Shelf::Archive) => {
                    session.send(&ArchiveTask { task_id }).await.map(drop)
                }
                (TaskItem::Task(task_id), Shelf::Trash) => {
                    session.send(&TrashTask { task_id }).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    pub(super) fn take_task_back<'a>(&'a self, item: &'a TaskItem) -> Call<'a, ()> {
        async move {
            let session = &self.session;
            match item.clone() {
                TaskItem::ProjectList(list_id) => {
                    session.send(&RestoreProjectList { list_id }).await.map(drop)
                }
                TaskItem::Project(project_id) => {
                    session.send(&RestoreProject { project_id }).await.map(drop)
                }
                TaskItem::TaskList(list_id) => {
                    session.send(&RestoreTaskList { list_id }).await.map(drop)
                }
                TaskItem::Task(task_id) => session.send(&RestoreTask { task_id }).await.map(drop),
            }
        }
        .boxed_local()
    }
}

impl TaskShelf for OpenDrive {
    fn shelved(&self, shelf: Shelf) -> Call<'_, Vec<ShelvedTask>> {
        async move {
            let session = &self.session;
            // One answer tells how much there is of each kind: what is empty is not asked for.
            let counts = match shelf {
                Shelf::Archive => session.send(&CountArchivedItems {}).await?,
                Shelf::Trash => session.send(&CountTrashedItems {}).await?,
            };
            let kinds = [
                (ItemKind::ProjectList, counts.project_lists),
                (ItemKind::Project, counts.projects),
                (ItemKind::TaskList, counts.task_lists),
                (ItemKind::Task, counts.tasks),
            ];
            let mut all = Vec::new();
            for (item_type, _) in kinds.into_iter().filter(|(_, count)| *count > 0) {
                let rows = match shelf {
                    Shelf::Archive => session.send(&ListArchivedItems { item_type }).await?,
                    Shelf::Trash => session.send(&ListTrashedItems { item_type }).await?,
                };
                all.extend(rows.0.into_iter().map(row));
            }
            Ok(all)
        }
        .boxed_local()
    }

    fn empty_tasks_trash(&self) -> Call<'_, ()> {
        async move { self.session.send(&EmptyTasksTrash {}).await.map(drop) }.boxed_local()
    }
}

fn row(wire: ShelvedItem) -> ShelvedTask {
    match wire {
        ShelvedItem::Task(task) => ShelvedTask {
            item: TaskItem::Task(task.task_id),
            name: task.name,
            place: place(&[&task.project_name, &task.task_list_name]),
        },
        ShelvedItem::TaskList(list) => ShelvedTask {
            item: TaskItem::TaskList(list.task_list_id),
            name: list.name,
            place: list.project_name,
        },
        ShelvedItem::Project(project) => ShelvedTask {
            item: TaskItem::Project(project.project_id),
            name: project.name,
            place: project.project_list_name,
        },
        ShelvedItem::ProjectList(list) => ShelvedTask {
            item: TaskItem::ProjectList(list.project_list_id),
            name: list.name,
            place: String::new(),
        },
    }
}

fn place(names: &[&str]) -> String {
    let known: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).collect();
    known.join(" › ")
}
