//! `GET /admin/userlogs.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::list_admin_user_logs::ListAdminUserLogs;

use crate::admin::{CARL, Office};
use crate::support::BEGIN;

#[tokio::test]
async fn what_was_done_is_told_by_whom_and_when() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    server.sign_in(CARL).await;
    let all = ListAdminUserLogs {
        user_id: carl.clone(),
        user_type: None,
        start_date: None,
        end_date: None,
        log_type: None,
        page: None,
    };
    let kinds = async |ask: &ListAdminUserLogs| {
        let page = server.send(ada, ask).await;
        page.logs.into_iter().map(|line| line.log_type).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&all).await, ["Login", "Partner"]);
    let admin = ListAdminUserLogs { user_type: Some("admin".to_owned()), ..all.clone() };
    assert_eq!(kinds(&admin).await, ["Partner"]);
    let later = ListAdminUserLogs { start_date: Some((BEGIN + 1).to_string()), ..all.clone() };
    assert!(kinds(&later).await.is_empty());
    let wrong = ListAdminUserLogs { start_date: Some("yesterday".to_owned()), ..all.clone() };
    assert_eq!(server.refused(ada, &wrong).await.0, 400);
    office.users_of_ones_own(&all, |user_id| ListAdminUserLogs { user_id, ..all.clone() }).await;
}
