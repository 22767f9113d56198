//! `GET /usergroups/all.json`.

use portico_api::opendrive::user_groups::list_user_groups::ListUserGroups;

use super::{make_group, not_allowed};
use crate::account_users::{CAROL, member};
use crate::support::TestServer;

#[tokio::test]
async fn the_account_s_groups_by_name() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for name in ["b", "A", "c"] {
        make_group(&server, &ada, name).await;
    }
    let groups = server.send(&ada, &ListUserGroups {}).await.0;
    let names: Vec<_> = groups.iter().map(|group| group.group_name.as_str()).collect();
    assert_eq!(names, ["A", "b", "c"]);
    assert!(server.send(&server.bob().await, &ListUserGroups {}).await.0.is_empty());
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &ListUserGroups {}).await, not_allowed());
    assert_eq!(server.refused("nonsense", &ListUserGroups {}).await.0, 401);
}
