//! `PUT /tasks/archiveproject.json/{session_id}/{project_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::trash_project::TrashProject;

use super::{GRACE, Work, not_yours, refusal};
use crate::support::documented;

fn ask(id: &str) -> ArchiveProject {
    ArchiveProject { project_id: id.into() }
}

#[tokio::test]
async fn it_goes_into_the_archive_with_all_that_is_in_it() {
    let work = Work::new().await;
    let task = work.task("Write the draft").await;
    assert_eq!(work.archived().await, [0; 4]);
    assert!(work.send(&ask(work.project.as_str())).await.result);
    assert_eq!(work.archived().await, [1, 0, 1, 1]);
    assert_eq!(work.trashed().await, [0; 4]);
    assert!(work.active(&work.ada).await.is_empty());
    assert_eq!((work.see(&task).await.archived, work.see(&task).await.trashed), (1, 0));
    assert_eq!(
        work.refused(&ask(work.project.as_str())).await,
        documented::<ArchiveProject>(),
        "it is there already"
    );
    work.send(&TrashProject { project_id: work.project.as_str().into() }).await;
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [1, 0, 1, 1]));
    let gone = refusal(404, "Project not found");
    assert_eq!(
        work.refused(&ask(work.project.as_str())).await,
        gone,
        "nothing is archived out of the trash"
    );
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
