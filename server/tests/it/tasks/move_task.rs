//! `PUT /tasks/move.json/{session_id}`.

use portico_api::TaskId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::move_task::MoveTask;

use super::{GRACE, Work, new_project, new_task_list, refusal, view_only};
use crate::support::documented;

fn first(id: &TaskId) -> MoveTask {
    MoveTask {
        task_id: id.clone(),
        insert_after_taskid: None,
        task_list_id: None,
        project_id: None,
        item_type: None,
    }
}

#[tokio::test]
async fn a_task_stands_where_it_is_put() {
    let work = Work::new().await;
    let (a, b, c) = (work.task("a").await, work.task("b").await, work.task("c").await);
    assert!(work.send(&first(&c)).await.result);
    assert_eq!(work.active(&work.ada).await, ["c", "a", "b"]);
    work.send(&MoveTask { insert_after_taskid: Some(a.clone()), ..first(&c) }).await;
    assert_eq!(work.active(&work.ada).await, ["a", "c", "b"]);
    work.send(&MoveTask { insert_after_taskid: Some(b.clone()), ..first(&a) }).await;
    assert_eq!(work.active(&work.ada).await, ["c", "b", "a"]);
    work.send(&MoveTask { insert_after_taskid: Some(a.clone()), ..first(&a) }).await;
    assert_eq!(work.active(&work.ada).await, ["c", "b", "a"], "behind itself");
}

#[tokio::test]
async fn a_task_goes_to_another_list_or_the_first_one_of_a_project() {
    let work = Work::new().await;
    let (a, b) = (work.task("a").await, work.task("b").await);
    let later = work.other_list("Later").await;
    work.send(&MoveTask { task_list_id: Some(later.clone()), ..first(&a) }).await;
    let to =
        MoveTask { insert_after_taskid: Some(a.clone()), task_list_id: Some(later), ..first(&b) };
    work.send(&to).await;
    assert_eq!(work.see(&b).await.task_list_name, "Later");
    assert!(work.see(&b).await.order_no > work.see(&a).await.order_no);
    let fair = work.send(&new_project(work.projects.as_str(), "Fair")).await.project_id;
    let to = MoveTask { project_id: Some(fair.clone()), ..first(&a) };
    assert_eq!(work.refused(&to).await, documented::<MoveTask>(), "there is no list yet");
    work.send(&new_task_list(fair.as_str(), "Booth")).await;
    work.send(&to).await;
    let now = work.see(&a).await;
    assert_eq!((now.task_list_name.as_str(), now.project_name.as_str()), ("Booth", "Fair"));
    let elsewhere = MoveTask { insert_after_taskid: Some(a), ..first(&b) };
    assert_eq!(work.refused(&elsewhere).await, refusal(404, "Task not found"));
}

#[tokio::test]
async fn only_those_move_it_who_may() {
    let work = Work::new().await;
    let id = work.task("a").await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &first(&id)).await, view_only());
    let list = MoveTask { task_list_id: Some("999".into()), ..first(&id) };
    assert_eq!(work.refused(&list).await, documented::<MoveTask>());
    work.hides(id.as_str(), |id| first(&id.into()), (404, "Task not found")).await;
}
