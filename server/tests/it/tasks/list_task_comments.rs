//! `GET /tasks/taskcomments.json/{session_id}/{task_id}`.

use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::list_task_comments::ListTaskComments;
use portico_api::{CommentId, TaskId};

use super::Work;
use crate::support::documented;

fn ask(task: &str, only: Option<&str>) -> ListTaskComments {
    ListTaskComments { task_id: TaskId::new(task), comment_id: only.map(CommentId::from) }
}

#[tokio::test]
async fn comments_come_in_order_with_those_on_them_or_one_alone() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let (first, second) = (work.comment(&task, "One").await, work.comment(&task, "Two").await);
    for text in ["a", "b"] {
        let below =
            CreateSubcomment { comment_id: first.clone(), subcomment_text: text.to_owned() };
        work.send(&below).await;
    }
    let comments = work.comments(&task).await;
    let texts: Vec<_> = comments.iter().map(|it| it.comment.as_str()).collect();
    assert_eq!(texts, ["One", "Two"]);
    let below: Vec<_> = comments[0].sub_comments.iter().map(|it| it.sub_comment.as_str()).collect();
    assert_eq!(below, ["a", "b"]);
    let one = work.send(&ask(task.as_str(), Some(second.as_str()))).await.0;
    assert_eq!((one.len(), &one[0].comment_id), (1, &second));
    let path = format!("/api/v1/tasks/taskcomments.json/{}/{task}/{first}", work.ada);
    assert_eq!(
        work.server.get(&path).await.json().as_array().unwrap().len(),
        1,
        "as the guide prints it"
    );
    let elsewhere = work.task("Other").await;
    let refused = work.refused(&ask(elsewhere.as_str(), Some(first.as_str()))).await;
    assert_eq!(refused, documented::<ListTaskComments>());
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    work.comment(&task, "One").await;
    work.hides(task.as_str(), |id| ask(id, None), (404, "Task not found")).await;
}
