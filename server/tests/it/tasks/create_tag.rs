//! `POST /tasks/tag.json/{session_id}`.

use portico_api::opendrive::tasks::create_tag::CreateTag;
use portico_api::opendrive::tasks::list_tags::ListTags;

use super::{FILES_ALONE, GRACE, Work};
use crate::support::documented;

fn ask(name: &str, color: &str) -> CreateTag {
    CreateTag { name: name.to_owned(), color: color.to_owned() }
}

#[tokio::test]
async fn a_tag_has_a_name_and_a_color() {
    let work = Work::new().await;
    let id = work.send(&ask(" Urgent ", "f44336")).await.tag_id;
    let tags = work.send(&ListTags {}).await.0;
    assert_eq!((tags.len(), &tags[0].tag_id), (1, &id));
    assert_eq!((tags[0].name.as_str(), tags[0].color.as_str()), ("Urgent", "f44336"));
    for color in ["red", " ", "#F44336", "F4433"] {
        assert_eq!(work.refused(&ask("x", color)).await, documented::<CreateTag>(), "{color}");
    }
    assert_eq!(work.refused(&ask(" ", "F44336")).await.0, 400);
    assert_eq!(work.server.refused("nobody", &ask("x", "F44336")).await.0, 401);
    let (files, _) = work.member(GRACE, FILES_ALONE).await;
    assert_eq!(work.server.refused(&files, &ask("x", "F44336")).await.0, 403);
}
