//! `PUT /tasks.json/{session_id}/{task_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;
use portico_api::opendrive::tasks::create_task_list::CreateTaskList;
use portico_api::opendrive::tasks::update_task::UpdateTask;
use portico_api::opendrive::tasks::{Priority, WorkStatus};
use portico_api::{AccessUserId, TagId, TaskId};

use super::{GRACE, WORKER, Work, new_project, new_task_list, refusal, view_only};
use crate::support::documented;

fn keep(id: &TaskId) -> UpdateTask {
    UpdateTask::new(id.clone())
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn what_is_given_changes_and_a_blank_empties() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    let tag = work.tag("Urgent").await;
    let now = work
        .send(&UpdateTask {
            task_name: some("Write the draft"),
            task_description: some("Three pages"),
            start_date: some("2026-01-15"),
            due_date: some("2026-01-31"),
            priority: Some(Priority::Low),
            tag_id: Some(tag),
            progress: Some(100),
            color: some("FFEB3B"),
            ..keep(&id)
        })
        .await;
    assert_eq!(
        (now.name.as_str(), now.description.as_str(), now.color.as_str()),
        ("Write the draft", "Three pages", "FFEB3B")
    );
    assert_eq!((now.progress, now.status.as_str()), (100, "active"), "the two are separate");
    let now = work.send(&UpdateTask { status: Some(WorkStatus::Completed), ..keep(&id) }).await;
    assert_eq!(
        (now.status.as_str(), now.due_date.as_str(), now.tag_text.as_str()),
        ("completed", "2026-01-31", "Urgent")
    );
    assert_eq!(now.start_date, "2026-01-15");
    let blank = UpdateTask {
        task_description: some(" "),
        start_date: some(" "),
        due_date: some(" "),
        color: some(" "),
        tag_id: Some(TagId::new("0")),
        ..keep(&id)
    };
    let now = work.send(&blank).await;
    assert_eq!(
        (now.description.as_str(), now.due_date.as_str(), now.color.as_str(), now.tag_id),
        ("", "", "", None)
    );
    assert_eq!((now.name.as_str(), now.start_date.as_str()), ("Write the draft", ""));
}

#[tokio::test]
async fn wrong_values_change_nothing() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    for (ask, parameter) in [
        (UpdateTask { progress: Some(101), ..keep(&id) }, "progress"),
        (UpdateTask { priority: Some(Priority::Other(9)), ..keep(&id) }, "priority"),
        (UpdateTask { color: some("red"), ..keep(&id) }, "color"),
        (UpdateTask { due_date: some("31.1.2026"), ..keep(&id) }, "due_date"),
        (UpdateTask { tag_id: Some(TagId::new("777")), ..keep(&id) }, "tag_id"),
        (UpdateTask { order_no: Some(0), ..keep(&id) }, "order_no"),
        (UpdateTask { task_name: some(" "), ..keep(&id) }, "task_name"),
    ] {
        let ask = UpdateTask { is_private: Some(true), ..ask };
        let (code, message) = work.refused(&ask).await;
        assert!(code == 400 && message.contains(&format!("`{parameter}`")), "{message}");
    }
    assert!(!work.see(&id).await.is_private);
    let archive = ArchiveTaskList { list_id: work.list.clone() };
    work.send(&archive).await;
    let archived = refusal(403, "Task is archived and cannot be updated");
    assert_eq!(work.refused(&keep(&id)).await, archived, "in an archived list, too");
}

#[tokio::test]
async fn a_task_is_given_to_members_to_the_owner_and_to_nobody() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    let (grace, number) = work.invited(GRACE, Right::Edit).await;
    let (_, eve) = work.member("eve@example.com", WORKER).await;
    let assign = |whom: String| UpdateTask { assign_to: Some(whom), ..keep(&id) };
    let now = work.server.send(&grace, &assign(number.to_string())).await;
    assert_eq!(now.assigned_to_access_user_id, Some(AccessUserId::new(number.to_string())));
    let now = work.send(&assign("0".to_owned())).await;
    assert_eq!(
        (now.assigned_to_access_user_id, now.assigned_first_name.as_str()),
        (Some(AccessUserId::new("0")), "Ada")
    );
    let now = work.send(&assign("None".to_owned())).await;
    assert_eq!((now.assigned_to_access_user_id, now.assigned_to_user_id), (None, None));
    let nobody = refusal(400, "User not found");
    assert_eq!(work.refused(&assign("4711".to_owned())).await, nobody);
    assert_eq!(
        work.server.refused(&grace, &assign(eve.to_string())).await,
        nobody,
        "not in this project"
    );
    work.send(&assign(eve.to_string())).await;
    work.permit(GRACE, Right::Nothing).await;
    assert_eq!(work.refused(&assign(number.to_string())).await, nobody, "blocked");
}

#[tokio::test]
async fn a_private_task_is_for_its_maker_and_who_is_to_do_it() {
    let work = Work::new().await;
    let id = work.task("Secret").await;
    let (grace, number) = work.invited(GRACE, Right::Edit).await;
    assert_eq!(work.active(&grace).await, ["Secret"]);
    work.send(&UpdateTask { is_private: Some(true), ..keep(&id) }).await;
    assert!(work.active(&grace).await.is_empty());
    assert_eq!(work.server.refused(&grace, &keep(&id)).await, documented::<UpdateTask>());
    work.send(&UpdateTask { assign_to: Some(number.to_string()), ..keep(&id) }).await;
    assert_eq!(work.active(&grace).await, ["Secret"]);
}

#[tokio::test]
async fn a_task_goes_to_another_list_and_another_project() {
    let work = Work::new().await;
    let (one, two) = (work.task("One").await, work.task("Two").await);
    let later = work.other_list("Later").await;
    let now = work.send(&UpdateTask { task_list_id: Some(later), ..keep(&one) }).await;
    assert_eq!((now.task_list_name.as_str(), now.number, now.order_no), ("Later", 1, 1));
    let fair = work.send(&new_project(work.projects.as_str(), "Fair")).await.project_id;
    let booth: CreateTaskList = new_task_list(fair.as_str(), "Booth");
    let booth = work.send(&booth).await.task_list_id;
    let now = work.send(&UpdateTask { task_list_id: Some(booth), ..keep(&two) }).await;
    assert_eq!((now.project_name.as_str(), now.number), ("Fair", 1), "it is the first one there");
    let nowhere = UpdateTask { task_list_id: Some("999".into()), ..keep(&two) };
    assert_eq!(work.refused(&nowhere).await, refusal(404, "Task list not found"));
    let third = work.task("Three").await;
    assert_eq!(work.see(&third).await.number, 3);
}

#[tokio::test]
async fn only_those_change_it_who_may() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &keep(&id)).await, view_only());
    work.hides(id.as_str(), |id| UpdateTask::new(id.into()), (404, "Task not found")).await;
}
