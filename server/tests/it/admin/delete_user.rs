//! `DELETE /admin/user.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::delete_user::DeleteUser;
use portico_api::opendrive::session::check_session::CheckSession;

use crate::admin::{CARL, Office};
use crate::support::BEGIN;

#[tokio::test]
async fn a_deleted_user_is_closed_and_suspended() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    server.send(ada, &DeleteUser { user_id: carl.clone() }).await;
    assert_eq!(server.refused(&session, &CheckSession {}).await.0, 401);
    let row = &office.users().await[0];
    assert!(row.suspended && row.closed_date.0 == BEGIN);
    let ask = DeleteUser { user_id: carl.clone() };
    office.users_of_ones_own(&ask, |user_id| DeleteUser { user_id }).await;
}
