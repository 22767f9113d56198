//! `PUT /tasks/comment.json/{session_id}/{comment_id}`: changes a comment of the caller's.

use portico_api::TagId;
use portico_api::opendrive::tasks::Comment;
use portico_api::opendrive::tasks::update_comment::UpdateComment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::details::Talk;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn update_comment(
    state: State,
    caller: Caller,
    ask: UpdateComment,
) -> Result<Comment, Problem> {
    let worker = worker(&caller.actor)?;
    let tag = ask.tag_id.as_ref().map(TagId::as_str);
    let id = ask.comment_id.as_str();
    let comment = comments::update(&state, worker, id, ask.comment_text, tag).await?;
    let talk = Talk::load(state.db().read(), worker, vec![comment]).await?;
    let comment = talk.rows.iter().map(|row| super::rows::comment(row, &talk)).next();
    comment.ok_or_else(|| Problem::Broken("a comment is lost".to_owned()))
}
