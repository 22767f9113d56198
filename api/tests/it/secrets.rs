//! What must not be printed is not printed.

use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::file::verify_file_password::VerifyFilePassword;
use portico_api::opendrive::oauth2::grant_token::{GrantToken, TokenGrant};
use portico_api::opendrive::secure_folders::authorize_secure_folder::AuthorizeSecureFolder;
use portico_api::opendrive::session::SessionInfo;
use portico_api::opendrive::session::create_session::CreateSession;
use portico_api::opendrive::users::confirm_password_reset::ConfirmPasswordReset;
use portico_api::opendrive::users::update_password::UpdatePassword;
use portico_api::{encode, opendrive};
use serde::de::DeserializeOwned;

use crate::support;

fn printed<T: DeserializeOwned + std::fmt::Debug>(endpoint: &str, kind: &str) -> String {
    support::fixtures(endpoint, kind)
        .into_iter()
        .map(|(_, value)| format!("{:?}", serde_json::from_value::<T>(value).unwrap()))
        .collect()
}

#[test]
fn passwords_and_tokens_print_as_stars() {
    for text in [
        printed::<GrantToken>("oauth2/grant_token", "request"),
        printed::<TokenGrant>("oauth2/grant_token", "response"),
        printed::<CreateSession>("session/create_session", "request"),
        printed::<SessionInfo>("session/create_session", "response"),
        printed::<CreateAccountUser>("account_users/create_account_user", "request"),
        printed::<UpdateUser>("admin/update_user", "request"),
        printed::<VerifyFilePassword>("file/verify_file_password", "request"),
        printed::<UpdateFileSettings>("file/update_file_settings", "request"),
        printed::<AuthorizeSecureFolder>("secure_folders/authorize_secure_folder", "request"),
        printed::<UpdatePassword>("users/update_password", "request"),
        printed::<ConfirmPasswordReset>("users/confirm_password_reset", "request"),
    ] {
        assert!(text.contains("***"), "{text}");
        for secret in [
            "correct horse",
            "f3749e1a",
            "7414baaf",
            "5f2b7c1d",
            "open sesame",
            "5e884898",
            "7f3a9c",
        ] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[test]
fn a_request_prints_without_its_content() {
    let (_, value) = support::fixtures("session/create_session", "request").swap_remove(0);
    let endpoint: CreateSession = serde_json::from_value(value).unwrap();
    let request = encode(&endpoint, None).unwrap();
    assert_eq!(format!("{request:?}"), "WireRequest(POST ***)");
    assert_eq!(format!("{:?}", request.payload), "Json(***)");

    let listing = opendrive::folder::list_folder::ListFolder::new("0".into());
    let request = encode(&listing, Some("5e55")).unwrap();
    assert!(!format!("{request:?}").contains("5e55"));
}
