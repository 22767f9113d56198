//! `PUT /tasks/tag.json/{session_id}/{tag_id}`.

use portico_api::TagId;
use portico_api::opendrive::tasks::list_tags::ListTags;
use portico_api::opendrive::tasks::update_tag::UpdateTag;

use super::{GRACE, WORKER, Work, not_yours};
use crate::support::documented;

fn keep(id: &str) -> UpdateTag {
    UpdateTag { tag_id: TagId::new(id), name: None, color: None }
}

#[tokio::test]
async fn name_and_color_change_each_for_itself() {
    let work = Work::new().await;
    let id = work.tag("Urgent").await;
    work.send(&UpdateTag { name: Some("Later".to_owned()), ..keep(id.as_str()) }).await;
    work.send(&UpdateTag { color: Some("4CAF50".to_owned()), ..keep(id.as_str()) }).await;
    let tag = work.send(&ListTags {}).await.0.remove(0);
    assert_eq!((tag.name.as_str(), tag.color.as_str()), ("Later", "4CAF50"));
    let wrong = UpdateTag { color: Some("green".to_owned()), ..keep(id.as_str()) };
    assert_eq!(work.refused(&wrong).await.0, 400);
    let (grace, _) = work.member(GRACE, WORKER).await;
    assert_eq!(work.server.refused(&grace, &keep(id.as_str())).await, not_yours());
    let bob = work.server.bob().await;
    for id in [id.as_str(), "0", "nonsense"] {
        assert_eq!(work.server.refused(&bob, &keep(id)).await, documented::<UpdateTag>());
    }
}
