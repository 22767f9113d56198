//! `POST /tasks/subcomment.json/{session_id}/{comment_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;

use super::{GRACE, Work, refusal, view_only};
use crate::support::{BEGIN, documented};

fn ask(id: &str, text: &str) -> CreateSubcomment {
    CreateSubcomment { comment_id: id.into(), subcomment_text: text.to_owned() }
}

#[tokio::test]
async fn an_answer_has_its_writer() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Ready.").await;
    let (grace, number) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &ask(comment.as_str(), "x")).await, view_only());
    work.permit(GRACE, Right::Edit).await;
    let below = work.server.send(&grace, &ask(comment.as_str(), "Agreed.")).await;
    assert_eq!((below.sub_comment.as_str(), below.created.0), ("Agreed.", BEGIN));
    assert_eq!(
        (below.owner_first_name.as_str(), below.access_user_id),
        ("Grace", Some(number.to_string().as_str().into()))
    );
    assert_eq!(work.comments(&task).await[0].sub_comments[0].sub_comment_id, below.sub_comment_id);
    assert_eq!(work.refused(&ask(comment.as_str(), " ")).await.0, 400);
    work.send(&ArchiveTask { task_id: task }).await;
    let archived = refusal(403, "Task is archived and cannot be updated");
    assert_eq!(work.refused(&ask(comment.as_str(), "x")).await, archived);
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let comment = work.comment(&work.task("Write").await, "Ready.").await;
    let (code, sentence) = documented::<CreateSubcomment>();
    work.hides(comment.as_str(), |id| ask(id, "x"), (code, &sentence)).await;
}
