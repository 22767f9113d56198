//! `POST /users/confirmpasswordreset.json`.

use portico_api::Secret;
use portico_api::opendrive::users::confirm_password_reset::ConfirmPasswordReset;
use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;
use portico_server::testing::{EMAIL, OTHER_EMAIL, PASSWORD};

use super::sign_in;
use crate::support::TestServer;
use crate::support::mails::code;

fn ask(username: &str, code: &str, new: &str) -> ConfirmPasswordReset {
    ConfirmPasswordReset {
        username: username.to_owned(),
        ver_code: Secret::new(code),
        new_password: Secret::new(new),
    }
}

async fn forget(server: &TestServer) -> String {
    server.send("", &RequestPasswordReset { username: EMAIL.to_owned() }).await;
    code(server, EMAIL).await
}

#[tokio::test]
async fn whoever_reads_the_mail_chooses_another_password() {
    let server = TestServer::new().await;
    let before = server.ada().await;
    let code = forget(&server).await;
    assert!(server.send("", &ask("ADA@example.com", &code, "another horse")).await.result);
    assert_eq!(server.get(&format!("/api/v1/users/info.json/{before}")).await.status, 401);
    assert_eq!(server.refused("", &sign_in(EMAIL, PASSWORD)).await.0, 401);
    server.send("", &sign_in(EMAIL, "another horse")).await;
    let again = server.refused("", &ask(EMAIL, &code, "third horse")).await;
    assert_eq!(again, (400, "Invalid value specified for `ver_code`.".to_owned()));
}

#[tokio::test]
async fn wrong_old_and_foreign_codes_are_refused_alike() {
    let server = TestServer::new().await;
    let first = forget(&server).await;
    let second = forget(&server).await;
    for (name, code) in [
        (EMAIL, "nonsense"),
        (EMAIL, first.as_str()),
        (OTHER_EMAIL, second.as_str()),
        ("nobody@example.com", second.as_str()),
    ] {
        let refusal = server.refused("", &ask(name, code, "another horse")).await;
        assert_eq!(refusal, (400, "Invalid value specified for `ver_code`.".to_owned()), "{name}");
    }
    assert_eq!(server.refused("", &ask(EMAIL, &second, "four")).await.0, 400);
    server.pass(86_400);
    assert_eq!(server.refused("", &ask(EMAIL, &second, "another horse")).await.0, 400);
    for _ in 0..20 {
        server.raw("", &ask(EMAIL, "guess", "another horse")).await;
    }
    assert_eq!(server.refused("", &ask(EMAIL, "guess", "another horse")).await.0, 429);
}
