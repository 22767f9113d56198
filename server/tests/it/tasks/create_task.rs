//! `POST /tasks.json/{session_id}/{task_list_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::Priority;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;
use portico_api::opendrive::tasks::create_task::CreateTask;
use portico_api::opendrive::tasks::trash_task::TrashTask;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;
use portico_api::{AccessUserId, TagId};
use portico_server::Config;

use super::{GRACE, WORKER, Work, refusal, view_only};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_task_is_all_that_was_said_of_it() {
    let work = Work::new().await;
    let (grace, number) = work.member(GRACE, WORKER).await;
    let ask = CreateTask {
        task_description: Some("Two\npages".to_owned()),
        start_date: Some("2026-01-01".to_owned()),
        due_date: Some("2026-01-31".to_owned()),
        email_assign_to: Some(GRACE.to_owned()),
        is_private: Some(true),
        priority: Some(Priority::High),
        tag_id: Some(work.tag("Urgent").await),
        ..CreateTask::new(work.list.clone(), "Write the draft")
    };
    let task = work.send(&ask).await;
    assert_eq!((task.name.as_str(), task.number, task.order_no), ("Write the draft", 1, 1));
    assert_eq!(
        (task.description.as_str(), task.start_date.as_str(), task.due_date.as_str()),
        ("Two\npages", "2026-01-01", "2026-01-31")
    );
    assert_eq!((task.is_private, task.priority, task.progress), (true, Priority::High, 0));
    assert_eq!(
        (task.status.as_str(), task.tag_text.as_str(), task.tag_color.as_str()),
        ("active", "Urgent", "F44336")
    );
    assert_eq!(task.assigned_to_access_user_id, Some(AccessUserId::new(number.to_string())));
    assert_eq!(
        (task.assigned_first_name.as_str(), task.owner_first_name.as_str()),
        ("Grace", "Ada")
    );
    assert_eq!(task.owner_access_user_id, Some(AccessUserId::new("0")));
    assert_eq!(
        (task.task_list_name.as_str(), task.project_name.as_str(), task.project_list_name.as_str()),
        ("Launch", "Website", "Marketing")
    );
    assert_eq!((task.access_mode, task.account_users.len()), (Right::Edit, 1));
    assert_eq!(work.active(&grace).await, ["Write the draft"], "who is to do it is let in");
}

#[tokio::test]
async fn numbers_are_the_projects_and_never_given_twice() {
    let work = Work::new().await;
    let first = work.task("One").await;
    assert_eq!(work.see(&first).await.number, 1);
    work.send(&TrashTask { task_id: first }).await;
    work.send(&portico_api::opendrive::tasks::empty_tasks_trash::EmptyTasksTrash {}).await;
    let later = work.other_list("Later").await;
    let second = work.send(&CreateTask::new(later, "Two")).await;
    assert_eq!((second.number, second.order_no), (2, 1));
}

#[tokio::test]
async fn nothing_is_made_of_what_is_wrong() {
    let work = Work::new().await;
    let good = CreateTask::new(work.list.clone(), "Write");
    for ask in [
        CreateTask { task_name: " ".to_owned(), ..good.clone() },
        CreateTask { due_date: Some("2026-04-31".to_owned()), ..good.clone() },
        CreateTask { priority: Some(Priority::Other(4)), ..good.clone() },
        CreateTask { tag_id: Some(TagId::new("12345")), ..good.clone() },
        CreateTask { email_assign_to: Some("bob@example.com".to_owned()), ..good.clone() },
    ] {
        assert_eq!(work.refused(&ask).await.0, 400);
    }
    assert_eq!(work.active(&work.ada).await.len(), 0);
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &good).await, view_only());
    work.send(&ArchiveTaskList { list_id: work.list.clone() }).await;
    let archived = refusal(403, "Task list is archived and cannot be updated");
    assert_eq!(work.refused(&good).await, archived);
    let ask = |id: &str| CreateTask::new(id.into(), "x");
    work.hides(work.list.as_str(), ask, (404, "Task list not found")).await;
}

#[tokio::test]
async fn an_account_has_only_so_many_tasks() {
    let few = |mut config: Config| {
        config.limits.tasks_per_account = 2;
        config
    };
    let work = Work::on(TestServer::with(few).await).await;
    work.task("One").await;
    work.task("Two").await;
    let refused = work.refused(&CreateTask::new(work.list.clone(), "Three")).await;
    assert_eq!(refused, documented::<CreateTask>());
}

#[tokio::test]
async fn the_log_says_what_was_done_and_names_nothing_private() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    let secret =
        CreateTask { is_private: Some(true), ..CreateTask::new(work.list.clone(), "Secret") };
    work.send(&secret).await;
    work.send(&TrashTask { task_id: id }).await;
    let ask = ListUserLogs { log_type: Some(21), ..ListUserLogs::default() };
    let lines = work.send(&ask).await.logs;
    let lines: Vec<_> =
        lines.iter().map(|line| (line.details.as_str(), line.file_name.as_str())).collect();
    let expected = [
        ("Task put into the trash", "Write"),
        ("Task created", ""),
        ("Task created", "Write"),
        ("Task list created", "Launch"),
        ("Project created", "Website"),
        ("Project list created", "Marketing"),
    ];
    assert_eq!(lines, expected);
}
