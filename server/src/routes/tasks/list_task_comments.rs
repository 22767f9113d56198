//! `GET /tasks/taskcomments.json/{session_id}/{task_id}`: asks for the comments of a task, the oldest first.

use portico_api::opendrive::tasks::Comment;
use portico_api::opendrive::tasks::list_task_comments::ListTaskComments;
use portico_api::{CommentId, Rows};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn list_task_comments(
    state: State,
    caller: Caller,
    ask: ListTaskComments,
) -> Result<Rows<Comment>, Problem> {
    let worker = worker(&caller.actor)?;
    let only = ask.comment_id.as_ref().map(CommentId::as_str);
    let db = state.db().read();
    let talk = comments::list(db, worker, ask.task_id.as_str(), only).await?;
    Ok(talk.rows.iter().map(|row| super::rows::comment(row, &talk)).collect())
}
