//! `POST /tasks/comment.json/{session_id}/{task_id}`: writes a comment on a task.

use portico_api::CommentId;
use portico_api::opendrive::tasks::create_comment::{CreateComment, CreatedComment};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn create_comment(
    state: State,
    caller: Caller,
    ask: CreateComment,
) -> Result<CreatedComment, Problem> {
    let worker = worker(&caller.actor)?;
    let id = comments::create(&state, worker, ask.task_id.as_str(), ask.comment_text).await?;
    Ok(CreatedComment { comment_id: CommentId::new(id.to_string()) })
}
