//! `PUT /tasks/subcomment.json/{session_id}/{subcomment_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::update_subcomment::UpdateSubcomment;

use super::{GRACE, Work, refusal};
use crate::support::documented;

fn ask(id: &str, text: &str) -> UpdateSubcomment {
    UpdateSubcomment { subcomment_id: id.into(), subcomment_text: text.to_owned() }
}

#[tokio::test]
async fn only_its_writer_changes_an_answer() {
    let work = Work::new().await;
    let comment = work.comment(&work.task("Write").await, "Ready.").await;
    let below = CreateSubcomment { comment_id: comment, subcomment_text: "Agreed.".to_owned() };
    let id = work.send(&below).await.sub_comment_id;
    let now = work.send(&ask(id.as_str(), "Agreed!")).await;
    assert_eq!((now.sub_comment.as_str(), now.sub_comment_id.clone()), ("Agreed!", id.clone()));
    assert_eq!(work.refused(&ask(id.as_str(), " ")).await.0, 400);
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    let refused = work.server.refused(&grace, &ask(id.as_str(), "No!")).await;
    assert_eq!(refused, refusal(403, "Only its writer may change a comment."));
    let (code, sentence) = documented::<UpdateSubcomment>();
    work.hides(id.as_str(), |id| ask(id, "x"), (code, &sentence)).await;
}
