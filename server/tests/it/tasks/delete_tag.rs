//! `DELETE /tasks/tag.json/{session_id}/{tag_id}`.

use portico_api::TagId;
use portico_api::opendrive::tasks::create_task::CreateTask;
use portico_api::opendrive::tasks::delete_tag::DeleteTag;
use portico_api::opendrive::tasks::list_tags::ListTags;

use super::{GRACE, WORKER, Work, not_yours, refusal};
use crate::support::documented;

fn ask(id: &str) -> DeleteTag {
    DeleteTag { tag_id: TagId::new(id) }
}

#[tokio::test]
async fn a_tag_is_gone_and_what_had_it_stays() {
    let work = Work::new().await;
    let id = work.tag("Urgent").await;
    let task =
        CreateTask { tag_id: Some(id.clone()), ..CreateTask::new(work.list.clone(), "Write") };
    let task = work.send(&task).await.task_id;
    let bob = work.server.bob().await;
    assert_eq!(work.server.refused(&bob, &ask(id.as_str())).await, documented::<DeleteTag>());
    let (grace, _) = work.member(GRACE, WORKER).await;
    assert_eq!(work.server.refused(&grace, &ask(id.as_str())).await, not_yours());
    assert!(work.send(&ask(id.as_str())).await.result);
    assert!(work.send(&ListTags {}).await.0.is_empty());
    let task = work.see(&task).await;
    assert_eq!((task.name.as_str(), task.tag_id, task.tag_text.as_str()), ("Write", None, ""));
    assert_eq!(work.refused(&ask(id.as_str())).await, documented::<DeleteTag>());
    let nonsense = refusal(400, "Invalid value specified for `tag_id`");
    assert_eq!(work.refused(&ask("nonsense")).await, nonsense);
}
