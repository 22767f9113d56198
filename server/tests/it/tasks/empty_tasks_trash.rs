//! `DELETE /tasks/emptytrash.json/{session_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;
use portico_api::opendrive::tasks::empty_tasks_trash::EmptyTasksTrash;
use portico_api::opendrive::tasks::trash_project::TrashProject;
use portico_api::opendrive::tasks::trash_task::TrashTask;

use super::{GRACE, Work};

#[tokio::test]
async fn what_is_in_the_trash_is_gone_for_ever_and_the_rest_stays() {
    let work = Work::new().await;
    let (gone, old) = (work.task("Gone").await, work.task("Old").await);
    work.task("Now").await;
    work.comment(&gone, "Why?").await;
    work.send(&TrashTask { task_id: gone }).await;
    work.send(&ArchiveTask { task_id: old }).await;
    let bob = work.server.bob().await;
    work.server.send(&bob, &EmptyTasksTrash {}).await;
    assert_eq!(work.trashed().await, [0, 0, 1, 0], "everybody empties their own");
    assert!(work.send(&EmptyTasksTrash {}).await.result);
    assert_eq!((work.trashed().await, work.archived().await), ([0; 4], [0, 0, 1, 0]));
    assert_eq!(work.active(&work.ada).await, ["Now"]);
    work.send(&TrashProject { project_id: work.project.clone() }).await;
    work.send(&EmptyTasksTrash {}).await;
    assert_eq!((work.trashed().await, work.archived().await), ([0; 4], [0; 4]));
    assert!(work.send(&EmptyTasksTrash {}).await.result, "an empty trash is emptied too");
    assert_eq!(work.server.refused("nobody", &EmptyTasksTrash {}).await.0, 401);
}

#[tokio::test]
async fn a_member_empties_what_they_may_edit() {
    let work = Work::new().await;
    let gone = work.task("Gone").await;
    work.send(&TrashTask { task_id: gone }).await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    work.server.send(&grace, &EmptyTasksTrash {}).await;
    assert_eq!(work.trashed().await, [0, 0, 1, 0]);
    work.permit(GRACE, Right::Edit).await;
    work.server.send(&grace, &EmptyTasksTrash {}).await;
    assert_eq!(work.trashed().await, [0; 4]);
    work.send(&TrashProject { project_id: work.project.clone() }).await;
    work.server.send(&grace, &EmptyTasksTrash {}).await;
    assert_eq!(work.trashed().await, [1, 0, 0, 1], "projects are not theirs to delete");
}
