//! Every endpoint without a session, and with one that is over.

use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::session::end_session::EndSession;
use portico_api::{Auth, Secret};
use portico_server::testing::{OTHER_EMAIL, PASSWORD};
use serde_json::Value;

use super::requests::{Ask, all};
use super::setting::{Setting, Who, outcome};
use crate::support::request_of;

const NO_SESSION: &str = "401 Session does not exist, please re-login.";
const OVER: &str = "401 Session has expired. Please log out and then log back in.";
const TOKEN_OVER: &str = "401 The access token provided has expired";

/// What is answered to a credential that is none any more: nothing else than this, whatever else is wrong.
fn refused(ask: &Ask, sentence: &str) -> Option<String> {
    match (ask.meta.name, ask.meta.auth) {
        // Logging out of what is no session is 400 (guide 8.4).
        ("session/end_session", _) => Some("400 Session does not exist".to_owned()),
        (_, Auth::Session | Auth::Optional) => Some(sentence.to_owned()),
        (_, Auth::None) => None,
    }
}

#[tokio::test]
async fn nothing_is_to_be_had_without_a_session_or_with_one_that_is_over() {
    let setting = Setting::new(Who::Guest).await;
    let server = &setting.server;
    let ended = server.bob().await;
    server.send(&ended, &EndSession {}).await;
    let idle = server.bob().await;
    let ask = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: OTHER_EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    let token = server.send("", &ask).await.access_token.expose().to_owned();
    server.pass(25 * 3600);
    let before = setting.dump.rows().await;
    for ask in all() {
        let params = ask.filled(|_| &setting.victim);
        let ends = ask.meta.name == "session/end_session";
        let dead = [("nonsense", NO_SESSION), (ended.as_str(), NO_SESSION), (idle.as_str(), OVER)];
        for (session, sentence) in dead {
            let Some(expected) = refused(&ask, sentence) else { continue };
            // What was left alone for too long can still be ended, once.
            if ends && session == idle {
                continue;
            }
            let answer = setting.ask_as(&ask, params.clone(), session).await;
            assert_eq!(outcome(&answer), expected, "{}", ask.meta.name);
        }
        for token in [token.as_str(), "nonsense"] {
            let Some(expected) = refused(&ask, TOKEN_OVER) else { continue };
            if ends && token != "nonsense" {
                continue;
            }
            for bearer in [true, false] {
                let answer = with_token(&setting, &ask, params.clone(), token, bearer).await;
                let outcome = outcome(&answer);
                let same =
                    outcome == expected || token == "nonsense" && outcome.starts_with("401 ");
                assert!(same, "{}: {outcome}", ask.meta.name);
            }
        }
        if ask.meta.auth == Auth::Session && !ask.meta.path_has("session_id") {
            let Some(expected) = refused(&ask, NO_SESSION) else { continue };
            let answer = setting.ask_as(&ask, params.clone(), "").await;
            assert_eq!(outcome(&answer), expected, "{}", ask.meta.name);
        }
        assert_eq!(setting.dump.rows().await, before, "{} changed something", ask.meta.name);
    }
}

/// Sends a request with an access token, in the header or in the query.
async fn with_token(
    setting: &Setting,
    ask: &Ask,
    params: Value,
    token: &str,
    bearer: bool,
) -> crate::support::Answer {
    let wire = (ask.wire)(params, Some("OAUTH"));
    let mut request = request_of(&wire, "/api/v1", &ask.bytes());
    if bearer {
        let value = format!("Bearer {token}").parse().unwrap();
        request.headers_mut().insert("authorization", value);
    } else {
        let address = request.uri().to_string();
        let joint = if address.contains('?') { '&' } else { '?' };
        *request.uri_mut() = format!("{address}{joint}access_token={token}").parse().unwrap();
    }
    setting.server.request(request).await
}
