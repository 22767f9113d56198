//! Chapter 13: the account.

mod confirm_password_reset;
mod get_user_info;
mod list_user_logs;
mod request_password_reset;
mod update_email;
mod update_password;
mod update_user_info;
mod update_user_name;
mod verify_email;
mod verify_signup_email;

use portico_api::Secret;
use portico_api::opendrive::session::create_session::CreateSession;

/// A sign-in with a name and a password.
pub(crate) fn sign_in(username: &str, password: &str) -> CreateSession {
    CreateSession {
        username: username.to_owned(),
        passwd: Secret::new(password),
        version: None,
        partner_id: None,
        captcha_response: None,
    }
}
