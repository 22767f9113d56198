//! `GET /users/info.json/{session_id}`.

use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_server::testing::EMAIL;

use crate::support::{TestServer, root};

const ASK: GetUserInfo = GetUserInfo { apply_bw: None, branding: None };

#[tokio::test]
async fn usage_counts_bytes_and_limits_count_megabytes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "a.bin", &[7; 1000]).await;
    let info = server.send(&ada, &ASK).await;
    assert_eq!((info.email.as_str(), info.storage_used, info.max_storage), (EMAIL, 1000, 102_400));
    assert_eq!(info.user_since, "2026-01-01 00:00:00");
    let raw = server.raw(&ada, &ASK).await.json();
    assert_eq!((&raw["StorageUsed"], &raw["MaxStorage"]), (&"1000".into(), &"102400".into()));
    let bob = server.bob().await;
    assert_eq!(server.send(&bob, &ASK).await.storage_used, 0);
}

#[tokio::test]
async fn nobody_has_no_account() {
    let server = TestServer::new().await;
    assert_eq!(server.refused("nonsense", &ASK).await.0, 401);
}
