//! Shapes that several chapters share.

use serde::{Deserialize, Serialize};

use crate::UnixTime;
use crate::wire::Integer;

/// Who may see a file or a folder without signing in: a number in folders, digits in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Access {
    /// Nobody. Written as 0; 3, which the guide's answers say, is read too (quirk 3).
    #[default]
    Private,
    /// Anybody who has the link, and it is listed.
    Public,
    /// Anybody who has the link.
    Hidden,
    /// A code that is not known here.
    Other(u8),
}

impl Integer for Access {
    fn to_wide(self) -> i128 {
        match self {
            Self::Private => 0,
            Self::Public => 1,
            Self::Hidden => 2,
            Self::Other(code) => i128::from(code),
        }
    }

    fn from_wide(wide: i128) -> Option<Self> {
        match wide {
            0 | 3 => Some(Self::Private),
            1 => Some(Self::Public),
            2 => Some(Self::Hidden),
            code => u8::try_from(code).ok().map(Self::Other),
        }
    }
}

/// Declares codes that travel as a number or as digits; a code that is not known here is kept.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident {
        $(#[$first_doc:meta])+ $first:ident = $first_code:literal,
        $($(#[$code_doc:meta])+ $code:ident = $number:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum $name {
            $(#[$first_doc])+
            #[default]
            $first,
            $($(#[$code_doc])+ $code,)+
            /// A code that is not known here.
            Other(u8),
        }

        impl $crate::wire::Integer for $name {
            fn to_wide(self) -> i128 {
                match self {
                    Self::$first => $first_code,
                    $(Self::$code => $number,)+
                    Self::Other(code) => i128::from(code),
                }
            }

            fn from_wide(wide: i128) -> Option<Self> {
                match wide {
                    $first_code => Some(Self::$first),
                    $($number => Some(Self::$code),)+
                    code => u8::try_from(code).ok().map(Self::Other),
                }
            }
        }
    };
}
pub(crate) use codes;

codes!(
    /// What somebody may do in a shared folder (guide 9.4), an account user in a folder (1.8) or in a project
    /// (11.14).
    Right {
        /// Look and download.
        View = 0,
        /// Everything that the owner may do with what is in it.
        Edit = 1,
        /// Neither: the right is withdrawn, or the person is blocked.
        Nothing = 2,
    }
);

/// The answer of methods that say whether they did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// True when it was done.
    #[serde(with = "crate::wire::flag")]
    pub result: bool,
}

/// Whom a link was mailed to (guide 4.13, 5.16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentLink {
    /// Addresses with commas between them (quirk 43).
    #[serde(
        rename = "Recipient_emails",
        alias = "recipient_emails",
        default,
        with = "crate::wire::text"
    )]
    pub recipient_emails: String,
}

/// One page of what was done in an account (guide 13.2, admin document 1.11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct LogPage {
    /// How many pages there are.
    #[serde(default, with = "crate::wire::number")]
    pub total_pages: u64,
    /// Which page this is; the first is 0.
    #[serde(default, with = "crate::wire::number")]
    pub current_page: u64,
    /// The entries, the newest first.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub logs: Vec<LogEntry>,
    /// How many entries all pages have.
    #[serde(default, with = "crate::wire::number")]
    pub num_results: u64,
}

/// Something that was done in an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct LogEntry {
    /// When.
    #[serde(default, with = "crate::wire::number")]
    pub time: UnixTime,
    /// Who did it: a name.
    #[serde(default, with = "crate::wire::text")]
    pub user: String,
    /// What was done, in a word or two.
    #[serde(default, with = "crate::wire::text")]
    pub log_type: String,
    /// From which address.
    #[serde(rename = "IP", default, with = "crate::wire::text")]
    pub ip: String,
    /// The name of the file or folder that it was done to.
    #[serde(default, with = "crate::wire::text")]
    pub file_name: String,
    /// How many bytes it had; empty where that means nothing.
    #[serde(default, with = "crate::wire::text")]
    pub file_size: String,
    /// More about it.
    #[serde(default, with = "crate::wire::text")]
    pub details: String,
    /// With which application.
    #[serde(default, with = "crate::wire::text")]
    pub app: String,
}

/// Which way a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrderType {
    /// Smallest first.
    #[default]
    Asc,
    /// Largest first.
    Desc,
}

/// The answer of methods that take something out of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct DirUpdated {
    /// When the folder's content last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
}
