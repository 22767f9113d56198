//! `GET /tasks/tasklists.json`.

use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::list_task_lists::{ListTaskLists, TaskListsOf};
use portico_api::opendrive::tasks::trash_task_list::TrashTaskList;
use portico_api::{ProjectId, TaskListId};

use super::{Work, new_project, new_task_list};
use crate::support::documented;

fn one(id: &str) -> ListTaskLists {
    ListTaskLists { task_list_id: Some(TaskListId::new(id)), ..ListTaskLists::default() }
}

fn of_project(id: &str) -> ListTaskLists {
    ListTaskLists { project_id: Some(ProjectId::new(id)), ..ListTaskLists::default() }
}

#[tokio::test]
async fn lists_are_chosen_by_project_number_and_place() {
    let work = Work::new().await;
    let other = work.send(&new_project(work.projects.as_str(), "Fair")).await.project_id;
    work.send(&new_task_list(other.as_str(), "Booth")).await;
    let gone = work.other_list("Gone").await;
    work.send(&TrashTaskList { list_id: gone.clone() }).await;
    let names = async |ask: &ListTaskLists| -> Vec<String> {
        work.send(ask).await.0.into_iter().map(|list| list.name).collect()
    };
    assert_eq!(names(&ListTaskLists::default()).await, ["Launch", "Booth"]);
    assert_eq!(names(&of_project(other.as_str())).await, ["Booth"]);
    assert_eq!(names(&one(gone.as_str())).await, ["Gone"]);
    let trashed = ListTaskLists { filter: Some(TaskListsOf::Trashed), ..ListTaskLists::default() };
    let trashed = work.send(&trashed).await.0;
    assert_eq!((trashed.len(), trashed[0].trashed, trashed[0].archived), (1, 1, 0));
}

#[tokio::test]
async fn tasks_come_along_where_they_are_asked_for() {
    let work = Work::new().await;
    let later = work.other_list("Later").await;
    let (one, two) = (work.task("One").await, work.task("Two").await);
    work.send(&ArchiveTask { task_id: two }).await;
    let ask = ListTaskLists { with_tasks: Some(true), ..ListTaskLists::default() };
    let lists = work.send(&ask).await.0;
    let tasks: Vec<_> = lists[0].tasks.iter().map(|task| &task.task_id).collect();
    assert_eq!((tasks, lists[1].tasks.len()), (vec![&one], 0));
    assert_eq!(lists[1].task_list_id, later);
    assert!(work.send(&ListTaskLists::default()).await.0[0].tasks.is_empty());
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let (code, sentence) = documented::<ListTaskLists>();
    work.hides(work.list.as_str(), one, (code, &sentence)).await;
    let bob = work.server.bob().await;
    let refused = work.server.refused(&bob, &of_project(work.project.as_str())).await;
    assert_eq!(refused, (404, "Project not found".to_owned()));
    assert!(work.server.send(&bob, &ListTaskLists::default()).await.0.is_empty());
}
