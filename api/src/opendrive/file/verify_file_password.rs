//! `POST /file/verifypassword.json` (guide 4.15).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, Secret, wire};

/// Exchanges the password of a file for a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyFilePassword {
    /// Which file.
    pub file_id: FileId,
    /// Its password.
    pub password: Secret,
    /// The answer to a captcha.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub captcha_response: Option<Secret>,
}

/// Whether the password is right (quirk 42).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifiedPassword {
    /// True when it is.
    #[serde(alias = "Result", with = "wire::flag")]
    pub result: bool,
    /// Opens the file for a while: goes into `temp_key` of a download.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub tempkey: Option<Secret>,
}

endpoint!(VerifyFilePassword => VerifiedPassword, "file/verify_file_password",
    Post "/file/verifypassword.json", Optional, ["guide 4.15"]);
