//! Everything that a person may have to be told, as one enum. `src/error_text.rs` words it.

pub(crate) mod answer;
mod hindrance;

use serde::{Deserialize, Serialize};

pub use self::hindrance::Hindrance;

/// Why something did not happen. What is not listed here cannot reach a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The browser says that it is offline, or no connection came about.
    Offline,
    /// The server did not answer in time.
    TimedOut,
    /// The server answered that it cannot at the moment (5xx), or with something that is no answer.
    ServerFailed(Details),
    /// Too many requests; try again after this many seconds.
    TooManyRequests {
        /// Seconds to wait, by the server or by the retry table.
        retry_after: u32,
    },
    /// User name or password is wrong.
    WrongPassword,
    /// The session has ended; signing in again helps.
    SessionExpired,
    /// The account may not do this.
    Forbidden(Details),
    /// The thing is not there (any more).
    NotFound(Details),
    /// A folder or file of that name is already there.
    NameTaken,
    /// The name cannot be used.
    BadName(portico_api::NameError),
    /// A folder cannot be moved or copied into itself.
    IntoItself,
    /// The account's storage is full.
    StorageFull,
    /// The file is larger than the account allows.
    FileTooLarge {
        /// Bytes.
        limit: Option<u64>,
    },
    /// What was sent is not what arrived; the transfer is repeated from the start when retried.
    NotVerified,
    /// The file on this computer changed while it was read.
    SourceChanged,
    /// The file on this computer cannot be read (any more).
    SourceUnreadable,
    /// What was downloaded cannot be written to this computer.
    NotWritten,
    /// The server refused for another reason, in its own words.
    Refused(Details),
    /// The answer could not be understood.
    BadAnswer(Details),
    /// The person stopped it.
    Canceled,
}

/// What stands behind "details": for support, never needed to understand what happened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Details {
    /// HTTP status; 0 when there was none.
    pub status: u16,
    /// The server's own sentence, unchanged and untrusted.
    pub message: String,
    /// The server's `X-Request-Id`.
    pub request_id: Option<String>,
    /// The endpoint's name, such as `folder/list_folder`; it stays in this tab.
    #[serde(skip)]
    pub endpoint: &'static str,
}

impl Problem {
    /// True when the same call may succeed a moment later without anybody doing anything.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Offline
            | Self::TimedOut
            | Self::ServerFailed(_)
            | Self::TooManyRequests { .. } => true,
            Self::WrongPassword
            | Self::SessionExpired
            | Self::Forbidden(_)
            | Self::NotFound(_)
            | Self::NameTaken
            | Self::BadName(_)
            | Self::IntoItself
            | Self::StorageFull
            | Self::FileTooLarge { .. }
            | Self::NotVerified
            | Self::SourceChanged
            | Self::SourceUnreadable
            | Self::NotWritten
            | Self::Refused(_)
            | Self::BadAnswer(_)
            | Self::Canceled => false,
        }
    }
}
