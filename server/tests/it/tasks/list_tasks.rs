//! `GET /tasks.json`.

use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::list_tasks::{ListTasks, TasksOf};
use portico_api::opendrive::tasks::trash_task::TrashTask;
use portico_api::{TaskId, TaskListId};

use super::Work;
use crate::support::documented;

async fn names(work: &Work, ask: &ListTasks) -> Vec<String> {
    work.send(ask).await.0.into_iter().map(|task| task.name).collect()
}

#[tokio::test]
async fn tasks_are_chosen_by_list_and_by_where_they_are() {
    let work = Work::new().await;
    let (gone, old) = (work.task("Gone").await, work.task("Old").await);
    work.task("Now").await;
    work.send(&TrashTask { task_id: gone.clone() }).await;
    work.send(&ArchiveTask { task_id: old }).await;
    let all = ListTasks::default();
    let of = |kind| ListTasks { kind: Some(kind), ..ListTasks::default() };
    assert_eq!(names(&work, &all).await, ["Now"]);
    assert_eq!(names(&work, &of(TasksOf::Active)).await, ["Now"]);
    assert_eq!(names(&work, &of(TasksOf::Trashed)).await, ["Gone"]);
    assert_eq!(names(&work, &of(TasksOf::Archived)).await, ["Old"]);
    let later = work.other_list("Later").await;
    let in_list =
        |id: &TaskListId| ListTasks { task_list_id: Some(id.clone()), ..ListTasks::default() };
    assert!(names(&work, &in_list(&later)).await.is_empty());
    assert_eq!(names(&work, &in_list(&work.list)).await, ["Now"]);
    let one = ListTasks { task_id: Some(gone.clone()), ..ListTasks::default() };
    assert_eq!(names(&work, &one).await, ["Gone"], "one is found wherever it is");
    let not_there = ListTasks { kind: Some(TasksOf::Active), ..one };
    assert_eq!(work.refused(&not_there).await, documented::<ListTasks>());
    let path = format!("/api/v1/tasks.json?session_id={}&type=lost", work.ada);
    assert_eq!(work.server.get(&path).await.status, 400);
}

#[tokio::test]
async fn names_and_what_is_said_are_searched_and_comments_come_along() {
    let work = Work::new().await;
    let (a, b) = (work.task("\u{c4}pfel 100%").await, work.task("Pears").await);
    let comment = work.comment(&b, "Rather BANANAS").await;
    let below = CreateSubcomment { comment_id: comment, subcomment_text: "or kiwis".to_owned() };
    work.send(&below).await;
    let ask =
        |text: &str| ListTasks { search_query: Some(text.to_owned()), ..ListTasks::default() };
    for (text, found) in [
        ("\u{e4}PFEL", &["\u{c4}pfel 100%"][..]),
        ("bananas", &["Pears"]),
        ("Kiwi", &["Pears"]),
        ("_", &[]),
        ("%", &["\u{c4}pfel 100%"]),
    ] {
        assert_eq!(names(&work, &ask(text)).await, found, "{text}");
    }
    let one = ListTasks { task_id: Some(b), with_comments: Some(true), ..ListTasks::default() };
    let task = work.send(&one).await.0.remove(0);
    assert_eq!(
        (task.comments_count, task.comments.len(), task.comments[0].sub_comments.len()),
        (1, 1, 1)
    );
    let one = ListTasks { task_id: Some(a), with_comments: None, ..ListTasks::default() };
    assert!(work.send(&one).await.0[0].comments.is_empty());
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let id = work.task("Write").await;
    let (code, sentence) = documented::<ListTasks>();
    let ask = |id: &str| ListTasks { task_id: Some(TaskId::new(id)), ..ListTasks::default() };
    work.hides(id.as_str(), ask, (code, &sentence)).await;
    let bob = work.server.bob().await;
    let list = ListTasks { task_list_id: Some(work.list.clone()), ..ListTasks::default() };
    assert_eq!(work.server.refused(&bob, &list).await, (code, sentence));
    assert!(work.active(&bob).await.is_empty());
    assert_eq!(work.server.refused("nobody", &ListTasks::default()).await.0, 401);
}
