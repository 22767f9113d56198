//! `GET /tasks/trashlist.json/{session_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::count_trashed_items::CountTrashedItems;
use portico_api::opendrive::tasks::trash_project::TrashProject;
use portico_api::opendrive::tasks::update_task::UpdateTask;

use super::{GRACE, Work, numbers};

#[tokio::test]
async fn what_somebody_sees_is_counted_as_digits() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    work.task("Write").await;
    let secret = work.task("Secret").await;
    work.send(&UpdateTask { is_private: Some(true), ..UpdateTask::new(secret) }).await;
    assert_eq!(work.trashed().await, [0; 4]);
    work.send(&TrashProject { project_id: work.project.clone() }).await;
    assert_eq!(work.trashed().await, [1, 0, 2, 1]);
    let seen = work.server.send(&grace, &CountTrashedItems {}).await;
    assert_eq!(numbers(&seen), [1, 0, 1, 1], "a private task is not counted");
    let answer = work.server.raw(&work.ada, &CountTrashedItems {}).await.json();
    assert_eq!(answer["Tasks"], "2");
    let bob = work.server.bob().await;
    assert_eq!(numbers(&work.server.send(&bob, &CountTrashedItems {}).await), [0; 4]);
    assert_eq!(work.server.refused("nobody", &CountTrashedItems {}).await.0, 401);
}
