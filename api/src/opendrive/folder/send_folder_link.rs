//! `POST /folder/sendbyemail.json` (guide 5.16).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::SentLink;
use crate::{FolderId, Secret, wire};

/// Mails the link of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendFolderLink {
    /// Which folder.
    pub folder_id: FolderId,
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

endpoint!(SendFolderLink => SentLink, "folder/send_folder_link",
    Post "/folder/sendbyemail.json", Optional, ["guide 5.16"]);
