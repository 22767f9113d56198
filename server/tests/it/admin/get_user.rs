//! `GET /admin/user.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::get_user::GetUser;

use crate::admin::{CARL, Office};
use crate::support::root;

#[tokio::test]
async fn a_user_is_shown_with_all_details() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    server.make_folder(&session, &root(), "docs").await;
    server.upload(&session, &root(), "a.txt", b"hello").await;
    let ask = GetUser { user_id: carl.clone() };
    let details = server.send(ada, &ask).await;
    assert_eq!(details.user_email, CARL);
    assert_eq!((details.files_count, details.folders_count, details.storage_used), (1, 1, 5));
    assert_eq!((details.level, details.max_storage, details.account_users), (1, 100 << 10, 1));
    office.users_of_ones_own(&ask, |user_id| GetUser { user_id }).await;
}
