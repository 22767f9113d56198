//! `DELETE /tasks/attachedfile.json/{session_id}/{item_type}/{item_id}/{file_id}`.

use portico_api::FileId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::AttachedTo;
use portico_api::opendrive::tasks::attach_task_file::AttachTaskFile;
use portico_api::opendrive::tasks::remove_task_attachment::RemoveTaskAttachment;

use super::{GRACE, Work, refusal, view_only};
use crate::support::{documented, root};

fn ask(item_type: AttachedTo, id: &str, file: &FileId) -> RemoveTaskAttachment {
    RemoveTaskAttachment { item_type, item_id: id.to_owned(), file_id: file.clone() }
}

#[tokio::test]
async fn a_file_is_taken_off_and_stays_where_it_is() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Look.").await;
    let file = work.server.upload(&work.ada, &root(), "plan.txt", b"plan").await;
    for (item_type, id) in
        [(AttachedTo::Task, task.as_str()), (AttachedTo::Comment, comment.as_str())]
    {
        let attach = AttachTaskFile { item_type, item_id: id.to_owned(), file_id: file.clone() };
        work.send(&attach).await;
        assert!(work.send(&ask(item_type, id, &file)).await.result);
        let again = work.refused(&ask(item_type, id, &file)).await;
        assert_eq!(again, documented::<RemoveTaskAttachment>());
    }
    assert!(work.see(&task).await.attachments.is_empty());
    assert_eq!(work.server.download(&work.ada, &file).await.body, "plan");
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Look.").await;
    let file = work.server.upload(&work.ada, &root(), "plan.txt", b"plan").await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    let on_task = |id: &str| ask(AttachedTo::Task, id, &file);
    assert_eq!(work.server.refused(&grace, &on_task(task.as_str())).await, view_only());
    work.hides(task.as_str(), on_task, (404, "Task not found")).await;
    let bob = work.server.bob().await;
    let refused =
        work.server.refused(&bob, &ask(AttachedTo::Comment, comment.as_str(), &file)).await;
    assert_eq!(refused, refusal(404, "Comment not found"));
}
