//! `PUT /tasks/comment.json/{session_id}/{comment_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::update_comment::UpdateComment;
use portico_api::{CommentId, TagId};

use super::{GRACE, Work, refusal};
use crate::support::documented;

fn keep(id: &str) -> UpdateComment {
    UpdateComment { comment_id: CommentId::new(id), comment_text: None, tag_id: None }
}

#[tokio::test]
async fn its_writer_changes_what_it_says_and_its_tag() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let id = work.comment(&task, "Ready.").await;
    let tag = work.tag("Urgent").await;
    let tagged = work.send(&UpdateComment { tag_id: Some(tag), ..keep(id.as_str()) }).await;
    assert_eq!((tagged.comment.as_str(), tagged.tag_name.as_str()), ("Ready.", "Urgent"));
    let text = UpdateComment { comment_text: Some("Final.".to_owned()), ..keep(id.as_str()) };
    let now = work.send(&text).await;
    assert_eq!((now.comment.as_str(), now.tag_color.as_str()), ("Final.", "F44336"));
    let none = UpdateComment { tag_id: Some(TagId::new("0")), ..keep(id.as_str()) };
    assert_eq!(work.send(&none).await.tag_id, None);
    let blank = UpdateComment { comment_text: Some(" ".to_owned()), ..keep(id.as_str()) };
    assert_eq!(work.refused(&blank).await.0, 400);
    let unknown = UpdateComment { tag_id: Some(TagId::new("777")), ..keep(id.as_str()) };
    assert_eq!(work.refused(&unknown).await.0, 400);
}

#[tokio::test]
async fn nobody_puts_words_into_anothers_mouth() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let id = work.comment(&task, "Ready.").await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    let refused = work.server.refused(&grace, &keep(id.as_str())).await;
    assert_eq!(refused, refusal(403, "Only its writer may change a comment."));
    let (code, sentence) = documented::<UpdateComment>();
    work.hides(id.as_str(), keep, (code, &sentence)).await;
}
