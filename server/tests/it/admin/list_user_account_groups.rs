//! `GET /admin/usergroups.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::list_user_account_groups::ListUserAccountGroups;

use crate::admin::Office;

#[tokio::test]
async fn no_groups_are_an_empty_list() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = ListUserAccountGroups { user_id: carl.clone() };
    assert!(server.send(ada, &ask).await.0.is_empty());
    office.users_of_ones_own(&ask, |user_id| ListUserAccountGroups { user_id }).await;
}
