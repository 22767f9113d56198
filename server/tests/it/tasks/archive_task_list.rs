//! `PUT /tasks/archivetasklist.json/{session_id}/{list_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;
use portico_api::opendrive::tasks::trash_task_list::TrashTaskList;

use super::{GRACE, Work, refusal, view_only};
use crate::support::documented;

fn ask(id: &str) -> ArchiveTaskList {
    ArchiveTaskList { list_id: id.into() }
}

#[tokio::test]
async fn it_goes_into_the_archive_with_all_that_is_in_it() {
    let work = Work::new().await;
    let task = work.task("Write the draft").await;
    assert_eq!(work.archived().await, [0; 4]);
    assert!(work.send(&ask(work.list.as_str())).await.result);
    assert_eq!(work.archived().await, [0, 0, 1, 1]);
    assert_eq!(work.trashed().await, [0; 4]);
    assert!(work.active(&work.ada).await.is_empty());
    assert_eq!((work.see(&task).await.archived, work.see(&task).await.trashed), (1, 0));
    assert_eq!(
        work.refused(&ask(work.list.as_str())).await,
        documented::<ArchiveTaskList>(),
        "it is there already"
    );
    work.send(&TrashTaskList { list_id: work.list.as_str().into() }).await;
    assert_eq!((work.archived().await, work.trashed().await), ([0; 4], [0, 0, 1, 1]));
    let gone = refusal(404, "Task list not found");
    assert_eq!(
        work.refused(&ask(work.list.as_str())).await,
        gone,
        "nothing is archived out of the trash"
    );
}

#[tokio::test]
async fn only_those_put_it_aside_who_may() {
    let work = Work::new().await;
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &ask(work.list.as_str())).await, view_only());
    work.permit(GRACE, Right::Edit).await;
    assert!(work.server.send(&grace, &ask(work.list.as_str())).await.result);
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    work.hides(work.list.as_str(), ask, (404, "Task list not found")).await;
}
