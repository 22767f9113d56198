//! `DELETE /tasks/trashproject.json/{session_id}/{project_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::trash_project::TrashProject;

use super::{GRACE, Work, not_yours};

fn ask(id: &str) -> TrashProject {
    TrashProject { project_id: id.into() }
}

#[tokio::test]
async fn it_goes_into_the_trash_with_all_that_is_in_it() {
    let work = Work::new().await;
    let task = work.task("Write the draft").await;
    assert!(work.send(&ask(work.project.as_str())).await.result);
    assert_eq!(work.trashed().await, [1, 0, 1, 1]);
    assert!(work.active(&work.ada).await.is_empty());
    assert_eq!((work.see(&task).await.archived, work.see(&task).await.trashed), (0, 1));
    assert!(work.send(&ask(work.project.as_str())).await.result, "twice is once");
}

#[tokio::test]
async fn only_those_put_it_aside_who_may() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    assert_eq!(work.server.refused(&grace, &ask(work.project.as_str())).await, not_yours());
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    work.hides(work.project.as_str(), ask, (404, "Project not found")).await;
}
