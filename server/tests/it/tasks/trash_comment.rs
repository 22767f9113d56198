//! `DELETE /tasks/trashcomment.json/{session_id}/{comment_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::create_comment::CreateComment;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::trash_comment::TrashComment;

use super::{GRACE, Work, refusal};
use crate::support::documented;

fn ask(id: &str) -> TrashComment {
    TrashComment { comment_id: id.into() }
}

#[tokio::test]
async fn a_comment_is_gone_for_ever_with_those_on_it() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let id = work.comment(&task, "Ready.").await;
    let below = CreateSubcomment { comment_id: id.clone(), subcomment_text: "x".to_owned() };
    work.send(&below).await;
    let bob = work.server.bob().await;
    assert_eq!(work.server.refused(&bob, &ask(id.as_str())).await, documented::<TrashComment>());
    assert!(work.send(&ask(id.as_str())).await.result);
    assert!(work.comments(&task).await.is_empty());
    assert_eq!(work.refused(&ask(id.as_str())).await, documented::<TrashComment>());
    let nonsense = refusal(400, "Invalid value specified for `comment_id`");
    assert_eq!(work.refused(&ask("nonsense")).await, nonsense);
}

#[tokio::test]
async fn a_member_deletes_their_own_and_the_owner_any() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let adas = work.comment(&task, "Ready.").await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    let write = CreateComment { task_id: task.clone(), comment_text: "x".to_owned() };
    let (one, two) =
        (work.server.send(&grace, &write).await, work.server.send(&grace, &write).await);
    let refused = work.server.refused(&grace, &ask(adas.as_str())).await;
    assert_eq!(refused, refusal(403, "Only its writer may change a comment."));
    work.server.send(&grace, &ask(one.comment_id.as_str())).await;
    work.send(&ask(two.comment_id.as_str())).await;
    assert_eq!(work.comments(&task).await.len(), 1);
}
