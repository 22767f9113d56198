//! `PUT /tasks/restoretasklist.json/{session_id}/{list_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;
use portico_api::opendrive::tasks::restore_task_list::RestoreTaskList;
use portico_api::opendrive::tasks::trash_task_list::TrashTaskList;

use super::{GRACE, Work, not_yours};

fn ask(id: &str) -> RestoreTaskList {
    RestoreTaskList { list_id: id.into() }
}

#[tokio::test]
async fn it_comes_back_out_of_the_archive_and_out_of_the_trash() {
    let work = Work::new().await;
    work.task("Write the draft").await;
    work.send(&ArchiveTaskList { list_id: work.list.as_str().into() }).await;
    assert!(work.send(&ask(work.list.as_str())).await.result);
    assert_eq!((work.archived().await, work.active(&work.ada).await.len()), ([0; 4], 1));
    work.send(&ArchiveTaskList { list_id: work.list.as_str().into() }).await;
    work.send(&TrashTaskList { list_id: work.list.as_str().into() }).await;
    assert!(work.send(&ask(work.list.as_str())).await.result, "out of both at once");
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [0; 4]));
    assert_eq!(work.active(&work.ada).await, ["Write the draft"]);
    assert!(work.send(&ask(work.list.as_str())).await.result, "twice is once");
}

#[tokio::test]
async fn it_brings_along_what_it_is_in() {
    let work = Work::new().await;
    work.task("Write the draft").await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    work.send(&TrashTaskList { list_id: work.list.as_str().into() }).await;
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    let refused = work.server.refused(&grace, &ask(work.list.as_str())).await;
    assert_eq!(refused, not_yours(), "who may not bring all of it back brings back nothing");
    assert_ne!(work.trashed().await, [0; 4]);
    assert!(work.send(&ask(work.list.as_str())).await.result);
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [0; 4]));
    assert_eq!(work.active(&work.ada).await, ["Write the draft"]);
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    work.task("Write the draft").await;
    work.hides(work.list.as_str(), ask, (404, "Task list not found")).await;
}
