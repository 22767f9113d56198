//! `DELETE /admin/suspenduser.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::suspend_user::SuspendUser;
use portico_api::opendrive::session::check_session::CheckSession;

use crate::admin::{CARL, Office};

#[tokio::test]
async fn a_suspended_user_is_signed_out() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    server.send(ada, &SuspendUser { user_id: carl.clone() }).await;
    assert_eq!(server.refused(&session, &CheckSession {}).await.0, 401);
    assert!(office.users().await[0].suspended);
    let ask = SuspendUser { user_id: carl.clone() };
    office.users_of_ones_own(&ask, |user_id| SuspendUser { user_id }).await;
}
