//! `GET /tasks/trasheditems.json/{session_id}/{item_type}`.

use portico_api::opendrive::tasks::list_trashed_items::ListTrashedItems;
use portico_api::opendrive::tasks::trash_project_list::TrashProjectList;
use portico_api::opendrive::tasks::trash_task::TrashTask;
use portico_api::opendrive::tasks::{ItemKind, ShelvedItem};

use super::Work;

async fn items(work: &Work, item_type: ItemKind) -> Vec<ShelvedItem> {
    work.send(&ListTrashedItems { item_type }).await.0
}

#[tokio::test]
async fn items_of_one_kind_are_listed_each_in_its_own_form() {
    let work = Work::new().await;
    let task = work.task("Write").await;
    work.send(&TrashTask { task_id: task.clone() }).await;
    for kind in [ItemKind::ProjectList, ItemKind::Project, ItemKind::TaskList] {
        assert!(items(&work, kind).await.is_empty());
    }
    let found = items(&work, ItemKind::Task).await;
    assert!(matches!(&found[..], [ShelvedItem::Task(it)] if it.task_id == task && it.trashed == 1));
    work.send(&TrashProjectList { list_id: work.projects.clone() }).await;
    let found = items(&work, ItemKind::ProjectList).await;
    assert!(
        matches!(&found[..], [ShelvedItem::ProjectList(it)] if it.projects.len() == 1),
        "{found:?}"
    );
    let found = items(&work, ItemKind::Project).await;
    assert!(
        matches!(&found[..], [ShelvedItem::Project(it)] if it.project_id == work.project),
        "{found:?}"
    );
    let found = items(&work, ItemKind::TaskList).await;
    assert!(matches!(&found[..], [ShelvedItem::TaskList(it)] if it.trashed == 1), "{found:?}");
}

#[tokio::test]
async fn others_see_nothing_of_it() {
    let work = Work::new().await;
    work.send(&TrashProjectList { list_id: work.projects.clone() }).await;
    let bob = work.server.bob().await;
    let ask = ListTrashedItems { item_type: ItemKind::Project };
    assert!(work.server.send(&bob, &ask).await.0.is_empty());
    assert_eq!(work.server.refused("nobody", &ask).await.0, 401);
    let path = format!("/api/v1/tasks/trasheditems.json/{}/heap", work.ada);
    assert_eq!(work.server.get(&path).await.status, 400);
}
