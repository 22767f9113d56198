//! `POST /file/sendbyemail.json` (guide 4.13).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::SentLink;
use crate::{FileId, Secret, wire};

/// Mails the link of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendFileLink {
    /// Which file.
    pub file_id: FileId,
    /// Addresses with commas between them.
    #[serde(with = "wire::text")]
    pub recipient_emails: String,
    /// The answer to a captcha.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub captcha_response: Option<Secret>,
    /// The subject, instead of the usual one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub message_subject: Option<String>,
    /// What is said besides the link.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub message_body: Option<String>,
    /// Whether the expiring link is sent, which must be there.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub send_expiring_enabled: Option<bool>,
}

endpoint!(SendFileLink => SentLink, "file/send_file_link", Post "/file/sendbyemail.json", Optional, ["guide 4.13"]);
