//! `POST /tasks/attachfile.json/{session_id}/{item_type}/{item_id}`.

use portico_api::FileId;
use portico_api::opendrive::Right;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::tasks::AttachedTo;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::attach_task_file::AttachTaskFile;
use portico_api::wire::IdList;

use super::{GRACE, Work, refusal, view_only};
use crate::support::{NO_IDS, documented, root};

fn ask(item_type: AttachedTo, id: &str, file: &FileId) -> AttachTaskFile {
    AttachTaskFile { item_type, item_id: id.to_owned(), file_id: file.clone() }
}

#[tokio::test]
async fn a_file_hangs_on_a_task_and_on_a_comment() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Look.").await;
    let file = work.server.upload(&work.ada, &root(), "plan.png", b"picture").await;
    for _ in 0..2 {
        assert!(
            work.send(&ask(AttachedTo::Task, task.as_str(), &file)).await.result,
            "twice is once"
        );
        assert!(work.send(&ask(AttachedTo::Comment, comment.as_str(), &file)).await.result);
    }
    let hung = work.see(&task).await.attachments;
    assert_eq!((hung.len(), hung[0].file_name.as_str(), hung[0].size), (1, "plan.png", 7));
    assert!(hung[0].thumb_link.contains(file.as_str()));
    let hung = &work.comments(&task).await[0].attachments;
    assert_eq!((hung.len(), &hung[0].file_id), (1, &file));
    let delete = DeleteFile { file_id: file, access_folder_id: None, sharing_id: None };
    work.send(&delete).await;
    assert!(work.see(&task).await.attachments.is_empty(), "what is gone for ever hangs nowhere");
}

#[tokio::test]
async fn files_tasks_and_comments_of_others_are_not_there() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let comment = work.comment(&task, "Look.").await;
    let bob = work.server.bob().await;
    let foreign = work.server.upload(&bob, &root(), "b.txt", b"text").await;
    for file in [foreign.clone()].into_iter().chain(NO_IDS.map(FileId::from)) {
        let refused = work.refused(&ask(AttachedTo::Task, task.as_str(), &file)).await;
        assert_eq!(refused, documented::<AttachTaskFile>());
    }
    let on_task = |id: &str| ask(AttachedTo::Task, id, &foreign);
    work.hides(task.as_str(), on_task, (404, "Task not found")).await;
    let refused =
        work.server.refused(&bob, &ask(AttachedTo::Comment, comment.as_str(), &foreign)).await;
    assert_eq!(refused, refusal(404, "Comment not found"));
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &on_task(task.as_str())).await, view_only());
    let path = format!("/api/v1/tasks/attachfile.json/{}/project/1", work.ada);
    let answer = work.server.post(&path, "application/json", r#"{"file_id":"x"}"#).await;
    assert_eq!(answer.status, 400, "files hang on tasks and comments alone");
    work.send(&ArchiveTask { task_id: task.clone() }).await;
    let archived = refusal(403, "Task is archived and cannot be updated");
    assert_eq!(work.refused(&on_task(task.as_str())).await, archived);
}

#[tokio::test]
async fn a_member_shows_others_only_files_that_they_see() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    let file = work.server.upload(&work.ada, &root(), "secret.txt", b"text").await;
    let ask = ask(AttachedTo::Task, task.as_str(), &file);
    assert_eq!(work.server.refused(&grace, &ask).await, documented::<AttachTaskFile>());
    work.send(&TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
    assert_eq!(work.refused(&ask).await, documented::<AttachTaskFile>(), "nor the trash");
}
