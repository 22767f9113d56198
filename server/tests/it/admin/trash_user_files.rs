//! `DELETE /admin/trashfiles.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::delete_user::DeleteUser;
use portico_api::opendrive::admin::get_user::GetUser;
use portico_api::opendrive::admin::trash_user_files::TrashUserFiles;

use crate::admin::{CARL, Office};
use crate::support::root;

#[tokio::test]
async fn files_of_a_closed_account_go_into_the_trash() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    server.upload(&session, &root(), "a.txt", b"hello").await;
    let ask = TrashUserFiles { user_id: carl.clone() };
    let refusal = "In order to perform thi action user account should be closed.".to_owned();
    assert_eq!(server.refused(ada, &ask).await, (403, refusal));
    server.send(ada, &DeleteUser { user_id: carl.clone() }).await;
    server.send(ada, &ask).await;
    let details = server.send(ada, &GetUser { user_id: carl.clone() }).await;
    assert_eq!((details.files_count, details.storage_used), (0, 5), "the trash still takes room");
    office.users_of_ones_own(&ask, |user_id| TrashUserFiles { user_id }).await;
}
