//! `GET /admin/accountusers.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::list_user_account_users::ListUserAccountUsers;

use crate::admin::Office;

#[tokio::test]
async fn no_account_users_are_an_empty_list() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = ListUserAccountUsers { user_id: carl.clone() };
    assert!(server.send(ada, &ask).await.0.is_empty());
    office.users_of_ones_own(&ask, |user_id| ListUserAccountUsers { user_id }).await;
}
