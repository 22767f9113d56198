//! `PUT /tasks/archiveprojectlist.json/{session_id}/{list_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;
use portico_api::opendrive::tasks::trash_project_list::TrashProjectList;

use super::{GRACE, Work, not_yours, refusal};
use crate::support::documented;

fn ask(id: &str) -> ArchiveProjectList {
    ArchiveProjectList { list_id: id.into() }
}

#[tokio::test]
async fn it_goes_into_the_archive_with_all_that_is_in_it() {
    let work = Work::new().await;
    let task = work.task("Write the draft").await;
    assert_eq!(work.archived().await, [0; 4]);
    assert!(work.send(&ask(work.projects.as_str())).await.result);
    assert_eq!(work.archived().await, [1, 1, 1, 1]);
    assert_eq!(work.trashed().await, [0; 4]);
    assert!(work.active(&work.ada).await.is_empty());
    assert_eq!((work.see(&task).await.archived, work.see(&task).await.trashed), (1, 0));
    assert_eq!(
        work.refused(&ask(work.projects.as_str())).await,
        documented::<ArchiveProjectList>(),
        "it is there already"
    );
    work.send(&TrashProjectList { list_id: work.projects.as_str().into() }).await;
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [1, 1, 1, 1]));
    let gone = refusal(404, "Project list not found");
    assert_eq!(
        work.refused(&ask(work.projects.as_str())).await,
        gone,
        "nothing is archived out of the trash"
    );
}

#[tokio::test]
async fn only_those_put_it_aside_who_may() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::Edit).await;
    assert_eq!(work.server.refused(&grace, &ask(work.projects.as_str())).await, not_yours());
}

#[tokio::test]
async fn another_accounts_list_is_not_there() {
    let work = Work::new().await;
    let bob = work.server.bob().await;
    for id in [work.projects.as_str(), "0", "nonsense"] {
        let refused = work.server.refused(&bob, &ask(id)).await;
        assert_eq!(refused, (404, "Project list not found".to_owned()));
    }
}
