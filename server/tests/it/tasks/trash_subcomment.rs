//! `DELETE /tasks/trashsubcomment.json/{session_id}/{subcomment_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::trash_subcomment::TrashSubcomment;

use super::{GRACE, Work, refusal};
use crate::support::documented;

fn ask(id: &str) -> TrashSubcomment {
    TrashSubcomment { subcomment_id: id.into() }
}

#[tokio::test]
async fn an_answer_is_gone_for_ever() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Ready.").await;
    let below = CreateSubcomment { comment_id: comment, subcomment_text: "Agreed.".to_owned() };
    let id = work.send(&below).await.sub_comment_id;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    let refused = work.server.refused(&grace, &ask(id.as_str())).await;
    assert_eq!(refused, refusal(403, "Only its writer may change a comment."));
    let bob = work.server.bob().await;
    assert_eq!(work.server.refused(&bob, &ask(id.as_str())).await, documented::<TrashSubcomment>());
    assert!(work.send(&ask(id.as_str())).await.result);
    assert!(work.comments(&task).await[0].sub_comments.is_empty());
    assert_eq!(work.refused(&ask(id.as_str())).await, documented::<TrashSubcomment>());
    let nonsense = refusal(400, "Invalid value specified for `subcomment_id`");
    assert_eq!(work.refused(&ask("nonsense")).await, nonsense);
}
