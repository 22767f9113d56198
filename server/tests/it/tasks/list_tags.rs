//! `GET /tasks/tags.json/{session_id}`.

use portico_api::opendrive::tasks::list_tags::ListTags;

use super::Work;

#[tokio::test]
async fn tags_are_the_accounts_own() {
    let work = Work::new().await;
    for name in ["Urgent", "Later"] {
        work.tag(name).await;
    }
    let names: Vec<_> = work.send(&ListTags {}).await.0.into_iter().map(|tag| tag.name).collect();
    assert_eq!(names, ["Later", "Urgent"]);
    let answer = work.server.raw(&work.ada, &ListTags {}).await.json();
    assert!(answer[0]["TagId"].is_number(), "{answer}");
    let bob = work.server.bob().await;
    assert!(work.server.send(&bob, &ListTags {}).await.0.is_empty());
    assert_eq!(work.server.refused("nobody", &ListTags {}).await.0, 401);
}
