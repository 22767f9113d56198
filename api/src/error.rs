//! What a vendor answers when it refuses.

use serde::{Deserialize, Serialize};

/// OpenDrive's error envelope: `{"error":{"code":404,"message":"…"}}` with the same HTTP status
/// (guide, chapter 15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorEnvelope {
    /// The only member.
    pub error: ApiError,
}

impl ErrorEnvelope {
    /// An envelope with a code and a sentence.
    #[must_use]
    pub fn new(code: u16, message: impl Into<String>) -> Self {
        Self {
            error: ApiError { code, message: message.into(), error: None, error_description: None },
        }
    }
}

/// The inside of the envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiError {
    /// The HTTP status once more; unknown codes are kept.
    #[serde(default, with = "crate::wire::number")]
    pub code: u16,
    /// A sentence in English; never used to decide anything but what `docs/api-quirks.md` names.
    #[serde(default, with = "crate::wire::text")]
    pub message: String,
    /// `invalid_token` when an access token has expired (guide 15.1).
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// A sentence that goes with `error`.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
}

impl ApiError {
    /// True when a name is taken: status 409, or the 404 that the guide prints for files (quirk 4).
    #[must_use]
    pub fn is_name_taken(&self) -> bool {
        self.code == 409 || (self.code == 404 && self.message.trim_end_matches('.') == NAME_TAKEN)
    }
}

/// What the vendor says when a name is taken.
pub const NAME_TAKEN: &str = "File or folder with such name already exists";

/// The flat error of the grant endpoint: `{"error":"invalid_grant","error_description":"…"}` (guide 15.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantError {
    /// A code of RFC 6749, section 5.2.
    pub error: String,
    /// A sentence in English.
    #[serde(default, with = "crate::wire::text")]
    pub error_description: String,
}
