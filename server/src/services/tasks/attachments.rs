//! Files that hang on tasks and comments (quirk 82). A file stays where it is, whatever becomes of the task.

use portico_api::FileId;
use portico_api::opendrive::tasks::AttachedTo;

use super::work::live_task;
use super::{comments, worker};
use crate::db::entity::{comment_file, node, task_file};
use crate::db::tasks::work;
use crate::services::actor::Actor;
use crate::services::hanging;
use crate::services::problem::{Noun, Problem};
use crate::state::State;

/// Hangs a file on a task or a comment.
pub(crate) async fn attach(
    state: &State,
    actor: &Actor,
    on: AttachedTo,
    id: &str,
    file: &FileId,
) -> Result<(), Problem> {
    let (worker, added) = (worker(actor)?, state.now());
    let tx = state.db().write_account(worker.account).await?;
    let name = match on {
        AttachedTo::Task => {
            let task_id = live_task(&tx, worker, id).await?.task.id;
            let node::Model { id: node_id, name, .. } = hanging::file(&tx, actor, file).await?.node;
            work::hang_on_task(&tx, task_file::Model { task_id, node_id, added }).await?;
            name
        }
        AttachedTo::Comment => {
            let comment_id = comments::live(&tx, worker, id).await?.id;
            let node::Model { id: node_id, name, .. } = hanging::file(&tx, actor, file).await?.node;
            work::hang_on_comment(&tx, comment_file::Model { comment_id, node_id, added }).await?;
            name
        }
    };
    worker.record(state, &tx, &name, "File attached").await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a file off a task or a comment.
pub(crate) async fn remove(
    state: &State,
    actor: &Actor,
    on: AttachedTo,
    id: &str,
    file: &FileId,
) -> Result<(), Problem> {
    let worker = worker(actor)?;
    let tx = state.db().write_account(worker.account).await?;
    let hung = match on {
        AttachedTo::Task => {
            let task = live_task(&tx, worker, id).await?.task;
            work::take_off_task(&tx, task.id, file.as_str()).await?
        }
        AttachedTo::Comment => {
            let comment = comments::live(&tx, worker, id).await?;
            work::take_off_comment(&tx, comment.id, file.as_str()).await?
        }
    };
    if !hung {
        return Err(Problem::NotFound(Noun::File));
    }
    worker.record(state, &tx, "", "Attachment removed").await?;
    tx.commit().await?;
    Ok(())
}
