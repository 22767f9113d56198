//! `PUT /tasks/restoreprojectlist.json/{session_id}/{list_id}`.

use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;
use portico_api::opendrive::tasks::restore_project_list::RestoreProjectList;
use portico_api::opendrive::tasks::trash_project_list::TrashProjectList;
use portico_api::opendrive::tasks::trash_task::TrashTask;

use super::Work;
use crate::support::documented;

fn ask(id: &str) -> RestoreProjectList {
    RestoreProjectList { list_id: id.into() }
}

#[tokio::test]
async fn it_comes_back_out_of_the_archive_and_out_of_the_trash() {
    let work = Work::new().await;
    work.task("Write the draft").await;
    work.send(&ArchiveProjectList { list_id: work.projects.as_str().into() }).await;
    assert!(work.send(&ask(work.projects.as_str())).await.result);
    assert_eq!((work.archived().await, work.active(&work.ada).await.len()), ([0; 4], 1));
    work.send(&ArchiveProjectList { list_id: work.projects.as_str().into() }).await;
    work.send(&TrashProjectList { list_id: work.projects.as_str().into() }).await;
    assert!(work.send(&ask(work.projects.as_str())).await.result, "out of both at once");
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [0; 4]));
    assert_eq!(work.active(&work.ada).await, ["Write the draft"]);
    assert!(work.send(&ask(work.projects.as_str())).await.result, "twice is once");
}

#[tokio::test]
async fn what_was_thrown_away_before_stays_there() {
    let work = Work::new().await;
    let task = work.task("Write the draft").await;
    let gone = work.task("Thrown away").await;
    work.send(&TrashTask { task_id: gone }).await;
    work.send(&TrashProjectList { list_id: work.projects.clone() }).await;
    assert_eq!(work.trashed().await, [1, 1, 2, 1]);
    work.send(&ask(work.projects.as_str())).await;
    assert_eq!(work.trashed().await, [0, 0, 1, 0]);
    assert_eq!(work.see(&task).await.trashed, 0);
}

#[tokio::test]
async fn another_accounts_list_is_not_there() {
    let work = Work::new().await;
    let bob = work.server.bob().await;
    for id in [work.projects.as_str(), "0", "nonsense"] {
        assert_eq!(work.server.refused(&bob, &ask(id)).await, documented::<RestoreProjectList>());
    }
}
