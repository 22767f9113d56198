//! `POST /tasks/tasklist.json/{session_id}/{project_id}`.

use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::create_task_list::CreateTaskList;
use portico_api::opendrive::tasks::list_task_lists::ListTaskLists;

use super::{Work, new_task_list, refusal};
use crate::support::documented;

#[tokio::test]
async fn a_list_is_in_its_project() {
    let work = Work::new().await;
    let id = work.project.as_str();
    let ask =
        CreateTaskList { due_date: Some("2026-03-01".to_owned()), ..new_task_list(id, "Later") };
    let made = work.send(&ask).await;
    let lists = work.send(&ListTaskLists::default()).await.0;
    assert_eq!(
        (lists.len(), &lists[1].task_list_id, lists[1].due_date.as_str()),
        (2, &made.task_list_id, "2026-03-01")
    );
    assert_eq!(
        (lists[1].project_name.as_str(), lists[1].project_list_name.as_str()),
        ("Website", "Marketing")
    );
    let wrong = CreateTaskList { due_date: Some("soon".to_owned()), ..ask };
    assert_eq!(work.refused(&wrong).await.0, 400);
    assert_eq!(work.refused(&new_task_list(id, " ")).await.0, 400);
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    let archived = refusal(403, "Project is archived and cannot be updated");
    assert_eq!(work.refused(&new_task_list(id, "x")).await, archived);
}

#[tokio::test]
async fn strangers_find_no_project() {
    let work = Work::new().await;
    let (code, sentence) = documented::<CreateTaskList>();
    work.hides(work.project.as_str(), |id| new_task_list(id, "x"), (code, &sentence)).await;
}
