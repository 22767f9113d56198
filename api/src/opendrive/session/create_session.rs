//! `POST /session/login.json` (guide 8.3).

use serde::{Deserialize, Serialize};

use super::SessionInfo;
use crate::Secret;
use crate::endpoint::endpoint;

/// Signs in with a classic session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateSession {
    /// A user name or an email address, 4 to 100 characters.
    #[serde(with = "crate::wire::text")]
    pub username: String,
    /// The password, at least 5 characters.
    pub passwd: Secret,
    /// The application's version, at most 10 characters.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The partner's name; none for OpenDrive itself.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<String>,
    /// The answer to a captcha.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub captcha_response: Option<Secret>,
}

endpoint!(CreateSession => SessionInfo, "session/create_session", Post "/session/login.json", None, ["guide 8.3"]);
