//! `GET /session/info.json/{session_id}`.

use portico_api::opendrive::session::get_session::GetSession;
use portico_server::testing::EMAIL;

use crate::support::TestServer;

#[tokio::test]
async fn the_session_is_found_in_the_path_and_in_the_query() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let info = server.send(&ada, &GetSession {}).await;
    assert_eq!(info.user_name, EMAIL);
    assert_eq!(info.session_id.expose(), ada);
    let answer = server.get(&format!("/api/v1/session/info.json?session_id={ada}")).await;
    assert_eq!(answer.json()["UserName"], EMAIL);
    assert_eq!(server.refused("nonsense", &GetSession {}).await.0, 401);
    assert_eq!(server.get("/api/v1/session/info.json").await.refusal().0, 401);
}
