//! `GET /tasks/archivelist.json/{session_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::count_archived_items::CountArchivedItems;
use portico_api::opendrive::tasks::update_task::UpdateTask;

use super::{GRACE, Work, numbers};

#[tokio::test]
async fn what_somebody_sees_is_counted_as_digits() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    work.task("Write").await;
    let secret = work.task("Secret").await;
    work.send(&UpdateTask { is_private: Some(true), ..UpdateTask::new(secret) }).await;
    assert_eq!(work.archived().await, [0; 4]);
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    assert_eq!(work.archived().await, [1, 0, 2, 1]);
    let seen = work.server.send(&grace, &CountArchivedItems {}).await;
    assert_eq!(numbers(&seen), [1, 0, 1, 1], "a private task is not counted");
    let answer = work.server.raw(&work.ada, &CountArchivedItems {}).await.json();
    assert_eq!(answer["Tasks"], "2");
    let bob = work.server.bob().await;
    assert_eq!(numbers(&work.server.send(&bob, &CountArchivedItems {}).await), [0; 4]);
    assert_eq!(work.server.refused("nobody", &CountArchivedItems {}).await.0, 401);
}
