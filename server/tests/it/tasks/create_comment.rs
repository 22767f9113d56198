//! `POST /tasks/comment.json/{session_id}/{task_id}`.

use portico_api::TaskId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::create_comment::CreateComment;
use portico_api::opendrive::tasks::trash_comment::TrashComment;

use super::{GRACE, Work, refusal, view_only};
use crate::support::{BEGIN, documented};

fn ask(task: &str, text: &str) -> CreateComment {
    CreateComment { task_id: TaskId::new(task), comment_text: text.to_owned() }
}

#[tokio::test]
async fn a_comment_has_its_writer_and_a_number_of_its_own() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let first = work.comment(&task, "The *draft*\nis ready.").await;
    let (grace, number) = work.invited(GRACE, Right::Edit).await;
    work.server.send(&grace, &ask(task.as_str(), "Fine.")).await;
    let comments = work.comments(&task).await;
    let rows: Vec<_> = comments
        .iter()
        .map(|it| (it.number, it.comment.as_str(), it.owner_first_name.as_str()))
        .collect();
    assert_eq!(rows, [(1, "The *draft*\nis ready.", "Ada"), (2, "Fine.", "Grace")]);
    assert_eq!(comments[0].created.0, BEGIN);
    assert_eq!(comments[1].access_user_id, Some(number.to_string().as_str().into()));
    work.send(&TrashComment { comment_id: first }).await;
    work.comment(&task, "Again.").await;
    let numbers: Vec<_> = work.comments(&task).await.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [2, 3], "no number is given twice");
    assert_eq!(work.see(&task).await.comments_count, 2);
}

#[tokio::test]
async fn only_those_speak_who_may_and_have_something_to_say() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    for text in ["", " \n"] {
        assert_eq!(work.refused(&ask(task.as_str(), text)).await.0, 400);
    }
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &ask(task.as_str(), "x")).await, view_only());
    let (code, sentence) = documented::<CreateComment>();
    work.hides(task.as_str(), |id| ask(id, "x"), (code, &sentence)).await;
    work.send(&ArchiveTask { task_id: task.clone() }).await;
    let archived = refusal(403, "Task is archived and cannot be updated");
    assert_eq!(work.refused(&ask(task.as_str(), "x")).await, archived);
}
