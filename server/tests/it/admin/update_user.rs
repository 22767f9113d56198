//! `PUT /admin/user.json`.

use portico_api::opendrive::admin::CloseReason;
use portico_api::opendrive::admin::get_user::GetUser;
use portico_api::opendrive::admin::list_plan_history::ListPlanHistory;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::opendrive::session::check_session::CheckSession;
use portico_api::opendrive::users::get_user_info::GetUserInfo;

use crate::admin::{CARL, Office};
use crate::support::root;

fn ask(user_id: &str, json: serde_json::Value) -> UpdateUser {
    let mut ask = json;
    ask["user_id"] = user_id.into();
    serde_json::from_value(ask).unwrap()
}

#[tokio::test]
async fn what_is_given_changes_and_nothing_else() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    let change = serde_json::json!({
        "first_name": "Karl", "level": 7, "storage_max": 11, "file_versions": 3, "close_reason": 2
    });
    server.send(ada, &ask(carl.as_str(), change)).await;
    let details = server.send(ada, &GetUser { user_id: carl.clone() }).await;
    assert_eq!(
        (details.user_first_name.as_str(), details.user_last_name.as_str()),
        ("Karl", "Client")
    );
    assert_eq!((details.level, details.max_storage, details.f_versions), (7, 11, 3));
    assert_eq!(details.closed_reason, CloseReason::SlowTransfers);
    assert_eq!(server.refused(&session, &CheckSession {}).await.0, 401, "a closed account");
    let reopen = serde_json::json!({ "close_reason": 0, "email": "karl@example.com" });
    server.send(ada, &ask(CARL, reopen)).await;
    server.sign_in("karl@example.com").await;
    let plans = server.send(ada, &ListPlanHistory { user_id: carl.clone() }).await.0;
    assert_eq!(plans.len(), 2, "only the change of the plan is one");
}

#[tokio::test]
async fn fewer_versions_are_fewer_at_once() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    let file = server.upload(&session, &root(), "a.bin", &[0; 100]).await;
    for byte in 1..5 {
        server.fill(&session, &file, &[byte; 100]).await;
    }
    let used = async || {
        let ask = GetUserInfo { apply_bw: None, branding: None };
        server.send(&session, &ask).await.storage_used
    };
    assert_eq!(used().await, 500);
    let fewer = serde_json::json!({ "file_versions": 2 });
    server.send(ada, &ask(carl.as_str(), fewer)).await;
    assert_eq!(used().await, 200);
    let none = serde_json::json!({ "file_versioning": false });
    server.send(ada, &ask(carl.as_str(), none)).await;
    assert_eq!(used().await, 100);
    assert_eq!(server.download(&session, &file).await.body, vec![4; 100], "the newest stays");
}

#[tokio::test]
async fn a_new_password_ends_all_sessions() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    let change = serde_json::json!({ "passwd": "another one", "verify_passwd": "another one" });
    server.send(ada, &ask(carl.as_str(), change)).await;
    assert_eq!(server.refused(&session, &CheckSession {}).await.0, 401);
}

#[tokio::test]
async fn nothing_to_change_is_refused() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let unchanged = (400, "User not modified".to_owned());
    for json in [serde_json::json!({}), serde_json::json!({ "last_name": "Client" })] {
        assert_eq!(server.refused(ada, &ask(carl.as_str(), json)).await, unchanged);
    }
    let bob = office.bob().await;
    let json = serde_json::json!({ "first_name": "Robert" });
    assert_eq!(server.refused(ada, &ask(bob.as_str(), json.clone())).await.0, 404);
    assert_eq!(
        server
            .refused(ada, &ask(carl.as_str(), serde_json::json!({ "file_versions": 100 })))
            .await
            .0,
        400
    );
    office.managers_only(&ask(carl.as_str(), json)).await;
}
