//! `PUT /tasks/tasklist.json/{session_id}/{list_id}`.

use portico_api::TaskListId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::list_task_lists::ListTaskLists;
use portico_api::opendrive::tasks::update_task_list::UpdateTaskList;

use super::{GRACE, Work, view_only};
use crate::support::documented;

fn keep(id: &str) -> UpdateTaskList {
    UpdateTaskList {
        list_id: TaskListId::new(id),
        list_name: None,
        due_date: None,
        complete_all_tasks: None,
    }
}

#[tokio::test]
async fn a_list_is_changed_and_all_of_it_completed() {
    let work = Work::new().await;
    let id = work.list.as_str();
    let (one, two) = (work.task("One").await, work.task("Two").await);
    let name = UpdateTaskList { list_name: Some("Start".to_owned()), ..keep(id) };
    let now = work.send(&UpdateTaskList { due_date: Some("2026-03-01".to_owned()), ..name }).await;
    assert_eq!((now.name.as_str(), now.due_date.as_str()), ("Start", "2026-03-01"));
    let status = async || work.send(&ListTaskLists::default()).await.0.remove(0).status;
    assert_eq!(status().await, "active");
    work.send(&UpdateTaskList { complete_all_tasks: Some(true), ..keep(id) }).await;
    for task in [&one, &two] {
        let task = work.see(task).await;
        assert_eq!((task.status.as_str(), task.progress), ("completed", 0), "progress is its own");
    }
    assert_eq!(status().await, "completed");
    work.task("Three").await;
    assert_eq!(status().await, "active");
    work.send(&UpdateTaskList { complete_all_tasks: Some(false), ..keep(id) }).await;
    assert_eq!(work.see(&one).await.status, "active");
    let none = work.send(&UpdateTaskList { due_date: Some(" ".to_owned()), ..keep(id) }).await;
    assert_eq!(none.due_date, "");
}

#[tokio::test]
async fn only_those_change_it_who_may() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &keep(work.list.as_str())).await, view_only());
    let (code, sentence) = documented::<UpdateTaskList>();
    work.hides(work.list.as_str(), keep, (code, &sentence)).await;
}
